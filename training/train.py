"""The whole recipe: treebank and MiniLM weights in, the language engine's model out. See README.md."""

import argparse
import os
import random

for library in ("OMP", "OPENBLAS"):  # before torch is loaded; pair.py says why
    os.environ[library + "_NUM_THREADS"] = "1"

import numpy
import torch

import ends
import evaluate
import export
import learn
import minilm
import names
import quantise
import silver
import vectors
from batches import Coder
from model import Network
from treebank import Labels, read_documents, read_names
from wordpiece import WordPiece


def main():
    arguments = parse_arguments()
    os.makedirs(arguments.out, exist_ok=True)
    torch.set_num_threads(1)
    for seeded in (random.seed, numpy.random.seed, torch.manual_seed):
        seeded(arguments.seed)
    files = {part: os.path.join(arguments.treebank, f"en_ewt-{part}.conllu") for part in ("train", "dev")}
    documents = {part: list(read_documents(path)) for part, path in files.items()}
    train, dev = ([words for document in documents[part] for words in document] for part in ("train", "dev"))
    named = list(read_names(os.path.join(arguments.treebank, "en_ewt-dev.names.iob2"), dev))
    coder = Coder(WordPiece.of_tokenizer_json(beside(arguments.weights)), Labels.of_trees(train))
    network = Network(coder.labels)
    minilm.load(network.encoder, arguments.weights)
    learner = learn_trees(network, coder, train, dev, arguments)
    vectors.polish(network, learner.original, train, learner.goals, coder)
    finish(network, coder, {"train": train, "dev": dev}, named, documents, os.path.join(arguments.out, "export"))
    torch.save(network.state_dict(), os.path.join(arguments.out, "network.pt"))


def beside(weights):
    """The tokenizer that belongs to the weights."""
    return weights.replace(".onnx", "-tokenizer.json")


def learn_trees(network, coder, train, dev, arguments):
    """Everything but the final touch of the vector and names heads."""
    plan = learn.Plan(arguments.epochs, arguments.minutes, arguments.seed)
    learner = learn.Learner(network, coder, silver.named(train, arguments.silver), dev, plan, arguments.out)
    learner.run()
    return learner


def finish(network, coder, sentences, named, documents, folder):
    """The heads for names and sentence ends, the figures and the exported files."""
    print("names, five-fold:", evaluate.line(names.cross_validated(network, coder, named)), flush=True)
    network.names = names.train_head(network, coder, named)
    ends.train_head(network, coder, documents["train"])
    print("sentences of running text:", evaluate.line(ends.measure(network, coder, documents["dev"])), flush=True)
    print("dev, float:", evaluate.line(figures(network, coder, sentences["dev"])), flush=True)
    ranges = quantise.ranges(network, coder, sentences["train"])
    with quantise.simulated(network, ranges):
        print("dev, int8:", evaluate.line(figures(network, coder, sentences["dev"])), flush=True)
    export.export(network, coder, ranges, folder)


def figures(network, coder, sentences):
    return evaluate.measure(evaluate.predict(network, coder, sentences), sentences)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebank", required=True, help="folder of en_ewt-{train,dev}.conllu and en_ewt-dev.names.iob2")
    parser.add_argument("--weights", required=True, help="all-minilm-l6-v2.onnx, its -tokenizer.json beside it")
    parser.add_argument("--silver", help="names of en_ewt-train.conllu by older taggers, IOB2; without it the gazetteer's alone")
    parser.add_argument("--out", required=True, help="folder for checkpoints and, in export/, the model")
    parser.add_argument("--epochs", type=int, default=28)
    parser.add_argument("--minutes", type=float, help="end the training after so many minutes if the epochs take longer")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
