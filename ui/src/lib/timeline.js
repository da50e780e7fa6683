import { scaleUtc } from "d3-scale";
import { zoomIdentity } from "d3-zoom";
import { range } from "./say.js";

const DAY = 86_400_000;
const RIM = 16;

// The entries that stand on a line of time, in its order: on their own days, or else on the day of their report.
export function datedOf(entries) {
  return entries
    .filter((entry) => entry.when?.from || entry.assumed)
    .map((entry) => ({ entry, from: Date.parse(entry.day), until: Date.parse((entry.when?.from && entry.when.until) || entry.day) }))
    .toSorted((a, b) => a.from - b.from);
}

export function days(entry) {
  return entry.when?.from ? range(entry.when.from, entry.when.until) : entry.day;
}

// All of the time, with some air around it.
export function whole(dated, width) {
  const first = dated.at(0)?.from ?? 0;
  const last = dated.at(-1)?.from ?? first;
  const air = Math.max(DAY, (last - first) * 0.04);
  return scaleUtc([first - air, last + air], [RIM, Math.max(width - RIM, 100)]);
}

// A story begins with the days most of its entries lie on; what lies far off is told at the edges.
export function core(dated, all) {
  const at = (share) => dated[Math.round((dated.length - 1) * share)].from;
  const [first, last] = [at(0.08), at(0.94)];
  const air = Math.max(1.5 * DAY, (last - first) * 0.06);
  const times = spread(all) / (last - first + 2 * air);
  return times < 2 ? zoomIdentity : zoomIdentity.translate(RIM - all(first - air) * times, 0).scale(times);
}

const spread = (all) => all.domain()[1] - all.domain()[0];

// How far time can be drawn apart: until two days fill the line.
export function closest(all) {
  return Math.max(1, spread(all) / (2 * DAY));
}

const LABEL = 84;

// Reports tell days, so a tick is a day or more; one whose label would be cut off at the edge, or touch the one before, is
// left out.
export function ticksOf(scale, width) {
  const days = scale.ticks(Math.max(2, Math.floor(width / 110))).filter((tick) => tick % DAY === 0 && scale(tick) > 36 && scale(tick) < width - 36);
  const every = days.length < 2 ? 1 : Math.max(1, Math.ceil(LABEL / (scale(days[1]) - scale(days[0]))));
  return days.filter((_, index) => index % every === 0);
}

export function written(tick, ticks) {
  const months = ticks.length > 1 && ticks[1] - ticks[0] > 27 * DAY;
  return tick.toISOString().slice(0, months ? 7 : 10);
}
