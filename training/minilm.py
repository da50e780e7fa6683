"""Takes the weights of all-MiniLM-L6-v2 out of its published ONNX file."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper


def load(encoder, path):
    """Fills an `encoder.Encoder` with the published weights."""
    graph = onnx.load(path).graph
    stored = {x.name: torch.from_numpy(np.array(numpy_helper.to_array(x))) for x in graph.initializer}
    matrices = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in stored}

    def linear(layer, path):
        weight = stored[matrices[f"/encoder/layer.{layer}/{path}/MatMul_output_0"]].t()
        return weight, stored[f"encoder.layer.{layer}.{path.replace('/', '.')}.bias"]

    def fill(module, weight, bias):
        module.weight.data.copy_(weight)
        module.bias.data.copy_(bias)

    def norm(module, path):
        fill(module, stored[path + ".LayerNorm.weight"], stored[path + ".LayerNorm.bias"])

    types = stored["embeddings.token_type_embeddings.weight"][0]
    encoder.words.weight.data.copy_(stored["embeddings.word_embeddings.weight"])
    encoder.places.data.copy_(stored["embeddings.position_embeddings.weight"] + types)
    norm(encoder.norm, "embeddings")
    for number, layer in enumerate(encoder.layers):
        query, key, value = (linear(number, f"attention/self/{part}") for part in ("query", "key", "value"))
        fill(layer.query_key_value, *(torch.cat(three) for three in zip(query, key, value)))
        fill(layer.attended, *linear(number, "attention/output/dense"))
        fill(layer.wide, *linear(number, "intermediate/dense"))
        fill(layer.narrow, *linear(number, "output/dense"))
        norm(layer.norm_attended, f"encoder.layer.{number}.attention.output")
        norm(layer.norm_out, f"encoder.layer.{number}.output")
    return encoder
