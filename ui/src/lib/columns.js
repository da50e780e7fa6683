import { outlet } from "./say.js";

// The columns of a story's tables: its outlets in the order of their first report. A report that names no outlet is a
// column of its own. `copy`: it only repeats others.
export function columnsOf(documents) {
  const columns = new Map();
  for (const one of documents) {
    const key = one.outlet ?? one.id;
    if (!columns.has(key)) columns.set(key, { key, label: outlet(one), country: one.country, documents: new Set(), copy: true });
    columns.get(key).documents.add(one.id);
    if (!one.copy) columns.get(key).copy = false;
  }
  return [...columns.values()];
}

// The wording that others are compared with: the first direct one, or else the longest.
export function baseOf(variants) {
  return variants.find((one) => one.form === "direct") ?? variants.toSorted((a, b) => b.text.length - a.text.length)[0];
}

// Marks of one wording: named drifts where the API gives their place, and every other word the base wording has not.
export function marksOf(variant, base, drift, changed) {
  const inside = (one) => one.document === variant.document && one.start >= variant.start && one.end <= variant.end && one.end > one.start;
  const named = drift.flatMap((one) =>
    [one.a, one.b].filter(inside).map((place) => ({ start: place.start - variant.start, end: place.end - variant.start, drift: one })),
  );
  const other = variant === base ? [] : changed(base.text, variant.text);
  return [...named, ...other.map((span) => ({ ...span, changed: true }))];
}
