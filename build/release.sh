#!/bin/sh
# usage: release.sh [--check]   makes target/demarche-VERSION.tar.gz, which needs nothing but a Java runtime, 17 or later
#
# It holds bin/demarche, lib/, the licence, the model card and the list of all that is in it (sbom.json). The same sources
# give the same bytes. --check unpacks it and runs it with a bare runtime, no other program on the path, and compares what it
# prints with what ./demarche prints.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
find_jdk
cd "$root"
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)
name=demarche-$version

if [ "${1:-}" != --check ] || [ ! -f "target/$name.tar.gz" ]; then
    rm -rf dist/target
    maven -B -ntp -q -DskipTests -Dspotless.check.skip=true -pl core,app,dist package
    rm -rf "target/$name"
    mkdir -p "target/$name/bin" "target/$name/samples"
    cp build/launch.sh "target/$name/bin/demarche"
    chmod 755 "target/$name/bin/demarche"
    cp -R dist/target/lib "target/$name/lib"
    cp LICENSE CHANGELOG.md dist/target/sbom.json dist/target/sbom.xml "target/$name/"
    cp training/MODEL_CARD.md "target/$name/MODEL_CARD.md"
    cp samples/* "target/$name/samples/"
    find "target/$name" -type f ! -name demarche -exec chmod 644 {} +
    tar --sort=name --mtime=2026-01-01T00:00:00Z --owner=0 --group=0 --numeric-owner --format=ustar \
        -C target -cf - "$name" | gzip -n -9 >"target/$name.tar.gz"
    echo "target/$name.tar.gz, $(($(wc -c <"target/$name.tar.gz") / 1000000)) MB"
fi
[ "${1:-}" = --check ] || exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
tar -C "$work" -xzf "target/$name.tar.gz"
"$JAVA_HOME/bin/jlink" --add-modules "$(cat build/modules)" --strip-debug --no-man-pages --no-header-files \
    --output "$work/jre"
mkdir "$work/nothing"
cp -R samples "$work/samples"
for command in 'read samples' 'statements samples --format csv' 'export samples --format events.parquet'; do
    # shellcheck disable=SC2086 # words
    (cd "$work" && env -i PATH="$work/nothing" JAVA_HOME="$work/jre" TMPDIR="$work" \
        "$work/$name/bin/demarche" $command) >"$work/released" 2>"$work/err" ||
        { cat "$work/err" >&2; echo "release: $command failed" >&2; exit 1; }
    # shellcheck disable=SC2086
    (cd "$work" && "$root/demarche" $command) >"$work/built"
    [ -s "$work/built" ] && cmp "$work/released" "$work/built" || { echo "release: $command differs" >&2; exit 1; }
done
(cd "$work" && env -i PATH="$work/nothing" JAVA_HOME="$work/jre" "$work/$name/bin/demarche" add samples --archive a.db &&
    env -i PATH="$work/nothing" JAVA_HOME="$work/jre" "$work/$name/bin/demarche" archive check --archive a.db)
echo "5 passed, 0 failed"
