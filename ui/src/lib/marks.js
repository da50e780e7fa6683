// What is marked in a report's text.
const part = (span, kind, finding) => (span ? [{ start: span.start, end: span.end, kind, finding }] : []);

// The marks of one statement or event, always shown.
export function marksOfFinding(finding) {
  if (finding.content) {
    return [
      ...finding.content.flatMap((span) => part(span, "said", finding.id)),
      ...part(finding.cue, "cue", finding.id),
      ...part(finding.condition, "cond", finding.id),
    ];
  }
  return [...part(finding, "done", finding.id), ...part(finding.trigger, "trigger", finding.id)];
}

// The parts of the chosen finding: its words are lit, everyone who has a part in it is framed and named.
export function partsOf(finding) {
  const lit = finding.content ?? [{ start: finding.start, end: finding.end }];
  const named = [
    ["speaker", finding.speaker?.mention],
    ["by way of", finding.via?.mention],
    ["addressee", finding.addressee?.mention],
    ["aimed at", finding.target?.mention],
    ["cue", finding.cue],
    ["deed", finding.trigger],
    ["place", finding.place?.mention],
    ...(finding.actors ?? []).map((one) => ["actor", one.mention]),
    ...(finding.recipients ?? []).map((one) => ["recipient", one.mention]),
  ];
  return [
    ...lit.flatMap((span) => part(span, "lit")),
    ...named.flatMap(([name, span]) => part(span, "part").map((mark) => ({ ...mark, name }))),
  ];
}

// Every character of the text in order: the blocks, and what lies between them as clutter.
export function stretches({ text, blocks }) {
  const all = [];
  let at = 0;
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start > at) all.push({ start: at, end: block.start, role: "chrome" });
    if (block.end > at) all.push({ ...block, start: Math.max(at, block.start) });
    at = Math.max(at, block.end);
  }
  if (at < text.length) all.push({ start: at, end: text.length, role: "chrome" });
  return all.filter((one) => text.slice(one.start, one.end).trim());
}
