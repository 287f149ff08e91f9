"""Trains the question embedder from the answers' ways of asking and from seeds/asked, and writes its weights; see README.md beside this."""

import glob
import json
import os
import random
import re
import sys
import time

import torch
from torch.nn import functional as F

sys.path.insert(0, os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 2, "Embeddings", "Training")))

import minilm
import pieces

LONGEST = 48  # word pieces
PASSES = 4
PAIRS = 96  # of a batch
OF_A_PAGE = 6  # that stand together: what a page answers is told apart from its other answers
SHARPNESS = 20.0
RATE = 1.2e-4
WARMING = 60
ALIKE = 0.75  # answers nearer to each other than this, by the model as published, are not taught apart


class Answer:
    def __init__(self, title, page, asked, says):
        self.title, self.page, self.asked, self.says = title, page, asked, says
        self.beside = []  # messages that share its words and ask something else


def read_answers():
    """The answers of content/answers, with the messages of seeds/asked among their ways of asking."""
    answers = {}
    for path in sorted(glob.glob(os.path.join(pieces.ROOT, "content", "answers", "*.md"))):
        with open(path, encoding="utf-8") as file:
            body = file.read().split("---", 2)[2]
        for part in re.split(r"^## ", body, flags=re.MULTILINE)[1:]:
            title, _, rest = part.partition("\n")
            lines = [line.strip() for line in rest.splitlines() if line.strip()]
            page = next((line[6:].split("#")[0] for line in lines if line.startswith("Page: ")), "")
            says = " ".join(line for line in lines if not line.startswith(("- ", "Page: ", "When: ", "Means: ", "Remark: ")))
            if not any(line.startswith("Remark: ") for line in lines):
                answers[title.strip()] = Answer(title.strip(), page, [title.strip()] + [line[2:] for line in lines if line.startswith("- ")], says)
    for path in sorted(glob.glob(os.path.join(pieces.ROOT, "seeds", "asked", "*.jsonl"))):
        with open(path, encoding="utf-8") as file:
            for row in map(json.loads, filter(str.strip, file)):
                if row["answer"] in answers:
                    (answers[row["answer"]].asked if row["fits"] else answers[row["answer"]].beside).append(row["text"])
    return list(answers.values())


class Embedder(minilm.UpperLayers):
    def forward(self, state, lengths):
        state, mask = self.raised(state, lengths)
        state = state.masked_fill(mask[:, 0, 0, :, None] < 0, 0)
        return F.normalize(state.sum(1), dim=1)

    def of(self, states, wanted):
        """Vectors of some of the texts, those of about one length together."""
        order = sorted(range(len(wanted)), key=lambda at: len(states[wanted[at]]))
        parts, vectors = [], []
        for at in order:
            size = len(states[wanted[at]])
            if not parts or size > max(12, 1.3 * len(states[wanted[parts[-1][0]]])):
                parts.append([])
            parts[-1].append(at)
        for part in parts:
            vectors.append(self(*minilm.padded([states[wanted[at]] for at in part], minilm.WIDTH)))
        back = torch.empty(len(wanted), dtype=torch.long)
        back[torch.tensor([at for part in parts for at in part])] = torch.arange(len(wanted))
        return torch.cat(vectors)[back]


def batches_of(answers, asked, said):
    """Pairs of ways of asking for one answer, and of one with the answer itself; those of a page stand together."""
    by_page = {}
    pairs = []
    for at, ways in enumerate(asked):
        ways = random.sample(ways, len(ways))
        pairs += [(at, one, other) for one, other in zip(ways[::2], ways[1::2])]
        pairs.append((at, random.choice(ways), said[at]))
    random.shuffle(pairs)
    for pair in pairs:
        by_page.setdefault(answers[pair[0]].page, []).append(pair)
    groups = [of_page[start : start + OF_A_PAGE] for of_page in by_page.values() for start in range(0, len(of_page), OF_A_PAGE)]
    random.shuffle(groups)
    flat = [pair for group in groups for pair in group]
    return [flat[start : start + PAIRS] for start in range(0, len(flat), PAIRS)]


def loss_of(model, states, batch, beside, alike):
    owners = torch.tensor([at for at, _, _ in batch])
    misleading = [(at, random.choice(beside[at])) for at, _, _ in batch if beside[at]]
    vectors = model.of(states, [one for _, one, _ in batch] + [other for _, _, other in batch] + [text for _, text in misleading])
    ones, others, wrong = vectors[: len(batch)], vectors[len(batch) : 2 * len(batch)], vectors[2 * len(batch) :]
    same = alike[owners][:, owners].fill_diagonal_(False)
    near = (ones @ others.T * SHARPNESS).masked_fill(same, -1e4)
    back = near.T
    if misleading:
        # What only shares an answer's words is one more wrong way of asking for it, and for no other.
        own = owners[:, None] == torch.tensor([at for at, _ in misleading])[None]
        back = torch.cat([back, (others @ wrong.T * SHARPNESS).masked_fill(~own, -1e4)], 1)
    right = torch.arange(len(batch))
    return (F.cross_entropy(near, right) + F.cross_entropy(back, right)) / 2


def main():
    random.seed(3)
    torch.manual_seed(3)
    answers, cutter = read_answers(), pieces.WordPieces()
    texts, asked, said, beside = [], [], [], []

    def place(text):
        texts.append(cutter.encode(text, LONGEST))
        return len(texts) - 1

    for answer in answers:
        asked.append([place(text) for text in answer.asked])
        said.append(place(f"{answer.title} {answer.says}"))
        beside.append([place(text) for text in answer.beside])
    model = Embedder()
    print(f"{len(answers)} answers, {len(texts)} texts, {sum(map(len, texts))} word pieces", flush=True)
    states = model.lower_of_all(texts)

    model.eval()
    with torch.no_grad():
        middles = torch.stack([F.normalize(model.of(states, ways).mean(0), dim=0) for ways in asked])
    middles = F.normalize(middles - middles.mean(0), dim=1)
    alike = middles @ middles.T > ALIKE

    upper = list(model.upper.parameters())
    optimiser = torch.optim.AdamW(upper, lr=RATE, weight_decay=0.01)
    steps = [batch for _ in range(PASSES) for batch in batches_of(answers, asked, said)]
    model.train()
    begun = time.time()
    for step, batch in enumerate(steps):
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / WARMING) * (1 - step / len(steps))
        loss = loss_of(model, states, batch, beside, alike)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(upper, 1.0)
        optimiser.step()
        if step % 50 == 0:
            print(f"{step} of {len(steps)} steps, {time.time() - begun:.0f} s, loss {loss.item():.2f}", flush=True)

    path = os.path.join(pieces.ROOT, "content", "search", "weights-asked.bin")
    with open(path + ".new", "wb") as file:
        to = minilm.Writer(file)
        to.text("question embedder 1")
        to.upper(model)
    os.replace(path + ".new", path)
    print(f"wrote {path}")


if __name__ == "__main__":
    main()
