#!/bin/sh
# Builds the page (ui/) into the files that app serves. With --check nothing is changed: it fails when the committed
# files are not what a build gives.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
built=$root/app/src/main/resources/org/demarche/web/ui
wanted=20.19

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Node.js is missing: installing it with apt-get to build the page."
        apt-get update -qq && apt-get install -y -qq nodejs npm
    else
        echo "ui: Node.js $wanted or later with npm is needed to build the page. Install it, then run again." >&2
        exit 1
    fi
fi
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
    echo "ui: Node.js $(node --version) is too old to build the page; $wanted or later is needed." >&2
    exit 1
fi

cd "$root/ui"
if ! cmp -s package-lock.json node_modules/.built-from; then
    npm ci --no-fund --no-audit --loglevel=error
    cp package-lock.json node_modules/.built-from
fi
npm test --silent >node_modules/.tests || { cat node_modules/.tests >&2; exit 1; }

if [ "${1:-}" != --check ]; then
    npx vite build --logLevel warn
    exit 0
fi
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
npx vite build --logLevel warn --outDir "$fresh/ui" --emptyOutDir
if ! diff -r "$built" "$fresh/ui" >"$fresh/difference"; then
    head -20 "$fresh/difference" | cut -c1-200 >&2
    echo "ui: the committed page is not what ui/ builds. Run build/ui.sh and commit what it wrote." >&2
    exit 1
fi
