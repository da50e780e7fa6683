// Cuts a stretch of text at every boundary of the spans that touch it. Spans may overlap in any way; each piece knows
// all spans that cover it, so marking never needs nested elements.
export function segments(from, to, spans) {
  const touching = spans.filter((span) => span.start < to && span.end > from);
  const cuts = new Set([from, to]);
  for (const span of touching) {
    if (span.start > from) cuts.add(span.start);
    if (span.end < to) cuts.add(span.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index];
    return { start, end, spans: touching.filter((span) => span.start <= start && span.end >= end) };
  });
}

// The direction most letters of a text run in; a quotation in another script at its start does not turn a paragraph.
export function direction(text) {
  const right = text.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu)?.length ?? 0;
  return 2 * right > (text.match(/\p{L}/gu)?.length ?? 0) ? "rtl" : "ltr";
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

// The word at or after an offset; with `back` the last one that ends before it. None at the ends of the text.
export function wordAt(text, offset, back = false) {
  let before;
  for (const match of text.matchAll(WORD)) {
    const word = { start: match.index, end: match.index + match[0].length };
    if (!back && word.end > offset) return word;
    if (back && word.end > offset) return before;
    before = word;
  }
  return back ? before : undefined;
}
