"""Trains the text labeller from the seeds and writes its weights; see README.md beside this."""

import os
import random
import sys
import time

import torch
from torch.nn import functional as F

sys.path.insert(0, os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 3, "Embeddings", "Training")))

import messages
import minilm
import pieces as word_pieces

LONGEST = 160  # word pieces: about the 125 words that the reader takes in at once
PASSES = 3
RATE, HEAD_RATE = 1.5e-4, 1e-3
WARMING = 80
FLAGS = len(messages.FLAGS) + 1


class Labeller(minilm.UpperLayers):
    """Looks at the tokens that matter to each label."""

    def __init__(self, labels):
        super().__init__()
        self.queries = torch.nn.Parameter(torch.zeros(labels, minilm.WIDTH))
        self.heads = torch.nn.Parameter(torch.randn(labels, minilm.WIDTH) * 0.02)
        self.bias = torch.nn.Parameter(torch.full((labels,), -2.0))

    def forward(self, state, lengths):
        state, mask = self.raised(state, lengths)
        shares = torch.softmax(state @ self.queries.T + mask[:, 0, 0, :, None], 1)
        return (torch.einsum("btl,bth->blh", shares, state) * self.heads).sum(-1) + self.bias


def write(model, to):
    """Writes what `LabellerWeights` reads."""
    to.text("text labeller 1")
    to.text("\n".join(messages.LABELS))
    to.upper(model)
    for part in (model.queries, model.heads, model.bias):
        to.array(part.detach())


def targets_of(rows):
    """For each message: its flags, its answers, and for what it is labelled at all."""
    flags, known = torch.zeros(len(rows), FLAGS), torch.zeros(len(rows), 1 + len(messages.FIELDS))
    answers = torch.zeros(len(rows), len(messages.FIELDS), dtype=torch.long)
    for at, (_, raised, fields) in enumerate(rows):
        if raised is not None:
            known[at, 0] = 1
            flags[at, [messages.FLAGS.index(flag) for flag in raised]] = 1
            flags[at, -1] = float(bool(raised))
        for place, (field, options) in enumerate(messages.FIELDS.items()):
            if field in fields:
                known[at, 1 + place] = 1
                answers[at, place] = options.index(fields[field])
    return flags, answers, known


def loss_of(odds, flags, answers, known):
    # Whether there is any flag at all counts twice.
    weights = torch.ones(FLAGS)
    weights[-1] = 2
    loss = ((F.binary_cross_entropy_with_logits(odds[:, :FLAGS], flags, reduction="none") * weights).sum(1) * known[:, 0]).mean()
    at = FLAGS
    for place, options in enumerate(messages.FIELDS.values()):
        loss = loss + 0.5 * (F.cross_entropy(odds[:, at : at + len(options)], answers[:, place], reduction="none") * known[:, 1 + place]).mean()
        at += len(options)
    return loss


def main():
    random.seed(1)
    torch.manual_seed(1)
    rows = messages.read_all()
    pieces = word_pieces.WordPieces()
    texts = [pieces.encode(text, LONGEST) for text, _, _ in rows]
    lengths = [len(text) for text in texts]
    flags, answers, known = targets_of(rows)
    model = Labeller(len(messages.LABELS))
    print(f"{len(rows)} messages, {sum(lengths)} word pieces", flush=True)

    states = model.lower_of_all(texts)

    # Messages that are labelled for more than red flags are fewer, and come twice in each pass.
    everything = list(range(len(rows)))
    fields = [at for at in everything if known[at, 1:].any()]
    steps = []
    for _ in range(PASSES):
        order = everything + fields
        random.shuffle(order)
        steps += minilm.batches(lengths, order)

    upper, heads = list(model.upper.parameters()), [model.queries, model.heads, model.bias]
    optimiser = torch.optim.AdamW([{"params": upper, "most": RATE}, {"params": heads, "most": HEAD_RATE}], lr=RATE, weight_decay=0.01)
    model.train()
    begun = time.time()
    for step, batch in enumerate(steps):
        for group in optimiser.param_groups:
            group["lr"] = group["most"] * min(1, (step + 1) / WARMING) * (1 - step / len(steps))
        odds = model(*minilm.padded([states[at] for at in batch], minilm.WIDTH))
        loss = loss_of(odds, flags[batch], answers[batch], known[batch])
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(upper + heads, 1.0)
        optimiser.step()
        if step % 50 == 0:
            print(f"{step} of {len(steps)} steps, {time.time() - begun:.0f} s, loss {loss.item():.2f}", flush=True)

    path = os.path.join(word_pieces.ROOT, "dialogs", "lexicon", "weights-labels.bin")
    with open(path + ".new", "wb") as file:
        write(model, minilm.Writer(file))
    os.replace(path + ".new", path)
    print(f"wrote {path}")


if __name__ == "__main__":
    main()
