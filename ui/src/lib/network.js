import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

const MOST = 40;
const MOST_NARROW = 14;
// How far a name reaches below its circle.
const NAME = 19;
// Longer names are cut off.
const LONGEST = 26;

// Where the actors of a story stand: those with ties and most findings, drawn to whom they speak of and deal with. The layout
// starts from the same places and uses no chance, so the same story always looks the same.
export function network(story, width, height) {
  const nodes = chosen(story, width < 500 ? MOST_NARROW : MOST);
  const keys = new Set(nodes.map((node) => node.key));
  const edges = story.ties
    .filter((tie) => keys.has(tie.from) && keys.has(tie.to) && tie.from !== tie.to)
    .map((tie) => ({ tie, source: tie.from, target: tie.to }));
  forceSimulation(nodes)
    .force("tie", forceLink(edges).id((node) => node.key).distance(110).strength(0.5))
    .force("apart", forceManyBody().strength(-320))
    .force("room", forceCollide((node) => 22 + radius(node)))
    .force("x", forceX(0).strength(0.05 * Math.max(1, height / width)))
    .force("y", forceY(0).strength(0.06 * Math.max(1, width / height)))
    .force("middle", forceCenter(0, 0))
    .stop()
    .tick(240);
  fit(nodes, width, height);
  part(nodes, width, height);
  return { nodes, edges };
}

// The ties between the weightiest come first, each with both its ends, so that nobody stands alone whose ties lead to actors
// there is no room for.
function chosen(story, most) {
  const actors = new Map(story.actors.map((actor) => [actor.key, { ...actor, weight: actor.statements + actor.events }]));
  const byWeight = (a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1);
  const ties = story.ties
    .filter((tie) => tie.from !== tie.to && actors.has(tie.from) && actors.has(tie.to))
    .map((tie) => ({ tie, weight: Math.sqrt(actors.get(tie.from).weight * actors.get(tie.to).weight), key: `${tie.from}\t${tie.to}` }))
    .sort(byWeight);
  if (!ties.length) return [...actors.values()].sort(byWeight).slice(0, most);
  const keys = new Set();
  for (const { tie } of ties) if (new Set([...keys, tie.from, tie.to]).size <= most) keys.add(tie.from).add(tie.to);
  return [...keys].map((key) => actors.get(key)).sort(byWeight);
}

// Moves apart circles and names that cover each other, the shorter way.
function part(nodes, width, height) {
  for (let round = 0; round < 120; round++) {
    let moved = false;
    for (const [index, one] of nodes.entries())
      for (const other of nodes.slice(index + 1)) moved = parted(one, other) || moved;
    for (const node of nodes) {
      node.x = Math.max(reach(node), Math.min(width - reach(node), node.x));
      node.y = Math.max(radius(node) + 4, Math.min(height - radius(node) - NAME - 4, node.y));
    }
    if (!moved) return;
  }
}

function parted(one, other) {
  const across = reach(one) + reach(other) + 4 - Math.abs(one.x - other.x);
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  const down = radius(upper) + NAME + radius(lower) - (lower.y - upper.y);
  if (across <= 0 || down <= 0) return false;
  if (down <= across) {
    upper.y -= down / 2;
    lower.y += down / 2;
  } else {
    const [left, right] = one.x <= other.x ? [one, other] : [other, one];
    left.x -= across / 2;
    right.x += across / 2;
  }
  return true;
}

// Half as wide as the circle and its name; a letter of a name takes about so much.
const LETTER = 6.6;
const reach = (node) => Math.max(radius(node), (Math.min(node.name.length, LONGEST) * LETTER) / 2);

export const radius = (node) => Math.min(16, 5 + Math.sqrt(node.weight) * 2);

function fit(nodes, width, height) {
  const range = (axis) => [Math.min(...nodes.map((node) => node[axis])), Math.max(...nodes.map((node) => node[axis]))];
  const [left, right] = range("x");
  const [top, bottom] = range("y");
  const across = Math.min(1.6, (width - Math.min(160, width * 0.3)) / Math.max(1, right - left));
  const down = Math.min(1.6, (height - 70) / Math.max(1, bottom - top));
  for (const node of nodes) {
    node.x = width / 2 + (node.x - (left + right) / 2) * across;
    node.y = height / 2 - 8 + (node.y - (top + bottom) / 2) * down;
  }
}

// The path of an edge, bent so that the way there and the way back, and deeds and words, lie apart; it ends before the
// circle, or before the name below it.
export function path({ tie, source, target }) {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(28, length * 0.16) * (tie.kind === "said" ? 1.9 : 0.8);
  const middle = [(source.x + target.x) / 2 - (dy / length) * bend, (source.y + target.y) / 2 + (dx / length) * bend];
  const back = Math.hypot(target.x - middle[0], target.y - middle[1]) || 1;
  const below = (middle[1] - target.y) / back > 0.5;
  const stop = radius(target) + (below ? NAME : 4);
  const end = [target.x - ((target.x - middle[0]) / back) * stop, target.y - ((target.y - middle[1]) / back) * stop];
  return `M${source.x.toFixed(1)} ${source.y.toFixed(1)}Q${middle.map((n) => n.toFixed(1)).join(" ")} ${end.map((n) => n.toFixed(1)).join(" ")}`;
}
