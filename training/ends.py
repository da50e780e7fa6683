"""The head for sentence ends: trained over the finished, frozen encoder on stretches of running documents."""

import random

import torch
import torch.nn.functional as F

from batches import by_length, tensors
from model import Linear

WINDOW, STEP, LONGEST = 56, 40, 250
WALKS, EPOCHS, RATE, BUDGET = 2, 3, 1.5e-3, 1500  # walks through the documents, each of other windows


def train_head(network, coder, documents, seed=1):
    """Trains `network.ends` in place."""
    torch.manual_seed(seed)
    dice = random.Random(seed)
    batches = _remembered(network, coder, [found for _ in range(WALKS) for found in windows(documents, dice)])
    head = network.ends.train()
    optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.02)
    for step in range(EPOCHS * len(batches)):
        if step % len(batches) == 0:
            dice.shuffle(batches)
        states, shape, ends = batches[step % len(batches)]
        optimiser.param_groups[0]["lr"] = RATE * (1 - step / (EPOCHS * len(batches)))
        optimiser.zero_grad()
        scores = head([state.float() for state in states], shape)
        asked = ends >= 0
        F.binary_cross_entropy_with_logits(scores[asked], ends[asked]).backward()
        optimiser.step()
    head.eval()


def windows(documents, dice):
    """Stretches of each document: pairs of its words, and for each of them whether a sentence ends there."""
    for document in documents:
        words = [word for sentence in document for word in sentence]
        ends = [n == len(sentence) - 1 for sentence in document for n in range(len(sentence))]
        for start in range(-dice.randrange(STEP), len(words) - 1, STEP):
            stretch = slice(max(0, start), start + WINDOW)
            yield words[stretch], ends[stretch]


def _remembered(network, coder, stretches):
    """Batches with the frozen encoder's word states, computed once; -1 where there is no gap to ask about."""
    network.eval()
    examples = [dict(coder.inputs([w.form for w in words]), ends=ends) for words, ends in stretches if len(words) > 1]
    batches = []
    Linear.compute = torch.bfloat16
    with torch.no_grad():
        for group in by_length([e for e in examples if len(e["ids"]) <= LONGEST], BUDGET):
            batch = tensors(group)
            states, pool = network.encode(batch["ids"], batch["first"], batch["shape"], batch["mask"])
            batches.append(([(pool @ state).half() for state in states], batch["shape"], _answers(group, pool.shape[1])))
    Linear.compute = torch.float32
    return batches


def _answers(group, width):
    answers = torch.full((len(group), width - 1), -1.0)
    for row, example in enumerate(group):
        given = example["ends"][:-1]
        answers[row, : len(given)] = torch.tensor(given, dtype=torch.float)
    return answers


def measure(network, coder, documents):
    """F1 of whole sentences in running documents, by the network alone, from gold words."""
    right = given = there = 0
    for document in documents:
        words = [word for sentence in document for word in sentence]
        gold = _spans([len(sentence) for sentence in document])
        found = _spans(_lengths(network, coder, words))
        right, given, there = right + len(gold & found), given + len(found), there + len(gold)
    return dict(sentences=200 * right / (given + there))


def _lengths(network, coder, words):
    lengths, last = [], 0
    scores = scores_of_gaps(network, coder, words)
    for gap, score in enumerate(scores + [1.0], 1):
        if score > 0:
            lengths.append(gap - last)
            last = gap
    return lengths


def scores_of_gaps(network, coder, words):
    """The score of each gap of a running text, read in the windows that the Java side reads."""
    found, margin = [], (WINDOW - STEP) // 2
    for start in range(0, len(words) - 1, STEP):
        first = max(0, start - margin)
        inputs = coder.inputs([w.form for w in words[first : start + STEP + margin]])
        if len(inputs["ids"]) > 512:
            scores = [-1.0] * (len(inputs["first"]) - 1)
        else:
            scores = network.gaps(*(torch.tensor([inputs[key]]) for key in ("ids", "first", "shape")))
        found += scores[start - first : start - first + STEP]
    return found[: len(words) - 1]


def _spans(lengths):
    ends = [sum(lengths[:n]) for n in range(len(lengths) + 1)]
    return set(zip(ends, ends[1:]))
