"""Writes the trained network as an ONNX graph of few, large steps with 8-bit integer weights.

The graph is written step by step rather than traced: a trace has four times as many steps, and for a few sentences the
steps' own cost matters. It reads `SLOTS` sentences one behind the other, without padding. Matrix products see all their
pieces as rows of one matrix; attention and trees see each sentence by itself. The inputs of a product become bytes by
a scale that is fixed in the graph, and integers add up to the same in any order, so a row's numbers do not depend on
the rows beside it. Matrices that read the same input are one matrix. Each has a multiple of 16 columns: at other
widths the integer kernel of some releases of ONNX Runtime (1.22) adds to numbers it never wrote on processors with AMX.
"""

import math

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import quantise
from model import ARC, ATTENTION_HEADS, EACH, END, PIECE_LAYERS, RELATION, VECTOR_LAYERS, WIDTH

TAGS = ("xpos", "upos", "feats", "lemma")
MIXES = ("tag_mix", "tree_mix", "names.mix", "ends.mix")
COLUMNS = 16
SLOTS = 8  # sentences of a run
FUSED = "com.microsoft"


def int8_model(network, ranges):
    """The whole network for `SLOTS` sentences; README.md tells its inputs and outputs.

    `ranges` are what the inputs of its matrices lie between, by `quantise.ranges`.
    """
    graph = Graph({name: value.detach().numpy() for name, value in network.state_dict().items()}, ranges)
    pieces = Pieces(graph)
    states = encoder(graph, pieces)
    stack = graph.step("Concat", states, axis=0)
    tags, tree, names, ends = word_states(graph, stack, pieces)
    shapes = graph.step("Gather", [graph.weight("shapes_out.weight", without_first), "shape"])
    graph.output("tags", tag_scores(graph, graph.step("Add", [tags, shapes])))
    parse(graph, graph.step("Add", [tree, shapes]), pieces)
    graph.output("names", name_scores(graph, names))
    graph.output("ends", end_scores(graph, ends))
    graph.output("vector", vector(graph, states, stack, pieces))
    return graph.model()


class Pieces:
    """What the graph is told of each piece and of each sentence."""

    def __init__(self, graph):
        rows = graph.split("pieces", [1] * 5, axis=0)
        self.ids, self.shapes, self.places = rows[:3]
        self.row, self.slot = (graph.step("Reshape", [row, graph.constant(np.array([-1]))]) for row in rows[3:])
        self.in_word, self.in_sentence = (
            graph.step("Reshape", [share, graph.constant(np.array([-1, 1]))]) for share in graph.split("shares", [1, 1], axis=0)
        )
        self.lengths, self.counts = (
            graph.step("Reshape", [sizes, graph.constant(np.array([-1]))]) for sizes in graph.split("sizes", [1, 1], axis=0)
        )


def encoder(graph, pieces):
    """The hidden states after the embeddings and after each layer."""
    rows, scale = quantise.rounded(graph.weights["encoder.words.weight"], 1)
    looked_up = graph.step("Cast", [graph.step("Gather", [graph.constant(rows), pieces.ids])], to=TensorProto.FLOAT)
    words = graph.step("Mul", [looked_up, graph.step("Gather", [graph.constant(scale), pieces.ids])])
    shapes = graph.step("Gather", [graph.weight("shapes_in.weight"), pieces.shapes])
    place = graph.step("Gather", [graph.weight("encoder.places"), pieces.places])
    states = [normalised(graph, graph.step("Add", [words, shapes]), place, "encoder.norm")]
    layers = max(int(name.split(".")[2]) for name in graph.weights if name.startswith("encoder.layers.")) + 1
    for number in range(layers):
        states.append(layer(graph, states[-1], f"encoder.layers.{number}.", pieces))
    return states


def layer(graph, x, name, pieces):
    """One transformer layer; each sentence attends to itself, as if it were alone."""
    sentences = graph.split(graph.linear(x, name + "query_key_value"), pieces.lengths, axis=1)
    attended = graph.step("Concat", [attend(graph, sentence) for sentence in sentences], axis=1)
    x = normalised(graph, graph.linear(attended, name + "attended"), x, name + "norm_attended")
    wide = graph.step("Gelu", [graph.linear(x, name + "wide")], FUSED)
    return normalised(graph, graph.linear(wide, name + "narrow"), x, name + "norm_out")


def attend(graph, sentence):
    return graph.step("MultiHeadAttention", graph.split(sentence, [WIDTH] * 3), FUSED, num_heads=ATTENTION_HEADS)


def normalised(graph, a, b, name):
    """The normalised sum of both."""
    weights = [graph.weight(name + ".weight"), graph.weight(name + ".bias")]
    return graph.step("SkipLayerNormalization", [a, b, *weights], FUSED, epsilon=1e-12)


def word_states(graph, stack, pieces):
    """For each mix of layers the state of each sentence's start mark and of each word: the mean of its pieces."""
    mixes = [torch.from_numpy(graph.weights[name + ".weights"]).softmax(0).numpy() for name in MIXES]
    depth = len(mixes[0])
    rows = graph.step("Reshape", [stack, graph.constant(np.array([depth, -1]))])
    mixed = graph.step("MatMul", [graph.constant(np.stack(mixes)), rows])
    states = graph.step("Reshape", [mixed, graph.constant(np.array([len(mixes), -1, WIDTH]))])
    words = graph.step("Shape", ["shape"], start=1, end=2)
    means = graph.sums(graph.step("Mul", [states, pieces.in_word]), pieces.row, words)
    return graph.split(means, [1] * len(mixes), axis=0)


def tag_scores(graph, x):
    hidden = graph.step("Gelu", [graph.linear(x, "tag_hidden")], FUSED)
    return graph.linear(hidden, *(f"tags.{kind}" for kind in TAGS))


def parse(graph, x, pieces):
    """The scores of arcs and what relations are made of.

    The bias that prefers some heads is part of the dependents' side: (d + b) h = d h + b h.
    """
    both = graph.linear(x, "arc_head", "arc_dependent", "relation_head", "relation_dependent")
    arcs, head, dependent = graph.split(both, [2 * ARC, RELATION, RELATION])
    heads, dependents = graph.split(graph.step("Gelu", [arcs], FUSED), [ARC, ARC])
    scale = 1 / math.sqrt(ARC)
    matrix = graph.weights["arc_pair.weight"].T * scale
    bias = graph.weights["arc_pair.bias"] * scale + graph.weights["arc_bias.weight"][0]
    below = graph.product(dependents, matrix, bias, graph.inputs("arc_pair"))
    graph.output("arc", graph.step("Concat", arc_scores(graph, below, heads, pieces), axis=0))
    graph.output("relation_head", head)
    graph.output("relation_dependent", dependent)


def arc_scores(graph, dependents, heads, pieces):
    """Each sentence's square of scores, flat."""
    pairs = zip(*(graph.split(side, pieces.counts, axis=1) for side in (dependents, heads)))
    squares = [graph.step("FusedMatMul", list(pair), FUSED, transB=1) for pair in pairs]
    return [graph.step("Reshape", [square, graph.constant(np.array([-1]))]) for square in squares]


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


def vector(graph, states, stack, pieces):
    """The sentence vectors."""
    layers = graph.step("Gather", [stack, graph.constant(np.array(VECTOR_LAYERS))])
    together = graph.step("Concat", [states[layer] for layer in PIECE_LAYERS], axis=-1)
    each = graph.step("Gelu", [graph.linear(together, "vector.each")], FUSED)
    means = [sentence_means(graph, layers, pieces, WIDTH), sentence_means(graph, each, pieces, EACH)]
    rows = graph.step("Concat", means, axis=-1)
    both = graph.linear(rows, "vector.straight", "vector.hidden")
    straight, hidden = graph.split(both, [WIDTH, len(graph.weights["vector.hidden.bias"])])
    bent = graph.linear(graph.step("Gelu", [hidden], FUSED), "vector.out")
    return graph.step("LpNormalization", [graph.step("Add", [straight, bent])], axis=-1, p=2)


def sentence_means(graph, layers, pieces, width):
    """For each sentence the means of its pieces in each layer, side by side."""
    shared = graph.step("Mul", [layers, pieces.in_sentence])
    means = graph.sums(shared, pieces.slot, graph.constant(np.array([SLOTS])), width)
    return graph.step("Reshape", [graph.step("Transpose", [means], perm=[1, 0, 2]), graph.constant(np.array([SLOTS, -1]))])


def without_first(table):
    """With zeros for what is no word."""
    return np.concatenate([np.zeros_like(table[:1]), table[1:]])


class Graph:
    """An ONNX graph being written."""

    def __init__(self, weights, ranges):
        self.weights, self.ranges = weights, ranges
        self.nodes, self.constants, self.outputs = [], [], []

    def step(self, kind, inputs, domain="", **attributes):
        out = f"s{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [out], domain=domain, **attributes))
        return out

    def split(self, x, sizes, axis=-1):
        """The parts of x: of these sizes, or of those that the graph itself finds for its `SLOTS` sentences."""
        given = isinstance(sizes, str)
        parts = [f"s{len(self.nodes)}.{n}" for n in range(SLOTS if given else len(sizes))]
        sizes = sizes if given else self.constant(np.array(sizes))
        self.nodes.append(helper.make_node("Split", [x, sizes], parts, axis=axis))
        return parts

    def sums(self, x, places, count, width=WIDTH):
        """For each layer of x the sums of those rows that belong to the same of `count` places.

        The rows are added one after the other, so a sum depends on its own rows alone.
        """
        layers = self.step("Shape", [x], start=0, end=1)
        first = self.step("Mul", [self.step("Range", [self.number(0), self.step("Squeeze", [layers]), self.number(1)]), count])
        rows = self.step("Add", [self.step("Unsqueeze", [first, self.constant(np.array([1]))]), places])
        rows = self.step("Reshape", [rows, self.constant(np.array([-1, 1]))])
        size = self.step("Concat", [self.step("Mul", [layers, count]), self.constant(np.array([width]))], axis=0)
        nothing = self.step("ConstantOfShape", [size])
        flat = self.step("Reshape", [x, self.constant(np.array([-1, width]))])
        summed = self.step("ScatterND", [nothing, rows, flat], reduction="add")
        shape = self.step("Concat", [layers, count, self.constant(np.array([width]))], axis=0)
        return self.step("Reshape", [summed, shape])

    def output(self, name, x):
        self.nodes.append(helper.make_node("Identity", [x], [name]))
        self.outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))

    def constant(self, value):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def number(self, value):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.array(value), name))
        return name

    def weight(self, name, change=lambda x: x):
        return self.constant(change(self.weights[name]))

    def inputs(self, *names):
        """How what these maps read becomes bytes."""
        return quantise.Inputs.of([self.ranges[n] for n in names], [self.weights[n + ".weight"] for n in names], names[0])

    def linear(self, x, *names):
        """Linear maps of the same input, side by side."""
        matrix = np.concatenate([self.weights[name + ".weight"].T for name in names], 1)
        return self.product(x, matrix, np.concatenate([self.weights[name + ".bias"] for name in names]), self.inputs(*names))

    def product(self, x, matrix, bias, inputs):
        if inputs.divisor is not None:
            x = self.step("Mul", [x, self.constant((1 / inputs.divisor).astype(np.float32))])
            matrix = matrix * inputs.divisor[:, None]
        more = -len(bias) % COLUMNS
        numbers, scale = quantise.rounded(np.pad(matrix, ((0, 0), (0, more))), 0)
        bytes_scale, zero = self.number(inputs.scale), self.number(inputs.zero)
        read = self.step("QuantizeLinear", [x, bytes_scale, zero])
        scales = [bytes_scale, self.constant(scale.reshape(-1)), zero, self.number(np.int8(0))]
        parts = [read, self.constant(numbers), *scales, self.constant(np.pad(bias, (0, more)))]
        product = self.step("MatMulIntegerToFloat", parts, FUSED)
        return self.beyond(product, x, matrix, inputs) if len(inputs.beyond) else product

    def beyond(self, product, x, matrix, inputs):
        """The product, and what the few columns of x that leave the range of bytes add to it."""
        columns = self.step("Gather", [x, self.constant(inputs.beyond)], axis=-1)
        within = self.step("Clip", [columns, self.number(inputs.low), self.number(inputs.high)])
        rest = self.step("Sub", [columns, within])
        return self.step("Add", [product, self.step("MatMul", [rest, self.constant(matrix[inputs.beyond])])])

    def model(self):
        integer, number = TensorProto.INT64, TensorProto.FLOAT
        inputs = [
            helper.make_tensor_value_info("pieces", integer, [5, "T"]),
            helper.make_tensor_value_info("shares", number, [2, "T"]),
            helper.make_tensor_value_info("shape", integer, [1, "M"]),
            helper.make_tensor_value_info("sizes", integer, [2, SLOTS]),
        ]
        graph = helper.make_graph(self.nodes, "engine", inputs, self.outputs, self.constants)
        versions = [helper.make_opsetid("", 16), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=8)
