"""Sentences as padded tensors, batched by length."""

import torch

import lemmas
from augment import fragment, text, vary
from model import PLACES, WIDTH, original_vector, padding_mask
from treebank import IGNORED
from wordpiece import END, PAD, START, shape

ANSWERS = ("xpos", "upos", "feats", "lemma", "names", "head", "relation")
FRAGMENTS = 60  # pieces of fragments in a batch, about
FAR = 1 << 20
LONGEST = 160


class Coder:
    """Turns words into the numbers that the network reads and those that it should answer."""

    def __init__(self, pieces, labels):
        self.pieces, self.labels = pieces, labels

    def inputs(self, forms):
        ids, first = [START], []
        for form in forms:
            first.append(len(ids))
            ids += self.pieces.pieces(form)
        return dict(ids=ids + [END], first=first, shape=[shape(form) for form in forms])

    def answers(self, words):
        id_of = self.labels.id
        return dict(
            xpos=[id_of("xpos", w.xpos) for w in words],
            upos=[id_of("upos", w.upos) for w in words],
            feats=[id_of("feats", w.feats) for w in words],
            names=[id_of("names", w.name) for w in words],
            lemma=[id_of("lemma", lemmas.script(w.form, w.lemma)) for w in words],
            head=[w.head for w in words],
            relation=[self.labels.relation(w.relation) for w in words],
        )

    def example(self, words):
        return {**self.inputs([w.form for w in words]), **self.answers(words), "words": words}

    def unanswered(self, words):
        """An example that asks nothing of the heads."""
        inputs = self.inputs([w.form for w in words])
        return {**inputs, **{key: [IGNORED] * len(words) for key in ANSWERS}}

    def raw_ids(self, written):
        """The pieces of plain text, as the untouched model reads it."""
        return [START] + [piece for form in written.split() for piece in self.pieces.pieces(form)] + [END]


def pad(rows, filler):
    width = max(map(len, rows))
    return torch.tensor([row + [filler] * (width - len(row)) for row in rows])


def tensors(examples):
    """The network's inputs and answers for some examples, padded."""
    fillers = dict(ids=PAD, first=FAR, shape=0, **dict.fromkeys(ANSWERS, IGNORED))
    batch = {key: pad([e[key] for e in examples], filler) for key, filler in fillers.items() if key in examples[0]}
    batch["mask"] = padding_mask(batch["ids"])
    batch["sizes"] = torch.tensor([len(e["first"]) for e in examples])
    return batch


def by_length(examples, budget, random=None):
    """Groups of examples of about the same length, at most `budget` pieces with padding."""
    noise = (lambda: random.random() * 3) if random else (lambda: 0)
    group, width = [], 0
    for example in sorted(examples, key=lambda e: len(e["ids"]) + noise()):
        width = max(width, len(example["ids"]))
        if group and width * (len(group) + 1) > budget:
            yield group
            group, width = [], len(example["ids"])
        group.append(example)
    yield group


def epoch(sentences, goals, coder, budget, random):
    """The batches of one pass over the treebank, each sentence varied afresh.

    Given `goals`, the untouched model's vectors of the whole sentences, the last rows of each batch are fragments, for
    the sentence vector only: `raw` holds their pieces as the untouched model reads them, `goal` the sentences' vectors.
    """
    examples = [dict(coder.example(vary(words, random)), number=n) for n, words in enumerate(sentences)]
    groups = list(by_length([e for e in examples if len(e["ids"]) <= LONGEST], budget, random))
    random.shuffle(groups)
    for group in groups:
        if goals is None:
            yield tensors(group)
            continue
        width = max(len(e["ids"]) for e in group)
        parts = fragments(sentences, width, random, max(1, FRAGMENTS // width))
        batch = tensors(group + [coder.unanswered(words) for words in parts])
        batch["goal"] = goals[[e["number"] for e in group]]
        batch["raw"] = pad([coder.raw_ids(text(words)) for words in parts], PAD)
        yield batch


def fragments(sentences, width, random, count):
    """Random fragments of sentences, most of them no longer than a batch is wide."""
    most = max(2, min(14, int(width * 0.6)))
    return [fragment(sentences, most, random) for _ in range(count)]


def original_vectors(encoder, sentences, coder):
    """What the untouched model says of each sentence."""
    vectors = torch.zeros(len(sentences), WIDTH)
    examples = [dict(ids=coder.raw_ids(text(words))[:PLACES], number=n) for n, words in enumerate(sentences)]
    with torch.no_grad():
        for group in by_length(examples, 4000):
            ids = pad([e["ids"] for e in group], PAD)
            vectors[[e["number"] for e in group]] = original_vector(encoder, ids, padding_mask(ids))
    return vectors
