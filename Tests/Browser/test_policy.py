"""What must work everywhere: under a strict policy, without script, from the disk, on paper."""

import pytest

from edge_cases import BRIEFINGS, OWN_PAGES
from pages import BRIEFING, ENTITY, PAGES

LIMIT = 60_000


def test_console_stays_empty_under_the_policy(site, edge_site, open_page):
    page = open_page(site.url())
    urls = [site.url(path) for path in PAGES]
    urls += [edge_site.url(f"briefings/{name}/index.html") for name in BRIEFINGS]
    urls += [edge_site.url(path) for path in OWN_PAGES]
    for url in urls:
        page.goto(url)
    assert page.complaints == []


def test_policy_is_in_force(site, open_page):
    page = open_page(site.url())
    page.evaluate("document.head.append(Object.assign(document.createElement('style')))")
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('img'),"
        " { src: 'http://127.0.0.1:9/x.png' }))"
    )
    page.wait_for_timeout(50)
    assert any("Content Security Policy" in text for text in page.complaints)


def test_console_stays_empty_from_the_disk(site, open_page):
    page = open_page(site.file_url("index.html"))
    for path in PAGES:
        if path != "404.html":  # A server's alone: its links are from the root.
            page.goto(site.file_url(path))
    assert page.complaints == []


def test_reading_from_link_to_link_from_the_disk(site, open_page):
    page = open_page(site.file_url("index.html"))
    page.locator("main h2 a").first.click()
    assert "/briefings/" in page.url and page.locator("h1").is_visible()
    page.goto(site.file_url(ENTITY))
    page.locator("main a[href*='briefings/']").first.click()
    assert "/briefings/" in page.url


@pytest.mark.parametrize("path", ["index.html", BRIEFING, ENTITY, "timeline/index.html"])
def test_says_the_same_without_script(site, open_page, path):
    words = "document.querySelector('main').innerText"
    with_script = open_page(site.url(path)).evaluate(words)
    without = open_page(site.url(path), java_script_enabled=False).evaluate(words)
    assert len(without) > 100
    assert without == with_script


SHIFTS = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 150);
})"""


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_a_page_loads(site, open_page, width):
    for path in ("index.html", BRIEFING, ENTITY):
        assert open_page(site.url(path), width).evaluate(SHIFTS) == 0


def test_own_sections_look_like_text(edge_site, open_page):
    page = open_page(edge_site.url("briefings/own-sections/index.html"), 360)
    style = "(e, name) => getComputedStyle(e)[name]"
    for selector, name, wanted in [
        ("main ul:not(.status) > li", "listStyleType", "disc"),
        ("main ol > li", "listStyleType", "decimal"),
        ("main pre", "whiteSpace", "pre-wrap"),
    ]:
        assert page.locator(selector).first.evaluate(style, name) == wanted, selector
    for selector in ("main p + p", "main p + ul", "main blockquote"):
        margin = page.locator(selector).first.evaluate(style, "marginTop")
        assert float(margin.removesuffix("px")) > 5, selector


def test_briefings_are_light(site, open_page):
    """The page with its data, its style sheet and its scripts, beyond the page's own words."""
    page = open_page(site.url())
    loaded = "[...document.querySelectorAll('link[rel=stylesheet], script[src]')]"
    heavy = {}
    for path in site.files("briefings/*/index.html"):
        page.goto(site.url(path))
        files = [path] + [
            url.removeprefix(site.url())
            for url in page.evaluate(f"{loaded}.map(e => e.href || e.src)")
        ]
        words = page.evaluate(
            "new TextEncoder().encode(document.body.textContent.replace(/\\s+/g, ' ')).length"
        )
        weight = sum((site.folder / file).stat().st_size for file in files) - words
        if len(files) < 2 or weight >= LIMIT:
            heavy[path] = weight
    assert heavy == {}


def test_what_is_folded_is_printed(site, open_page):
    page = open_page(site.url("entities/russia/index.html"))
    state = "[...document.querySelectorAll('details.rest')].map(d => d.open)"
    assert False in page.evaluate(state)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert all(page.evaluate(state))
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert False in page.evaluate(state)



def test_briefings_print(site, open_page):
    page = open_page(site.url(BRIEFING))
    page.emulate_media(media="print")
    assert not page.locator("header.top nav").is_visible()
    assert page.locator("h1").is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF-")


def test_a_filter_stays_where_it_is_when_it_is_used(site, open_page):
    page = open_page(site.url("timeline/index.html"))
    labels = page.locator(".chips label")
    before = labels.nth(1).bounding_box()
    labels.nth(1).click()
    assert page.locator(".jumps").is_hidden()
    assert labels.nth(1).bounding_box() == before
