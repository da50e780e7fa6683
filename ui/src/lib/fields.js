import { ACTS, FORMS, STATUSES, TYPES } from "./say.js";

// Filters that several views share; each is a parameter of the REST API of the same name.
const options = (values) => values.map((value) => ({ value, label: value }));
const text = (name, label, hint = "") => ({ name, label, hint, kind: "text" });
const choice = (name, label, values) => ({ name, label, kind: "choice", options: options(values) });

export const FIELDS = {
  q: { ...text("q", "Words", "all of these; “exact words”"), wide: true },
  speaker: text("speaker", "Speaker", "name or code"),
  target: text("target", "Aimed at", "name or code"),
  actor: text("actor", "Who did it", "name or code"),
  recipient: text("recipient", "To whom", "name or code"),
  act: choice("act", "Act", ACTS),
  form: choice("form", "Form", FORMS),
  type: choice("type", "Type", TYPES),
  status: choice("status", "Status", STATUSES),
  outlet: text("outlet", "Outlet"),
  country: text("country", "Outlet’s country", "RUS"),
  from: { name: "from", label: "From", kind: "date" },
  to: { name: "to", label: "To", kind: "date" },
  condition: { name: "condition", label: "With a condition", kind: "tick" },
  commitment: choice("act", "Kind", ["THREATEN", "PROMISE"]),
  state: { name: "state", label: "State", kind: "choice", options: [{ value: "open", label: "open" }, { value: "followed", label: "followed by something" }] },
  period: { name: "period", label: "Period", kind: "choice", any: "month", options: options(["day", "week", "year"]) },
};

export const pick = (...names) => names.map((name) => FIELDS[name]);

// Only the parameters a resource knows go to the server.
export function only(query, names) {
  const kept = new URLSearchParams();
  for (const [name, value] of query) if (names.includes(name)) kept.append(name, value);
  return kept;
}
