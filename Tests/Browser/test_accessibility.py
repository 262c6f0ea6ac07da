"""axe-core at WCAG 2.2 A and AA, the keyboard, and the width of the window."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from edge_cases import BRIEFINGS, OWN_PAGES
from pages import BRIEFING, PAGES, SEARCH

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    },
    "resultTypes": ["violations"],
}


def violations(page):
    found = Axe().run(page, options=RULES).response["violations"]
    return [(v["id"], [node["target"] for node in v["nodes"]][:3]) for v in found]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(site, open_page, scheme, width):
    page = open_page(site.url(), width, scheme)
    found = {}
    for path in PAGES:
        page.goto(site.url(path))
        found[path] = violations(page)
    assert {path: v for path, v in found.items() if v} == {}


def test_axe_finds_nothing_in_the_edge_cases(edge_site, open_page):
    page = open_page(edge_site.url(), 360)
    found = {}
    for path in [f"briefings/{name}/index.html" for name in BRIEFINGS] + OWN_PAGES:
        page.goto(edge_site.url(path))
        found[path] = violations(page)
    assert {name: v for name, v in found.items() if v} == {}


BLACK = """() => [...document.querySelectorAll('main svg :is(rect, circle)')]
    .filter(e => e.checkVisibility() && !e.closest('defs') && getComputedStyle(e).fill === 'rgb(0, 0, 0)')
    .map(e => e.outerHTML.slice(0, 120))"""


def test_no_drawing_is_black_in_the_dark(site, edge_site, open_page):
    page = open_page(site.url(), 1280, "dark")
    urls = [site.url(path) for path in PAGES]
    urls += [edge_site.url(f"briefings/{name}/index.html") for name in BRIEFINGS]
    black = {}
    for url in urls:
        page.goto(url)
        black[url] = page.evaluate(BLACK)
    assert {url: shapes for url, shapes in black.items() if shapes} == {}


OVERFLOW = """() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cut: [...document.querySelectorAll('main h1, main p, main li')]
        .filter(e => !e.closest('[popover], .hide') && e.checkVisibility())
        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
        .map(e => e.outerHTML.slice(0, 120)).slice(0, 3),
})"""


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_scrolls_sideways(site, edge_site, open_page, width):
    page = open_page(site.url(), width)
    urls = [site.url(path) for path in PAGES]
    urls += [edge_site.url(f"briefings/{name}/index.html") for name in BRIEFINGS]
    urls += [edge_site.url(path) for path in ("index.html", "entities/index.html")]
    wide = {}
    for url in urls:
        page.goto(url)
        # WCAG 1.4.4: with text of twice the size, too.
        for size in ["", "200%"] if width == 360 else [""]:
            page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
            measure = page.evaluate(OVERFLOW)
            if measure["wide"] > 0 or measure["cut"]:
                wide[url, size] = measure
    assert wide == {}


REACHABLE = """() => {
    const all = [...document.querySelectorAll('a[href], button, input, summary')];
    return all.filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled
        && e.tabIndex >= 0 && !e.closest('[popover], [aria-hidden=true]'))
        .map((e, i) => (e.dataset.tab = i));
}"""
NEXT = """() => {
    const e = document.activeElement;
    return [e.dataset.tab === undefined ? null : +e.dataset.tab, e === document.body];
}"""


@pytest.mark.parametrize("path", ["index.html", BRIEFING, SEARCH])
def test_keyboard_reaches_everything_in_order(site, open_page, path):
    page = open_page(site.url(path))
    expected = page.evaluate(REACHABLE)
    reached = []
    for _ in range(4 * len(expected) + 10):
        page.keyboard.press("Tab")
        number, is_round = page.evaluate(NEXT)
        if is_round:
            break
        if number is not None and (not reached or reached[-1] != number):
            reached.append(number)
    assert set(expected) - set(reached) == set()
    assert reached == sorted(reached), "the focus jumps"


def test_the_keyboard_may_skip_to_the_article(site, open_page):
    page = open_page(site.url(BRIEFING))
    for text in ["Skip to the content", "Skip to the article"]:
        page.keyboard.press("Tab")
        assert page.evaluate("() => document.activeElement.textContent") == text
        assert page.locator(".skip:focus").bounding_box()["y"] >= 0, "it is not seen"
        page.keyboard.press("Enter")
    assert page.url.endswith("#p1")
    assert page.locator("#p1").bounding_box()["y"] >= 0
    # What comes next is in the text, not among the names before it.
    page.keyboard.press("Tab")
    assert page.evaluate("() => !!document.activeElement.closest('.b')")
