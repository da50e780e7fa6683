"""Writes what the Java side reads; README.md is the contract."""

import json
import os
import pathlib

import torch

import evaluate
import graph
import lemmas
import names
import quantise
from treebank import Word

COARSE = ((127, 0.0), (90, 0.0), (63, 0.0), (127, 0.7), (127, 1.0), (127, 1.5))  # ways to round: most of a weight, noise of inputs
SHOWN, NEAR = 8, 0.1  # numbers of a vector that are shown, and how far apart the ways to round may take them
CASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "parity-sentences.txt")


def export(network, coder, ranges, folder):
    """Writes model.onnx, labels.json, relations.bin, vocab.txt and parity.json, each at once."""
    os.makedirs(folder, exist_ok=True)
    network.eval()
    _write(folder, "parity.json", json.dumps(parity(network, coder, ranges), ensure_ascii=False, indent=0).encode())
    _write(folder, "labels.json", json.dumps(description(network, coder), ensure_ascii=False, indent=1).encode())
    _write(folder, "vocab.txt", "".join(piece + "\n" for piece in coder.pieces.vocabulary).encode())
    weight, bias = network.relation.weight.detach().numpy(), network.relation.bias.detach().numpy()
    _write(folder, "relations.bin", weight.astype("<f4").tobytes() + bias.astype("<f4").tobytes())
    _write(folder, "model.onnx", graph.int8_model(network, ranges).SerializeToString())


def _write(folder, name, content):
    """Never leaves half a file for a reader."""
    path = os.path.join(folder, name)
    with open(path + ".new", "wb") as file:
        file.write(content)
    os.replace(path + ".new", path)


def description(network, coder):
    sets = coder.labels.sets
    return {
        "format": 3,
        "pieces": {"unknown": 100, "start": 101, "end": 102, "most": 512, "vocabulary": "vocab.txt"},
        "relation": {"weights": "relations.bin", "hidden": 256, "root": sets["relations"].index("root")},
        "names": {"steps": [[round(step, 4) for step in row] for row in names.steps(network.names, coder.labels).tolist()]},
        "labels": sets,
    }


def parity(network, coder, ranges):
    """Our own sentences, with what the Java side must answer: those on which rounding changes nothing."""
    lines = pathlib.Path(CASES).read_text("utf-8").splitlines()
    sentences = [[_bare(form) for form in line.split()] for line in lines if line.strip()]
    exact = evaluate.predict(network, coder, sentences, 1)
    others, vectors = [], []
    for most, noise in COARSE:
        torch.manual_seed(1)
        with quantise.simulated(network, ranges, most, noise):
            others.append(evaluate.predict(network, coder, sentences, 1))
            vectors.append([_vector(network, coder, words)[:SHOWN] for words in sentences])
    network.eval()
    cases = []
    for words, answer, rounded, seen in zip(sentences, exact, zip(*others), zip(*vectors)):
        case = _case(coder, words, answer, seen[0])
        if all(answer == other for other in rounded) and _spread(seen) < NEAR and not _mended(coder, case):
            cases.append(case)
    return cases


def _mended(coder, case):
    """Whether Java would look for another lemma: it made a word that is none."""
    pairs = zip(case["words"], case["lemma"])
    return any(form.isalpha() and lemma.lower() not in (form.lower(), *coder.pieces.ids) for form, lemma in pairs)


def _spread(vectors):
    together = torch.stack(vectors)
    return (together.amax(0) - together.amin(0)).max().item()


def _bare(form):
    return Word(form, form, "X", "FW", "_", 0, "dep", False)


def _vector(network, coder, words):
    inputs = coder.inputs([w.form for w in words])
    with torch.no_grad():
        return network.vectors(*(torch.tensor([inputs[k]]) for k in ("ids", "first", "shape")))[0]


def _case(coder, words, answer, vector):
    forms = [w.form for w in words]
    scripts = answer["lemma"]
    lemma = [lemmas.apply(script, form) for script, form in zip(scripts, forms)]
    numbers = [round(float(x), 4) for x in vector]
    return {"words": forms, **coder.inputs(forms), **answer, "lemma": lemma, "vector": numbers}
