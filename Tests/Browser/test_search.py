"""The search page, in a browser, with the index it loads."""

from random import Random

import pytest

from conftest import build
from pages import BRIEFING, SEARCH


def titles(page):
    return page.locator(".hits h3").all_inner_texts()


def ask(page, words):
    """Types a query, and waits for its results."""
    page.locator("#q").fill(words)
    page.locator(".count-line[aria-busy=false]").wait_for(state="attached")


@pytest.fixture(params=["server", "disk"])
def search(request, site, open_page):
    address = site.url if request.param == "server" else site.file_url
    page = open_page(address(SEARCH))
    yield page
    assert page.complaints == []


def test_finds_words_of_the_text_and_says_how_many(search):
    ask(search, "sunshield")
    assert len(titles(search)) >= 1
    assert search.locator(".count-line").inner_text().endswith("briefing" + "s" * (len(titles(search)) != 1))


def test_finds_while_one_types(search):
    search.locator("#q").press_sequentially("bae", delay=30)
    search.locator(".names a", has_text="Annalena Baerbock").wait_for()
    search.locator(".hits mark", has_text="Baerbock").first.wait_for()


@pytest.mark.parametrize("typed", ["US ", "us ", "U.S. ", "u.s "])
def test_finds_initials_with_periods_and_without(search, typed):
    ask(search, typed + "blinken lavrov ")
    assert len(titles(search)) >= 1
    search.locator(".hits mark", has_text="U.S").first.wait_for()


@pytest.mark.parametrize("typed, words", [("6.5 ", "6.5"), ("100000 ", "100,000"), ("100,000 ", "100,000")])
def test_finds_numbers_whole(search, typed, words):
    ask(search, typed)
    assert len(titles(search)) >= 1
    if search.url.startswith("http"):
        search.locator(".hits mark", has_text=words).first.wait_for()


def test_finds_names_with_an_ampersand_or_a_number(tmp_path, open_page):
    folder = tmp_path / "content" / "briefings"
    folder.mkdir(parents=True)
    texts = {"a": "AT&T met the S&P 500 at night.", "b": "The G-20 met in 2020.", "c": "Jobs were cut in the news."}
    for name, text in texts.items():
        (folder / f"{name}.md").write_text(f"---\ntitle: {name.upper()}\ndate: 2009-11-0{ord(name) - 96}\n---\n\n{text}\n")
    site = build(tmp_path, tmp_path / "public")
    page = open_page(site.url(SEARCH))
    found = {
        "AT&T ": ["A"], "s&p ": ["A"], "G-20 ": ["B"], "g20 ": ["B"], "job ": ["C"], "new ": [],
        "nov 2009 ": ["C", "B", "A"], "nov -jobs ": ["B", "A"], "met -g20 ": ["A"],
    }
    for typed, names in found.items():
        ask(page, typed)
        assert titles(page) == names, typed
    assert page.complaints == []
    site.server.close()


def test_names_are_not_found_by_small_words(search):
    ask(search, "secretary of state blinken ")
    names = search.locator(".names a").all_inner_texts()
    assert "Antony Blinken" in names
    assert not any(" of " in name for name in names)


@pytest.mark.parametrize("typed", ["21 January 2022 ", "January 21, 2022 ", "2022-01-21 ", "21.01.2022 "])
def test_finds_a_briefing_by_its_date(site, open_page, typed):
    page = open_page(site.url(SEARCH))
    ask(page, typed)
    page.locator(".hits time[datetime='2022-01-21']").first.wait_for()
    assert page.complaints == []


def test_shows_where_the_words_stand(site, open_page):
    page = open_page(site.url(SEARCH))
    ask(page, "sunshield ")
    page.locator(".hits .meta", has_text="in the text").first.wait_for()
    reference = page.locator(".hits .gist .ref").first
    assert page.locator(".hits .gist mark").first.inner_text().lower().startswith("sunshield")
    reference.click()
    page.wait_for_url("**/briefings/**#p*s*")
    assert "sunshield" in page.locator(":target").inner_text().lower()
    assert page.complaints == []


def test_wants_all_words(search):
    ask(search, "webb nelson ")
    both = set(titles(search))
    ask(search, "webb ")
    assert both and both <= set(titles(search))
    ask(search, "webb baerbock ")
    assert titles(search) == []
    assert "No briefing" in search.locator(".count-line").inner_text()


@pytest.mark.parametrize("typed, meant", [("blinkn ", "blinken"), ("Lavrow ", "lavrov"), ("geneva takls ", "geneva talks")])
def test_offers_the_word_that_may_be_meant(search, typed, meant):
    ask(search, typed)
    assert titles(search) == []
    search.locator(".count-line a", has_text=meant).click()
    search.locator(".hits h3").first.wait_for()
    assert search.locator("#q").input_value() == meant


@pytest.mark.parametrize(
    "typed, found",
    [("sunshields ", "sunshield"), ("treaty ", "treaties"), ("meets ", "meeting"), ("planes ", None)],
)
def test_finds_other_forms_of_a_word(site, open_page, typed, found):
    page = open_page(site.url(SEARCH))
    ask(page, typed)
    marks = page.locator(".hits mark")
    if found:
        marks.first.wait_for()
        words = {mark.lower() for mark in marks.all_inner_texts()}
        assert found in words and "met" not in words
    else:
        # "Planned" and "plan", which the texts have, are forms of another word.
        assert titles(page) == []


def test_marks_whole_words_but_for_the_one_being_typed(search):
    ask(search, "US ")
    marks = [mark.lower().replace(".", "") for mark in search.locator(".hits mark").all_inner_texts()]
    assert marks and set(marks) == {"us"}
    assert search.locator(".names a").first.inner_text() in ("United States", "US Treasury Department")


def test_knows_what_briefings_call_a_name(search):
    ask(search, "OSCE ")
    assert "Organization for Security and Co-operation in Europe" in search.locator(".names a").all_inner_texts()


def test_offers_nothing_for_words_that_are_like_no_other(search):
    ask(search, "xqxqxqx ")
    line = search.locator(".count-line")
    assert line.inner_text() == "No briefing has all these words. Look through all names."
    assert line.locator("a").get_attribute("href") == "../entities/index.html"


def test_shows_the_names_that_have_some_of_the_words(search):
    ask(search, "Biden Putin ")
    assert {"Joe Biden", "Vladimir Putin"} <= set(search.locator(".names a").all_inner_texts())
    ask(search, "Joe Biden ")
    assert search.locator(".names a").all_inner_texts() == ["Joe Biden"]


def test_asks_for_longer_words(search):
    ask(search, "a ")
    assert search.locator(".count-line").inner_text() == "Type a word of two letters or more."


def test_leads_to_what_it_finds(search):
    ask(search, "Blinken Lavrov Geneva")
    # Its sentences, which come a little later, lead there, too.
    search.locator(f".hits a[href^='../{BRIEFING}']").first.click()
    assert search.locator("h1").is_visible()


def test_answers_an_address(site, open_page):
    page = open_page(site.url(SEARCH + "?q=carina"))
    page.locator(".hits li").first.wait_for()
    assert page.locator("#q").input_value() == "carina"
    page.locator("#q").fill("")
    page.locator("#found-briefings").wait_for(state="hidden")


def test_says_what_to_use_without_script(site, open_page):
    page = open_page(site.url(SEARCH), java_script_enabled=False)
    assert page.locator("noscript a").count() >= 2


def test_shows_words_as_words(edge_site, open_page):
    page = open_page(edge_site.url(SEARCH))
    ask(page, "script")
    page.locator(".hits mark").first.wait_for()
    assert page.locator(".hits script").count() == 0
    assert "<script>alert(1)</script>" in page.locator(".hits").inner_text()
    ask(page, "أوسلو")
    assert "الميناء يبقى مفتوحا" in titles(page)


def test_shows_more_on_request(tmp_path, open_page):
    folder = tmp_path / "content" / "briefings"
    folder.mkdir(parents=True)
    for number in range(12):
        (folder / f"{number}.md").write_text(f"---\ntitle: Harbour {number}\n---\n\nIt rained.\n")
    site = build(tmp_path, tmp_path / "public")
    page = open_page(site.url(SEARCH))
    ask(page, "harbour ")
    assert len(titles(page)) == 10
    page.locator(".more").click()
    page.locator(".hits h3").nth(11).wait_for()
    assert len(titles(page)) == 12
    assert not page.locator(".more").is_visible()
    site.server.close()


@pytest.fixture(scope="module")
def large_site(tmp_path_factory):
    """More briefings than the list of one word holds, in words of which few are in many texts."""
    folder = tmp_path_factory.mktemp("large")
    (folder / "content" / "briefings").mkdir(parents=True)
    random = Random(1)
    words = ["".join(random.choices("aeilmnorst", k=random.randint(4, 9))) for _ in range(6000)]
    weights = [1 / (rank + 1) for rank in range(len(words))]
    for number in range(4097):
        title = "Rain" if number == 7 else f"Harbour {number} of many on a coast with quays and piers"
        text = " ".join(random.choices(words, weights, k=80)).capitalize()
        (folder / "content" / "briefings" / f"{number}-harbour-of-many.md").write_text(
            f"---\ntitle: {title}\n---\n\n## Key points\n\n- {text[:240]}\n\n"
            f"## Full text\n\nRain and snow fell. {text}.\n"
        )
    site = build(folder, folder / "public")
    site.words = words
    yield site
    site.server.close()


def test_tells_that_a_word_stands_in_too_many_texts_to_be_looked_for(large_site, open_page):
    page = open_page(large_site.url(SEARCH))
    count_line = page.locator(".count-line")
    ask(page, "snow ")
    assert count_line.inner_text() == "“snow” stands in too many briefings to list them all: add a word."
    ask(page, "rain ")
    assert titles(page) == ["Rain"]
    assert count_line.inner_text().startswith("“rain” stands in too many briefings to list them all: these have it")
    ask(page, "rain 4000 ")
    assert titles(page) == ["Harbour 4000 of many on a coast with quays and piers"]
    assert count_line.inner_text() == "1 briefing"


@pytest.mark.parametrize("ranks", [[0], [40], [3, 20], [1, 5, 9, 14]])
def test_loads_a_small_part_of_the_index(large_site, open_page, ranks):
    page = open_page(large_site.url(SEARCH))
    loaded = {}

    def note(request):
        path = request.url.split("?")[0].removeprefix(large_site.url())
        if path.startswith("search/") and path.endswith(".js"):
            loaded[path] = (large_site.folder / path).stat().st_size

    page.on("request", note)
    ask(page, " ".join(large_site.words[rank] for rank in ranks) + " ")
    assert len(titles(page)) == 10
    assert 10_000 < sum(loaded.values()) < 100_000, loaded
    whole = sum(path.stat().st_size for path in (large_site.folder / "search").glob("*.js"))
    assert whole > 1_000_000


def test_loads_nothing_for_words_that_are_typed_on(large_site, open_page):
    page = open_page(large_site.url(SEARCH))
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.split("?")[0].split("/")[-1]))
    page.locator("#q").press_sequentially("4000", delay=20)
    page.locator(".hits a", has_text="4000").first.wait_for()
    assert len([name for name in loaded if name.startswith("b")]) == 1


LETTERS = """() => {
    const letters = [];
    for (const [from, to] of [[0xA0, 0x250], [0x370, 0x530], [0x1E00, 0x2000], [0x10A0, 0x1100],
        [0x13A0, 0x1400], [0x2C00, 0x2D00], [0xAC00, 0xAC10], [0xFF21, 0xFF5B], [0x10400, 0x10450]])
        for (let n = from; n < to; n++) {
            const letter = String.fromCodePoint(n);
            if (/[\\p{L}\\p{N}]/u.test(letter)) letters.push(letter);
        }
    return letters;
}"""


def test_folds_letters_as_the_index_does(browser, tmp_path):
    """Every letter stands in a word of its own; all of these words are in the index."""
    from conftest import build
    from edge_cases import briefing

    context = browser.new_context()
    page = context.new_page()
    letters = page.evaluate(LETTERS)
    words = " ".join(f"{n}x{letter}x" for n, letter in enumerate(letters))
    folder = tmp_path / "content" / "briefings"
    folder.mkdir(parents=True)
    (folder / "letters.md").write_text(briefing("Letters", [("Full text", words)]))
    site = build(tmp_path, tmp_path / "public")
    page.goto(site.url(SEARCH))
    lost = page.evaluate(
        """async letters => {
            const entries = new Set();
            const names = %s;
            for (const name of names) {
                const script = document.createElement('script');
                const arrived = new Promise(done => { self.dossier.file = (_, text) => done(text); });
                script.src = name;
                document.head.append(script);
                let word = '';
                const parts = (await arrived).split(' ');
                for (let i = 0; i + 1 < parts.length; i += 2) {
                    word = word.slice(0, parts[i].charCodeAt(0) - 97) + parts[i].slice(1);
                    entries.add(word);
                }
            }
            return letters.map((letter, n) => [letter, dossier.fold(`${n}x${letter}x`)])
                .filter(([, word]) => !entries.has(word));
        }"""
        % [f"../{name}" for name in site.files("search/w[0-9]*.js")],
        letters,
    )
    assert len(letters) > 1500
    assert lost == []
    context.close()
    site.server.close()
