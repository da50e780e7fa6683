"""Varies treebank sentences toward the look of news: quotation marks, headlines, capitals, clitics."""

from dataclasses import replace

from treebank import Word

QUOTES = (
    [("“", "”")] * 5 + [('"', '"')] * 4 + [("‘", "’"), ("'", "'")] * 2 + [("«", "»"), ("„", "“"), ("``", "''"), ("»", "«")]
)
CURLY = str.maketrans("'", "’")
STRAIGHT = str.maketrans("’", "'")
ABBREVIATIONS = {"U.S.": "US", "US": "U.S.", "U.N.": "UN", "UN": "U.N.", "U.K.": "UK", "UK": "U.K."}
SMALL = frozenset("a an and as at but by for from in into of on or over the to up with 's n't".split())


def vary(words, random):
    """One random variation of a sentence; often the sentence itself."""
    for rate, change in (
        (0.35, requote),
        (0.35, swap_clitics),
        (0.30, swap_abbreviations),
        (0.06, drop_final_mark),
        (0.05, headline),
        (0.04, capitals),
        (0.05, enquote),
    ):
        if random.random() < rate:
            words = change(words, random)
    return words


def requote(words, random):
    """The sentence's quotation marks in another style."""
    marks = random.choice(QUOTES)
    return [replace(w, form=marks[w.xpos == "''"], lemma='"') if w.xpos in ("``", "''") else w for w in words]


def swap_clitics(words, random):
    """All apostrophes of clitics curly, or all straight."""
    table = random.choice((CURLY, STRAIGHT))
    return [replace(w, form=w.form.translate(table)) if is_clitic(w) else w for w in words]


def is_clitic(word):
    return len(word.form) > 1 and word.upos != "PUNCT" and ("'" in word.form or "’" in word.form)


def swap_abbreviations(words, random):
    """U.S. for US and the other way round."""
    return [replace(w, form=ABBREVIATIONS.get(w.form, w.form)) if w.xpos == "NNP" else w for w in words]


def drop_final_mark(words, random):
    """Without the final full stop, question or exclamation mark."""
    last = words[-1]
    free = len(words) > 2 and last.upos == "PUNCT" and all(w.head != len(words) for w in words)
    return words[:-1] if free and last.head else words


def headline(words, random):
    """Like a headline: Main Words Capitalised, no final mark."""
    return [_capitalised(w, place) for place, w in enumerate(drop_final_mark(words, random))]


def _capitalised(word, place):
    if place and word.form.lower() in SMALL or not word.form[:1].islower():
        return word
    return replace(word, form=word.form[0].upper() + word.form[1:])


def capitals(words, random):
    """ALL CAPITALS, the whole sentence or its first words."""
    end = random.choice((len(words), len(words), random.randint(1, 4)))
    return [replace(w, form=w.form.upper()) if n < end else w for n, w in enumerate(words)]


def enquote(words, random):
    """Inside quotation marks that open before the first word and close (or not) after the last."""
    if any(w.xpos in ("``", "''") for w in words):
        return words
    opening, closing = random.choice(QUOTES)
    root = next(n for n, w in enumerate(words, 2) if w.head == 0)
    shifted = [replace(w, head=w.head + 1 if w.head else 0) for w in words]
    first = Word(opening, '"', "PUNCT", "``", "_", root, "punct", True, "O")
    last = Word(closing, '"', "PUNCT", "''", "_", root, "punct", False, "O")
    shifted[-1] = replace(shifted[-1], glued=True)
    return [first] + shifted + ([last] if random.random() < 0.7 else [])


def text(words):
    """The sentence as it would be written."""
    return "".join(w.form + ("" if w.glued else " ") for w in words).strip()


def fragment(sentences, most, random):
    """A span of a sentence of at most so many words, sometimes two joined or shuffled, as quotations come."""
    words = random.choice(sentences)
    length = random.randint(2, most)
    start = random.randrange(max(1, len(words) - length + 1))
    piece = words[start : start + length]
    if random.random() < 0.1:
        piece = piece + fragment(sentences, most, random)
    if random.random() < 0.1:
        piece = random.sample(piece, len(piece))
    return piece
