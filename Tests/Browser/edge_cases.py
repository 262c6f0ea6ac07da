"""A site of briefings that strain the pages: too little, too much, too long, another direction."""

import re

KINDS = ["person", "organization", "place", "group", "event", "work"]
ALPHABET = "abcdefghijklmnopqrstuvwxyz"

DEFINITION = re.compile(r'^\[(.+)\]: \.\./entities/(.+)\.md "(.+)"$', re.MULTILINE)


def briefing(title, sections, date="2024-05-06"):
    """Markdown in the briefing format."""
    head = f'---\ntitle: "{title}"\ndate: {date}\nstatus: draft\n---\n\n# {title}\n'
    return head + "".join(f"\n## {name}\n\n{body}\n" for name, body in sections)


def definition(label, slug, kind):
    return f'[{label}]: ../entities/{slug}.md "{kind}"\n'


def references(count):
    return "".join(f"[¶{n}]: #p{n}\n" for n in range(1, count + 1))


def no_timeline():
    return briefing(
        "The harbour stays open",
        [
            ("Key points", "- The harbour of [Oslo] stays open. [¶1]"),
            ("Full text", "The harbour of [Oslo] stays open.\n\nNobody said for how long."),
        ],
    ) + "\n" + references(2) + definition("Oslo", "oslo", "place")


def forty_events():
    days = [f"2024-{4 + n // 25:02}-{n % 25 + 1:02}" for n in range(36)]
    dates = ["1999", "2023-11", "/2024-05-01", "2024-04-02/2024-04-09"] + days
    dates.sort(key=lambda date: date.lstrip("/"))
    sentences = [f"The ferry called at pier {n} in [Oslo] that day." for n in range(40)]
    events = "\n".join(
        f"- `{date}` “that day” — {sentence} [¶{n}]"
        for n, (date, sentence) in enumerate(zip(dates, sentences), 1)
    )
    return briefing(
        "Forty calls", [("Timeline", events), ("Full text", "\n\n".join(sentences))]
    ) + "\n" + references(40) + definition("Oslo", "oslo", "place")


def ninety_events():
    """More than can be drawn one by one."""
    sentences = [f"The ferry called at pier {n} that day." for n in range(90)]
    events = "\n".join(
        f"- `2024-{4 + n // 30:02}-{n % 30 + 1:02}` “that day” — {sentence} [¶{n + 1}]"
        for n, sentence in enumerate(sentences)
    )
    return briefing(
        "Ninety calls", [("Timeline", events), ("Full text", "\n\n".join(sentences))]
    ) + "\n" + references(90)


def one_entity():
    return briefing(
        "One name", [("Full text", "[Anna Lindqvist] spoke. [Anna Lindqvist] left.")]
    ) + "\n" + definition("Anna Lindqvist", "anna-lindqvist", "person")


def two_hundred_entities():
    names = [
        (f"{a}{b}{a}on Delegate".title(), KINDS[(i * 5 + j) % len(KINDS)])
        for i, a in enumerate(ALPHABET[:20])
        for j, b in enumerate(ALPHABET[:10])
    ]
    blocks = [
        "Among them: " + ", ".join(f"[{name}]" for name, _ in names[start : start + 10]) + "."
        for start in range(0, len(names), 10)
    ]
    return briefing("Two hundred names", [("Full text", "\n\n".join(blocks))]) + "\n" + "".join(
        definition(name, name.lower().replace(" ", "-"), kind) for name, kind in names
    )


def long_headline():
    words = "Internationalization of the harbour authority’s telecommunications "
    title = (words * 4)[:199].rstrip()
    title += "s" * (200 - len(title))
    return briefing(title, [("Full text", "Unbreakable" * 12 + " is a word, too.")])


def right_to_left():
    return briefing(
        "الميناء يبقى مفتوحا",
        [
            ("Key points", "- يبقى الميناء في [أوسلو][oslo] مفتوحا اليوم. [¶1]"),
            (
                "Timeline",
                "- `2024-05-06` “اليوم” — يبقى الميناء في [أوسلو][oslo] مفتوحا اليوم. [¶1]",
            ),
            ("Full text", "يبقى الميناء في [أوسلو][oslo] مفتوحا اليوم.\n\nلم يقل أحد إلى متى."),
        ],
    ) + "\n" + references(2) + definition("oslo", "oslo", "place")


def hostile():
    return briefing(
        "</title></script><script>alert(1)</script> & ]]> --> {{x}}",
        [
            (
                "Full text",
                "A line with \\<script\\>alert(1)\\</script\\>, \\<!-- and a `</script>` in it.",
            )
        ],
    )


def hostile_events():
    """Marks that end lines, strings and elements in one format or another."""
    line = 'He said “a, b; c \\\\ d” & \\<i\\> "e" \u202eabc\u202c \u2028 [Anna Lindqvist] 😀 ' + "ä, " * 40
    return briefing(
        "Marks: a, b; c & 'd' \u202eabc",
        [
            ("Key points", f"- {line}. [¶1]"),
            ("Timeline", f"- `2024-05-06~` “a, b; c” — {line}. [¶1]"),
            ("Full text", f"{line}."),
        ],
    ) + "\n" + references(1) + definition("Anna Lindqvist", "anna-lindqvist", "person")


def hidden_and_merged():
    text = "[Nobody Known], [Annie Lindqvist] and [Anna Lindqvist] met in [Oslo]."
    return briefing(
        "Hidden and merged",
        [
            ("Key points", f"- {text} [¶1]"),
            ("Who’s who", "- **[Annie Lindqvist]** — a captain [¶1] [¶2]"),
            ("Timeline", f"- `2024-05-06` — {text} [¶1]"),
            ("Quotes", "- “No, thank you.” — [Nobody Known] [¶2]"),
            ("Full text", f"{text}\n\n“No, thank you.” said [Nobody Known], a captain."),
        ],
    ) + "\n" + references(2) + "".join(
        definition(*parts)
        for parts in [
            ("Nobody Known", "nobody-known", "person"),
            ("Annie Lindqvist", "annie-lindqvist", "person"),
            ("Anna Lindqvist", "anna-lindqvist", "person"),
            ("Oslo", "oslo", "place"),
        ]
    )


def own_sections():
    """Markdown of a person's own, in a briefing without an article."""
    blocks = ["First words.", "Second words.", "- one\n- two", "1. one\n2. two", "> quoted"]
    code = "```\n" + "a long line " * 40 + "\n```"
    cells = " | ".join(f"column{n}withoutspace" for n in range(12))
    table = f"| {cells} |\n|{'---|' * 12}\n| {cells} |"
    tasks = "- [x] done\n- [ ] open"
    return briefing("Own sections", [("Background", "\n\n".join([*blocks, code, table, tasks]))])


# What the files of some entities say besides name and kind.
DECISIONS = {"nobody-known": "hidden: true\n", "annie-lindqvist": "same-as: anna-lindqvist\n"}

NOTES = """
A port since 1048, says *nobody*.[^1] See [the quay](../pages/quay.md#depth).

- [x] visited
- [ ] measured

[^1]: By the editor, at [the desk](../briefings/one-entity.md).
"""

QUAY = """# The quay of *Oslo*

> [!NOTE]
> Not for ships.

## Depth

| Berth | Depth |
|------:|:------|
| 1     | 9 m   |

## Depth

[One](../briefings/one-entity.md#p1), the [method](method.md), [Oslo](../entities/oslo.md).[^a]

![The quay from above](../assets/img/quay.svg "In May")

- [x] dredged

```
depth < 9
```

[^a]: Measured twice.
"""

# A site's own pages and files, and what is said of an entity: by path from `content/`.
OWN = {
    "pages/quay.md": QUAY,
    "pages/method.md": "# How we read\n\n## Twice\n\nAnd [again](#twice).\n",
    "assets/site.css": ".own h2 { letter-spacing: 0.01em; }\n",
    "assets/favicon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
    "assets/img/quay.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"/>\n',
}
OWN_PAGES = ["quay/index.html", "method/index.html", "entities/oslo/index.html"]

BRIEFINGS = {
    "no-timeline": no_timeline,
    "forty-events": forty_events,
    "ninety-events": ninety_events,
    "one-entity": one_entity,
    "two-hundred-entities": two_hundred_entities,
    "long-headline": long_headline,
    "right-to-left": right_to_left,
    "hostile": hostile,
    "hostile-events": hostile_events,
    "hidden-and-merged": hidden_and_merged,
    "own-sections": own_sections,
}


def write(folder):
    """Writes the site's content below a folder."""
    briefings, entities = folder / "content" / "briefings", folder / "content" / "entities"
    for part in (briefings, entities):
        part.mkdir(parents=True)
    (folder / "content" / "site.yaml").write_text(
        "title: Edge cases & more\ndescription: What pages must bear\n"
        "author: The desk <desk@example.org>\n",
        encoding="utf-8",
    )
    for path, text in OWN.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for name, make in BRIEFINGS.items():
        text = make()
        (briefings / f"{name}.md").write_text(text, encoding="utf-8")
        for label, slug, kind in DEFINITION.findall(text):
            (entities / f"{slug}.md").write_text(
                f"---\nname: {label}\nkind: {kind}\n{DECISIONS.get(slug, '')}---\n"
                + (NOTES if slug == "oslo" else ""),
                encoding="utf-8",
            )
