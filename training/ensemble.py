"""What several networks together say of plain sentences: silver trees, with how sure of them the networks are."""

import multiprocessing
import os

import torch

import spanning
from batches import by_length, tensors
from model import Linear

BUDGET, LONGEST = 3000, 110  # pieces
PROCESSES = 2
TAGS = ("xpos", "upos", "feats", "lemma")


def answers(networks, coder, sentences, file):
    """Examples of the sentences with the networks' answers; `networks` are pairs of a network and its weight.

    `arcs` [n, n + 1] and `relations` [n, relations] are chances, `head` is the best tree, tags are the likeliest. Kept
    in files, for a run that goes on.
    """
    parts = [f"{file}.{number}" for number in range(PROCESSES)]
    fork = multiprocessing.get_context("fork")
    started = [
        fork.Process(target=_write, args=(networks, coder, sentences[number::PROCESSES], part))
        for number, part in enumerate(parts)
        if not os.path.exists(part)
    ]
    for process in started:
        process.start()
    for process in started:
        process.join()
    return [example for part in parts for example in torch.load(part)]


def _write(networks, coder, sentences, file):
    Linear.compute = torch.bfloat16
    found = list(_answers(networks, coder, sentences))
    torch.save(found, file + ".new")
    os.replace(file + ".new", file)


def _answers(networks, coder, sentences):
    examples = [dict(coder.inputs([w.form for w in words]), words=words) for words in sentences]
    for network, _ in networks:
        network.eval()
    for group in by_length([e for e in examples if len(e["ids"]) <= LONGEST], BUDGET):
        batch = tensors(group)
        with torch.no_grad():
            given = [(network, weight, _scores(network, batch)) for network, weight in networks]
            yield from _together(given, group, batch)


def _scores(network, batch):
    """Tags and trees alone; what is padding is no head."""
    states, pool = network.encode(batch["ids"], batch["first"], batch["shape"], batch["mask"])
    tree = network.parse(network.tree_mix(states), pool, batch["shape"])
    absent = torch.arange(tree["arc"].shape[2])[None, :] > batch["sizes"][:, None]
    tree["arc"] = tree["arc"].masked_fill(absent[:, None, :], -1e4)
    return {**network.tag([pool @ state for state in states], batch["shape"]), **tree}


def _together(given, group, batch):
    arcs = sum(weight * scores["arc"].softmax(-1) for _, weight, scores in given)
    tags = {kind: sum(w * s[kind].float().softmax(-1) for _, w, s in given).argmax(-1) for kind in TAGS}
    heads = torch.zeros_like(batch["first"])
    for row, size in enumerate(batch["sizes"].tolist()):
        heads[row, :size] = torch.from_numpy(spanning.tree((arcs[row, :size, : size + 1] + 1e-9).log().numpy()))
    relations = sum(
        weight * network.relations(scores["relation_head"], scores["relation_dependent"], heads).softmax(-1)
        for network, weight, scores in given
    )
    for row, (example, size) in enumerate(zip(group, batch["sizes"].tolist())):
        yield {
            **example,
            **{kind: tags[kind][row, :size].tolist() for kind in TAGS},
            "head": heads[row, :size].tolist(),
            "arcs": arcs[row, :size, : size + 1].half(),
            "relations": relations[row, :size].half(),
        }
