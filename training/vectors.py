"""The last polish of the sentence vector: its head alone, over the finished encoder, without dropout's noise."""

import random

import torch

from batches import by_length, fragments, original_vectors, tensors
from lessons import unlike
from model import Linear

STEPS, TEXTS, RATE = 1500, 384, 1e-3


def polish(network, original, sentences, goals, coder, seed=1):
    """Trains the vector head on the sentences and as many fragments toward the untouched encoder's vectors."""
    network.eval()
    parts = fragments(sentences, 20, random.Random(seed), len(sentences))
    Linear.compute = torch.bfloat16
    means = torch.cat([_means(network, coder, texts) for texts in (sentences, parts)])
    goals = torch.cat([goals, original_vectors(original, parts, coder)])
    Linear.compute = torch.float32
    _fit(network.vector, means, goals, seed)


def _means(network, coder, texts):
    """What the vector head sees of each text."""
    examples = [dict(coder.inputs([w.form for w in words]), number=n) for n, words in enumerate(texts)]
    means = torch.zeros(len(texts), network.vector.straight.in_features)
    with torch.no_grad():
        for group in by_length(examples, 2000):
            batch = tensors(group)
            states, _ = network.encode(batch["ids"], batch["first"], batch["shape"], batch["mask"])
            means[[e["number"] for e in group]] = network.vector.means(states, batch["mask"])
    return means


def _fit(head, means, goals, seed):
    torch.manual_seed(seed)
    optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    for step in range(STEPS):
        optimiser.param_groups[0]["lr"] = RATE * min(1, step / 20) * (1 - step / STEPS)
        some = torch.randint(len(means), (TEXTS,))
        given, wanted = head.of_means(means[some]), goals[some]
        loss = unlike(given, wanted)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if step % 100 == 0 or step == STEPS - 1:
            print(f"  vector {step} cosine {(given * wanted).sum(-1).mean():.4f} loss {loss.item():.4f}", flush=True)
