"""Turns the weights of an exported graph into 8-bit integers; also the same arithmetic in PyTorch, to measure its cost.

A matrix product with a constant matrix becomes integer: the matrix has one scale for each output column, and its
input is quantised when it arrives, with one scale for the whole tensor. ONNX Runtime fuses the nodes written here
(DynamicQuantizeLinear, MatMulInteger, Cast, Mul) into one kernel. The word embeddings have one scale for each row.
"""

import contextlib

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import Linear

SMALLEST = 4096  # numbers in a matrix; below that, floats are as good


def quantise(model):
    """An int8 copy of an exported float model."""
    model = onnx.ModelProto.FromString(model.SerializeToString())
    graph = model.graph
    constants = {x.name: x for x in graph.initializer}
    nodes, added, quantised = [], {}, {}
    for node in graph.node:
        weight = constants.get(node.input[1]) if node.op_type in ("MatMul", "Gemm") else None
        table = constants.get(node.input[0]) if node.op_type == "Gather" else None
        if weight is not None and _size(weight) >= SMALLEST:
            nodes += _matrix_product(node, weight, added, quantised)
        elif table is not None and _size(table) >= 1 << 20:
            nodes += _row_lookup(node, table, added)
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    _replace_constants(graph, added)
    onnx.checker.check_model(model)
    return model


def rounded(matrix, axis):
    """The matrix as int8 and its scales, one for each slice that leaves out `axis`."""
    scale = np.maximum(np.abs(matrix).max(axis=axis, keepdims=True), 1e-9) / 127
    return np.rint(matrix / scale).astype(np.int8), scale.astype(np.float32)


def _matrix_product(node, weight, added, quantised):
    matrix = numpy_helper.to_array(weight)
    transposed = any(a.name == "transB" and a.i for a in node.attribute)
    numbers, scale = rounded(matrix.T if transposed else matrix, 0)
    name, source = weight.name, node.input[0]
    added[name + ".int8"], added[name + ".scale"] = numbers, scale.reshape(-1)
    added[name + ".zero"] = np.zeros((), np.int8)
    nodes = []
    if source not in quantised:
        quantised[source] = [f"{source}.{part}" for part in ("u8", "scale", "zero")]
        nodes.append(helper.make_node("DynamicQuantizeLinear", [source], quantised[source]))
    u8, u8_scale, u8_zero = quantised[source]
    out = node.output[0]
    product = out + ".float" if node.op_type == "Gemm" else out
    nodes += [
        helper.make_node("MatMulInteger", [u8, name + ".int8", u8_zero, name + ".zero"], [out + ".i32"]),
        helper.make_node("Cast", [out + ".i32"], [out + ".cast"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [u8_scale, name + ".scale"], [out + ".scale"]),
        helper.make_node("Mul", [out + ".cast", out + ".scale"], [product]),
    ]
    if node.op_type == "Gemm":
        nodes.append(helper.make_node("Add", [product, node.input[2]], [out]))
    return nodes


def _row_lookup(node, table, added):
    numbers, scale = rounded(numpy_helper.to_array(table), 1)
    name, out = table.name, node.output[0]
    added[name + ".int8"], added[name + ".scale"] = numbers, scale
    return [
        helper.make_node("Gather", [name + ".int8", node.input[1]], [out + ".i8"]),
        helper.make_node("Cast", [out + ".i8"], [out + ".cast"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [name + ".scale", node.input[1]], [out + ".scale"]),
        helper.make_node("Mul", [out + ".cast", out + ".scale"], [out]),
    ]


def _replace_constants(graph, added):
    used = {name for node in graph.node for name in node.input}
    kept = [x for x in graph.initializer if x.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept + [numpy_helper.from_array(value, name) for name, value in added.items()])


def _size(tensor):
    return int(np.prod(tensor.dims))


@contextlib.contextmanager
def simulated(network):
    """While this lasts, the network's linear maps and word embeddings compute as the int8 model does."""
    floats = {}
    for name, module in network.named_modules():
        if isinstance(module, Linear) and module.weight.numel() >= SMALLEST and name != "relation":
            floats[module] = module.weight.data
            module.register_forward_pre_hook(_quantise_input)
    floats[network.encoder.words] = network.encoder.words.weight.data
    try:
        for module, weight in floats.items():
            numbers, scale = rounded(weight.numpy(), 1)
            module.weight.data = torch.from_numpy(numbers * scale)
        yield network
    finally:
        for module, weight in floats.items():
            module.weight.data = weight
            module._forward_pre_hooks.clear()


def _quantise_input(module, inputs):
    """Rounds each sentence to 255 steps, as one run of one sentence does."""
    (x,) = inputs
    rows = x.reshape(x.shape[0], -1)
    low, high = rows.amin(1).clamp(max=0), rows.amax(1).clamp(min=0)
    scale = ((high - low) / 255).clamp(min=1e-12).view(-1, *[1] * (x.dim() - 1))
    zero = torch.round(-low.view_as(scale) / scale)
    return ((torch.round(x / scale) + zero).clamp(0, 255) - zero) * scale
