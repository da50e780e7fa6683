"""The whole recipe: treebank and MiniLM weights in, the language engine's model out. See README.md."""

import argparse
import os
import random

for library in ("OMP", "OPENBLAS"):  # before torch is loaded; pair.py says why
    os.environ[library + "_NUM_THREADS"] = "1"

import numpy
import torch

import batches
import ends
import ensemble
import evaluate
import export
import minilm
import names
import quantise
import silver
import vectors
from batches import Coder
from learn import STILL, Learner, Plan, halved
from lessons import Plain, Trees
from model import Linear, Network
from narrow import narrow
from treebank import Labels, read_documents, read_names, read_tags, read_trees
from wordpiece import WordPiece

TEACHER_DEPTH, TEACHER_SHARE = 12, 0.65  # of the ensemble; the other member is the network taught by the treebank alone
TREES_ALONE = ("ends.", "names.", "vector.")
INNER = 1088  # units of an encoder's layer that ships, in the mean


def main():
    arguments = parse_arguments()
    torch.set_num_threads(1)
    for seeded in (random.seed, numpy.random.seed, torch.manual_seed):
        seeded(arguments.seed)
    files = {part: os.path.join(arguments.treebank, f"en_ewt-{part}.conllu") for part in ("train", "dev")}
    documents = {part: list(read_documents(path)) for part, path in files.items()}
    sentences = {part: [words for document in found for words in document] for part, found in documents.items()}
    coder = Coder(WordPiece.of_tokenizer_json(beside(arguments.weights)), Labels.of_trees(sentences["train"]))
    course = Course(coder, sentences, arguments)
    network = course.alone()
    if arguments.teacher:
        network = course.taught(network, course.teacher(), list(read_trees(arguments.plain)))
    named = list(read_names(os.path.join(arguments.treebank, "en_ewt-dev.names.iob2"), sentences["dev"]))
    finish(network, coder, sentences, named, documents, os.path.join(arguments.out, "export"))
    torch.save(network.state_dict(), os.path.join(arguments.out, "network.pt"))


def beside(weights):
    """The tokenizer that belongs to the weights."""
    return weights.replace(".onnx", "-tokenizer.json")


class Course:
    """The three runs of learning, each in a folder of its own; a network that is there already is taken from it."""

    def __init__(self, coder, sentences, arguments):
        self.coder, self.dev, self.arguments = coder, sentences["dev"], arguments
        os.makedirs(arguments.out, exist_ok=True)
        self.known = {words: tags for path in arguments.silver for words, tags in read_tags(path).items()}
        self.train = silver.named(sentences["train"], self.known)
        self.original = halved(self._loaded(Network(coder.labels), arguments.weights).encoder)

    def alone(self):
        """The network, taught by the treebank alone."""
        network = self._loaded(Network(self.coder.labels), self.arguments.weights)
        lesson = Trees(self.train, self.coder, self.original, self._goals(self.train, "train"))
        network = self._run("alone", network, [lesson], self._plan(0))
        if not self.arguments.teacher:
            vectors.polish(network, self.original, self.train, lesson.goals, self.coder)
        return network

    def teacher(self):
        """A network twice as deep, for trees and tags alone."""
        network = self._loaded(Network(self.coder.labels, TEACHER_DEPTH), self.arguments.teacher)
        return self._run("teacher", network, [Trees(self.train, self.coder)], self._plan(1, encoder_rate=1.2e-4), TREES_ALONE)

    def taught(self, network, teacher, plain):
        """The network made narrower and taught by the treebank and by what it and the teacher say of plain sentences."""
        members = [(teacher, TEACHER_SHARE), (network, 1 - TEACHER_SHARE)]
        examples = ensemble.answers(members, self.coder, plain, self._path("answers"))
        examples = [dict(e, names=silver.labels(e["words"], self.known, self.coder)) for e in examples]
        trees = Trees(self.train, self.coder, self.original, self._goals(self.train, "train"))
        more = Plain(examples, self._goals([e["words"] for e in examples], "plain"), self.coder, share=0.3)
        narrow(network, self.coder, self.train, INNER)
        network = self._run("taught", network, [trees, more], self._plan(2, encoder_rate=1.2e-4, head_rate=8e-4))
        vectors.polish(network, self.original, [*self.train, *(e["words"] for e in examples)], torch.cat([trees.goals, more.goals]), self.coder)
        return network

    def _plan(self, run, **rates):
        arguments = self.arguments
        return Plan(arguments.epochs[run], arguments.minutes[run] if arguments.minutes else None, arguments.seed, **rates)

    def _run(self, name, network, lessons, plan, still=STILL):
        folder, file = self._path(name), self._path(name, "network.pt")
        os.makedirs(folder, exist_ok=True)
        if os.path.exists(file):
            network.load_state_dict(torch.load(file))
        else:
            Learner(network, self.coder, lessons, self.dev, plan, folder, still).run()
            torch.save(network.state_dict(), file)
            print(name, evaluate.line(figures(network, self.coder, self.dev)), flush=True)
        return network

    def _goals(self, sentences, name):
        """The untouched model's vectors of the sentences; kept in a file, for a run that goes on."""
        file = self._path(f"goals-{name}.pt")
        if not os.path.exists(file):
            Linear.compute = torch.bfloat16
            torch.save(batches.original_vectors(self.original, sentences, self.coder), file)
            Linear.compute = torch.float32
        return torch.load(file)

    def _path(self, *names):
        return os.path.join(self.arguments.out, *names)

    @staticmethod
    def _loaded(network, weights):
        minilm.load(network.encoder, weights)
        return network


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
    parser.add_argument("--silver", nargs="*", default=[], help="names of the sentences by older taggers, IOB2; without it the gazetteer's alone")
    parser.add_argument("--teacher", help="e5-small-v2.onnx; without it the network learns from the treebank alone")
    parser.add_argument("--plain", help="plain sentences that the teacher reads to the network, CoNLL-U")
    parser.add_argument("--out", required=True, help="folder for checkpoints and, in export/, the model")
    parser.add_argument("--epochs", type=int, nargs=3, default=[28, 12, 12], help="of the network alone, its teacher, and the network taught")
    parser.add_argument("--minutes", type=float, nargs=3, help="end each of the three after so many minutes if the epochs take longer")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
