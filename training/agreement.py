"""How alike the sentence vectors are to the untouched model's: agreement.py --treebank DIR --weights FILE --network FILE PAIRS.jsonl

PAIRS.jsonl holds an object a line, with two wordings of one thing as "a" and "b". What is compared are likenesses, by
rank (Spearman 1904): of those pairs, and of all pairs of all wordings.
"""

import argparse
import json
import os
import pathlib

import torch

import minilm
from batches import Coder, by_length, original_vectors, tensors
from model import Linear, Network
from train import beside
from treebank import Labels, Word, read_trees
from wordpiece import WordPiece

LONGEST = 300  # words


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--treebank", "--weights", "--network"):
        parser.add_argument(name, required=True)
    parser.add_argument("pairs")
    arguments = parser.parse_args()
    trees = read_trees(os.path.join(arguments.treebank, "en_ewt-train.conllu"))
    coder = Coder(WordPiece.of_tokenizer_json(beside(arguments.weights)), Labels.of_trees(trees))
    lines = pathlib.Path(arguments.pairs).read_text("utf-8").splitlines()
    pairs = [(pair["a"], pair["b"]) for pair in map(json.loads, lines)]
    texts = sorted({text for pair in pairs for text in pair})
    number = {text: n for n, text in enumerate(texts)}
    one, other = ([number[pair[side]] for pair in pairs] for side in (0, 1))
    words = [[Word(form, form, "X", "FW", "_", 0, "dep", False) for form in text.split()[:LONGEST]] for text in texts]
    given = vectors(loaded(arguments.network, coder), words, coder)
    original = Network(coder.labels).encoder
    minilm.load(original, arguments.weights)
    wanted = original_vectors(original.eval(), words, coder)
    print(f"{len(pairs)} pairs: {agreement((given[one] * given[other]).sum(-1), (wanted[one] * wanted[other]).sum(-1)):.4f}")
    rows, columns = torch.triu_indices(len(texts), len(texts), 1)
    all_given, all_wanted = ((side @ side.t())[rows, columns] for side in (given, wanted))
    print(f"all pairs of {len(texts)} wordings: {agreement(all_given, all_wanted):.4f}")
    print(f"mean cosine: {(given * wanted).sum(-1).mean():.4f}")


def loaded(file, coder):
    """The network of a checkpoint, as narrow as it was saved."""
    state, network = torch.load(file), Network(coder.labels)
    for n, layer in enumerate(network.encoder.layers):
        inner, width = state[f"encoder.layers.{n}.wide.weight"].shape
        layer.wide, layer.narrow = Linear(width, inner), Linear(inner, width)
    network.load_state_dict(state)
    return network.eval()


def vectors(network, sentences, coder):
    found = [None] * len(sentences)
    examples = [dict(coder.inputs([w.form for w in words]), number=n) for n, words in enumerate(sentences)]
    with torch.no_grad():
        for group in by_length(examples, 3000):
            batch = tensors(group)
            for example, vector in zip(group, network.vectors(batch["ids"], batch["first"], batch["shape"], batch["mask"])):
                found[example["number"]] = vector
    return torch.stack(found)


def agreement(one, other):
    """Spearman's rank correlation of two lists of numbers."""
    ranks = torch.stack([values.argsort().argsort().double() for values in (one, other)])
    return torch.corrcoef(ranks)[0, 1].item()


if __name__ == "__main__":
    main()
