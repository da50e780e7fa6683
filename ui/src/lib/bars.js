const DAY = 86_400_000;

// The periods of a series with the empty ones between them, so that a gap in time is a gap on the chart.
export function filled(rows, period) {
  if (rows.length < 2) return rows;
  const known = new Map(rows.map((row) => [row.from, row]));
  const all = [];
  for (let from = rows[0].from; from <= rows.at(-1).from && all.length < 2000; from = after(from, period))
    all.push(known.get(from) ?? { from, until: from, cooperation: 0, conflict: 0, quads: [0, 0, 0, 0], intensity: null, forward: 0, backward: 0, none: true });
  // A server that begins its periods elsewhere keeps its own rows.
  return all.filter((row) => !row.none).length === rows.length ? all : rows;
}

function after(day, period) {
  const date = new Date(`${day}T00:00:00Z`);
  if (period === "year") date.setUTCFullYear(date.getUTCFullYear() + 1);
  else if (period === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setTime(date.getTime() + (period === "week" ? 7 : 1) * DAY);
  return date.toISOString().slice(0, 10);
}

// Where periods lie on a line of so many pixels, by their first day.
export function placed(rows, width) {
  const at = rows.map((row) => Date.parse(row.from));
  const span = Math.max(1, at.at(-1) - at[0]);
  return at.map((time) => ((time - at[0]) / span) * width);
}
