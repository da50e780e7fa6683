"""Reads CoNLL-U trees and IOB2 names, and decides the label sets."""

import itertools
import json
import pathlib
import re
from collections import Counter
from dataclasses import dataclass, replace

import lemmas

FEATURES = frozenset(
    "Case Definite Degree Gender Mood NumType Number Person Polarity Poss PronType Reflex Tense VerbForm Voice".split()
)
NAMES = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
IGNORED = -100


@dataclass(frozen=True)
class Word:
    """One syntactic word with its gold annotation; `glued` says that no space follows it."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    relation: str
    glued: bool
    name: str = ""


def read_trees(path):
    """The sentences of a CoNLL-U file, without multiword ranges and empty nodes."""
    for _, words in _read(path):
        yield words


def read_documents(path):
    """The sentences of each document; the ids of its sentences differ only behind their last hyphen."""
    for _, sentences in itertools.groupby(_read(path), lambda pair: pair[0]):
        yield [words for _, words in sentences]


def _read(path):
    for block in pathlib.Path(path).read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
        words = [_word(row, _glued(row, rows)) for row in rows if row[0].isdigit()]
        if words:
            name = re.search(r"^# sent_id = (.*)-", block, re.M)
            yield name[1] if name else "", words


def _word(row, glued):
    feats = "|".join(f for f in row[5].split("|") if f.split("=")[0] in FEATURES) or "_"
    return Word(row[1], row[2], row[3], row[4], feats, int(row[6]), row[7], glued)


def _glued(row, rows):
    """A word inside a multiword range is glued to the next; its last word follows the range's mark."""
    if not row[0].isdigit():
        return False
    for other in rows:
        first, dash, last = other[0].partition("-")
        if dash and int(first) <= int(row[0]) <= int(last):
            return int(row[0]) < int(last) or "SpaceAfter=No" in other[9]
    return "SpaceAfter=No" in row[9]


def read_tags(path):
    """The labels in an IOB2 file (number, word, label), by the words of their sentence."""
    tags = {}
    for block in pathlib.Path(path).read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line[:1].isdigit()]
        tags.setdefault(tuple(row[1] for row in rows), [row[2] for row in rows])
    return tags


def read_names(path, sentences):
    """The sentences, in any order, that an IOB2 file names, with their names; found by their words."""
    tags = read_tags(path)
    for words in sentences:
        found = tags.get(tuple(w.form for w in words))
        if found:
            yield [replace(w, name=t if t in NAMES else "O") for w, t in zip(words, found)]


class Labels:
    """The label sets of all heads, in the order of the model's outputs."""

    def __init__(self, xpos, upos, feats, lemma, relations):
        self.sets = dict(xpos=xpos, upos=upos, feats=feats, lemma=lemma, relations=relations, names=list(NAMES))
        self._ids = {kind: {name: i for i, name in enumerate(names)} for kind, names in self.sets.items()}

    @classmethod
    def of_trees(cls, sentences):
        words = [word for sentence in sentences for word in sentence]
        scripts = lemmas.frequent_scripts((w.form, w.lemma) for w in words)
        relations = _frequent((w.relation for w in words), 20)
        return cls(
            _frequent(w.xpos for w in words),
            _frequent(w.upos for w in words),
            _frequent((w.feats for w in words), 3),
            scripts,
            relations,
        )

    def size(self, kind):
        return len(self.sets[kind])

    def id(self, kind, name):
        return self._ids[kind].get(name, IGNORED)

    def relation(self, name):
        """A rare subtype falls back to its relation."""
        known = self._ids["relations"]
        return known.get(name, known.get(name.split(":")[0], IGNORED))

    def save(self, path):
        pathlib.Path(path).write_text(json.dumps(self.sets, ensure_ascii=False, indent=1), "utf-8")

    @classmethod
    def load(cls, path):
        sets = json.loads(pathlib.Path(path).read_text("utf-8"))
        sets.pop("names")
        return cls(**sets)


def _frequent(names, at_least=1):
    counts = Counter(names)
    return [name for name, count in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if count >= at_least]
