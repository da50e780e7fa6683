#!/bin/sh
# Makes pictures of the page: each view, light and dark, desktop and phone.
#   build/screens.sh                   over our own samples, into docs/images/page
#   build/screens.sh ARCHIVE FOLDER    every view from top to bottom over an archive, into a folder
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
. "$root/build/chromium.sh"

case $# in
    0) set -- ;;
    2)
        [ -f "$1" ] || { echo "screens: there is no archive $1" >&2; exit 2; }
        mkdir -p "$2"
        set -- "-Ddemarche.archive=$(realpath "$1")" "-Ddemarche.pictures=$(realpath "$2")"
        ;;
    *) echo "usage: build/screens.sh [ARCHIVE FOLDER]" >&2; exit 2 ;;
esac
find_jdk
find_chromium
cd "$root"
maven -B -ntp -q -pl app -am test -Dtest=PageScreens -Dsurefire.failIfNoSpecifiedTests=false "$@"
