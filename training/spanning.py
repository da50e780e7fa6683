"""Maximum spanning tree with a single root (Chu-Liu/Edmonds)."""

import numpy as np


def tree(scores):
    """The heads (0 is the root) of the best tree; `scores[i][h]` is the score of word i+1 under h.

    Each possible root word is only tried when the unconstrained tree has several roots.
    """
    heads = _edmonds(_square(scores))
    if np.count_nonzero(heads[1:] == 0) == 1:
        return heads[1:]
    best = None
    for root in np.argsort(-scores[:, 0]):
        limited = _square(scores)
        limited[np.arange(len(limited)) != root + 1, 0] = -np.inf
        heads = _edmonds(limited)
        total = limited[np.arange(1, len(heads)), heads[1:]].sum()
        if best is None or total > best[0]:
            best = (total, heads)
    return best[1][1:]


def _square(scores):
    square = np.vstack([np.full((1, scores.shape[1]), -np.inf), scores]).astype(np.float64)
    np.fill_diagonal(square, -np.inf)
    return square


def _edmonds(scores):
    """Heads of the best arborescence from node 0; scores[dependent, head]."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.array(sorted(cycle))
    outside = np.array([n for n in range(len(scores)) if n not in cycle])
    own = scores[inside, heads[inside]]
    into = scores[np.ix_(inside, outside)] - own[:, None]
    entry, exit_ = into.argmax(0), scores[np.ix_(outside, inside)].argmax(1)
    smaller = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    smaller[:-1, :-1] = scores[np.ix_(outside, outside)]
    smaller[-1, :-1] = into.max(0)
    smaller[:-1, -1] = scores[outside, inside[exit_]]
    solved = _edmonds(smaller)
    for place, node in enumerate(outside):
        if place:
            heads[node] = inside[exit_[place]] if solved[place] == len(outside) else outside[solved[place]]
    broken = entry[solved[-1]]
    heads[inside[broken]] = outside[solved[-1]]
    return heads


def _cycle(heads):
    """The nodes of some cycle, or None."""
    state = np.zeros(len(heads), int)
    state[0] = -1
    for start in range(1, len(heads)):
        node = start
        while state[node] == 0:
            state[node] = start
            node = heads[node]
        if state[node] == start:
            cycle, node_ = {node}, heads[node]
            while node_ != node:
                cycle.add(node_)
                node_ = heads[node_]
            return cycle
        node = start
        while state[node] == start:
            state[node] = -1
            node = heads[node]
    return None
