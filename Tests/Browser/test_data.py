"""Files for machines: that each keeps to its format, and says what the pages say."""

import json
import re
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from pages import ENTITY
from test_links import References, resolve

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(params=["site", "edge_site"])
def any_site(request):
    return request.getfixturevalue(request.param)


def is_there(url, site):
    """Whether a whole address is that of a file of the site."""
    target = resolve(url, "index.html", site.url())
    return url.startswith(site.url()) and (site.folder / target[0]).is_file()


def test_json_parses(any_site):
    files = any_site.files("**/*.json")
    assert {"feed.json", "timeline/timeline.json"} < set(files)
    for file in files:
        assert isinstance(json.loads(any_site.read(file)), dict), file


# Feeds


def test_atom_feeds_have_what_they_must(any_site):
    for file in any_site.files("**/feed.xml"):
        feed = ElementTree.fromstring(any_site.read(file))
        entries = feed.findall(ATOM + "entry")
        for part in [feed, *entries]:
            for name in ("id", "title", "updated"):
                assert len(part.findall(ATOM + name)) == 1, (file, name)
            assert urlsplit(part.findtext(ATOM + "id")).scheme
            assert part.findtext(ATOM + "updated").endswith("T00:00:00Z")
        assert feed.findtext(f"{ATOM}author/{ATOM}name")
        ids = [entry.findtext(ATOM + "id") for entry in entries]
        assert 0 < len(set(ids)) == len(ids) <= 20
        links = feed.findall(f".//{ATOM}link")
        assert all(is_there(link.get("href"), any_site) for link in links), file
        own = [link.get("href") for link in links if link.get("rel") == "self"]
        assert own == [any_site.url(file)]


def test_json_feeds_say_the_same(any_site):
    for file in any_site.files("**/feed.json"):
        feed = json.loads(any_site.read(file))
        atom = ElementTree.fromstring(any_site.read(file.replace(".json", ".xml")))
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["title"] == atom.findtext(ATOM + "title")
        assert feed["feed_url"] == any_site.url(file)
        assert is_there(feed["home_page_url"], any_site)
        entries = atom.findall(ATOM + "entry")
        assert len(feed["items"]) == len(entries)
        for item, entry in zip(feed["items"], entries):
            assert item["id"] == entry.findtext(ATOM + "id")
            assert item["title"] == entry.findtext(ATOM + "title")
            assert item["content_text"] == entry.findtext(ATOM + "summary")
            assert is_there(item["url"], any_site)


# Beside briefings


def test_the_markdown_is_the_briefings_file(site):
    content = site.content / "content" / "briefings"
    assert site.files("briefings/*/index.md")
    for file in site.files("briefings/*/index.md"):
        name = file.split("/")[1]
        assert (site.folder / file).read_bytes() == (content / f"{name}.md").read_bytes()


def selections(annotation):
    targets = annotation["target"]
    for target in targets if isinstance(targets, list) else [targets]:
        position, quote = target["selector"]
        assert position["type"] == "TextPositionSelector"
        assert quote["type"] == "TextQuoteSelector"
        yield target["source"], position["start"], position["end"], quote


BLOCKS = "[...document.querySelectorAll('article.text .b')].map(e => { %s })"
WORDS = """
    const copy = e.cloneNode(true);
    copy.querySelectorAll('.rail').forEach(e => e.remove());
    return ['#' + e.id, copy.textContent.replace(/ $/, '')];
"""


def test_annotations_select_what_they_quote(any_site, open_page):
    page = open_page(any_site.url())
    found = 0
    for file in any_site.files("briefings/*/annotations.json"):
        collection = json.loads(any_site.read(file))
        assert collection["@context"] == [
            "http://www.w3.org/ns/anno.jsonld",
            {"@base": any_site.url(file)},
        ]
        base = collection["id"]
        assert base == any_site.url(file)
        items = collection["first"]["items"]
        assert collection["total"] == len(items)
        assert len({item["id"] for item in items}) == len(items)
        address = any_site.url(file.removesuffix("annotations.json"))
        page.goto(address + "index.html")
        # What the element holds of its own, and then what leads to and from it.
        contents = dict(page.evaluate(BLOCKS % "return ['#' + e.id, e.textContent];"))
        texts = dict(page.evaluate(BLOCKS % WORDS))
        for annotation in items:
            assert annotation["id"].startswith("#")
            assert annotation["type"] == "Annotation"
            for source, start, end, quote in selections(annotation):
                page_address, block = urldefrag(urljoin(base, source))
                assert page_address == address
                assert contents["#" + block][start:end] == quote["exact"] != ""
                text = texts["#" + block]
                assert text[max(0, start - 32) : start] == quote["prefix"]
                assert text[end : end + 32] == quote["suffix"]
            if annotation["motivation"] == "identifying":
                assert is_there(urljoin(base, annotation["body"][0]["id"]), any_site)
                assert annotation["body"][0]["name"]
        found += len(items)
    assert found > 100


# Beside timelines


def calendar_lines(data):
    """The lines of a calendar, each unfolded, after a look at their ends and lengths."""
    assert data.endswith(b"\r\n")
    physical = data.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 75 for line in physical)
    assert all(byte >= 32 or byte == 9 for line in physical for byte in line)
    for line in physical:
        line.decode("utf-8")
    return data.decode("utf-8").replace("\r\n ", "").split("\r\n")[:-1]


def calendar_events(data):
    lines = calendar_lines(data)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    events = []
    for line in lines:
        name, value = line.split(":", 1)
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events and name not in ("BEGIN", "END"):
            assert name not in events[-1]
            events[-1][name] = value
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(events)
    return events


def has_id(url, site):
    """Whether a whole address is that of an element, or of a page if it names none."""
    file, fragment = resolve(url, "index.html", site.url())
    return is_there(url, site) and (not fragment or f'id="{fragment}"' in site.read(file))


def test_calendars_hold_the_events_of_their_pages(any_site):
    files = any_site.files("timeline/**/*.ics")
    assert files
    for file in files:
        events = calendar_events((any_site.folder / file).read_bytes())
        page = any_site.read(file.replace("timeline.ics", "index.html"))
        assert len(events) == page.count('<li class="row') > 0
        assert len({event["UID"] for event in events}) == len(events)
        for event in events:
            first, end = (event.get(f"{name};VALUE=DATE") for name in ("DTSTART", "DTEND"))
            assert re.fullmatch(r"\d{8}", first)
            assert end is None or re.fullmatch(r"\d{8}", end) and first < end
            assert re.fullmatch(r"\d{8}T000000Z", event["DTSTAMP"])
            assert event["SUMMARY"] and event["DESCRIPTION"]
            assert event.get("STATUS") in (None, "TENTATIVE")
            assert has_id(event["URL"], any_site), event["URL"]


def test_timelines_hold_the_events_of_their_pages(any_site):
    for file in any_site.files("timeline/**/timeline.json"):
        events = json.loads(any_site.read(file))["events"]
        calendar = any_site.folder / file.replace(".json", ".ics")
        assert len(events) == len(calendar_events(calendar.read_bytes()))
        assert len({event["unique_id"] for event in events}) == len(events)
        for event in events:
            date = event["start_date"]
            assert 1 <= date["year"] and 1 <= date.get("month", 1) <= 12
            assert set(event["text"]) == {"headline", "text"}
            (url,) = References(event["text"]["text"]).urls
            assert has_id(url, any_site), url


# In pages


class Head(HTMLParser):
    """The title, the meta elements and the blocks of data of a page."""

    def __init__(self, text):
        super().__init__()
        self.metas, self.blocks, self.is_data, self.alternates = {}, [], False, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.is_data = attributes.get("type") == "application/ld+json" and tag == "script"
        if self.is_data:
            self.blocks.append("")
        if tag == "meta":
            for key in ("name", "property"):
                self.metas[attributes.get(key)] = attributes.get("content")
        if attributes.get("rel") == "alternate":
            self.alternates.append((attributes["type"], attributes["href"]))

    def handle_endtag(self, tag):
        self.is_data = False

    def handle_data(self, text):
        if self.is_data:
            self.blocks[-1] += text


def test_briefings_have_linked_data(any_site):
    for file in any_site.files("briefings/*/index.html"):
        head = Head(any_site.read(file))
        (block,) = head.blocks
        data = json.loads(block)
        assert data["@context"] == "https://schema.org"
        assert data["@type"] == "NewsArticle"
        assert data["headline"] == head.metas["og:title"] != ""
        assert data["datePublished"] == head.metas["article:published_time"]
        assert data["url"] == head.metas["og:url"] == any_site.url(file[: -len("index.html")])
        subjects = data.get("about", [])
        names = [thing["name"] for thing in subjects + data.get("mentions", [])]
        assert len(set(names)) == len(names)
        assert all(is_there(thing["url"], any_site) for thing in subjects)


def test_pages_name_what_stands_beside_them(any_site):
    for file in any_site.files("**/*.html"):
        page = any_site.read(file)
        # A server's alone, and what only leads on.
        if file == "404.html" or 'http-equiv="refresh"' in page:
            continue
        alternates = Head(page).alternates
        kinds = [kind for kind, _ in alternates]
        assert kinds[-2:] == ["application/atom+xml", "application/feed+json"], file
        if file.startswith("briefings/"):
            # What annotations are about is the article.
            about = ["application/ld+json"] if 'id="p1' in page else []
            assert kinds[:-2] == ["text/markdown", *about]


@pytest.mark.parametrize("path", ["index.html", ENTITY])
def test_pages_have_open_graph(site, path):
    metas = Head(site.read(path)).metas
    assert metas["og:type"] == {"index.html": "website", ENTITY: "profile"}[path]
    assert metas["og:url"] == site.url(path[: -len("index.html")])
    assert metas["og:title"] and metas["og:site_name"] and metas["og:description"]


def test_no_title_is_markup(edge_site):
    title = "</title></script><script>alert(1)</script> & ]]> --> {{x}}"
    head = Head(edge_site.read("briefings/hostile/index.html"))
    assert json.loads(head.blocks[0])["headline"] == head.metas["og:title"] == title
    feed = ElementTree.fromstring(edge_site.read("feed.xml"))
    assert title in [entry.findtext(ATOM + "title") for entry in feed.findall(ATOM + "entry")]


def test_hidden_and_merged_entities_are_nowhere(edge_site):
    for file in edge_site.files("**/*"):
        if (edge_site.folder / file).is_dir() or file.endswith("index.md"):
            continue
        text = edge_site.read(file)
        assert "nobody-known" not in text, file
        # The list of files has what leads on from where the page was.
        assert "annie-lindqvist" not in text or file == ".dossier-manifest", file
    moved = edge_site.read("entities/annie-lindqvist/index.html")
    assert 'content="0; url=../../entities/anna-lindqvist/index.html"' in moved
    annotations = json.loads(edge_site.read("briefings/hidden-and-merged/annotations.json"))
    items = annotations["first"]["items"]
    named = [item["body"][0]["name"] for item in items if item["motivation"] == "identifying"]
    assert named == ["Anna Lindqvist", "Anna Lindqvist", "Oslo"]
    linked = Head(edge_site.read("briefings/hidden-and-merged/index.html")).blocks[0]
    assert "Nobody" not in linked
    assert "Nobody" not in "".join(json.loads(edge_site.read("feed.json"))["items"][0]["tags"])
