"""all-MiniLM-L6-v2 with its upper layers open to training: what the trainings have in common."""

import json
import math
import os
import random
import struct

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import pieces

WIDTH, HEADS, LAYERS = 384, 12, 6
LOWER = 3  # layers that stay as they were published
DROPOUT = 0.1

TOKENS = 3072  # of a batch
ALIKE = 2000  # texts that are sorted by length together


def published():
    """The tensors of the embedding model."""
    with open(os.path.join(pieces.MODEL, "model.fp16.safetensors"), "rb") as file:
        data = file.read()
    start = 8 + struct.unpack("<Q", data[:8])[0]
    kinds = {"F16": np.float16, "F32": np.float32, "I64": np.int64}
    tensors = {}
    for name, tensor in json.loads(data[8:start]).items():
        if name != "__metadata__":
            first, last = tensor["data_offsets"]
            values = np.frombuffer(data[start + first : start + last], dtype=kinds[tensor["dtype"]])
            tensors[name] = torch.from_numpy(values.reshape(tensor["shape"]).astype(np.float32))
    return tensors


class Layer(nn.Module):
    def __init__(self, tensors, number):
        super().__init__()
        at = f"encoder.layer.{number}."

        def part(name):
            return nn.Parameter(tensors[at + name].clone())

        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "mixed": "attention.output.dense", "wide": "intermediate.dense", "narrow": "output.dense"}
        self.weights = nn.ParameterDict({short: part(name + ".weight") for short, name in names.items()})
        self.biases = nn.ParameterDict({short: part(name + ".bias") for short, name in names.items()})
        self.mixed_gain, self.mixed_offset = part("attention.output.LayerNorm.weight"), part("attention.output.LayerNorm.bias")
        self.gain, self.offset = part("output.LayerNorm.weight"), part("output.LayerNorm.bias")

    def dense(self, name, state):
        return F.linear(state, self.weights[name], self.biases[name])

    def forward(self, state, mask):
        texts, tokens, _ = state.shape

        def heads(name):
            return self.dense(name, state).view(texts, tokens, HEADS, -1).transpose(1, 2)

        shares = torch.softmax(heads("query") @ heads("key").transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask, -1)
        mixed = (shares @ heads("value")).transpose(1, 2).reshape(texts, tokens, WIDTH)
        state = F.layer_norm(state + F.dropout(self.dense("mixed", mixed), DROPOUT, self.training), (WIDTH,), self.mixed_gain, self.mixed_offset, 1e-12)
        wide = F.gelu(self.dense("wide", state))
        return F.layer_norm(state + F.dropout(self.dense("narrow", wide), DROPOUT, self.training), (WIDTH,), self.gain, self.offset, 1e-12)


class UpperLayers(nn.Module):
    """The model: the layers below as they were published, those above to be trained."""

    def __init__(self):
        super().__init__()
        tensors = published()
        self.words = tensors["embeddings.word_embeddings.weight"]
        self.places = tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0]
        self.first = tensors["embeddings.LayerNorm.weight"], tensors["embeddings.LayerNorm.bias"]
        layers = [Layer(tensors, number) for number in range(LAYERS)]
        self.below = layers[:LOWER]
        for layer in self.below:
            layer.requires_grad_(False).eval()
        self.upper = nn.ModuleList(layers[LOWER:])

    @torch.no_grad()
    def lower(self, ids, lengths):
        """The states that the layers below end in; they never change, so they are made once."""
        state = F.layer_norm(self.words[ids] + self.places[: ids.shape[1]], (WIDTH,), *self.first, 1e-12)
        for layer in self.below:
            state = layer(state, mask_of(state, lengths))
        return state

    def lower_of_all(self, texts):
        """The same for every text, in sixteen bits."""
        lengths = [len(text) for text in texts]
        states = [None] * len(texts)
        for batch in batches(lengths, list(range(len(texts)))):
            state = self.lower(*padded([texts[at] for at in batch]))
            for place, at in enumerate(batch):
                states[at] = state[place, : lengths[at]].half()
        return states

    def raised(self, state, lengths):
        """The states that the layers above end in, and their mask."""
        mask = mask_of(state, lengths)
        for layer in self.upper:
            state = layer(state, mask)
        return state, mask


def mask_of(state, lengths):
    beyond = torch.arange(state.shape[1])[None] >= lengths[:, None]
    return torch.zeros(len(state), 1, 1, state.shape[1]).masked_fill(beyond[:, None, None], -1e4)


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


class Writer:
    """Writes what `WeightsReader` reads."""

    def __init__(self, file):
        self.file = file

    def number(self, value):
        self.file.write(struct.pack("<q", value))

    def array(self, values, kind=np.float32):
        values = np.ascontiguousarray(values, dtype=kind)
        self.number(values.size)
        self.file.write(values.tobytes())

    def text(self, value):
        self.array(np.frombuffer(value.encode(), dtype=np.uint8), np.uint8)

    def matrix(self, layer, *names):
        """In eight bits with a scale a row, laid out for the bot's product."""
        weights = np.concatenate([layer.weights[name].detach().numpy() for name in names])
        largest = np.abs(weights).max(1)
        rounded = np.rint(weights * np.where(largest > 0, 127 / np.maximum(largest, 1e-30), 0)[:, None]).astype(np.int8)
        rows, columns = rounded.shape
        self.array(np.concatenate([layer.biases[name].detach().numpy() for name in names]))
        self.array(largest / 127)
        self.array(128 * rounded.astype(np.int64).sum(1), np.int32)
        self.array(rounded.reshape(rows // 64, 64, columns // 4, 4).transpose(0, 2, 1, 3), np.int8)

    def upper(self, model):
        self.number(LOWER)
        for layer in model.upper:
            self.matrix(layer, "query", "key", "value")
            self.matrix(layer, "mixed")
            self.array(layer.mixed_gain.detach())
            self.array(layer.mixed_offset.detach())
            self.matrix(layer, "wide")
            self.matrix(layer, "narrow")
            self.array(layer.gain.detach())
            self.array(layer.offset.detach())
