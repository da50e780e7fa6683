"""Measures a network on gold words."""

from collections import Counter

import torch

import lemmas
import names
import spanning
from batches import by_length, tensors

CORE = ("nsubj:pass", "aux:pass", "nmod:poss", "acl:relcl", "obl:agent", "compound:prt")


def predict(network, coder, sentences, budget=4000):
    """For each sentence the tags, tree and names that the network gives, as a list of dictionaries."""
    network.eval()
    examples = [dict(coder.example(words), number=n) for n, words in enumerate(sentences)]
    answers, worth = [None] * len(examples), names.steps(network.names, coder.labels)
    with torch.no_grad():
        for group in by_length(examples, budget):
            batch = tensors(group)
            scores = network(batch["ids"], batch["first"], batch["shape"], batch["mask"])
            heads = torch.zeros_like(batch["first"])
            for row, example in enumerate(group):
                size = len(example["first"])
                arcs = scores["arc"][row, :size, : size + 1].numpy()
                heads[row, :size] = torch.from_numpy(spanning.tree(arcs))
            relations = network.relations(scores["relation_head"], scores["relation_dependent"], heads)
            for row, example in enumerate(group):
                size = len(example["first"])
                answer = _read(scores, heads, relations, row, size, coder.labels)
                answer["names"] = names.best_labels(scores["names"][row, :size], worth, coder.labels)
                answers[example["number"]] = answer
    network.train()
    return answers


def _read(scores, heads, relations, row, size, labels):
    best = {kind: scores[kind][row, :size].argmax(-1).tolist() for kind in ("xpos", "upos", "feats", "lemma")}
    answer = {kind: [labels.sets[kind][i] for i in ids] for kind, ids in best.items()}
    answer["head"] = heads[row, :size].tolist()
    answer["relation"] = named_relations(relations[row, :size], answer["head"], labels.sets["relations"])
    return answer


def named_relations(scores, heads, labels):
    """The best relation of each word: `root` under the root and nowhere else."""
    root = labels.index("root")
    scores = scores.clone()
    scores[:, root] = -1e9
    return ["root" if head == 0 else labels[i] for i, head in zip(scores.argmax(-1).tolist(), heads)]


def measure(answers, sentences):
    """Percentages over all words; those of trees leave punctuation out.

    LAS compares relations without their subtypes, LAS_core keeps the six subtypes of `CORE`, LAS_all keeps all.
    """
    right, words, counted = Counter(), 0, 0
    for answer, sentence in zip(answers, sentences):
        for n, w in enumerate(sentence):
            words += 1
            for kind, gold in (("xpos", w.xpos), ("upos", w.upos), ("feats", w.feats)):
                right[kind] += answer[kind][n] == gold
            right["lemma"] += lemmas.apply(answer["lemma"][n], w.form) == w.lemma
            if w.upos != "PUNCT":
                counted += 1
                _count_arc(right, answer, n, w)
    share = {k: 100 * right[k] / words for k in ("xpos", "upos", "feats", "lemma")}
    return {**{k: 100 * right[k] / counted for k in ("UAS", "LAS", "LAS_core", "LAS_all")}, **share}


def _count_arc(right, answer, n, word):
    if answer["head"][n] != word.head:
        return
    given = answer["relation"][n]
    right["UAS"] += 1
    right["LAS"] += given.split(":")[0] == word.relation.split(":")[0]
    right["LAS_core"] += _core(given) == _core(word.relation)
    right["LAS_all"] += given == word.relation


def _core(relation):
    return relation if relation in CORE else relation.split(":")[0]


def line(figures):
    return "  ".join(f"{name} {value:.2f}" for name, value in figures.items())
