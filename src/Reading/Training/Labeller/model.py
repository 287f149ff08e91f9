"""all-MiniLM-L6-v2 with its upper layers open to training, and a look at its tokens for each label."""

import json
import math
import os
import struct

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import messages

WIDTH, HEADS, LAYERS = 384, 12, 6
LOWER = 3  # layers that stay as they were published
DROPOUT = 0.1


def published():
    """The tensors of the embedding model."""
    with open(os.path.join(messages.MODEL, "model.fp16.safetensors"), "rb") as file:
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


class Labeller(nn.Module):
    def __init__(self, labels):
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
        self.queries = nn.Parameter(torch.zeros(labels, WIDTH))
        self.heads = nn.Parameter(torch.randn(labels, WIDTH) * 0.02)
        self.bias = nn.Parameter(torch.full((labels,), -2.0))

    @torch.no_grad()
    def lower(self, ids, lengths):
        """The states that the layers below end in; they never change, so they are made once."""
        state = F.layer_norm(self.words[ids] + self.places[: ids.shape[1]], (WIDTH,), *self.first, 1e-12)
        for layer in self.below:
            state = layer(state, mask_of(state, lengths))
        return state

    def forward(self, state, lengths):
        mask = mask_of(state, lengths)
        for layer in self.upper:
            state = layer(state, mask)
        shares = torch.softmax(state @ self.queries.T + mask[:, 0, 0, :, None], 1)
        return (torch.einsum("btl,bth->blh", shares, state) * self.heads).sum(-1) + self.bias


def mask_of(state, lengths):
    beyond = torch.arange(state.shape[1])[None] >= lengths[:, None]
    return torch.zeros(len(state), 1, 1, state.shape[1]).masked_fill(beyond[:, None, None], -1e4)


def write(model, labels, path):
    """Writes what `LabellerWeights` reads: matrices in eight bits with a scale a row, laid out for its product."""
    with open(path, "wb") as file:

        def number(value):
            file.write(struct.pack("<q", value))

        def array(values, kind):
            values = np.ascontiguousarray(values, dtype=kind)
            number(values.size)
            file.write(values.tobytes())

        def text(value):
            array(np.frombuffer(value.encode(), dtype=np.uint8), np.uint8)

        def matrix(layer, *names):
            weights = np.concatenate([layer.weights[name].detach().numpy() for name in names])
            largest = np.abs(weights).max(1)
            rounded = np.rint(weights * np.where(largest > 0, 127 / np.maximum(largest, 1e-30), 0)[:, None]).astype(np.int8)
            rows, columns = rounded.shape
            array(np.concatenate([layer.biases[name].detach().numpy() for name in names]), np.float32)
            array(largest / 127, np.float32)
            array(128 * rounded.astype(np.int64).sum(1), np.int32)
            array(rounded.reshape(rows // 64, 64, columns // 4, 4).transpose(0, 2, 1, 3), np.int8)

        text("text labeller 1")
        text("\n".join(labels))
        number(LOWER)
        for layer in model.upper:
            matrix(layer, "query", "key", "value")
            matrix(layer, "mixed")
            array(layer.mixed_gain.detach(), np.float32)
            array(layer.mixed_offset.detach(), np.float32)
            matrix(layer, "wide")
            matrix(layer, "narrow")
            array(layer.gain.detach(), np.float32)
            array(layer.offset.detach(), np.float32)
        for part in (model.queries, model.heads, model.bias):
            array(part.detach(), np.float32)
