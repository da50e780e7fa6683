#!/bin/sh
# usage: mutate.sh [--most N] PACKAGE [CLASS…]   changes the code of a package of core bit by bit; counts what its tests see
#
#   sh build/mutate.sh extract.speech                  every change, in all classes of org.demarche.extract.speech
#   sh build/mutate.sh --most 12 story                 at most 12 changes of each class, spread over it: a sample
#   sh build/mutate.sh story 'Copy*' StoryFinder       some classes
#
# Only the tests of the package itself are run: those of the whole pipeline need the language engine and see too much at
# once. The report lies in core/target/mutation/PACKAGE; docs/evaluation/mutation.md tells what was found.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
find_jdk
cd "$root"
features=
if [ "${1:-}" = --most ]; then
    features="--features=+CLASSLIMIT(limit[$2])"
    shift 2
fi
package=${1:?usage: mutate.sh [--most N] PACKAGE [CLASS…]}
shift
classes=
[ $# -gt 0 ] || set -- '*'
for class in "$@"; do classes=$classes${classes:+,}org.demarche.$package.$class; done

maven -B -ntp -q -Dspotless.check.skip=true -DskipTests -pl core test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/mutation.classpath
maven -B -ntp -q -f build/pitest.xml dependency:build-classpath
# A change that takes much longer than its test did ends nowhere, and counts as seen.
"$JAVA" -Xmx512m -cp "$(cat core/target/mutator.classpath)" \
    org.pitest.mutationtest.commandline.MutationCoverageReport "--reportDir=core/target/mutation/$package" \
    "--targetClasses=$classes" "--targetTests=org.demarche.$package.*Test" --sourceDirs=core/src/main/java \
    "--classPath=$PWD/core/target/classes,$PWD/core/target/test-classes,$(tr ':' ',' <core/target/mutation.classpath)" \
    "--mutableCodePaths=$PWD/core/target/classes" --threads=1 --timeoutConst=4000 --jvmArgs=-Xmx1g \
    --outputFormats=CSV,HTML --timestampedReports=false --verbosity=QUIET ${features:+"$features"}
# Of each class: how many changes were seen, of how many; how many no test so much as runs.
awk -F, '{ sub(/.*\./, "", $2); all[$2]++; all["in all"]++
        if ($6 == "NO_COVERAGE") { bare[$2]++; bare["in all"]++ } else if ($6 != "SURVIVED") { seen[$2]++; seen["in all"]++ } }
    END { for (class in all) printf "%-40s %5d of %5d seen, %5d never run\n", class, seen[class], all[class], bare[class] }' \
    "core/target/mutation/$package/mutations.csv" | LC_ALL=C sort
