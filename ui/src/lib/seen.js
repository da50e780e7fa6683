// What this browser has shown of the stories, kept in it alone: what was there on the last day before today is what
// today's is told from.
const KEY = "seen";
const MOST = 2000;

const EMPTY = { day: null, newest: "", stories: {}, before: null };

// Turns a page when a new day begins.
export function opened(kept, today) {
  const book = kept ?? EMPTY;
  if (book.day === today) return book;
  return { ...book, day: today, before: book.day && { day: book.day, newest: book.newest, stories: book.stories } };
}

// What is new of a story since the day before: that it is there at all, or how many reports came.
export function fresh(book, row) {
  if (!book.before) return "";
  const known = book.before.stories[row.id];
  if (known == null) return (row.until ?? "") >= book.before.newest ? "new" : "";
  return row.reports > known ? `+${row.reports - known}` : "";
}

export function noted(book, rows) {
  const all = Object.entries({ ...book.stories, ...Object.fromEntries(rows.map((row) => [row.id, row.reports])) });
  const newest = [book.newest, ...rows.map((row) => row.until ?? "")].sort().at(-1);
  return { ...book, newest, stories: Object.fromEntries(all.slice(-MOST)) };
}

export function load() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

export function keep(book) {
  try {
    localStorage.setItem(KEY, JSON.stringify(book));
  } catch {
    // A browser that keeps nothing marks nothing.
  }
}
