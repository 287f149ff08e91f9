"""The labelled messages that the labeller learns from."""

import glob
import json
import os

from pieces import ROOT

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
