// Light, dark, or as the reader's system says; kept in this browser only.
const CHOICES = ["auto", "light", "dark"];

export const theme = $state({ choice: kept() });

function kept() {
  try {
    const choice = localStorage.getItem("theme");
    return CHOICES.includes(choice) ? choice : "auto";
  } catch {
    return "auto";
  }
}

export function wear() {
  const root = document.documentElement;
  if (theme.choice === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme.choice;
}

export function next() {
  theme.choice = CHOICES[(CHOICES.indexOf(theme.choice) + 1) % CHOICES.length];
  try {
    localStorage.setItem("theme", theme.choice);
  } catch {
    // A browser that keeps nothing still changes colour.
  }
  wear();
}
