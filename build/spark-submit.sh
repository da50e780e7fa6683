#!/bin/sh
# usage: spark-submit.sh ARGS…   Spark's own spark-submit from the jars the build fetched, where no Spark is installed
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
find_jdk

classpath=$root/job/target/spark.classpath
[ -s "$classpath" ] || maven -B -ntp -q -f "$root/build/spark.xml" dependency:build-classpath >&2

# What Spark's launcher opens on Java 17 and later.
opens=
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
    java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
    opens="$opens --add-opens=java.base/$package=ALL-UNNAMED"
done

# shellcheck disable=SC2086 # options are words
exec "$JAVA" -Xmx"${DEMARCHE_SPARK_MEMORY:-3g}" -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED \
    -Djdk.reflect.useDirectMethodHandle=false -Dio.netty.tryReflectionSetAccessible=true $opens \
    -cp "$(cat "$classpath")" org.apache.spark.deploy.SparkSubmit "$@"
