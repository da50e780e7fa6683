"""Weights and inputs as 8-bit integers, and the int8 model's arithmetic in PyTorch, to measure what it costs.

A matrix has one scale for each output column, the word embeddings one for each row. The inputs of a matrix have one
scale, fixed before the network is shipped: measured on sentences of the treebank, so that a sentence's numbers depend
on nothing that is read beside it. A few of MiniLM's numbers are far larger than the others wherever they stand, and
with one scale would leave the others few steps. Two remedies: before the matrices of `SMOOTHED` each number is divided
by one of its own, which the matrix takes back (Xiao et al. 2023, SmoothQuant); what the few large numbers before those
of `BOUNDED` have beyond the others goes beside in floats (Dettmers et al. 2022, LLM.int8()).
"""

import contextlib
import random

import numpy as np
import torch

from model import Linear

SMALLEST = 4096  # numbers in a matrix; below that, floats are as good
SMOOTHED = (".wide", ".query_key_value")
BOUNDED = ".narrow"
USUAL = 99  # percent of the columns lie within the bounds
SEEN = 1500  # sentences that the inputs are measured on
STEPS = 255


def rounded(matrix, axis, most=127):
    """The matrix as int8, no number beyond `most`, and its scales, one for each slice that leaves out `axis`."""
    scale = np.maximum(np.abs(matrix).max(axis=axis, keepdims=True), 1e-9) / most
    return np.rint(matrix / scale).astype(np.int8), scale.astype(np.float32)


class Inputs:
    """How the inputs of a matrix become bytes: divided by `divisor` (None: not at all) and by `scale`, plus `zero`.

    `beyond` are the columns (most often none) that may leave the range from `low` to `high` that bytes tell.
    """

    def __init__(self, low, high, divisor=None, bound=np.inf):
        if divisor is not None:
            low, high = low / divisor, high / divisor
        self.divisor = divisor
        self.beyond = np.flatnonzero(np.maximum(-low, high) > bound)
        self.low = np.float32(max(min(0.0, float(low.min())), -bound))
        self.high = np.float32(min(max(0.0, float(high.max())), bound))
        self.scale = np.float32(max((float(self.high) - float(self.low)) / STEPS, 1e-12))
        self.zero = np.uint8(round(-float(self.low) / float(self.scale)))

    @classmethod
    def of(cls, ranges, weights, name):
        """For matrices that read the same: the ranges of each column of what they read, and their weights."""
        low, high = np.min([a for a, _ in ranges], 0), np.max([b for _, b in ranges], 0)
        if name.endswith(SMOOTHED):
            return cls(low, high, _divisor(low, high, np.concatenate(weights)))
        if name.endswith(BOUNDED):
            return cls(low, high, bound=np.percentile(np.maximum(-low, high), USUAL))
        return cls(low, high)

    def read(self, x, noise=0.0):
        """What the matrix sees of x, as floats."""
        divisor = 1.0 if self.divisor is None else torch.from_numpy(self.divisor)
        steps = x / divisor / float(self.scale)
        steps = steps + (torch.rand_like(steps) * 2 - 1) * noise if noise else steps
        zero = float(self.zero)
        read = ((torch.round(steps) + zero).clamp(0, STEPS) - zero) * float(self.scale) * divisor
        columns = torch.from_numpy(self.beyond)
        read[..., columns] += x[..., columns] - x[..., columns].clamp(float(self.low), float(self.high))
        return read


def _divisor(low, high, weight):
    """As hard for the inputs as for the weights, on the whole one."""
    inputs, weights = np.maximum(np.abs(low), np.abs(high)), np.abs(weight).max(0)
    divisor = np.sqrt(np.maximum(inputs, 1e-3) / np.maximum(weights, 1e-4))
    return (divisor / np.exp(np.log(divisor).mean())).astype(np.float32)


def linears(network):
    """The linear maps that become integers, by name."""
    return {
        name: module
        for name, module in network.named_modules()
        if isinstance(module, Linear) and module.weight.numel() >= SMALLEST and name != "relation"
    }


def ranges(network, coder, sentences, seed=1):
    """For each of those maps the lowest and the highest of each column of what it reads."""
    network.eval()
    found, hooks = {}, []
    for name, module in linears(network).items():
        hooks.append(module.register_forward_pre_hook(lambda _, inputs, name=name: _widen(found, name, inputs[0])))
    fitting = [words for words in sentences if 3 < len(words) < 60]
    for words in random.Random(seed).sample(fitting, min(SEEN, len(fitting))):
        inputs = coder.inputs([w.form for w in words])
        tensors = [torch.tensor([inputs[key]]) for key in ("ids", "first", "shape")]
        with torch.no_grad():
            network(*tensors)
            network.gaps(*tensors)
    for hook in hooks:
        hook.remove()
    return found


def _widen(found, name, x):
    rows = x.detach().reshape(-1, x.shape[-1]).numpy()
    low, high = rows.min(0), rows.max(0)
    if name in found:
        low, high = np.minimum(low, found[name][0]), np.maximum(high, found[name][1])
    found[name] = (low, high)


@contextlib.contextmanager
def simulated(network, ranges, most=127, noise=0.0):
    """While this lasts, the network's linear maps and word embeddings compute as the int8 model does; with a smaller
    `most` more coarsely, with `noise` off by up to so many steps at random, as another order of additions may be."""
    floats, hooks = {}, []
    for name, module in linears(network).items():
        weight = module.weight.data.numpy()
        inputs = Inputs.of([ranges[name]], [weight], name)
        floats[module] = module.weight.data
        module.weight.data = _as_rounded(weight, inputs.divisor, most)
        hooks.append(module.register_forward_pre_hook(lambda _, x, inputs=inputs: inputs.read(x[0], noise)))
    words = network.encoder.words
    floats[words] = words.weight.data
    words.weight.data = _as_rounded(words.weight.data.numpy(), None, most)
    try:
        yield network
    finally:
        for module, weight in floats.items():
            module.weight.data = weight
        for hook in hooks:
            hook.remove()


def _as_rounded(weight, divisor, most):
    by = 1.0 if divisor is None else divisor
    numbers, scale = rounded(weight * by, 1, most)
    return torch.from_numpy((numbers * scale / by).astype(np.float32))
