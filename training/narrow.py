"""Makes a network faster: drops the inner units of its encoder that matter least."""

import torch
import torch.nn.functional as F
from torch import nn

MULTIPLE, LEAST = 64, 768  # units of a layer, for the integer kernels
SEEN = 300  # sentences


def narrow(network, coder, sentences, inner):
    """Leaves about so many inner units in the mean of the layers, more where they matter more; changes in place."""
    worth = _worth(network, [coder.inputs([w.form for w in words]) for words in sentences[:: max(1, len(sentences) // SEEN)]])
    relative = torch.cat([units / units.mean() for units in worth])
    bound = relative.kthvalue(len(relative) - inner * len(worth)).values
    for layer, units in zip(network.encoder.layers, worth):
        wanted = round(int((units / units.mean() > bound).sum()) / MULTIPLE) * MULTIPLE
        kept = units.topk(min(len(units), max(LEAST, wanted))).indices.sort().values
        layer.wide.weight = nn.Parameter(layer.wide.weight.data[kept].clone())
        layer.wide.bias = nn.Parameter(layer.wide.bias.data[kept].clone())
        layer.narrow.weight = nn.Parameter(layer.narrow.weight.data[:, kept].clone())


def _worth(network, examples):
    """For each layer, how much each inner unit adds to what comes out, in the mean over some sentences."""
    network.eval()
    seen, hooks = [0] * len(network.encoder.layers), []
    for number, layer in enumerate(network.encoder.layers):

        def add(_, inputs, out, number=number):
            seen[number] = seen[number] + F.gelu(out.float()).abs().reshape(-1, out.shape[-1]).mean(0)

        hooks.append(layer.wide.register_forward_hook(add))
    with torch.no_grad():
        for example in examples:
            network.encode(*(torch.tensor([example[key]]) for key in ("ids", "first", "shape")))
    for hook in hooks:
        hook.remove()
    return [sums * layer.narrow.weight.detach().norm(dim=0) for sums, layer in zip(seen, network.encoder.layers)]
