#!/bin/sh
# usage: reproducible.sh   builds the last commit twice, in two folders, and compares the bytes of every jar
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
find_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
for folder in one "another folder"; do
    mkdir "$work/$folder"
    git -C "$root" archive HEAD | tar -C "$work/$folder" -xf -
    echo "building in $work/$folder" >&2
    (cd "$work/$folder" && LC_ALL=C TZ=Pacific/Auckland && export LC_ALL TZ && root=$work/$folder &&
        maven -B -ntp -q -DskipTests -Dspotless.check.skip=true -pl core,app,dist package)
    (cd "$work/$folder" && sha256sum core/target/*.jar app/target/*.jar dist/target/lib/*.jar dist/target/sbom.*) \
        >"$work/$folder.sums"
done
diff "$work/one.sums" "$work/another folder.sums" || { echo "the two builds differ" >&2; exit 1; }
echo "$(wc -l <"$work/one.sums") files, the same bytes in both builds"
