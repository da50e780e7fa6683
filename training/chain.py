"""Labels that follow one another: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).

A word's label is worth its own score and a step's, from the label before it; the first word's step is from the start,
the last row of `steps`.
"""

import torch

from treebank import IGNORED

NEVER = -1e4


def forbidden(labels):
    """What steps that no text takes cost: an I-X begins nothing and follows nothing but B-X and I-X."""
    costs = torch.zeros(len(labels) + 1, len(labels))
    for row, before in enumerate([*labels, "O"]):
        for column, label in enumerate(labels):
            if label.startswith("I-") and (before == "O" or before[2:] != label[2:]):
                costs[row, column] = NEVER
    return costs


def loss(scores, steps, answers):
    """The mean over words of how unlikely the answers are; `scores` [sentences, words, labels], padding is `IGNORED`."""
    there, answers = answers != IGNORED, answers.clamp(min=0)
    own = scores.gather(2, answers[:, :, None]).squeeze(2)
    right, all_ways = own[:, 0] + steps[-1][answers[:, 0]], scores[:, 0] + steps[-1]
    for n in range(1, scores.shape[1]):
        step = own[:, n] + steps[answers[:, n - 1], answers[:, n]]
        right = torch.where(there[:, n], right + step, right)
        longer = torch.logsumexp(all_ways[:, :, None] + steps[:-1], 1) + scores[:, n]
        all_ways = torch.where(there[:, n, None], longer, all_ways)
    return (torch.logsumexp(all_ways, 1) - right).sum() / there.sum()


def best(scores, steps):
    """The likeliest labels of one sentence, `scores` [words, labels] (Viterbi 1967)."""
    reached, from_ = scores[0] + steps[-1], []
    for row in scores[1:]:
        longest, before = (reached[:, None] + steps[:-1]).max(0)
        reached = longest + row
        from_.append(before)
    path = [int(reached.argmax())]
    for before in reversed(from_):
        path.append(int(before[path[-1]]))
    return path[::-1]
