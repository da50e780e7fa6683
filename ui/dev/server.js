// A small server for work on the page: answers in the form of the REST API, from what `demarche read PATH --format json`
// and `--format jsonl` wrote. It keeps nothing and serves the built page as the real server does. Not part of the product.
//
//   node dev/server.js DOSSIER.json READINGS.jsonl [PORT]
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const [dossierFile, readingsFile, port = "7415"] = process.argv.slice(2);
const dossier = JSON.parse(readFileSync(dossierFile));
const readings = readFileSync(readingsFile, "utf8").trim().split("\n").map(JSON.parse);
const PAGE = new URL("../../app/src/main/resources/org/demarche/web/ui/", import.meta.url).pathname;
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };

const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
const corrections = [];
const ref = ({ document: one }) => ({ id: one.id, part: one.part, outlet: one.outlet, country: null, title: one.title, origin: one.origin, published: one.published });
const storyOf = (id) => dossier.stories.find((story) => story.documents.some((one) => one.id === id));
const storyRef = (id) => (storyOf(id) ? { id: storyOf(id).id, headline: storyOf(id).headline } : null);
const threadOf = (id) => dossier.threads.find((thread) => thread.stories.includes(id));
const findingId = (document, kind, one) => `${document}-${kind[0]}${one.start}-${one.end}-${one.act ?? one.type}`;
const side = (one) => one && { name: one.name ?? one.actor?.name, code: one.code ?? one.actor?.code ?? null, sector: one.sector ?? one.actor?.sector ?? null };
const who = (one) => one && { kind: one.kind, name: one.name, code: one.code ?? one.actor?.code ?? null, sector: one.actor?.sector ?? null };

function full(reading, kind, one) {
  const id = findingId(reading.document.id, kind, one);
  return { ...one, id, why: ["the cue is a verb of speech", "its subject is the speaker"], corrections: corrections.filter((each) => each.finding === id) };
}

function utteranceOf(document, one) {
  const story = storyOf(document);
  const found = story?.utterances.find((each) => each.variants.some((v) => v.document === document && v.start < one.end && v.end > one.start));
  return found ? { id: found.id, wordings: found.variants.length, outlets: new Set(found.variants.map((v) => v.document)).size } : null;
}

function row(reading, kind, one) {
  const document = reading.document;
  const at = (span) => document.text.slice(span.start, span.end);
  const base = { ...full(reading, kind, one), document: document.id, report: ref(reading), story: storyRef(document.id), passage: { start: one.start, text: at(one) } };
  if (kind === "event") return { ...base, words: at(one) };
  return { ...base, words: one.content.map(at).join(" … "), conditionWords: one.condition && at(one.condition), utterance: utteranceOf(document.id, one) };
}

const rows = (kind) => readings.flatMap((reading) => reading[`${kind}s`].map((one) => row(reading, kind, one)));
const day = (one) => (one.said ?? one.when)?.from ?? one.report.published.value ?? "";
const part = (name, wanted) => wanted.some((each) => name?.name?.toLowerCase().includes(each.toLowerCase()) || (name?.code ?? name?.actor?.code) === each);

function statements(query) {
  return rows("statement").filter((one) =>
    fits(query, "speaker", (wanted) => part(one.speaker, wanted)) && fits(query, "act", (wanted) => wanted.includes(one.act)) &&
    fits(query, "condition", ([wanted]) => String(Boolean(one.condition)) === wanted) && fits(query, "q", ([q]) => `${one.speaker.name} ${one.words}`.toLowerCase().includes(q.toLowerCase())) &&
    fits(query, "story", ([id]) => one.story?.id === id)).sort((a, b) => (day(a) < day(b) ? 1 : -1));
}

function events(query) {
  const pair = query.get("between")?.split(",") ?? (query.get("a") ? [query.get("a"), query.get("b")] : null);
  const has = (all, name) => part2(all, name);
  return rows("event").filter((one) =>
    (!pair || (has(one.actors, pair[0]) && has(one.recipients, pair[1])) || (has(one.actors, pair[1]) && has(one.recipients, pair[0]))) &&
    fits(query, "type", (wanted) => wanted.includes(one.type))).sort((a, b) => (day(a) < day(b) ? 1 : -1));
}
const part2 = (all, name) => all.some((one) => part(one, [name]));
const fits = (query, name, test) => !query.has(name) || test(query.getAll(name));
const page = (all, query) => {
  const from = Number(query.get("cursor") ?? 0);
  const limit = Number(query.get("limit") ?? 50);
  return { total: all.length, next: all.length > from + limit ? String(from + limit) : null, rows: all.slice(from, from + limit) };
};

function storyRow(story) {
  const days = {};
  for (const one of story.documents) if (one.published.value) days[one.published.value.slice(0, 10)] = (days[one.published.value.slice(0, 10)] ?? 0) + 1;
  const sorted = Object.keys(days).sort();
  const thread = threadOf(story.id);
  return { id: story.id, headline: story.headline, date: story.date, from: sorted[0] ?? null, until: sorted.at(-1) ?? null, reports: story.documents.length, independent: story.independent, copies: story.copies.length, outlets: [...new Set(story.documents.map((one) => one.outlet).filter(Boolean))], days: sorted.map((one) => ({ day: one, reports: days[one] })), events: story.timeline.length, utterances: story.utterances.length, claims: story.claims.length, thread: thread ? { id: thread.id, name: thread.name } : null };
}

const idAt = (evidence, kind) => {
  const reading = byId.get(evidence.document);
  const found = reading[`${kind}s`].find((one) => one.start < evidence.end && one.end > evidence.start);
  return found ? findingId(evidence.document, kind, found) : "none";
};
const commitment = (one) => ({ ...one, speaker: who(one.speaker), via: who(one.via), target: side(one.target), finding: idAt(one.words, "statement"), followedBy: one.followedBy.map((each) => ({ ...each, finding: idAt(each, "event") })) });

function story(id) {
  const one = dossier.stories.find((each) => each.id === id);
  if (!one) return null;
  const inside = new Set(one.documents.map((each) => each.id));
  const said = rows("statement").filter((each) => inside.has(each.document));
  const done = rows("event").filter((each) => inside.has(each.document));
  const entries = [
    ...said.map((each) => ({ kind: "statement", finding: each.id, document: each.document, start: each.start, end: each.end, text: each.words, outlet: each.report.outlet, when: each.said, act: each.act, speaker: who(each.speaker), target: side(each.target), type: null, status: null, actors: [], recipients: [], tellings: [], outlets: each.utterance?.outlets ?? 1, utterance: each.utterance?.id ?? null })),
    ...one.timeline.map((each) => ({ ...each, kind: "event", finding: idAt(each, "event"), act: null, speaker: null, target: null, utterance: null })),
  ].sort((a, b) => ((a.when?.from ?? "9") < (b.when?.from ?? "9") ? -1 : 1));
  const actors = new Map();
  const ties = new Map();
  const meet = (of, field) => {
    const key = of?.code ?? of?.actor?.code ?? of?.name;
    if (!key) return null;
    if (!actors.has(key)) actors.set(key, { key, ...side(of), name: of.name ?? of.actor.name, statements: 0, events: 0 });
    actors.get(key)[field]++;
    return key;
  };
  const tie = (from, to, kind, quad, id) => {
    if (!from || !to) return;
    const key = `${from} ${to} ${kind}`;
    if (!ties.has(key)) ties.set(key, { from, to, kind, cooperation: 0, conflict: 0, other: 0, findings: [] });
    ties.get(key)[quad === 0 ? "other" : quad < 3 ? "cooperation" : "conflict"]++;
    ties.get(key).findings.push(id);
  };
  for (const each of said) tie(meet(each.speaker, "statements"), each.target && meet(each.target.actor, "statements"), "said", /THREATEN|ACCUSE|DENY|REJECT/.test(each.act) ? 3 : /PROMISE|PRAISE|ENDORSE/.test(each.act) ? 1 : 0, each.id);
  for (const each of done) for (const a of each.actors) for (const b of each.recipients) tie(meet(a, "events"), meet(b, "events"), "did", each.quad, each.id);
  const places = new Map();
  for (const each of done) if (each.place) places.set(each.place.name, { ...each.place, mention: undefined, mentions: 1, events: (places.get(each.place.name)?.events ?? 0) + 1 });
  const thread = threadOf(id);
  return {
    ...one,
    documents: one.documents.map((each) => ({ ...each, country: null, copy: one.copies.find((copy) => copy.document === each.id) ?? null, statements: byId.get(each.id).statements.length, events: byId.get(each.id).events.length })),
    copies: one.copies.length, outlets: storyRow(one).outlets, timeline: entries,
    utterances: one.utterances.map((each) => ({ ...each, act: each.variants[0].act, speaker: who(each.speaker), variants: each.variants.map((v) => ({ ...v, finding: idAt(v, "statement"), condition: null })) })),
    commitments: dossier.commitments.filter((each) => inside.has(each.words.document)).map(commitment),
    actors: [...actors.values()], ties: [...ties.values()], places: [...places.values()], thread: thread ? { id: thread.id, name: thread.name } : null,
  };
}

function at(id, offset) {
  const { document, statements: said, events: done, times } = byId.get(id);
  const word = /[\p{L}\p{N}’'-]*/u.exec(document.text.slice(offset));
  const parts = [...said.map((one) => ["statement", one]), ...done.map((one) => ["event", one])].filter(([, one]) => one.start <= offset && offset < one.end);
  return { offset, role: document.blocks.find((one) => one.start <= offset && offset < one.end)?.role ?? null, sentence: null, word: { start: offset, end: offset + word[0].length, text: word[0], lemma: word[0].toLowerCase(), tag: "NOUN", relation: "nsubj", governor: "said" }, quoted: [], mentions: [], places: [], times: times.filter((one) => one.start <= offset && offset < one.end), parts: parts.map(([kind, one]) => ({ kind, finding: findingId(id, kind, one), part: "content" })) };
}

function facet(all) {
  const counts = new Map();
  for (const one of all.filter(Boolean)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => ({ value, count }));
}

function search(query) {
  const q = (query.get("q") ?? "").toLowerCase();
  const kind = query.get("kind") ?? "report";
  const snippet = (reading, from, to) => {
    const found = reading.document.text.toLowerCase().indexOf(q, from);
    const start = Math.max(from, found < 0 || found >= to ? from : found - 80);
    const text = reading.document.text.slice(start, Math.min(to, start + 240));
    return { start, end: start + text.length, text, marks: q && found >= start && found + q.length <= start + text.length ? [{ start: found, end: found + q.length }] : [] };
  };
  const reports = readings.filter((one) => one.document.text.toLowerCase().includes(q)).map((one) => ({ kind: "report", id: one.document.id, report: ref(one), story: storyRef(one.document.id), snippet: snippet(one, 0, one.document.text.length), statement: null, event: null }));
  const said = statements(query).filter((one) => `${one.speaker.name} ${one.words}`.toLowerCase().includes(q));
  const done = events(query).filter((one) => one.words.toLowerCase().includes(q));
  const hits = kind === "report" ? reports : kind === "statement"
    ? said.map((one) => ({ kind, id: one.id, report: one.report, story: one.story, snippet: snippet(byId.get(one.document), one.start, one.end), statement: { act: one.act, form: one.form, speaker: who(one.speaker), target: side(one.target), said: one.said, condition: one.conditionWords, utterance: one.utterance }, event: null }))
    : done.map((one) => ({ kind, id: one.id, report: one.report, story: one.story, snippet: snippet(byId.get(one.document), one.start, one.end), statement: null, event: { type: one.type, status: one.status, actors: one.actors.map(side), recipients: one.recipients.map(side), when: one.when } }));
  return { ...page(hits, query), facets: { kind: facet([...reports.map(() => "report"), ...said.map(() => "statement"), ...done.map(() => "event")]), outlet: facet(reports.map((one) => one.report.outlet)), country: [], speaker: facet(said.map((one) => one.speaker.name)), act: facet(said.map((one) => one.act)), type: facet(done.map((one) => one.type)), status: facet(done.map((one) => one.status)), year: facet(reports.map((one) => one.report.published.value?.slice(0, 4))) } };
}

function series(query) {
  const size = { day: 10, month: 7, year: 4 }[query.get("period") ?? "month"] ?? 7;
  const periods = new Map();
  for (const one of events(query)) {
    const from = day(one).slice(0, size).concat("-01-01".slice(size === 4 ? 0 : size === 7 ? 3 : 6));
    if (!periods.has(from)) periods.set(from, { from, until: from, cooperation: 0, conflict: 0, quads: [0, 0, 0, 0], intensity: 1.5, forward: 0, backward: 0 });
    const row = periods.get(from);
    row.quads[one.quad - 1]++;
    row[one.quad < 3 ? "cooperation" : "conflict"]++;
    row[part2(one.actors, query.get("a")) ? "forward" : "backward"]++;
  }
  return { a: query.get("a"), b: query.get("b"), period: query.get("period") ?? "month", total: 1, rows: [...periods.values()].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

function countries() {
  const counts = new Map();
  for (const one of rows("event")) for (const each of [...one.actors, ...one.recipients]) if (each.code) counts.set(each.code, { code: each.code, name: each.code, statements: 0, events: (counts.get(each.code)?.events ?? 0) + 1 });
  return { rows: [...counts.values()].sort((a, b) => b.events - a.events) };
}

function answer([kind, id, sub, offset], query) {
  if (kind === "archive") return { version: "0.1.0", reports: readings.length, superseded: 0, stories: dossier.stories.length, statements: rows("statement").length, events: rows("event").length, corrections: corrections.length, from: "2022-05-16", until: "2023-10-01", outlets: [], writable: true, exports: [] };
  if (kind === "countries") return countries();
  if (kind === "stories") return id ? story(id) : page(dossier.stories.map(storyRow).sort((a, b) => (a.until < b.until ? 1 : -1)), query);
  if (kind === "threads") return { ...dossier.threads.find((one) => one.id === id), stories: dossier.threads.find((one) => one.id === id)?.stories.map((one) => storyRow(dossier.stories.find((each) => each.id === one))) };
  if (kind === "reports" && sub === "at") return at(id, Number(offset));
  if (kind === "reports") {
    const reading = byId.get(id);
    return reading && { ...reading, country: null, mentions: [], places: [], story: storyRef(id), copy: null, statements: reading.statements.map((one) => full(reading, "statement", one)), events: reading.events.map((one) => full(reading, "event", one)) };
  }
  if (kind === "statements" && id) return rows("statement").find((one) => one.id === id);
  if (kind === "statements") return page(statements(query), query);
  if (kind === "events") return page(events(query), query);
  if (kind === "series") return series(query);
  if (kind === "commitments") return page(dossier.commitments.map((one) => ({ commitment: commitment(one), report: ref(byId.get(one.words.document)), story: storyRef(one.words.document) })), query);
  if (kind === "search") return search(query);
  if (kind === "corrections") return page(corrections.toReversed(), query);
  return null;
}

function correct(body) {
  const found = [...rows("statement"), ...rows("event")].find((one) => one.id === body.finding);
  const made = { id: `c-${corrections.length + 1}`, kind: found.act ? "statement" : "event", document: found.document, start: found.start, end: found.end, text: found.words, before: found.act && body.change === "act" ? found.act : (found.speaker?.name ?? null), value: null, code: null, note: null, when: "2026-01-01T09:30:00Z", ...body };
  corrections.push(made);
  return made;
}

createServer(async (request, response) => {
  const url = new URL(request.url, "http://localhost");
  const send = (status, type, body, more = {}) => {
    const small = gzipSync(body);
    response.writeHead(status, { "Content-Type": type, "Content-Encoding": "gzip", "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff", ...more }).end(small);
  };
  if (url.pathname.startsWith("/api/v1/")) {
    const path = url.pathname.slice(8).split("/").map(decodeURIComponent);
    let body = "";
    for await (const piece of request) body += piece;
    if (request.method === "DELETE") return void corrections.splice(corrections.findIndex((one) => one.id === path[1]), 1), send(204, "application/json", "");
    const found = request.method === "POST" ? correct(JSON.parse(body)) : answer(path, url.searchParams);
    if (found) return send(200, "application/json", JSON.stringify(found));
    return send(404, "application/problem+json", JSON.stringify({ type: "about:blank", title: "Not found", status: 404, detail: `Nothing is kept at ${url.pathname}.`, instance: url.pathname }));
  }
  const file = extname(url.pathname) ? normalize(url.pathname) : "/index.html";
  try {
    send(200, TYPES[extname(file)] ?? "application/octet-stream", readFileSync(join(PAGE, file)));
  } catch {
    send(404, "text/plain", "no such file");
  }
}).listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${port}`));
