"""Trains a network on its lessons."""

import copy
import os
import random
import time

import torch

import evaluate
from model import Linear
from pair import Pair

# What each kind of answer counts.
WEIGHTS = dict(arc=1.0, relation=1.0, xpos=0.5, upos=0.2, feats=0.3, lemma=0.5, names=0.5, vector=4.0)
AVERAGED = 0.998
STILL = ("ends.", "names.steps")  # parts that are trained over the finished encoder


class Plan:
    """How long and how fast to learn; with `minutes` the run ends, well tempered, when they are over."""

    def __init__(self, epochs, minutes=None, seed=1, encoder_rate=1.5e-4, head_rate=1.5e-3):
        self.epochs, self.minutes, self.seed = epochs, minutes, seed
        self.encoder_rate, self.head_rate, self.warm_up = encoder_rate, head_rate, 200
        self.budget, self.save_every = 450, 240

    def share_done(self, epochs, seconds):
        return max(epochs / self.epochs, seconds / 60 / self.minutes if self.minutes else 0)

    def slope(self, step, share_done):
        return min(1.0, (step + 1) / self.warm_up) * max(0.01, 1.0 - share_done)


class Learner:
    """One training run; its state is saved every few minutes, and a new run in the same folder goes on from there.

    `lessons` (see lessons.py) are mixed; what they ask of no head stays as it is, if its name begins as one of `still`.
    """

    def __init__(self, network, coder, lessons, dev, plan, folder, still=STILL):
        self.network, self.coder, self.lessons, self.dev, self.plan = network, coder, lessons, dev, plan
        self.state_file = os.path.join(folder, "state.pt")
        named = network.named_parameters()
        self.trained = {n: p for n, p in named if p.requires_grad and not n.startswith(still)}
        encoder = [p for n, p in self.trained.items() if n.startswith("encoder.")]
        heads = [p for n, p in self.trained.items() if not n.startswith("encoder.")]
        groups = [dict(params=encoder, lr=plan.encoder_rate), dict(params=heads, lr=plan.head_rate)]
        self.optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01, foreach=True)
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        self.average = [p.detach().clone() for p in self.trained.values()]
        self.epoch = self.step = self.seconds = 0

    def run(self):
        """Learns to the end of the plan; leaves the averaged weights in the network."""
        self._resume()
        self.saved = time.time()
        self.pair = Pair(self.trained.values())
        self.pair.share_done.value = self.plan.share_done(self.epoch, self.seconds)
        self.pair.start(self._learn_all)
        self._learn_all()
        self._use_average()
        return self.network

    def _learn_all(self):
        Linear.compute = torch.bfloat16
        while self.pair.share_done.value < 1:
            self._one_epoch()
            self.epoch += 1
            if not self.pair.rank:
                self._report()
            self.pair.wait()
        Linear.compute = torch.float32

    def _one_epoch(self):
        dice = random.Random(self.plan.seed * 1000 + self.epoch)
        groups = [(lesson, batch) for lesson in self.lessons for batch in lesson.epoch(self.plan.budget, dice)]
        dice.shuffle(groups)
        torch.manual_seed(self.plan.seed * 1000 + 2 * self.epoch + self.pair.rank)
        self.network.train()
        started, seen, mine = time.time(), {}, self.pair.mine(groups)
        for number, (lesson, batch) in enumerate(mine):
            if self.pair.share_done.value >= 1:
                break
            losses = self._learn(lesson, batch)
            self.pair.step(lambda: self._move(self.epoch + (number + 1) / len(mine), time.time()))
            seen = {k: 0.98 * seen.get(k, v) + 0.02 * v for k, v in losses.items()}
            if self.step and self.step % 100 == 0:
                print(f"  step {self.step} {time.time() - started:.0f} s", evaluate.line(seen), flush=True)

    def _learn(self, lesson, batch):
        """Leaves this process's gradients in the parameters."""
        losses = lesson.losses(self.network, batch)
        self.optimiser.zero_grad(set_to_none=True)
        sum(WEIGHTS[kind] * loss for kind, loss in losses.items()).backward()
        return {kind: loss.item() for kind, loss in losses.items()}

    def _move(self, epochs, now):
        """One step of the optimiser; only the leader comes here."""
        self.seconds += min(60.0, now - getattr(self, "_last_move", now))
        self._last_move = now
        share_done = self.plan.share_done(epochs, self.seconds)
        for group, rate in zip(self.optimiser.param_groups, self.rates):
            group["lr"] = rate * self.plan.slope(self.step, share_done)
        torch.nn.utils.clip_grad_norm_(self.trained.values(), 1.0)
        self.optimiser.step()
        self.step += 1
        if self.step % 4 == 0:
            self._add_to_average(min(AVERAGED, self.step / (self.step + 400)) ** 4)
        self.pair.share_done.value = share_done

    def _add_to_average(self, keep):
        now = [p.detach() for p in self.trained.values()]
        torch._foreach_mul_(self.average, keep)
        torch._foreach_add_(self.average, now, alpha=1 - keep)

    def _report(self):
        """Prints the figures of the averaged weights on part of dev, and saves if it is time."""
        learnt = [p.detach().clone() for p in self.trained.values()]
        self._use_average()
        some = self.dev[::4]
        figures = evaluate.measure(evaluate.predict(self.network, self.coder, some), some)
        for parameter, value in zip(self.trained.values(), learnt):
            parameter.data.copy_(value)
        print(f"epoch {self.epoch} {self.seconds / 60:.1f} min", evaluate.line(figures), flush=True)
        if self.pair.share_done.value >= 1 or time.time() - self.saved > self.plan.save_every:
            self._save()
            self.saved = time.time()

    def _use_average(self):
        for parameter, value in zip(self.trained.values(), self.average):
            parameter.data.copy_(value)

    def _save(self):
        state = dict(
            network={n: p.detach() for n, p in self.trained.items()},
            average=self.average,
            optimiser=self.optimiser.state_dict(),
            epoch=self.epoch,
            step=self.step,
            seconds=self.seconds,
        )
        torch.save(state, self.state_file + ".new")
        os.replace(self.state_file + ".new", self.state_file)

    def _resume(self):
        if not os.path.exists(self.state_file):
            return
        state = torch.load(self.state_file)
        for name, parameter in self.trained.items():
            parameter.data.copy_(state["network"][name])
        self.average = state["average"]
        self.optimiser.load_state_dict(state["optimiser"])
        self.epoch, self.step, self.seconds = state["epoch"], state["step"], state["seconds"]
        print(f"going on after epoch {self.epoch}", flush=True)


def halved(encoder):
    """A copy with its linear maps stored as bfloat16, in which they compute here anyway; it learns nothing."""
    encoder = copy.deepcopy(encoder).eval()
    for module in encoder.modules():
        if isinstance(module, Linear):
            module.to(torch.bfloat16)
    return encoder
