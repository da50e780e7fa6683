#!/bin/sh
# Makes the pictures of the page in docs/images/page: each view, light and dark, desktop and phone, over the samples.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. "$root/build/java.sh"
find_jdk
maven -B -ntp -q -pl app -am test -Dtest=PageScreens -Dsurefire.failIfNoSpecifiedTests=false
