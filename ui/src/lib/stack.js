// Places the marks of a lane without one covering another: each takes the lowest row free from
// its `x` to its `end`.
export function stack(marks, size) {
  const rows = [];
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const left = mark.x - size / 2;
      let row = rows.findIndex((end) => end <= left);
      if (row < 0) row = rows.length;
      rows[row] = Math.max(mark.x, mark.end) + size / 2;
      return { ...mark, row };
    });
}
