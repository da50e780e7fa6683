#!/bin/sh
# usage: sbom.sh [--write]   compares what a release ships with dist/shipped.tsv: parts, licences, checksums
#
# The list itself, CycloneDX, lies in dist/target/sbom.json and sbom.xml, made by the build. Called by ./check. --write
# records what is shipped now, for when a dependency was changed on purpose.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
find_jdk
cd "$root"
[ -f dist/target/sbom.xml ] ||
    maven -B -ntp -q -DskipTests -Dspotless.check.skip=true -pl core,app,dist package
"$JAVA" build/Shipped.java "$@"
