import Commitments from "./views/Commitments.svelte";
import Corrections from "./views/Corrections.svelte";
import Events from "./views/Events.svelte";
import Lost from "./views/Lost.svelte";
import Report from "./views/Report.svelte";
import Search from "./views/Search.svelte";
import Statements from "./views/Statements.svelte";
import Stories from "./views/Stories.svelte";
import Story from "./views/Story.svelte";
import Thread from "./views/Thread.svelte";

export const VIEWS = [
  { path: "/", name: "Stories" },
  { path: "/statements", name: "Statements" },
  { path: "/events", name: "Events" },
  { path: "/commitments", name: "Commitments" },
  { path: "/search", name: "Search" },
];

const ONE = { stories: Story, reports: Report, threads: Thread };
const MANY = { statements: Statements, events: Events, commitments: Commitments, search: Search, corrections: Corrections, stories: Stories };

// The view an address names.
export function viewOf(path) {
  const [first = "", id, part] = path.split("/").slice(1).map(decode);
  if (!first) return { component: Stories, nav: "/", given: {} };
  if (id && ONE[first]) return { component: ONE[first], nav: "/", given: { id, part } };
  if (!id && MANY[first]) return { component: MANY[first], nav: first === "stories" ? "/" : `/${first}`, given: {} };
  return { component: Lost, nav: null, given: {} };
}

function decode(step) {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
