#!/bin/sh
# Runs the job by spark-submit in local mode, twice, compares its tables with the laptop's answers, and takes them into an
# archive; called by ./check.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
mkdir "$work/lib" "$work/out"

submit() {
    code=0
    sh build/spark-submit.sh --master 'local[2]' --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 \
        "$@" >"$work/log" 2>&1 || code=$?
    [ "$code" = 0 ] || [ "$code" = 3 ] || { cat "$work/log" >&2; exit 1; }
}

./demarche read samples --no-weave --format jsonl >"$work/laptop.jsonl"
./demarche stories samples --format json >"$work/stories.json"

submit job/target/demarche-job.jar --out "$work/tables" samples
grep 'reports read' "$work/log"
find "$work/tables" -name '*.parquet' | sed 's/part-[^/]*$//' | sort >"$work/first"
submit job/target/demarche-job.jar --out "$work/tables" samples
find "$work/tables" -name '*.parquet' | sed 's/part-[^/]*$//' | sort >"$work/second"
cmp "$work/first" "$work/second" || { echo "a second run left other files" >&2; exit 1; }

submit --class org.demarche.job.LaptopComparison job/target/demarche-job-0.1.0-tests.jar \
    "$work/tables" "$work/laptop.jsonl" "$work/stories.json"
grep 'records compared' "$work/log"
held=$(sed -n 's/^laptop: //p' "$work/log")

./demarche import "$work/tables" --archive "$work/taken.db" 2>"$work/taken"
grep -q "; the archive holds $held\.\$" "$work/taken" || {
    echo "the laptop read $held; what the job wrote was taken in as:" >&2
    cat "$work/taken" >&2
    exit 1
}
echo "taken into an archive: $held"
echo "4 passed, 0 failed"
