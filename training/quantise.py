"""Weights as 8-bit integers, and the int8 model's arithmetic in PyTorch, to measure what it costs.

A matrix has one scale for each output column, the word embeddings one for each row. The input of a matrix product is
quantised when it arrives, with one scale for the whole tensor.
"""

import contextlib

import numpy as np
import torch

from model import Linear

SMALLEST = 4096  # numbers in a matrix; below that, floats are as good


def rounded(matrix, axis, most=127):
    """The matrix as int8, no number beyond `most`, and its scales, one for each slice that leaves out `axis`."""
    scale = np.maximum(np.abs(matrix).max(axis=axis, keepdims=True), 1e-9) / most
    return np.rint(matrix / scale).astype(np.int8), scale.astype(np.float32)


@contextlib.contextmanager
def simulated(network, most=127, noise=0.0):
    """While this lasts, the network's linear maps and word embeddings compute as the int8 model does; with a smaller
    `most` more coarsely, with `noise` off by up to so many steps at random, as another order of additions may be."""
    floats = {}

    def round_input(module, inputs):
        return _quantise_input(inputs[0], noise)

    for name, module in network.named_modules():
        if isinstance(module, Linear) and module.weight.numel() >= SMALLEST and name != "relation":
            floats[module] = module.weight.data
            module.register_forward_pre_hook(round_input)
    floats[network.encoder.words] = network.encoder.words.weight.data
    try:
        for module, weight in floats.items():
            numbers, scale = rounded(weight.numpy(), 1, most)
            module.weight.data = torch.from_numpy(numbers * scale)
        yield network
    finally:
        for module, weight in floats.items():
            module.weight.data = weight
            module._forward_pre_hooks.clear()


def _quantise_input(x, noise):
    """Rounds each sentence to 255 steps, as one run of one sentence does."""
    rows = x.reshape(x.shape[0], -1)
    low, high = rows.amin(1).clamp(max=0), rows.amax(1).clamp(min=0)
    scale = ((high - low) / 255).clamp(min=1e-12).view(-1, *[1] * (x.dim() - 1))
    zero = torch.round(-low.view_as(scale) / scale)
    steps = x / scale + (torch.rand_like(x) * 2 - 1) * noise if noise else x / scale
    return ((torch.round(steps) + zero).clamp(0, 255) - zero) * scale
