"""Plain English sentences out of the npm package nlp-corpus, each a paragraph: plain.py PACKAGE > plain.txt

Encyclopaedia, resolutions of the United Nations, speeches, reviews, instructions: what the treebank is not enough of.
"""

import itertools
import json
import pathlib
import random
import sys

SHORTEST, LONGEST = 3, 50  # words between spaces
ASCII, LETTERS = 0.97, 0.6  # share of a sentence's characters


def sentences(package):
    """The sentences that read as English prose, each once, in an order that mixes the sources."""
    files = sorted(pathlib.Path(package, "builds").glob("*.json"))
    given = itertools.chain.from_iterable(_texts(json.loads(file.read_text("utf-8"))) for file in files)
    found = [text for text in dict.fromkeys(" ".join(text.split()) for text in given) if is_prose(text)]
    random.Random(1).shuffle(found)
    return found


def _texts(value):
    if isinstance(value, str):
        return [value]
    return itertools.chain.from_iterable(map(_texts, value)) if isinstance(value, list) else []


def is_prose(text):
    ascii_share = sum(c.isascii() for c in text) / max(1, len(text))
    letters = sum(c.isalpha() for c in text) / max(1, len(text))
    return SHORTEST <= len(text.split()) <= LONGEST and ascii_share >= ASCII and letters >= LETTERS


if __name__ == "__main__":
    for sentence in sentences(sys.argv[1]):
        print(sentence, end="\n\n")
