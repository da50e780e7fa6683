"""The names head: trained over the finished, frozen encoder on the one part of the treebank that has gold names."""

import copy
import random

import torch

import chain
from batches import by_length, tensors

EPOCHS, RATE, BUDGET, FOLDS = 40, 1.5e-3, 1500, 5


def train_head(network, coder, named, seed=1):
    """A names head that starts from the silver one and learns from gold names."""
    return _fit(network.names, _remembered(network, coder, named), coder, seed)


def cross_validated(network, coder, named, seed=1):
    """Precision, recall and F1 over all sentences, each read by a head that never saw it; folds are every fifth."""
    batches = _remembered(network, coder, named, group_by=FOLDS)
    given = []
    for fold in range(FOLDS):
        head = _fit(network.names, [b for b in batches if b["fold"] != fold], coder, seed)
        given += [pair for b in batches if b["fold"] == fold for pair in _read(head, b, coder)]
    return scores(given)


def _remembered(network, coder, named, group_by=1):
    """Batches with the frozen encoder's word states, computed once."""
    network.eval()
    batches = []
    for fold in range(group_by):
        examples = [coder.example(words) for words in named[fold::group_by]]
        for group in by_length(examples, BUDGET):
            batch = tensors(group)
            with torch.no_grad():
                states, pool = network.encode(batch["ids"], batch["first"], batch["shape"], batch["mask"])
                words = [pool @ state for state in states]
            batches.append(dict(words=words, shape=batch["shape"], names=batch["names"], fold=fold, group=group))
    return batches


def _fit(start, batches, coder, seed):
    torch.manual_seed(seed)
    dice, never = random.Random(seed), chain.forbidden(coder.labels.sets["names"])
    head, batches = copy.deepcopy(start).train(), list(batches)
    optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.02)
    steps = EPOCHS * len(batches)
    for step in range(steps):
        if step % len(batches) == 0:
            dice.shuffle(batches)
        batch = batches[step % len(batches)]
        optimiser.param_groups[0]["lr"] = RATE * (1 - step / steps)
        optimiser.zero_grad()
        scores = head(batch["words"], batch["shape"]).float()
        chain.loss(scores, head.steps + never, batch["names"]).backward()
        optimiser.step()
    return head.eval()


def _read(head, batch, coder):
    """Pairs of given and gold spans."""
    worth = steps(head, coder.labels)
    with torch.no_grad():
        scores = head(batch["words"], batch["shape"]).float()
    for row, example in enumerate(batch["group"]):
        tags = best_labels(scores[row, : len(example["first"])], worth, coder.labels)
        yield spans(tags), spans([w.name for w in example["words"]])


def steps(head, labels):
    """What it is worth that a label follows another, those steps that no text takes included."""
    return head.steps.detach() + chain.forbidden(labels.sets["names"])


def best_labels(scores, worth, labels):
    """The labels of one sentence, `scores` [words, labels]; `worth` is what the steps are."""
    return [labels.sets["names"][i] for i in chain.best(scores, worth)]


def spans(tags):
    """The names of a tag sequence as (kind, start, end); an I- without its B- begins a name."""
    found, start = set(), None
    for place, tag in enumerate(list(tags) + ["O"]):
        goes_on = start is not None and tag == "I-" + tags[start][2:]
        if start is not None and not goes_on:
            found.add((tags[start][2:], start, place))
            start = None
        if start is None and tag != "O":
            start = place
    return found


def scores(pairs):
    right = sum(len(given & gold) for given, gold in pairs)
    given, gold = sum(len(g) for g, _ in pairs), sum(len(g) for _, g in pairs)
    precision, recall = 100 * right / max(1, given), 100 * right / max(1, gold)
    return dict(precision=precision, recall=recall, F1=2 * precision * recall / max(1e-9, precision + recall))
