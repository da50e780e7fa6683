#!/bin/sh
# Runs ./demarche as a user would and checks what it prints and how it ends; called by ./check.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
passed=0

fail() {
    echo "FAILED: $1" >&2
    [ -s "$work/err" ] && sed 's/^/  stderr: /' "$work/err" >&2
    exit 1
}

# runs CODE ARGS…: runs ./demarche and expects that exit code
runs() {
    wanted=$1
    shift
    code=0
    ./demarche "$@" >"$work/out" 2>"$work/err" || code=$?
    [ "$code" = "$wanted" ] || fail "demarche $* ended with $code, not $wanted"
    passed=$((passed + 1))
}

says() { grep -q -- "$2" "$work/$1" || fail "std$1 does not say '$2'"; }

runs 0 --version
runs 0 read --help
says out Examples
runs 2 read --no-such-option

runs 0 read samples --threads 1
cp "$work/out" "$work/one"
runs 0 read samples --threads 2
cmp -s "$work/one" "$work/out" || fail "one thread and two print different dossiers"
says out Peskov

runs 0 read samples --format jsonl --out "$work/samples.jsonl"
[ -s "$work/samples.jsonl" ] || fail "--out wrote nothing"
LC_ALL=C TZ=Asia/Tokyo DEMARCHE_JAVA_OPTIONS='-Duser.language=tr -Duser.country=TR' ./demarche read samples \
    --format jsonl --out "$work/turkish.jsonl" --threads 1 || fail "read in another locale"
cmp -s "$work/samples.jsonl" "$work/turkish.jsonl" || fail "locale or time zone changes the output"

# Bad input is one clear line each; the good file beside it is still read.
mkdir "$work/mixed"
cp samples/01_agency.txt "$work/mixed/good.txt"
: >"$work/mixed/empty.txt"
head -c 4096 /dev/urandom >"$work/mixed/binary.txt"
# UTF-8 with a character cut short; a text in an older encoding would be read, not refused
printf 'Caf\303\251 talks in Z\303\274rich \303 were held \377 on Monday.\n' >"$work/mixed/invalid.txt"
head -c 52428800 /dev/zero | tr '\0' 'a' >"$work/mixed/huge.txt"
runs 3 read "$work/mixed" "$work/nowhere.txt"
says out Peskov
for bad in empty.txt binary.txt huge.txt invalid.txt nowhere.txt; do
    [ "$(grep -c "$bad" "$work/err")" = 1 ] || fail "$bad does not give exactly one line"
done

# A disk that is full is told, on standard output as in a file; a reader that goes is no fault to speak of.
if [ -e /dev/full ]; then
    for to in stdout file; do
        code=0
        if [ "$to" = stdout ]; then ./demarche read samples/01_agency.txt >/dev/full 2>"$work/err" || code=$?
        else ./demarche read samples/01_agency.txt --out /dev/full 2>"$work/err" || code=$?; fi
        [ "$code" = 1 ] || fail "a full disk ($to) ended with $code, not 1"
        [ "$(grep -c 'No space left' "$work/err")" = 1 ] || fail "a full disk ($to) is not told in one line"
        passed=$((passed + 1))
    done
fi
./demarche read samples --format json 2>"$work/err" | head -n 1 >"$work/out"
[ -s "$work/out" ] && [ ! -s "$work/err" ] || fail "a reader that goes away is told of"
passed=$((passed + 1))

echo "$passed passed, 0 failed"
