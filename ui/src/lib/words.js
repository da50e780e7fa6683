import { diffArrays } from "diff";

// Words, and what stands between them, in any script.
export function tokens(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

const plain = (token) => token.toLowerCase().replaceAll("’", "'").replace(/[“”„«»]/g, '"');
const word = (token) => /[\p{L}\p{N}]/u.test(token);

// Where the words of `text` stand that `base` does not have there. Case, spacing and marks do not count as a change.
export function changed(base, text) {
  const before = tokens(base).filter(word);
  const after = [];
  let offset = 0;
  for (const token of tokens(text)) {
    if (word(token)) after.push({ token, start: offset, end: offset + token.length });
    offset += token.length;
  }
  const parts = diffArrays(before.map(plain), after.map((each) => plain(each.token)));
  const spans = [];
  let at = 0;
  for (const part of parts) {
    if (part.removed) continue;
    if (part.added) spans.push({ start: after[at].start, end: after[at + part.value.length - 1].end });
    at += part.value.length;
  }
  return spans;
}
