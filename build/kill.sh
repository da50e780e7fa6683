#!/bin/sh
# usage: kill.sh TIMES PATH…
# Kills "demarche add" with SIGKILL at random moments, so many times, and goes on each time. After each kill the archive
# must be whole and hold every report that add had told of; in the end it must be like one that nothing interrupted.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
[ $# -ge 2 ] || {
    sed -n 2p "$0" >&2
    exit 2
}
times=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

# Java itself, as demarche starts it: a shell between would be killed in its place.
. "$root/build/java.sh"
find_java
"$root/demarche" --version >&2
demarche() {
    exec "$JAVA" -XX:SharedArchiveFile="$root/bench/target/demarche.jsa" -Xshare:auto -Xlog:disable -Xlog:all=off \
        -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        -cp "$(cat "$root/bench/target/classpath")" org.demarche.cli.Main "$@"
}

# Some reports may have problems: 3 is as good as 0.
add() { (demarche add "$@" 2>"$work/err") || [ $? = 3 ] || { cat "$work/err" >&2; fail "add"; }; }

# what an archive holds, whatever the order it came in
readings() { (demarche export --archive "$1" --format readings.jsonl) | LC_ALL=C sort; }
ids() { readings "$1" | grep -o '^{"document":{"id":"[0-9a-f]*' | grep -o '[0-9a-f]*$' | LC_ALL=C sort; }

begun=$(date +%s)
add "$@" --archive "$work/whole.db" >"$work/out"
long=$(($(date +%s) - begun + 1))
readings "$work/whole.db" >"$work/whole.jsonl"
echo "uninterrupted: $long s, $(wc -l <"$work/whole.jsonl") reports" >&2

killed=0
rounds=0
: >"$work/told"
while [ "$killed" -lt "$times" ]; do
    (demarche add "$@" --archive "$work/cut.db" --list >"$work/list" 2>/dev/null) &
    pid=$!
    sleep "$(od -An -N4 -tu4 /dev/urandom | awk -v most="$long" '{ printf "%.3f", $1 / 4294967296 * most }')"
    ended=
    kill -9 "$pid" 2>/dev/null || ended=yes
    wait "$pid" 2>/dev/null || true
    # A last line may be cut short; whole lines tell of reports that are kept.
    sed -n 's/^\([0-9a-f]\{16\}\)\t.*/\1/p' "$work/list" >>"$work/told"
    if [ -s "$work/told" ]; then
        (demarche archive check --archive "$work/cut.db") >"$work/out" || { cat "$work/out" >&2; fail "not whole"; }
        LC_ALL=C sort -u "$work/told" >"$work/wanted"
        ids "$work/cut.db" >"$work/held"
        [ -z "$(LC_ALL=C comm -23 "$work/wanted" "$work/held")" ] || fail "reports told of are gone after kill $killed"
    fi
    if [ -n "$ended" ]; then
        rounds=$((rounds + 1))
        rm -f "$work"/cut.db*
        : >"$work/told"
    else
        killed=$((killed + 1))
        echo "kill $killed: $(wc -l <"$work/told") told" >&2
    fi
done
add "$@" --archive "$work/cut.db" >"$work/out"
readings "$work/cut.db" >"$work/cut.jsonl"
cmp "$work/whole.jsonl" "$work/cut.jsonl" || fail "other readings than without kills"
for each in whole cut; do (demarche archive check --archive "$work/$each.db") >"$work/$each.txt" || fail "$each is not whole"; done
cmp "$work/whole.txt" "$work/cut.txt" || { cat "$work/whole.txt" "$work/cut.txt" >&2; fail "other counts than without kills"; }
echo "$killed kills, $rounds runs that ended before theirs; no report lost; $(cat "$work/cut.txt")"
