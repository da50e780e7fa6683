#!/bin/sh
# Measures how long each view of the page takes to open with its content, in headless Chromium with an empty cache.
#   build/opening.sh ARCHIVE    prints a table; fails when a view takes a second or longer
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
. "$root/build/chromium.sh"

if [ $# != 1 ] || [ ! -f "$1" ]; then
    echo "usage: build/opening.sh ARCHIVE" >&2
    exit 2
fi
archive=$(realpath "$1")
find_jdk
find_chromium
cd "$root"
code=0
maven -B -ntp -q -pl app -am test -Dtest=PageOpening -Dsurefire.failIfNoSpecifiedTests=false \
    "-Ddemarche.archive=$archive" || code=$?
cat app/target/opening.md
exit $code
