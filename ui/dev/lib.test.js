import assert from "node:assert/strict";
import { test } from "node:test";
import { filled, placed } from "../src/lib/bars.js";
import { csv } from "../src/lib/csv.js";
import { network, radius } from "../src/lib/network.js";
import { between, count, day, latest, range, storyAt, tally, words, wordingsAt } from "../src/lib/say.js";
import { fresh, noted, opened } from "../src/lib/seen.js";
import { direction, segments, wordAt } from "../src/lib/segments.js";
import { stack } from "../src/lib/stack.js";
import { datedOf, ticksOf, whole, written } from "../src/lib/timeline.js";
import { changed, tokens } from "../src/lib/words.js";

test("cuts overlapping spans so that every piece knows all that cover it", () => {
  const a = { start: 0, end: 6 };
  const b = { start: 4, end: 9 };
  const pieces = segments(2, 8, [a, b]);
  assert.deepEqual(
    pieces.map((piece) => [piece.start, piece.end, piece.spans.length]),
    [[2, 4, 1], [4, 6, 2], [6, 8, 1]],
  );
});

test("pieces join to the whole text, whatever the spans", () => {
  let seed = 7;
  const random = (bound) => (seed = (seed * 48271) % 2147483647) % bound;
  for (let round = 0; round < 200; round++) {
    const spans = Array.from({ length: random(12) }, () => {
      const start = random(90);
      return { start, end: start + 1 + random(20) };
    });
    const pieces = segments(10, 80, spans);
    assert.equal(pieces[0].start, 10);
    assert.equal(pieces.at(-1).end, 80);
    pieces.slice(1).forEach((piece, index) => assert.equal(piece.start, pieces[index].end));
  }
});

test("steps from word to word both ways", () => {
  const text = "“We won’t,” he said.";
  assert.deepEqual(wordAt(text, 0), { start: 1, end: 3 });
  assert.deepEqual(wordAt(text, 3), { start: 4, end: 9 });
  assert.deepEqual(wordAt(text, 12, true), { start: 4, end: 9 });
  assert.equal(wordAt(text, 1, true), undefined);
  assert.equal(wordAt(text, text.length), undefined);
});

test("marks only the words that changed", () => {
  const text = "“And we won’t hesitate to impose costs on you”";
  const spans = changed("we will not hesitate to impose costs", text);
  assert.deepEqual(spans.map((span) => text.slice(span.start, span.end)), ["And", "won’t", "on you"]);
});

test("case, quotation marks and spacing are no change", () => {
  assert.deepEqual(changed("We will  return", "“we will return”"), []);
});

test("takes words of any script apart", () => {
  assert.deepEqual(tokens("قال: نعم"), ["قال", ":", " ", "نعم"]);
});

test("a cell with a comma, a quotation mark or a line is quoted, a formula disarmed", () => {
  const columns = [{ label: "Words", value: (row) => row }];
  assert.equal(csv(columns, ['a,"b"', "=1+1", "plain"]), 'Words\r\n"a,""b"""\r\n\'=1+1\r\nplain\r\n');
});

test("a negative number stays a number", () => {
  assert.equal(csv([{ label: "n", value: (row) => row }], [-3.5]), "n\r\n-3.5\r\n");
});

test("writes numbers and days the same everywhere", () => {
  assert.equal(count(4173), "4\u202f173");
  assert.equal(count(12), "12");
  assert.equal(day("2022-03-17T21:11:00"), "2022-03-17\u00a021:11");
  assert.equal(range("2022-03-17", "2022-03-17"), "2022-03-17");
});

test("a paragraph runs as most of its letters do", () => {
  assert.equal(direction("قال الوزير في London"), "rtl");
  assert.equal(direction('"السلام", the minister of Norland said in Cairo.'), "ltr");
  assert.equal(direction("12:30"), "ltr");
});

test("marks of one day stand on each other, those of another day begin at the line again", () => {
  const rows = stack([{ x: 0, end: 0 }, { x: 0, end: 0 }, { x: 50, end: 50 }], 13).map((mark) => mark.row);
  assert.deepEqual(rows, [0, 1, 0]);
});

test("a stretch of time keeps its row free of marks to its end", () => {
  const rows = stack([{ x: 0, end: 100 }, { x: 50, end: 50 }, { x: 120, end: 120 }], 13).map((mark) => mark.row);
  assert.deepEqual(rows, [0, 1, 0]);
});

test("puts what is told without a day on the day of its report, and leaves out what has neither", () => {
  const told = { day: "2024-02-12", when: { from: "2024-02-12", until: "2024-02-14" } };
  const untold = { day: "2024-02-10", when: null, assumed: true };
  const nowhere = { day: "9999", when: null, assumed: false };
  const dated = datedOf([told, untold, nowhere]);
  assert.deepEqual(dated.map((one) => one.entry), [untold, told]);
  assert.equal(dated[1].until - dated[1].from, 2 * 86_400_000);
});

test("writes a tick as its day, or as its month where ticks lie months apart", () => {
  const day = (text) => new Date(`${text}T00:00:00Z`);
  assert.equal(written(day("2024-02-12"), [day("2024-02-12"), day("2024-02-13")]), "2024-02-12");
  assert.equal(written(day("2024-03-01"), [day("2024-02-01"), day("2024-03-01")]), "2024-03");
});

test("names the sides of a deed, and leaves out a side nobody is known of", () => {
  assert.equal(between([{ name: "Russia" }, { actor: { name: "Belarus" } }], [{ name: "Ukraine" }]), "Russia, Belarus → Ukraine");
  assert.equal(between([{ name: "Russia" }], []), "Russia");
});

test("finds a finding in its report, and a wording in its story", () => {
  assert.equal(words("7a8a330ebd22685d-s3"), "/reports/7a8a330ebd22685d?finding=7a8a330ebd22685d-s3");
  assert.equal(storyAt("s-1", "map"), "/stories/s-1/map");
  assert.equal(wordingsAt("s-1", "u 2"), "/stories/s-1/wordings?utterance=u%202");
});

test("lets noughts stand back in tables", () => {
  assert.equal(tally(0), "–");
  assert.equal(tally(4173), count(4173));
});

test("counts days back from the latest, which is one of them", () => {
  assert.equal(latest("2024-03-01", 1), "2024-03-01");
  assert.equal(latest("2024-03-01", 7), "2024-02-24");
});

test("shows the empty periods of a series, and where they are too many where the others lie", () => {
  const rows = [{ from: "2024-02-01" }, { from: "2024-02-04" }, { from: "2024-02-05" }];
  assert.deepEqual(filled(rows, "day").map((row) => row.from), ["2024-02-01", "2024-02-02", "2024-02-03", "2024-02-04", "2024-02-05"]);
  assert.deepEqual(placed(rows, 400), [0, 300, 400]);
  assert.deepEqual(placed(rows.slice(0, 1), 400), [0]);
});

test("marks what came since the last day before today, and only then", () => {
  const [old, grown, late] = [{ id: "a", reports: 2, until: "2024-02-01" }, { id: "b", reports: 1, until: "2024-02-02" }, { id: "c", reports: 1, until: "2024-02-03" }];
  const first = noted(opened(null, "2024-02-02"), [old, grown]);
  assert.equal(fresh(first, old), "");
  const next = opened(first, "2024-02-03");
  const rows = [old, { ...grown, reports: 3 }, late, { id: "d", reports: 1, until: "2023-01-01" }];
  assert.deepEqual(rows.map((row) => fresh(next, row)), ["", "+2", "new", ""]);
  const again = opened(noted(next, rows), "2024-02-03");
  assert.deepEqual(rows.map((row) => fresh(again, row)), ["", "+2", "new", ""]);
});

test("keeps the labels of a timeline apart", () => {
  const day = (text) => Date.parse(`${text}T00:00:00Z`);
  for (const width of [320, 1200]) {
    const scale = whole([{ from: day("2023-04-01") }, { from: day("2023-07-19") }], width);
    const at = ticksOf(scale, width).map(scale);
    assert.ok(at.length > 0);
    at.slice(1).forEach((place, index) => assert.ok(place - at[index] >= 84, `${width}: ${at}`));
  }
});

test("draws no actor without a tie, and no name over another", () => {
  const actors = Array.from({ length: 90 }, (_, i) => ({ key: `k${i}`, name: `spokesman number ${i}`, statements: 90 - i, events: 0 }));
  const ties = actors.slice(1).map((actor, i) => ({ from: actor.key, to: i % 3 ? "k0" : `k${(i * 7 + 5) % 90}`, kind: "said", conflict: 1, cooperation: 0, other: 0 }));
  const { nodes, edges } = network({ actors, ties }, 1200, 520);
  assert.equal(nodes.length, 40);
  for (const node of nodes) {
    assert.ok(edges.some((edge) => edge.source === node || edge.target === node), node.name);
    assert.ok(node.x > 0 && node.x < 1200 && node.y > 0 && node.y < 520, node.name);
  }
  const half = (node) => node.name.length * 3.3;
  const covered = nodes.flatMap((one, i) => nodes.slice(i + 1).filter((other) =>
    Math.abs(one.x - other.x) < half(one) + half(other) && Math.abs(one.y + radius(one) - other.y - radius(other)) < 12));
  assert.ok(covered.length <= 2, `${covered.length} names lie over others`);
});
