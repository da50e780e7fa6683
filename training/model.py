"""The network: the MiniLM encoder, one small head for each kind of annotation, and the sentence vector."""

import math

import torch
import torch.nn.functional as F
from torch import nn

from wordpiece import PAD, SHAPES

WIDTH, INNER, ATTENTION_HEADS, DEPTH, PLACES, VOCABULARY = 384, 1536, 12, 6, 512, 30522
ARC, RELATION, NAME, END = 384, 256, 128, 128
# Layers are those of the network that ships.
VECTOR_LAYERS, PIECE_LAYERS, EACH, VECTOR_HIDDEN = (0, 2, 4, 6), (4, 6), 256, 768


class Linear(nn.Linear):
    """A linear map that computes in `Linear.compute` (bfloat16 for training, float32 otherwise)."""

    compute = torch.float32

    def forward(self, x):
        return F.linear(x.to(self.compute), self.weight.to(self.compute), self.bias.to(self.compute))


class Dropout(nn.Module):
    """Dropout whose masks are slices of one fixed random pool: drawing fresh numbers is slow on a CPU."""

    pools = {}

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        key = (self.rate, x.dtype)
        if key not in self.pools:
            kept = torch.rand(1 << 22, generator=torch.Generator().manual_seed(5)) >= self.rate
            self.pools[key] = (kept.float() / (1 - self.rate)).to(x.dtype)
        pool = self.pools[key]
        start = int(torch.randint(max(1, len(pool) - x.numel()), (1,)))
        return x * pool[start : start + x.numel()].view_as(x)


class Layer(nn.Module):
    """One transformer layer."""

    def __init__(self):
        super().__init__()
        self.query_key_value = Linear(WIDTH, 3 * WIDTH)
        self.attended = Linear(WIDTH, WIDTH)
        self.wide = Linear(WIDTH, INNER)
        self.narrow = Linear(INNER, WIDTH)
        self.norm_attended = nn.LayerNorm(WIDTH, 1e-12)
        self.norm_out = nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = Dropout(0.1)

    def forward(self, x, mask):
        x = self.norm_attended(x + self.dropout(self.attended(self.attend(x, mask))).float())
        return self.norm_out(x + self.dropout(self.narrow(F.gelu(self.wide(x)))).float())

    def attend(self, x, mask):
        batch, length = x.shape[0], x.shape[1]
        split = self.query_key_value(x).view(batch, length, 3, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS)
        query, key, value = split.permute(2, 0, 3, 1, 4).unbind(0)
        scores = (query @ key.transpose(2, 3)).float() / math.sqrt(WIDTH // ATTENTION_HEADS)
        weights = (scores if mask is None else scores + mask).softmax(-1)
        return (weights.to(value.dtype) @ value).transpose(1, 2).reshape(batch, length, WIDTH)


class Encoder(nn.Module):
    """MiniLM; gives the hidden states after the embeddings and after each layer."""

    def __init__(self, depth=DEPTH):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.words.weight.requires_grad_(False)
        self.places = nn.Parameter(torch.zeros(PLACES, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(depth))
        self.dropout = Dropout(0.1)

    def forward(self, ids, added=None, mask=None):
        x = self.words(ids) + self.places[: ids.shape[1]]
        states = [self.dropout(self.norm(x if added is None else x + added))]
        for layer in self.layers:
            states.append(layer(states[-1], mask))
        return states


class LayerMix(nn.Module):
    """A learned weighted mean of all hidden states."""

    def __init__(self, depth=DEPTH):
        super().__init__()
        start = torch.zeros(depth + 1)
        start[-1] = 2.0
        self.weights = nn.Parameter(start)

    def forward(self, states):
        weights = self.weights.softmax(0)
        return sum(weight * state for weight, state in zip(weights.unbind(0), states))


class NamesHead(nn.Module):
    """Names from its own mix of layers, so that it can be trained alone over a finished encoder.

    `steps` is what it is worth that a label follows another (chain.py).
    """

    def __init__(self, classes, depth=DEPTH):
        super().__init__()
        self.mix = LayerMix(depth)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.hidden = Linear(WIDTH, NAME)
        self.out = Linear(NAME, classes)
        self.steps = nn.Parameter(torch.zeros(classes + 1, classes))
        self.dropout = Dropout(0.3)

    def forward(self, word_states, shape):
        x = self.dropout(self.mix(word_states) + self.shapes(shape))
        return self.out(self.dropout(F.gelu(self.hidden(x))))


class EndsHead(nn.Module):
    """Whether a sentence ends between a word and the next, in a text whose sentences are not known yet."""

    def __init__(self, depth=DEPTH):
        super().__init__()
        self.mix = LayerMix(depth)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.before, self.after = Linear(WIDTH, END), Linear(WIDTH, END)
        self.out = Linear(END, 1)
        self.dropout = Dropout(0.2)

    def forward(self, word_states, shape):
        """The score of each gap between neighbours; one fewer than there are words."""
        x = self.dropout(self.mix(word_states) + self.shapes(shape))
        hidden = F.gelu(self.before(x[:, :-1]) + self.after(x[:, 1:]))
        return self.out(self.dropout(hidden)).squeeze(-1)


class VectorHead(nn.Module):
    """The sentence vector from the means of several layers and of what it makes of each piece by itself.

    Starts as the mean of the last layer, like the original's.
    """

    def __init__(self):
        super().__init__()
        self.each = Linear(WIDTH * len(PIECE_LAYERS), EACH)
        self.straight = Linear(WIDTH * len(VECTOR_LAYERS) + EACH, WIDTH)
        self.hidden = Linear(WIDTH * len(VECTOR_LAYERS) + EACH, VECTOR_HIDDEN)
        self.out = Linear(VECTOR_HIDDEN, WIDTH)
        for zero in (self.straight.weight, self.straight.bias, self.out.weight, self.out.bias):
            nn.init.zeros_(zero)
        last = WIDTH * len(VECTOR_LAYERS)
        self.straight.weight.data[:, last - WIDTH : last] = torch.eye(WIDTH)

    def forward(self, states, mask=None):
        return self.of_means(self.means(states, mask))

    def means(self, states, mask=None):
        pieces = F.gelu(self.each(torch.cat([states[layer] for layer in PIECE_LAYERS], -1)))
        return torch.cat([*(mean(states[layer], mask) for layer in VECTOR_LAYERS), mean(pieces.float(), mask)], -1)

    def of_means(self, means):
        return F.normalize((self.straight(means) + self.out(F.gelu(self.hidden(means)))).float(), dim=-1)


class Network(nn.Module):
    """Everything: `forward` gives a dictionary of scores; see README.md for their meaning."""

    def __init__(self, labels, depth=DEPTH):
        super().__init__()
        self.encoder = Encoder(depth)
        self.shapes_in = nn.Embedding(SHAPES, WIDTH)
        self.shapes_out = nn.Embedding(SHAPES, WIDTH)
        for shapes in (self.shapes_in, self.shapes_out):
            nn.init.zeros_(shapes.weight)
        self.tag_mix, self.tree_mix = LayerMix(depth), LayerMix(depth)
        self.tag_hidden = Linear(WIDTH, WIDTH)
        self.tags = nn.ModuleDict({k: Linear(WIDTH, labels.size(k)) for k in ("xpos", "upos", "feats", "lemma")})
        self.arc_head, self.arc_dependent = Linear(WIDTH, ARC), Linear(WIDTH, ARC)
        self.arc_pair, self.arc_bias = Linear(ARC, ARC), Linear(ARC, 1)
        self.relation_head, self.relation_dependent = Linear(WIDTH, RELATION), Linear(WIDTH, RELATION)
        self.relation = Linear(RELATION, labels.size("relations"))
        self.names = NamesHead(labels.size("names"), depth)
        self.ends = EndsHead(depth)
        self.vector = VectorHead()
        self.dropout = Dropout(0.25)

    def forward(self, ids, first, shape, mask=None):
        states, pool = self.encode(ids, first, shape, mask)
        words = [pool @ state for state in states]
        return {
            **self.tag(words, shape),
            **self.parse(self.tree_mix(states), pool, shape),
            "names": self.names(words, shape),
            "vector": self.vector(states, mask),
        }

    def gaps(self, ids, first, shape):
        """The scores of sentence ends between the words of one stretch of text."""
        with torch.no_grad():
            states, pool = self.encode(ids, first, shape)
            return self.ends([pool @ state for state in states], shape)[0].tolist()

    def vectors(self, ids, first, shape, mask=None):
        """The sentence vectors alone."""
        return self.vector(self.encode(ids, first, shape, mask)[0], mask)

    def encode(self, ids, first, shape, mask=None):
        """All hidden states, and the matrix [B,N,T] that averages each word's pieces."""
        owner = (first[:, None, :] <= torch.arange(ids.shape[1], device=ids.device)[None, :, None]).sum(-1)
        owner = owner * (ids != PAD).long()  # 0: the start mark, n: the n-th word; the end mark belongs to the last
        shapes = torch.gather(F.pad(shape, (1, 0)), 1, owner)
        states = self.encoder(ids, self.shapes_in(shapes), mask)
        numbers = torch.arange(1, first.shape[1] + 1, device=ids.device)[None, :, None]
        member = (owner[:, None, :] == numbers).float()
        return states, member / member.sum(-1, keepdim=True).clamp(min=1.0)

    def tag(self, words, shape):
        x = self.dropout(self.tag_mix(words) + self.shapes_out(shape))
        hidden = self.dropout(F.gelu(self.tag_hidden(x)))
        return {kind: out(hidden) for kind, out in self.tags.items()}

    def parse(self, pieces, pool, shape):
        """Scores of each word's head (0 is the root, read off the start piece), and what relations are made of."""
        dependents = self.dropout(pool @ pieces + self.shapes_out(shape))
        heads = torch.cat([self.dropout(pieces[:, :1]), dependents], 1)
        head, dependent = F.gelu(self.arc_head(heads)), F.gelu(self.arc_dependent(dependents))
        arcs = self.arc_pair(dependent) @ head.transpose(1, 2) / math.sqrt(ARC) + self.arc_bias(head).transpose(1, 2)
        return {
            "arc": arcs.float(),
            "relation_head": self.relation_head(heads).float(),
            "relation_dependent": self.relation_dependent(dependents).float(),
        }

    def relations(self, relation_head, relation_dependent, heads):
        """The relation scores of words under the given heads."""
        chosen = torch.gather(relation_head, 1, heads[:, :, None].expand(-1, -1, RELATION))
        return self.relation(self.dropout(F.relu(chosen + relation_dependent))).float()


def mean(state, mask=None):
    """The mean over the pieces of each sentence, start and end included."""
    if mask is None:
        return state.mean(1)
    there = (mask[:, 0, 0, :, None] == 0).float()
    return (state * there).sum(1) / there.sum(1)


def padding_mask(ids):
    """Zero for pieces, very negative for padding; shaped to be added to attention scores."""
    return (ids == PAD).float()[:, None, None, :] * -1e4


def original_vector(encoder, ids, mask=None):
    """The sentence vector of the untouched model."""
    return F.normalize(mean(encoder(ids, None, mask)[-1], mask), dim=-1)
