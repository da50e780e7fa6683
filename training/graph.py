"""Writes the trained network as an ONNX graph of few, large steps with 8-bit integer weights.

The graph is written step by step rather than traced: a trace has four times as many steps, and for one sentence the
steps' own cost matters. A matrix product with a constant matrix is one `DynamicQuantizeMatMul`: the matrix has one
scale for each output column, its input is quantised when it arrives, with one scale for the whole tensor. Matrices
that read the same input are one matrix. Each has a multiple of 16 columns: at other widths the integer kernel of
some releases of ONNX Runtime (1.22) adds to numbers it never wrote on processors with AMX.
"""

import math

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import quantise
from model import ARC, ATTENTION_HEADS, END, RELATION, VECTOR_LAYERS, WIDTH

TAGS = ("xpos", "upos", "feats", "lemma")
MIXES = ("tag_mix", "tree_mix", "names.mix", "ends.mix")
COLUMNS = 16
FUSED = "com.microsoft"


def int8_model(network):
    """The whole network for one sentence; README.md tells its inputs and outputs."""
    graph = Graph({name: value.detach().numpy() for name, value in network.state_dict().items()})
    states = encoder(graph)
    stack = graph.step("Concat", states, axis=0)
    tags, tree, names, ends = word_states(graph, stack)
    shapes = graph.step("Gather", [graph.weight("shapes_out.weight", without_first), "shape"])
    graph.output("tags", tag_scores(graph, graph.step("Add", [tags, shapes])))
    parse(graph, graph.step("Add", [tree, shapes]))
    graph.output("names", name_scores(graph, names))
    graph.output("ends", end_scores(graph, ends))
    graph.output("vector", vector(graph, stack))
    return graph.model()


def encoder(graph):
    """The hidden states after the embeddings and after each layer."""
    rows, scale = quantise.rounded(graph.weights["encoder.words.weight"], 1)
    looked_up = graph.step("Cast", [graph.step("Gather", [graph.constant(rows), "ids"])], to=TensorProto.FLOAT)
    words = graph.step("Mul", [looked_up, graph.step("Gather", [graph.constant(scale), "ids"])])
    shapes = graph.step("Gather", [graph.weight("shapes_in.weight"), "shapes"])
    length = graph.step("Shape", ["ids"], start=1, end=2)
    places = graph.weight("encoder.places", lambda x: x[None])
    place = graph.step("Slice", [places, graph.constant(np.array([0])), length, graph.constant(np.array([1]))])
    states = [normalised(graph, graph.step("Add", [words, shapes]), place, "encoder.norm")]
    layers = max(int(name.split(".")[2]) for name in graph.weights if name.startswith("encoder.layers.")) + 1
    for number in range(layers):
        states.append(layer(graph, states[-1], f"encoder.layers.{number}."))
    return states


def layer(graph, x, name):
    """One transformer layer."""
    split = graph.split(graph.linear(x, name + "query_key_value"), [WIDTH] * 3)
    attended = graph.step("MultiHeadAttention", split, FUSED, num_heads=ATTENTION_HEADS)
    x = normalised(graph, graph.linear(attended, name + "attended"), x, name + "norm_attended")
    wide = graph.step("Gelu", [graph.linear(x, name + "wide")], FUSED)
    return normalised(graph, graph.linear(wide, name + "narrow"), x, name + "norm_out")


def normalised(graph, a, b, name):
    """The normalised sum of both."""
    weights = [graph.weight(name + ".weight"), graph.weight(name + ".bias")]
    return graph.step("SkipLayerNormalization", [a, b, *weights], FUSED, epsilon=1e-12)


def word_states(graph, stack):
    """For each mix of layers the state of the start mark and of each word."""
    mixes = [torch.from_numpy(graph.weights[name + ".weights"]).softmax(0).numpy() for name in MIXES]
    rows = graph.step("Reshape", [stack, graph.constant(np.array([len(mixes[0]), -1]))])
    mixed = graph.step("MatMul", [graph.constant(np.stack(mixes)), rows])
    pieces = graph.step("Reshape", [mixed, graph.constant(np.array([len(mixes), -1, WIDTH]))])
    return graph.split(graph.step("MatMul", ["pool", pieces]), [1] * len(mixes), axis=0)


def tag_scores(graph, x):
    hidden = graph.step("Gelu", [graph.linear(x, "tag_hidden")], FUSED)
    return graph.linear(hidden, *(f"tags.{kind}" for kind in TAGS))


def parse(graph, x):
    """The scores of arcs and what relations are made of.

    The bias that prefers some heads is part of the dependents' side: (d + b) h = d h + b h.
    """
    both = graph.linear(x, "arc_head", "arc_dependent", "relation_head", "relation_dependent")
    arcs, head, dependent = graph.split(both, [2 * ARC, RELATION, RELATION])
    heads, dependents = graph.split(graph.step("Gelu", [arcs], FUSED), [ARC, ARC])
    scale = 1 / math.sqrt(ARC)
    matrix = graph.weights["arc_pair.weight"].T * scale
    bias = graph.weights["arc_pair.bias"] * scale + graph.weights["arc_bias.weight"][0]
    graph.output("arc", graph.step("FusedMatMul", [graph.product(dependents, matrix, bias), heads], FUSED, transB=1))
    graph.output("relation_head", head)
    graph.output("relation_dependent", dependent)


def name_scores(graph, x):
    shapes = graph.step("Gather", [graph.weight("names.shapes.weight"), "shape"])
    return floats(graph, graph.linear(graph.step("Add", [x, shapes]), "names.hidden"), "names.out")


def end_scores(graph, x):
    """The score of a sentence end behind the start mark and behind each word but the last."""
    shapes = graph.step("Gather", [graph.weight("ends.shapes.weight"), "shape"])
    both = graph.linear(graph.step("Add", [x, shapes]), "ends.before", "ends.after")
    before, after = graph.split(both, [END, END])
    zero, one, last = (graph.constant(np.array([n])) for n in (0, 1, -1))
    most = graph.constant(np.array([np.iinfo(np.int64).max]))
    left, right = graph.step("Slice", [before, zero, last, one]), graph.step("Slice", [after, one, most, one])
    return floats(graph, graph.step("Add", [left, right]), "ends.out")


def floats(graph, x, name):
    """Few classes, whose matrix stays float."""
    product = graph.step("MatMul", [graph.step("Gelu", [x], FUSED), graph.weight(name + ".weight", np.transpose)])
    return graph.step("Add", [product, graph.weight(name + ".bias")])


def vector(graph, stack):
    """The sentence vector."""
    means = graph.step("ReduceMean", [stack], axes=[1], keepdims=0)
    chosen = graph.step("Gather", [means, graph.constant(np.array(VECTOR_LAYERS))])
    row = graph.step("Reshape", [chosen, graph.constant(np.array([1, -1]))])
    both = graph.linear(row, "vector.straight", "vector.hidden")
    straight, hidden = graph.split(both, [WIDTH, len(graph.weights["vector.hidden.bias"])])
    bent = graph.linear(graph.step("Gelu", [hidden], FUSED), "vector.out")
    return graph.step("LpNormalization", [graph.step("Add", [straight, bent])], axis=-1, p=2)


def without_first(table):
    """With zeros for what is no word."""
    return np.concatenate([np.zeros_like(table[:1]), table[1:]])


class Graph:
    """An ONNX graph being written."""

    def __init__(self, weights):
        self.weights = weights
        self.nodes, self.constants, self.outputs = [], [], []

    def step(self, kind, inputs, domain="", **attributes):
        out = f"s{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [out], domain=domain, **attributes))
        return out

    def split(self, x, sizes, axis=-1):
        parts = [f"s{len(self.nodes)}.{n}" for n in range(len(sizes))]
        self.nodes.append(helper.make_node("Split", [x, self.constant(np.array(sizes))], parts, axis=axis))
        return parts

    def output(self, name, x):
        self.nodes.append(helper.make_node("Identity", [x], [name]))
        self.outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))

    def constant(self, value):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weight(self, name, change=lambda x: x):
        return self.constant(change(self.weights[name]))

    def linear(self, x, *names):
        """Linear maps of the same input, side by side."""
        matrix = np.concatenate([self.weights[name + ".weight"].T for name in names], 1)
        return self.product(x, matrix, np.concatenate([self.weights[name + ".bias"] for name in names]))

    def product(self, x, matrix, bias):
        more = -len(bias) % COLUMNS
        numbers, scale = quantise.rounded(np.pad(matrix, ((0, 0), (0, more))), 0)
        parts = [numbers, scale.reshape(-1), np.zeros(1, np.int8), np.pad(bias, (0, more))]
        return self.step("DynamicQuantizeMatMul", [x, *map(self.constant, parts)], FUSED)

    def model(self):
        integer, number = TensorProto.INT64, TensorProto.FLOAT
        inputs = [
            helper.make_tensor_value_info("ids", integer, [1, "T"]),
            helper.make_tensor_value_info("shapes", integer, [1, "T"]),
            helper.make_tensor_value_info("shape", integer, [1, "M"]),
            helper.make_tensor_value_info("pool", number, ["M", "T"]),
        ]
        graph = helper.make_graph(self.nodes, "engine", inputs, self.outputs, self.constants)
        versions = [helper.make_opsetid("", 15), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=8)
