import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

// Gathers the licence of every package whose code is in the built page, as those licences ask for.
export function licences() {
  return {
    name: "licences",
    apply: "build",
    generateBundle() {
      const folders = [...new Set([...this.getModuleIds()].map(packageOf).filter(Boolean))];
      const notes = folders.map(note).sort();
      this.emitFile({ type: "asset", fileName: "assets/licences.txt", source: notes.join("\n" + "-".repeat(79) + "\n\n") });
    },
  };
}

function packageOf(module) {
  let folder = dirname(module.replace(/^\0/, "").replace(/\?.*$/, ""));
  if (!folder.includes("node_modules")) return null;
  // A folder inside a package may have a package.json of its own that names nothing.
  while (folder.includes("node_modules")) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file)).version) return folder;
    folder = dirname(folder);
  }
  return null;
}

function note(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json")));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : "No licence text in the package."}\n`;
}
