// Brings the chosen one of a row of links into sight where the row is wider than the screen.
export function intoView(chosen) {
  return (link) => {
    if (chosen) link.parentElement.scrollLeft = link.offsetLeft - link.parentElement.offsetLeft - 40;
  };
}
