"""Two processes of one thread each that share the work of every step.

On a small busy machine they learn much faster than one process of two threads, whose threads wait for each other
thousands of times a step. Both processes walk through the same batches, the leader taking those at even places and
the helper those at odd ones; the leader adds up the gradients and moves the weights, which lie in shared memory.
"""

import multiprocessing

import torch

PATIENCE = 900  # seconds, after which a process takes the other for dead


class Pair:
    """What the two processes share."""

    def __init__(self, parameters):
        self.parameters = list(parameters)
        for parameter in self.parameters:
            parameter.data.share_memory_()
        self.gradients = [torch.zeros_like(p).share_memory_() for p in self.parameters]
        self.context = multiprocessing.get_context("fork")
        self.barrier = self.context.Barrier(2)
        self.share_done = self.context.Value("d", 0.0)
        self.rank = 0

    def start(self, work):
        """Runs `work` in the helper too; must come before anything is differentiated."""
        self.context.Process(target=self._help, args=(work,), daemon=True).start()

    def _help(self, work):
        self.rank = 1
        work()

    def mine(self, groups):
        """This process's share of the batches, equally many for both."""
        return groups[self.rank : len(groups) // 2 * 2 : 2]

    def step(self, move):
        """Once both have their gradients, the leader calls `move` with their mean in place; then both go on."""
        if self.rank:
            for shared, parameter in zip(self.gradients, self.parameters):
                shared.copy_(parameter.grad)
        self.wait()
        if not self.rank:
            mine = [p.grad for p in self.parameters]
            torch._foreach_add_(mine, self.gradients)
            torch._foreach_mul_(mine, 0.5)
            move()
        self.wait()

    def wait(self):
        self.barrier.wait(PATIENCE)
