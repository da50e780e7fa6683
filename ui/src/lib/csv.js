// RFC 4180. A cell that a spreadsheet would run as a formula is led by an apostrophe, since its words come from reports.
export function csv(columns, rows) {
  const lines = [columns.map((column) => column.label), ...rows.map((row) => columns.map((column) => column.value(row)))];
  return lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
}

function cell(value) {
  const text = value == null ? "" : String(value);
  const safe = typeof value !== "number" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function save(name, text) {
  const address = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
