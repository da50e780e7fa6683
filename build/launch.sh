#!/bin/sh
# Runs Démarche from an unpacked release: with the Java of JAVA_HOME, else with the one on the path.
set -eu
here=${0%/*}
[ "$here" != "$0" ] || here=.
home=$(CDPATH='' cd -- "$here/.." && pwd -P)
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
elif java=$(command -v java); then :; else
    echo "demarche: no Java found. Install a Java runtime, 17 or later, or set JAVA_HOME." >&2
    exit 1
fi
release=${JAVA_HOME:-/none}/release
if [ -r "$release" ]; then
    while IFS='"' read -r key value _; do
        [ "$key" = 'JAVA_VERSION=' ] || continue
        if [ "${value%%[!0-9]*}" -lt 17 ]; then
            echo "demarche: the Java in $JAVA_HOME is $value; 17 or later is needed" >&2
            exit 1
        fi
    done <"$release"
fi
# shellcheck disable=SC2086 # options are words
exec "$java" -XX:+UseSerialGC -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
    -Dstderr.encoding=UTF-8 ${DEMARCHE_JAVA_OPTIONS:-} -cp "$home/lib/*" org.demarche.cli.Main "$@"
