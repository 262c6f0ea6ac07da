"""Every link of every page leads to a file and an id that are there."""

import re
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest


class References(HTMLParser):
    """Collects what a page refers to, and the ids it has."""

    def __init__(self, text):
        super().__init__()
        self.urls, self.loaded, self.ids = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.add(value)
            if name in ("href", "src", "action") and value is not None:
                self.urls.append(value)
            if name in ("src", "srcset", "poster", "data") and value is not None:
                self.loaded.append(value)
        attributes = dict(attributes)
        # What a page's head loads: not "canonical", nor a feed.
        if tag == "link" and {"stylesheet", "icon", "preload"} & set(
            (attributes.get("rel") or "").split()
        ):
            self.loaded.append(attributes.get("href"))


def resolve(url, page, base):
    """The site's file that a link means, and its fragment; `None` for links to elsewhere."""
    if url.startswith(base):
        url, page = url[len(base) :], "index.html"
        address = True
    else:
        address = False
        if url.startswith(urlsplit(base).path):  # From the server's root, as on the page for none.
            url, page = url[len(urlsplit(base).path) :], "index.html"
    parts = urlsplit(url)
    if parts.scheme or parts.netloc:
        return None
    folder = PurePosixPath(page).parent
    path = [] if parts.path.startswith("/") else list(folder.parts)
    for part in unquote(parts.path).split("/"):
        if part == "..":
            path.pop()
        elif part not in ("", "."):
            path.append(part)
    if not parts.path and not address:
        return page, parts.fragment
    file = "/".join(path)
    # Only whole addresses may leave `index.html` to the server.
    if address and (not parts.path or parts.path.endswith("/")):
        file = f"{file}/index.html".lstrip("/")
    return file, parts.fragment


def broken_links(site):
    pages = {path: References(site.read(path)) for path in site.files("**/*.html")}
    broken = []
    for page, references in pages.items():
        for url in references.urls:
            target = resolve(url, page, site.url())
            if target is None:
                continue
            file, fragment = target
            if not (site.folder / file).is_file():
                broken.append(f"{page}: {url}")
            elif fragment and file in pages and unquote(fragment) not in pages[file].ids:
                broken.append(f"{page}: {url} (no such id)")
    return broken


def test_links_of_the_sample_site(site):
    assert broken_links(site) == []


def test_links_of_the_edge_cases(edge_site):
    assert broken_links(edge_site) == []


def test_nothing_is_loaded_from_elsewhere(site, edge_site):
    for folder in (site, edge_site):
        loaded = [url for path in folder.files("**/*.html")
                  for url in References(folder.read(path)).loaded]
        assert any(url.endswith(".css") for url in loaded)
        # "data:," is the icon of a site that has none.
        elsewhere = [url for url in loaded if urlsplit(url).scheme or urlsplit(url).netloc]
        assert set(elsewhere) <= {"data:,"}
        for path in folder.files("**/*.css"):
            # `url(#hatch)` is a part of the page.
            assert not re.search(r"url\((?!#)|@import", folder.read(path))


@pytest.mark.parametrize(
    "url, target",
    [
        ("../b/index.html#p1", ("x/b/index.html", "p1")),
        ("#p1", ("x/a/index.html", "p1")),
        ("https://here/s/x/", ("x/index.html", "")),
        ("https://there/", None),
        ("data:,", None),
    ],
)
def test_resolution(url, target):
    assert resolve(url, "x/a/index.html", "https://here/s/") == target
