"""What the network learns from: batches of examples, and how wrong it is about them."""

import torch
import torch.nn.functional as F

import batches
from augment import text
from model import original_vector, padding_mask
from treebank import IGNORED

TAGS = ("xpos", "upos", "feats", "lemma")


class Trees:
    """The treebank, varied afresh in each pass; with the untouched encoder, also the sentence vector.

    `goals` are the untouched encoder's vectors of the sentences.
    """

    def __init__(self, sentences, coder, original=None, goals=None):
        self.sentences, self.coder, self.original, self.goals = sentences, coder, original, goals

    def epoch(self, budget, dice):
        return batches.epoch(self.sentences, self.goals, self.coder, budget, dice)

    def losses(self, network, batch):
        scores = network(batch["ids"], batch["first"], batch["shape"], batch["mask"])
        losses = dict(_tag_losses(scores, batch), **_tree_losses(network, scores, batch))
        if self.original is None:
            return losses
        return dict(losses, names=cross_entropy(scores["names"], batch["names"]), vector=self._vector(scores["vector"], batch))

    def _vector(self, given, batch):
        with torch.no_grad():
            goals = torch.cat([batch["goal"], original_vector(self.original, batch["raw"], padding_mask(batch["raw"]))])
        return unlike(given, goals)


class Plain:
    """Plain sentences with what an ensemble says of them; each pass sees a share of them."""

    def __init__(self, examples, goals, coder, share):
        self.examples = [dict(example, number=number) for number, example in enumerate(examples)]
        self.goals, self.coder, self.share = goals, coder, share

    def epoch(self, budget, dice):
        for group in batches.by_length(dice.sample(self.examples, int(len(self.examples) * self.share)), budget, dice):
            batch = batches.tensors(group)
            rows, words = batch["first"].shape
            batch["arcs"] = torch.zeros(rows, words, words + 1)
            batch["relations"] = torch.zeros(rows, words, self.coder.labels.size("relations"))
            for row, example in enumerate(group):
                size = len(example["first"])
                batch["arcs"][row, :size, : size + 1] = example["arcs"]
                batch["relations"][row, :size] = example["relations"]
            batch["goal"] = self.goals[[e["number"] for e in group]]
            yield batch

    def losses(self, network, batch):
        scores = network(batch["ids"], batch["first"], batch["shape"], batch["mask"])
        real = batch["head"] != IGNORED
        return dict(
            _tag_losses(scores, batch),
            arc=_divergence(_arcs(scores, real), batch["arcs"], real),
            relation=_divergence(_relations(network, scores, batch), batch["relations"], real),
            names=cross_entropy(scores["names"], batch["names"]),
            vector=unlike(scores["vector"], batch["goal"]),
        )


def _tag_losses(scores, batch):
    return {kind: cross_entropy(scores[kind], batch[kind]) for kind in TAGS}


def _tree_losses(network, scores, batch):
    arcs = _arcs(scores, batch["head"] != IGNORED)
    relations = _relations(network, scores, batch)
    return dict(arc=cross_entropy(arcs, batch["head"]), relation=cross_entropy(relations, batch["relation"]))


def _arcs(scores, real):
    return scores["arc"].masked_fill(~F.pad(real, (1, 0), value=True)[:, None, :], -1e4)


def _relations(network, scores, batch):
    return network.relations(scores["relation_head"], scores["relation_dependent"], batch["head"].clamp(min=0))


def unlike(given, goals):
    """How far the sentence vectors are from the untouched encoder's, and how far their likeness to each other is."""
    likeness = given @ given.t() - goals @ goals.t()
    return 1 - (given * goals).sum(-1).mean() + likeness.square().mean().sqrt()


def _divergence(scores, chances, real):
    """How far the scores are from the given chances (Kullback-Leibler), the mean over the words that are there."""
    wanted, given = chances[real], scores[real].float().log_softmax(-1)
    return (wanted * ((wanted + 1e-9).log() - given)).sum(-1).mean()


def cross_entropy(scores, answers):
    """The mean over the words that have an answer; zero if none has."""
    flat = answers.flatten()
    if not (flat != IGNORED).any():
        return scores.sum() * 0.0
    return F.cross_entropy(scores.flatten(0, 1).float(), flat, ignore_index=IGNORED)
