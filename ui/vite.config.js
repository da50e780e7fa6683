import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { licences } from "./licences.js";

// The built files are committed, so a build must give the same bytes on every machine.
export default defineConfig({
  plugins: [svelte({ configFile: false }), licences()],
  base: "/",
  build: {
    outDir: "../app/src/main/resources/org/demarche/web/ui",
    emptyOutDir: true,
    // The server forbids addresses of the kind data:, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
  },
  server: { proxy: { "/api": "http://127.0.0.1:7415" } },
});
