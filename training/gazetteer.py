"""Silver names: proper nouns of the treebank whose kind a list of names knows."""

import os
import pathlib
from dataclasses import replace

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "gazetteer.txt")
KINDS = (("LOCATION", "LOC"), ("ORGANISATION", "ORG"), ("PERSON", "PER"))
UNKNOWN = "?"  # no label: the loss leaves such words out


class Gazetteer:
    """The lists of gazetteer.txt."""

    def __init__(self, path=FILE):
        lines = [line for line in pathlib.Path(path).read_text("utf-8").split("\n") if line and line[0] != "#"]
        self.lists = {}
        for line in lines:
            kind, _, names = line.partition(":")
            self.lists[kind] = frozenset(name.strip() for name in names.split(";"))

    def named(self, words):
        """The words with silver names: unknown proper nouns get no label, all other words are no names."""
        tags, place = ["O"] * len(words), 0
        while place < len(words):
            end = place
            while end < len(words) and words[end].xpos in ("NNP", "NNPS"):
                end += 1
            tags[place:end] = self.tags([w.form for w in words[place:end]])
            place = end + 1
        return [replace(w, name=tag) for w, tag in zip(words, tags)]

    def tags(self, forms):
        """The tags of a run of proper nouns."""
        skipped = self._titles(forms)
        rest = forms[skipped:]
        kind = self.kind(rest, skipped) if rest else None
        if kind is None:
            return ["O"] * len(forms)
        if kind == UNKNOWN:
            return [UNKNOWN] * len(forms)
        return ["O"] * skipped + [("I-" if n else "B-") + kind for n in range(len(rest))]

    def kind(self, forms, titled):
        """PER, ORG, LOC, UNKNOWN, or None for what is no name."""
        whole, lists = " ".join(forms), self.lists
        if whole in lists["NEVER"] or all(form in lists["NEVER"] for form in forms):
            return None
        for name, kind in KINDS:
            if whole in lists[name]:
                return kind
        if forms[-1] in lists["ORGANISATION-WORD"] or len(forms) > 2 and forms[0] in ("University", "Bank", "Ministry"):
            return "ORG" if len(forms) > 1 else UNKNOWN
        if forms[-1] in lists["LOCATION-WORD"] and len(forms) > 1:
            return "LOC"
        if titled and len(forms) <= 3 or forms[0] in lists["FIRST"] and len(forms) <= 3:
            return "PER"
        return UNKNOWN

    def _titles(self, forms):
        count = 0
        while count < len(forms) and forms[count] in self.lists["TITLE"]:
            count += 1
        return count
