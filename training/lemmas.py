"""Lemmas as edit scripts: a small set of classes that turn a word into its lemma.

A script is one of
    =LEMMA          the lemma is LEMMA, whatever the word
    CASE|CUT|ADD    change the case, cut CUT characters (code points) from the end, append ADD
where CASE is `lower` (all lower case), `keep` (as written) or `title` (first character upper case,
the others lower case).
"""

from collections import Counter
from functools import lru_cache

_CASES = {
    "lower": str.lower,
    "keep": lambda word: word,
    "title": lambda word: word[:1].upper() + word[1:].lower(),
}


@lru_cache(maxsize=200_000)
def script(word, lemma):
    """The script with the fewest changed characters that makes the lemma of the word."""
    best = None
    for case, change in _CASES.items():
        base = change(word)
        shared = _shared_prefix(base, lemma)
        cost = len(base) + len(lemma) - 2 * shared
        if best is None or cost < best[0]:
            best = (cost, shared, f"{case}|{len(base) - shared}|{lemma[shared:]}")
    return best[2] if best[1] or not best[0] else "=" + lemma


def apply(script, word):
    """The lemma that a script makes of a word; a script that cuts too much leaves the word alone."""
    if script.startswith("="):
        return script[1:]
    case, cut, add = script.split("|", 2)
    base = _CASES[case](word)
    return base[: len(base) - int(cut)] + add if int(cut) <= len(base) else base


def frequent_scripts(pairs, at_least=3):
    """The scripts of the (word, lemma) pairs that occur often enough, most frequent first."""
    counts = Counter(script(word, lemma) for word, lemma in pairs)
    return [name for name, count in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if count >= at_least]


def _shared_prefix(a, b):
    length = 0
    while length < min(len(a), len(b)) and a[length] == b[length]:
        length += 1
    return length
