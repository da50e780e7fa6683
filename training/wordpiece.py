"""Words to word pieces and shapes: what the Java side must repeat to the letter (see README.md)."""

import json
import pathlib
import unicodedata
from functools import lru_cache

PAD, UNKNOWN, START, END = 0, 100, 101, 102
LONGEST_WORD = 100
SHAPES = 27


class WordPiece:
    """The uncased word-piece vocabulary of all-MiniLM-L6-v2."""

    def __init__(self, vocabulary):
        self.ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.vocabulary = list(vocabulary)
        self.pieces = lru_cache(maxsize=200_000)(self._pieces)

    @classmethod
    def of_tokenizer_json(cls, path):
        ids = json.loads(pathlib.Path(path).read_text("utf-8"))["model"]["vocab"]
        return cls(sorted(ids, key=ids.get))

    def _pieces(self, word):
        """The piece ids of one word; never empty."""
        found = [number for part in parts(normalise(word)) for number in self._longest_first(part)]
        return tuple(found) or (UNKNOWN,)

    def _longest_first(self, part):
        if len(part) > LONGEST_WORD:
            return [UNKNOWN]
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and (("##" if start else "") + part[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return [UNKNOWN]
            found.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return found


def normalise(word):
    """Without control characters and accents, lower case."""
    kept = "".join(c for c in word if c not in "\0\ufffd" and (c in "\t\n\r" or unicodedata.category(c)[0] != "C"))
    bare = "".join(c for c in unicodedata.normalize("NFD", kept) if unicodedata.category(c) != "Mn")
    return bare.lower()


def parts(word):
    """Cuts at white space, and makes each punctuation or Chinese character a part of its own."""
    found, run = [], ""
    for c in word:
        alone = is_punctuation(c) or is_chinese(c)
        if (alone or c.isspace()) and run:
            found.append(run)
            run = ""
        if alone:
            found.append(c)
        elif not c.isspace():
            run += c
    return found + [run] if run else found


def is_punctuation(c):
    return "!" <= c <= "/" or ":" <= c <= "@" or "[" <= c <= "`" or "{" <= c <= "~" or unicodedata.category(c)[0] == "P"


def is_chinese(c):
    code = ord(c)
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x2CEAF
        or 0xF900 <= code <= 0xFAFF
        or 0x2F800 <= code <= 0x2FA1F
    )


@lru_cache(maxsize=200_000)
def shape(word):
    """The class of a word's spelling, 0 to 26; 0 is never given to a word.

    1 lower case, 2 Capitalised, 3 ALL CAPITALS, 4 one capital letter, 5 miXed, 6 digits,
    7 digits with letters, 8 neither letters nor digits; 9 more if it has a letter and a full stop,
    18 more if it has a letter and (no full stop but) a hyphen.
    """
    kinds = [unicodedata.category(c) for c in word]
    letters = [kind for kind in kinds if kind[0] == "L"]
    capitals = sum(kind in ("Lu", "Lt") for kind in letters)
    return _case(letters, capitals, "Nd" in kinds) + _inner_mark(word, letters)


def _case(letters, capitals, digits):
    if digits:
        return 7 if letters else 6
    if not letters:
        return 8
    if capitals == 0:
        return 1
    if capitals == len(letters):
        return 4 if len(letters) == 1 else 3
    return 2 if capitals == 1 and letters[0] in ("Lu", "Lt") else 5


def _inner_mark(word, letters):
    if not letters:
        return 0
    if "." in word:
        return 9
    return 18 if any(c in word for c in "-\u2010\u2011\u2012\u2013") else 0
