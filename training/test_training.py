"""Checks of the parts that need no weights: python3 -m unittest discover -s training"""

import itertools
import os
import random
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import numpy as np
import torch

import agreement
import augment
import chain
import ends
import ensemble
import graph
import lemmas
import lessons
import names
import news
import plain
import quantise
import silver
import spanning
import wordpiece
from batches import Coder
from gazetteer import Gazetteer
from model import Network
from narrow import narrow
from treebank import Labels, Word


def word(form, head=0, xpos="NN", upos="NOUN", glued=False):
    return Word(form, form, upos, xpos, "_", head, "dep", glued)


class LemmaScripts(unittest.TestCase):
    def test_script_gives_back_the_lemma(self):
        for form, lemma in [("Cities", "city"), ("was", "be"), ("MOSCOW", "Moscow"), ("’s", "'s"), ("U.S.", "U.S."), ("a|b", "a|c")]:
            self.assertEqual(lemma, lemmas.apply(lemmas.script(form, lemma), form), form)

    def test_same_change_is_same_script(self):
        self.assertEqual("lower|3|y", lemmas.script("Cities", "city"))
        self.assertEqual("lower|3|y", lemmas.script("parties", "party"))
        self.assertEqual("=be", lemmas.script("was", "be"))

    def test_script_that_cuts_too_much_leaves_the_word(self):
        self.assertEqual("go", lemmas.apply("lower|3|y", "Go"))


class Pieces(unittest.TestCase):
    pieces = wordpiece.WordPiece(["[PAD]", "un", "##able", "##ab", "'", "t", "-", "é", "e"])

    def test_longest_piece_first(self):
        self.assertEqual((1, 2), self.pieces.pieces("Unable"))

    def test_uncovered_part_is_unknown_as_a_whole(self):
        self.assertEqual((wordpiece.UNKNOWN,), self.pieces.pieces("unabz"))

    def test_punctuation_stands_alone_and_accents_fall(self):
        self.assertEqual((4, 5, 6, 8), self.pieces.pieces("'t-é"))

    def test_shapes(self):
        forms = "the The U A UN iPhone 12 12th , U.S. well-known -".split()
        self.assertEqual([1, 2, 4, 4, 3, 5, 6, 7, 8, 12, 19, 8], [wordpiece.shape(form) for form in forms])


class Trees(unittest.TestCase):
    def test_best_tree_is_found(self):
        dice = np.random.default_rng(3)
        for size in (1, 2, 3, 4):
            for _ in range(25):
                scores = dice.normal(size=(size, size + 1))
                given = spanning.tree(scores)
                self.assertEqual(best_by_trying(scores), list(given))


def best_by_trying(scores):
    size = len(scores)
    trees = (h for h in itertools.product(range(size + 1), repeat=size) if is_tree(h))
    return list(max(trees, key=lambda heads: sum(scores[i][h] for i, h in enumerate(heads))))


def is_tree(heads):
    if list(heads).count(0) != 1:
        return False
    for start in range(1, len(heads) + 1):
        node, steps = start, 0
        while node and steps <= len(heads):
            node, steps = heads[node - 1], steps + 1
        if node:
            return False
    return True


class Variations(unittest.TestCase):
    words = [word("We", 2), word("left"), word('"', 2, "``", "PUNCT", True), word("him", 2), word(".", 2, ".", "PUNCT")]

    def test_heads_stay_in_the_sentence(self):
        dice = random.Random(2)
        for _ in range(300):
            varied = augment.vary(self.words, dice)
            self.assertTrue(all(0 <= w.head <= len(varied) for w in varied))
            self.assertEqual(1, sum(w.head == 0 for w in varied))

    def test_text_glues_words(self):
        self.assertEqual('We left "him .', augment.text(self.words))


class Names(unittest.TestCase):
    def test_spans(self):
        self.assertEqual({("PER", 0, 2), ("LOC", 3, 4), ("ORG", 4, 5)}, names.spans("B-PER I-PER O I-LOC B-ORG".split()))

    def test_gazetteer(self):
        proper = [word(form, 0, "NNP") for form in "President John Smith".split()]
        self.assertEqual(["O", "B-PER", "I-PER"], [w.name for w in Gazetteer().named(proper)])


class Chains(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(3)
        self.scores, self.steps = torch.randn(2, 4, 3), torch.randn(4, 3)

    def worth(self, row, path):
        pairs = zip([3, *path], path)
        return sum(self.scores[row, n, label] + self.steps[before, label] for n, (before, label) in enumerate(pairs)).item()

    def test_best_labels_are_found(self):
        paths = list(itertools.product(range(3), repeat=4))
        self.assertEqual(list(max(paths, key=lambda path: self.worth(0, path))), chain.best(self.scores[0], self.steps))

    def test_loss_tells_how_unlikely_the_answers_are(self):
        answers = [[0, 1, 2, 1], [2, 2]]
        loss = 0
        for row, path in enumerate(answers):
            ways = [self.worth(row, way) for way in itertools.product(range(3), repeat=len(path))]
            loss += torch.logsumexp(torch.tensor(ways), 0).item() - self.worth(row, path)
        padded = torch.tensor([answers[0], answers[1] + [-100, -100]])
        self.assertAlmostEqual(loss / 6, chain.loss(self.scores, self.steps, padded).item(), places=4)

    def test_inner_label_follows_its_kind(self):
        costs = chain.forbidden(["O", "B-PER", "I-PER", "I-ORG"])
        self.assertEqual([True, False, False, True, True], (costs[:, 2] < 0).tolist())
        self.assertEqual(0, costs[:, :2].abs().sum().item())


class Lessons(unittest.TestCase):
    chances = torch.tensor([[[0.25, 0.75], [0.5, 0.5]]])
    real = torch.tensor([[True, False]])

    def test_nothing_is_wrong_with_the_same_chances(self):
        self.assertAlmostEqual(0, lessons._divergence(self.chances.log(), self.chances, self.real).item(), places=5)

    def test_other_chances_are_wrong_where_words_are(self):
        self.assertGreater(lessons._divergence(self.chances.flip(-1).log(), self.chances, self.real).item(), 0.5)

    def test_no_answers_no_loss(self):
        self.assertEqual(0, lessons.cross_entropy(torch.ones(1, 2, 3), torch.tensor([[-100, -100]])).item())


class SmallNetworks(unittest.TestCase):
    """Untaught networks with the labels of two sentences."""

    sentences = [[word("We", 2), word("left", 0, "VBD", "VERB")], [word("Ships", 2), word("burn", 3), word("down")]]

    def setUp(self):
        pieces = wordpiece.WordPiece(["[PAD]", "we", "left", "ships", "burn", "down"])
        self.coder = Coder(pieces, Labels.of_trees(self.sentences * 20))

    def test_the_inner_units_that_matter_most_are_kept(self):
        network = Network(self.coder.labels, 2)
        network.encoder.layers[0].narrow.weight.data[:, :100] *= 50
        first = network.encoder.layers[0].wide.weight.data[:100].clone()
        narrow(network, self.coder, self.sentences, 1000)
        sizes = [layer.wide.weight.shape[0] for layer in network.encoder.layers]
        self.assertTrue(all(768 <= size <= 1536 and size % 64 == 0 for size in sizes), sizes)
        self.assertEqual(sizes, [layer.narrow.weight.shape[1] for layer in network.encoder.layers])
        self.assertTrue(torch.equal(first, network.encoder.layers[0].wide.weight.data[:100]))

    def test_networks_of_different_depth_answer_together(self):
        members = [(Network(self.coder.labels, depth), 0.5) for depth in (1, 2)]
        found = list(ensemble._answers(members, self.coder, self.sentences))
        self.assertEqual([2, 3], [len(example["head"]) for example in found])
        for example in found:
            self.assertTrue(is_tree(example["head"]))
            self.assertTrue(np.allclose(1, example["arcs"].float().sum(-1), atol=0.01))


class Agreement(unittest.TestCase):
    def test_order_alone_matters(self):
        one = torch.tensor([0.1, 0.2, 0.9, 0.4])
        self.assertAlmostEqual(1, agreement.agreement(one, one ** 3), places=6)
        self.assertAlmostEqual(-1, agreement.agreement(one, -one), places=6)

    def test_a_narrow_network_is_found_again(self):
        labels = Labels(*([kind] for kind in ("NN", "NOUN", "_", "lower|0|", "root")))
        saved = Network(labels)
        layer = saved.encoder.layers[0]
        layer.wide, layer.narrow = layer.wide.__class__(384, 5), layer.narrow.__class__(5, 384)
        with tempfile.TemporaryDirectory() as folder:
            torch.save(saved.state_dict(), folder + "/network.pt")
            again = agreement.loaded(folder + "/network.pt", Coder(None, labels))
        self.assertTrue(torch.equal(layer.wide.weight, again.encoder.layers[0].wide.weight))


class PlainSentences(unittest.TestCase):
    def test_prose(self):
        self.assertTrue(plain.is_prose("The council decides to remain seized of the matter."))
        for other in ("Too short", "12 34 56 78 = 9", "Слова на другом языке"):
            self.assertFalse(plain.is_prose(other), other)

    def test_made_up_news_is_filled_and_finished(self):
        dice = random.Random(4)
        for pattern in news.PATTERNS:
            text = news.finished(news.filled(pattern, dice))
            self.assertNotIn("[", text)
            self.assertFalse(text[0].islower() or text[0] == "“" and text[1].islower(), text)

    def test_names_on_which_taggers_differ_ask_nothing(self):
        coder = Coder(None, Labels.of_trees([[word("Kyiv")]]))
        known = {("Kyiv", "fell"): ["B-LOC", "?"]}
        self.assertEqual([coder.labels.id("names", "B-LOC"), -100], silver.labels([word("Kyiv"), word("fell")], known, coder))
        self.assertEqual([-100], silver.labels([word("Lviv")], known, coder))


class Ends(unittest.TestCase):
    document = [[word("One")] * 30, [word("Two")] * 50, [word("Three")] * 45]

    def test_windows_ask_about_every_gap(self):
        asked = sum(len(words) - 1 for words, _ in ends.windows([self.document], random.Random(1)))
        self.assertGreaterEqual(asked, 124)

    def test_windows_know_where_sentences_end(self):
        for words, answers in ends.windows([self.document], random.Random(1)):
            changes = [a.form != b.form for a, b in zip(words, words[1:])]
            self.assertEqual(changes, answers[:-1])


class Graphs(unittest.TestCase):
    def test_matrices_side_by_side_fill_their_columns(self):
        weights = {"a.weight": np.ones((7, 4)), "a.bias": np.ones(7), "b.weight": np.ones((5, 4)), "b.bias": np.ones(5)}
        written = graph.Graph(weights, dict.fromkeys(("a", "b"), (-np.ones(4), np.ones(4))))
        written.linear("x", "a", "b")
        sizes = [list(c.dims) for c in written.constants]
        self.assertIn([4, 16], sizes)
        self.assertTrue(all(size in ([], [16], [4, 16]) for size in sizes))


class Bytes(unittest.TestCase):
    def test_inputs_keep_zero_and_what_they_lie_between(self):
        inputs = quantise.Inputs(np.array([-1.0, 0.5]), np.array([2.0, 4.0]))
        read = inputs.read(torch.tensor([0.0, -1.0, 4.0, 9.0, -9.0])).tolist()
        self.assertEqual(0.0, read[0])
        for given, wanted in zip(read[1:], (-1, 4, 4, -1)):
            self.assertAlmostEqual(wanted, given, delta=0.02)

    def test_few_columns_may_leave_the_range(self):
        inputs = quantise.Inputs(np.array([-1.0, 0.0]), np.array([2.0, 40.0]), bound=4)
        read = inputs.read(torch.tensor([[9.0, 33.0]]))[0].tolist()
        for given, wanted in zip(read, (4, 33)):
            self.assertAlmostEqual(wanted, given, delta=0.02)

    def test_large_columns_leave_the_others_their_steps(self):
        low, high = np.array([-1.0, -1.0]), np.array([1.0, 100.0])
        inputs = quantise.Inputs.of([(low, high)], [np.ones((3, 2))], "layer.wide")
        small = inputs.read(torch.tensor([[0.3, 0.0]]))[0, 0].item()
        self.assertAlmostEqual(0.3, small, delta=0.03)


if __name__ == "__main__":
    unittest.main()
