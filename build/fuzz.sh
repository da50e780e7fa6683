#!/bin/sh
# usage: fuzz.sh SECONDS [TARGET…]   fuzzes each target for that long; what it finds lies in target/fuzz and ends it with 1
#
# Targets are the classes *Fuzz under src/test/java of core and app; each starts from src/test/fuzz/TARGET. A find, once
# mended, is kept there under a name that says what it is: the tests then read it for ever.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/java.sh"
find_jdk
cd "$root"
seconds=${1:?usage: fuzz.sh SECONDS [TARGET…]}
shift

maven -B -ntp -q -Dspotless.check.skip=true -DskipTests -pl core,app test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/fuzz.classpath
maven -B -ntp -q -f build/jazzer.xml dependency:build-classpath
# The targets that ask an archive start from the samples, read here once.
rm -f app/target/fuzz.db*
"$JAVA" -Xmx1g -cp "app/target/classes:core/target/classes:$(cat app/target/fuzz.classpath)" \
    org.demarche.cli.Main add samples --archive app/target/fuzz.db
# Watched for what they do with the bytes: our classes and the parsers of reports. To rewrite the classes of every library
# as they are loaded (Jackson, Jetty, the database's driver) took minutes. A target asks its own
# server, so a connection is no find.
hooked='org.demarche.**:org.jsoup.**:org.netpreserve.**:com.rometools.**:org.jdom2.**:org.apache.james.**'
failed=0
mkdir -p target/fuzz # for the programs that repeat a find
for module in core app; do
    for source in "$module"/src/test/java/org/demarche/fuzz/*Fuzz.java; do
        [ -e "$source" ] || continue
        grep -q 'void fuzzerTestOneInput' "$source" || continue
        target=$(basename "$source" .java)
        case " ${*:-$target} " in *" $target "*) ;; *) continue ;; esac
        echo "== $target, $seconds s" >&2
        found=$module/target/fuzz/$target
        mkdir -p "$found/corpus"
        "$JAVA" -Xmx1g -Ddemarche.fuzz.archive=app/target/fuzz.db -cp "$module/target/test-classes:$module/target/classes:$(cat "$module/target/fuzz.classpath"):$(cat core/target/fuzzer.classpath)" \
            com.code_intelligence.jazzer.Jazzer "--target_class=org.demarche.fuzz.$target" \
            '--instrumentation_includes=org.demarche.**' "--custom_hook_includes=$hooked" \
            --disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery '--reproducer_path=target/fuzz' \
            "-max_total_time=$seconds" -timeout=30 -rss_limit_mb=4096 -max_len=65536 -print_final_stats=1 \
            "-artifact_prefix=$found/" "$found/corpus" "$module/src/test/fuzz/$target" || failed=1
    done
done
exit $failed
