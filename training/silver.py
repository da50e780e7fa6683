"""Silver names for the training sentences: what two older taggers agree on, or else what a list of names knows."""

from dataclasses import replace

from gazetteer import UNKNOWN, Gazetteer


def named(sentences, known):
    """The sentences with silver names; a word without a label is left out of the loss. `known` are the taggers' labels."""
    gazetteer = Gazetteer()
    return [_agreed(gazetteer.named(words), known.get(tuple(w.form for w in words))) for words in sentences]


def labels(words, known, coder):
    """The taggers' labels of plain words as numbers; what they do not agree on asks nothing."""
    tags = known.get(tuple(w.form for w in words)) or [UNKNOWN] * len(words)
    return [coder.labels.id("names", tag) for tag in tags]


def _agreed(words, tags):
    """The taggers' labels; where they differ, the gazetteer's."""
    if tags is None:
        return words
    chosen = [w.name if tag == UNKNOWN else tag for w, tag in zip(words, tags)]
    return [replace(w, name=_opened(chosen, n)) for n, w in enumerate(words)]


def _opened(tags, place):
    """The label, made to fit the one before it: an I-X after anything but X becomes B-X."""
    tag, before = tags[place], tags[place - 1] if place else "O"
    return "B-" + tag[2:] if tag.startswith("I-") and before[2:] != tag[2:] else tag
