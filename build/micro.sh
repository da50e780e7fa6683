#!/bin/sh
# usage: micro.sh [PATTERN…] [-- JMH OPTION…]   measures hot parts one by one: how long each takes, and what it allocates
#
#   sh build/micro.sh                       all: sentences, word pieces, trees, pages, times, quotations, events, packing …
#   sh build/micro.sh tree pieces           those whose name holds one of these
#   sh build/micro.sh times -- -f 1 -prof stack
#
# JMH runs each in three processes of its own, three rounds of two seconds to warm up and three that count, and tells
# microseconds and bytes; options of JMH take the place of these numbers. The parts are the classes *Micro under bench/src/test/java; docs/benchmarks/README.md tells what was measured.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
find_jdk
cd "$root"
patterns=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    patterns="$patterns .*Micro.*$1.*"
    shift
done
if [ $# -gt 0 ]; then shift; fi
[ $# -gt 0 ] || set -- -f 3 -wi 3 -w 2 -i 3 -r 2 -prof gc
maven -B -ntp -q -Dspotless.check.skip=true -DskipTests -pl core,app,bench test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/micro.classpath
classes=bench/target/test-classes:bench/target/classes:app/target/classes:core/target/classes
# shellcheck disable=SC2086 # patterns are words
exec "$JAVA" -Xmx1g -cp "$classes:$(cat bench/target/micro.classpath)" org.openjdk.jmh.Main \
    -bm avgt -tu us -jvmArgs "-XX:+UseSerialGC -Xmx1g" "$@" ${patterns:-.*Micro.*}
