// Where the reader is: the path names the view, the query holds its filters, so every view has an address.
export const place = $state({ path: location.pathname, search: location.search, turn: 0 });

export function query() {
  return new URLSearchParams(place.search);
}

// Goes to an address of this page; `replace` leaves no step in the history.
export function go(address, { replace = false } = {}) {
  const to = new URL(address, location.origin);
  if (to.pathname === place.path && to.search === place.search) return;
  const turned = to.pathname !== place.path;
  history[replace ? "replaceState" : "pushState"](null, "", to.pathname + to.search);
  arrive(turned);
}

function arrive(turned) {
  place.path = location.pathname;
  place.search = location.search;
  if (!turned) return;
  place.turn++;
  scrollTo(0, 0);
}

// Changes some filters of the address and drops those that are empty.
export function withQuery(changes, base = place.search) {
  const query = new URLSearchParams(base);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const each of [value].flat()) if (each !== "" && each != null) query.append(name, each);
  }
  return address(place.path, query);
}

export function address(path, query) {
  const rest = new URLSearchParams(query).toString();
  return rest ? `${path}?${rest}` : path;
}

addEventListener("popstate", () => arrive(location.pathname !== place.path));

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.target || link.hasAttribute("download")) return;
  if (link.pathname.startsWith("/api/") || link.getAttribute("href").startsWith("#")) return;
  event.preventDefault();
  go(link.pathname + link.search);
});
