"""Trains the text labeller from the seeds and writes its weights; see README.md beside this."""

import os
import random
import time

import torch
from torch.nn import functional as F

import messages
import model as minilm

LONGEST = 160  # word pieces; TextLabeller reads longer messages in parts of so many
TOKENS = 3072  # of a batch
PASSES = 3
RATE, HEAD_RATE = 1.5e-4, 1e-3
WARMING = 80
ALIKE = 2000  # messages that are sorted by length together
FLAGS = len(messages.FLAGS) + 1


def batches(lengths, order):
    """Messages of about one length together, in an order of their own."""
    made = []
    for start in range(0, len(order), ALIKE):
        batch = []
        for at in sorted(order[start : start + ALIKE], key=lengths.__getitem__):
            if batch and (len(batch) + 1) * lengths[at] > TOKENS:
                made.append(batch)
                batch = []
            batch.append(at)
        made.append(batch)
    random.shuffle(made)
    return made


def padded(rows, width=None):
    lengths = torch.tensor([len(row) for row in rows])
    whole = torch.zeros(len(rows), int(lengths.max()), *([width] if width else []), dtype=torch.float32 if width else torch.long)
    for at, row in enumerate(rows):
        whole[at, : len(row)] = torch.as_tensor(row, dtype=whole.dtype)
    return whole, lengths


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
    pieces = messages.WordPieces()
    texts = [pieces.encode(text, LONGEST) for text, _, _ in rows]
    lengths = [len(text) for text in texts]
    flags, answers, known = targets_of(rows)
    model = minilm.Labeller(len(messages.LABELS))
    print(f"{len(rows)} messages, {sum(lengths)} word pieces", flush=True)

    states = [None] * len(rows)
    for batch in batches(lengths, list(range(len(rows)))):
        state, sizes = model.lower(*padded([texts[at] for at in batch])), [lengths[at] for at in batch]
        for place, at in enumerate(batch):
            states[at] = state[place, : sizes[place]].half()

    # Messages that are labelled for more than red flags are fewer, and come twice in each pass.
    everything = list(range(len(rows)))
    fields = [at for at in everything if known[at, 1:].any()]
    steps = []
    for _ in range(PASSES):
        order = everything + fields
        random.shuffle(order)
        steps += batches(lengths, order)

    upper, heads = list(model.upper.parameters()), [model.queries, model.heads, model.bias]
    optimiser = torch.optim.AdamW([{"params": upper, "most": RATE}, {"params": heads, "most": HEAD_RATE}], lr=RATE, weight_decay=0.01)
    model.train()
    begun = time.time()
    for step, batch in enumerate(steps):
        for group in optimiser.param_groups:
            group["lr"] = group["most"] * min(1, (step + 1) / WARMING) * (1 - step / len(steps))
        odds = model(*padded([states[at] for at in batch], minilm.WIDTH))
        loss = loss_of(odds, flags[batch], answers[batch], known[batch])
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(upper + heads, 1.0)
        optimiser.step()
        if step % 50 == 0:
            print(f"{step} of {len(steps)} steps, {time.time() - begun:.0f} s, loss {loss.item():.2f}", flush=True)

    path = os.path.join(messages.ROOT, "dialogs", "lexicon", "weights-labels.bin")
    minilm.write(model, messages.LABELS, path)
    print(f"wrote {path}")


if __name__ == "__main__":
    main()
