// How things are written everywhere on the page: the same in every locale.
const CONFLICT = new Set(["THREATEN", "ACCUSE", "ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"]);
const REFUSAL = new Set(["DENY", "REJECT"]);
const COOPERATION = new Set("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT PRAISE ENDORSE PROMISE".split(" "));

export const ACTS = "THREATEN ACCUSE DENY APPEAL PROMISE ENDORSE REJECT ACKNOWLEDGE REPORT PRAISE ASSERT".split(" ");
export const TYPES =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(" ");
export const STATUSES = "happened planned conditional alleged denied negated historical".split(" ");
export const FORMS = ["direct", "mixed", "indirect"];

export const KNOWN = {
  stated: "stated in the report",
  markup: "from the page’s markup",
  address: "from the address",
  inferred: "inferred",
  unknown: "not known",
};

// The tone of an act or a type: what colour it wears.
export function tone(kind) {
  if (CONFLICT.has(kind)) return "conflict";
  if (REFUSAL.has(kind)) return "refusal";
  return COOPERATION.has(kind) ? "cooperation" : "plain";
}

// 4173 is written 4 173, with a space that does not break.
export function count(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

// A number in a table: nothing stands out less than a nought.
export function tally(number) {
  return number ? count(number) : "–";
}

export function many(number, one, more = `${one}s`) {
  return `${count(number)}\u00a0${number === 1 ? one : more}`;
}

// The size of a whole list, which a server may leave uncounted.
export function told(total, one, more = `${one}s`) {
  return total == null ? more[0].toUpperCase() + more.slice(1) : many(total, one, more);
}

export function day(value) {
  return value ? value.slice(0, 16).replace("T", "\u00a0") : "no date";
}

export function range(from, until) {
  if (!from && !until) return "no date";
  return !until || from === until ? from : `${from} → ${until}`;
}

// The first of so many days that end with this one.
export function latest(until, days) {
  return new Date(Date.parse(`${until}T00:00:00Z`) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
}

export function who(speaker) {
  return speaker?.name ?? "unnamed";
}

// Names of several, or of the sides of a party.
export function names(all) {
  return all.map((one) => one.name ?? one.actor?.name).join(", ");
}

// Who to whom, as a table's CSV and its order tell it.
export function between(from, to) {
  return [names(from), names(to)].filter(Boolean).join(" → ");
}

export function sideOf(side) {
  return [side?.code, side?.sector].filter(Boolean).join("\u00a0");
}

// A name for a report's outlet even where the report tells none.
export function outlet(report) {
  return report.outlet ?? short(report.origin ?? "");
}

function short(origin) {
  try {
    return new URL(origin).hostname.replace(/^www\./, "");
  } catch {
    return origin.split("/").pop() || "unnamed outlet";
  }
}

// The address of a finding in its report, whose id its own begins with.
export function words(finding) {
  return `/reports/${finding.slice(0, finding.indexOf("-"))}?finding=${encodeURIComponent(finding)}`;
}

export function storyAt(id, part = "", query = "") {
  return `/stories/${encodeURIComponent(id)}${part && `/${part}`}${query && `?${query}`}`;
}

// Where every wording of one utterance stands side by side.
export function wordingsAt(story, utterance) {
  return storyAt(story, "wordings", `utterance=${encodeURIComponent(utterance)}`);
}

export function stretch(evidence) {
  return `/reports/${evidence.document}?from=${evidence.start}&to=${evidence.end}`;
}

export function percent(share) {
  return `${Math.round(share * 100)}\u00a0%`;
}
