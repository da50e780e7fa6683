#!/bin/sh
# usage: build.sh ROOT   builds the command line into bench/target and prepares a fast start; run by ./demarche
set -eu
root=$1
. "$root/build/java.sh"
find_jdk
cd "$root"

if [ ! -d "${HOME}/.m2/repository/com/microsoft/onnxruntime" ]; then
    echo "First build: fetching libraries from Maven Central, about 420 MB in all; nothing is fetched afterwards." >&2
fi
echo "Building Démarche …" >&2
maven -B -q -DskipTests -Dspotless.check.skip=true -pl core,app,bench package ||
    { echo "demarche: the build failed; the lines above say why. Run ./check for the whole story." >&2; exit 1; }

# One fixed class path: class-data sharing needs the same jars in the same order at every start.
ls bench/target/lib/*.jar | LC_ALL=C sort | sed "s|^|$root/|" | paste -s -d : - >bench/target/classpath
touch bench/target/built

# A dump of the classes a typical run loads halves the time to the first line of output.
rm -f bench/target/demarche.jsa
"$JAVA" -XX:ArchiveClassesAtExit=bench/target/demarche.jsa -Xlog:disable -Xlog:all=off -XX:+UseSerialGC \
    -cp "$(cat bench/target/classpath)" org.demarche.cli.Main read samples --out bench/target/warm.txt \
    >/dev/null 2>&1 || true
