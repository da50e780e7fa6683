"""Writes what the Java side reads; README.md is the contract."""

import io
import json
import os
import pathlib

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import evaluate
import lemmas
import quantise
from treebank import Word

OUTPUTS = "xpos upos feats lemma arc relation_head relation_dependent names vector".split()
CASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "parity-sentences.txt")


class OneSentence(torch.nn.Module):
    """The network with positional outputs, for one sentence without padding."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, ids, first, shape):
        scores = self.network(ids, first, shape)
        return tuple(scores[name].float() for name in OUTPUTS)


def export(network, coder, folder):
    """Writes model.onnx, labels.json, relations.bin, vocab.txt and parity.json, each at once."""
    os.makedirs(folder, exist_ok=True)
    network.eval()
    _write(folder, "parity.json", json.dumps(parity(network, coder), ensure_ascii=False, indent=0).encode())
    _write(folder, "labels.json", json.dumps(description(coder), ensure_ascii=False, indent=1).encode())
    _write(folder, "vocab.txt", "".join(piece + "\n" for piece in coder.pieces.vocabulary).encode())
    weight, bias = network.relation.weight.detach().numpy(), network.relation.bias.detach().numpy()
    _write(folder, "relations.bin", weight.astype("<f4").tobytes() + bias.astype("<f4").tobytes())
    _write(folder, "model.onnx", quantise.quantise(float_model(network, coder)).SerializeToString())


def _write(folder, name, content):
    """Never leaves half a file for a reader."""
    path = os.path.join(folder, name)
    with open(path + ".new", "wb") as file:
        file.write(content)
    os.replace(path + ".new", path)


def float_model(network, coder):
    inputs = coder.inputs("An example , with words to trace the network on .".split())
    example = tuple(torch.tensor([inputs[key]]) for key in ("ids", "first", "shape"))
    axes = {"ids": {1: "T"}, "first": {1: "N"}, "shape": {1: "N"}}
    axes.update({name: {1: "N"} for name in OUTPUTS if name != "vector"})
    axes["arc"] = {1: "N", 2: "N1"}
    axes["relation_head"] = {1: "N1"}
    stream = io.BytesIO()
    torch.onnx.export(
        OneSentence(network).eval(),
        example,
        stream,
        input_names=["ids", "first", "shape"],
        output_names=OUTPUTS,
        dynamic_axes=axes,
        opset_version=14,
    )
    return with_plain_reshapes(onnx.load_from_string(stream.getvalue()))


def with_plain_reshapes(model):
    """Says "as it was" (0) where the tracer computes a dimension that a Reshape only keeps; saves dozens of tiny steps."""
    makers = {name: node for node in model.graph.node for name in node.output}
    constants = {x.name: numpy_helper.to_array(x) for x in model.graph.initializer}
    constants.update(
        {n.output[0]: numpy_helper.to_array(n.attribute[0].t) for n in model.graph.node if n.op_type == "Constant"}
    )
    for node in model.graph.node:
        parts = makers.get(node.input[1]) if node.op_type == "Reshape" else None
        if parts is not None and parts.op_type == "Concat" and "layers" in node.output[0]:
            sizes = [int(constants[part]) if part in constants else 0 for part in parts.input]
            name = node.output[0] + ".sizes"
            model.graph.initializer.append(numpy_helper.from_array(np.array(sizes, np.int64), name))
            node.input[1] = name
    return model


def description(coder):
    sets = coder.labels.sets
    return {
        "format": 1,
        "pieces": {"unknown": 100, "start": 101, "end": 102, "most": 512, "vocabulary": "vocab.txt"},
        "relation": {"weights": "relations.bin", "hidden": 256, "root": sets["relations"].index("root")},
        "labels": sets,
    }


def parity(network, coder):
    """Our own sentences, with what the Java side must answer: those on which float and int8 agree."""
    sentences = [[_bare(form) for form in line.split()] for line in pathlib.Path(CASES).read_text("utf-8").splitlines() if line.strip()]
    exact = evaluate.predict(network, coder, sentences, 1)
    with quantise.simulated(network):
        rounded = evaluate.predict(network, coder, sentences, 1)
        vectors = [_vector(network, coder, words) for words in sentences]
    network.eval()
    return [_case(coder, *three) for *three, other in zip(sentences, exact, vectors, rounded) if three[1] == other]


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
    numbers = [round(float(x), 4) for x in vector[:8]]
    return {"words": forms, **coder.inputs(forms), **answer, "lemma": lemma, "vector": numbers}
