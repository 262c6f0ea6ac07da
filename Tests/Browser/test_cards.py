"""Cards of names and dates: on hovering, by keyboard, by touch, and without script."""

import pytest

from pages import BRIEFING

MENTION = "article.text a.m[href='#e1']"
BOX = "e => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; }"
IS_LIT = "e => getComputedStyle(e).backgroundImage !== 'none'"


def overlap(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


@pytest.mark.parametrize("width", [360, 1280])
def test_hovering_a_mention_opens_its_card_beside_it(site, open_page, width):
    page = open_page(site.url(BRIEFING), width)
    mention, card = page.locator(MENTION).first, page.locator("#e1")
    mention.hover()
    card.wait_for(state="visible")
    assert not overlap(mention.evaluate(BOX), card.evaluate(BOX))
    left, _, right, _ = card.evaluate(BOX)
    assert left >= 0 and right <= width
    # WCAG 1.4.13: the pointer may enter it, and Escape closes it where the pointer is.
    card.hover()
    page.wait_for_timeout(500)
    assert card.is_visible()
    page.keyboard.press("Escape")
    assert not card.is_visible()


def test_the_wheel_turns_the_page_over_whos_who_and_cards(site, open_page):
    page = open_page(site.url(BRIEFING))
    for place in [".who", "#e1"]:
        page.evaluate("scrollTo(0, 0)")
        page.locator(MENTION).first.hover()
        page.locator("#e1").wait_for(state="visible")
        page.locator(place).hover()
        before = page.evaluate("scrollY")
        for _ in range(12):
            page.mouse.wheel(0, 400)
            page.wait_for_timeout(30)
        page.wait_for_function("before => scrollY > before + 200", arg=before)
        page.keyboard.press("Escape")
        page.mouse.move(2, 2)


def test_the_page_stays_while_the_keyboard_goes_through_whos_who(site, open_page):
    page = open_page(site.url(BRIEFING))
    page.locator(".who a").first.focus()
    for _ in range(page.locator(".who a").count() - 1):
        page.keyboard.press("Tab")
        assert page.evaluate("!!document.activeElement.closest('.who')")
        assert page.evaluate("scrollY") < 100


def test_a_card_closes_when_the_pointer_leaves_it(site, open_page):
    page = open_page(site.url(BRIEFING))
    page.locator(MENTION).first.hover()
    page.locator("#e1").wait_for(state="visible")
    page.mouse.move(2, 2)
    page.locator("#e1").wait_for(state="hidden")


def test_the_keyboard_opens_cards_and_goes_from_name_to_name(site, open_page):
    page = open_page(site.url(BRIEFING))
    page.keyboard.press("Tab")  # From now on the focus is the keyboard's.
    page.locator(MENTION).first.focus()
    card = page.locator("#e1")
    card.wait_for(state="visible")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('article')")
    page.keyboard.press("Shift+Tab")
    card.wait_for(state="visible")
    page.keyboard.press("Escape")
    assert not card.is_visible()


def test_a_chosen_name_leads_the_keyboard_into_its_card_and_back(site, open_page):
    page = open_page(site.url(BRIEFING), reduced_motion="reduce")
    page.keyboard.press("Tab")  # From now on the focus is the keyboard's.
    page.locator(MENTION).last.focus()
    page.keyboard.press("Enter")
    is_within = "() => document.querySelector('#e1').contains(document.activeElement)"
    page.wait_for_function(is_within)
    page.keyboard.press("Tab")
    assert page.evaluate(is_within)
    while page.evaluate(is_within):
        page.keyboard.press("Tab")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.keyboard.press("Escape")
    mention = page.locator(MENTION).last
    assert mention.evaluate("e => e === document.activeElement")
    top, bottom = mention.evaluate("e => [e.getBoundingClientRect().top, e.getBoundingClientRect().bottom]")
    assert top >= 0 and bottom <= page.viewport_size["height"]


def test_marks_outlive_a_look_at_a_place(site, open_page):
    page = open_page(site.url(BRIEFING), reduced_motion="reduce")
    page.locator(MENTION).last.click()
    card = page.locator("#e1")
    card.wait_for(state="visible")
    card.locator(".ref").first.click()
    sentence = page.locator(card.locator(".ref").first.get_attribute("href"))
    assert card.is_visible() and page.locator(MENTION).first.evaluate(IS_LIT)
    top = sentence.evaluate("e => e.getBoundingClientRect().top")
    assert 0 <= top < page.viewport_size["height"]


def test_choosing_takes_one_step_of_history(site, open_page):
    page = open_page(site.url(BRIEFING))
    before = page.evaluate("history.length")
    page.locator(MENTION).last.click()
    page.locator("#e1").wait_for(state="visible")
    page.locator(".unmark").click()
    page.locator("#e1").wait_for(state="hidden")
    assert page.evaluate("history.length") == before + 1


def test_the_focus_is_never_under_a_chosen_card(site, open_page):
    page = open_page(site.url(BRIEFING + "#e1"), 360, reduced_motion="reduce")
    card = page.locator("#e1").evaluate(BOX)
    links = page.locator("article.text a.m, .evs a")
    hidden = 0
    for index in range(links.count()):
        links.nth(index).focus()
        hidden += overlap(links.nth(index).evaluate(BOX), card)
    assert hidden == 0


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("width", [360, 1280])
def test_choosing_a_name_marks_it_everywhere_and_moves_nothing(site, open_page, width, script):
    page = open_page(site.url(BRIEFING), width, java_script_enabled=script)
    if not script:
        # Clicks of a page without script are waited for by their effect.
        page.set_default_timeout(5_000)
    if page.locator(".fold summary").is_visible():
        page.locator(".fold summary").click()
    name = page.locator(".ents a[href='#e1']")
    name.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    name.click()
    card = page.locator("#e1")
    card.wait_for(state="visible")
    assert page.evaluate("scrollY") == before
    mentions = page.locator("article.text a.m")
    lit = mentions.evaluate_all(f"all => all.filter({IS_LIT}).map(e => e.hash)")
    assert set(lit) == {"#e1"}
    assert len(lit) == page.locator(MENTION).count()
    page.locator("a.unmark").click()
    card.wait_for(state="hidden")
    assert page.evaluate("scrollY") == before
    assert not any(mentions.evaluate_all(f"all => all.map({IS_LIT})"))


@pytest.mark.parametrize("at", [0.15, 0.85, 0.96])
def test_the_card_of_a_chosen_name_leaves_it_in_sight(site, open_page, at):
    page = open_page(site.url(BRIEFING), 360, reduced_motion="reduce")
    mention, card = page.locator(MENTION).last, page.locator("#e1")
    mention.evaluate("(e, at) => scrollBy(0, e.getBoundingClientRect().top - at * innerHeight)", at)
    before = page.evaluate("scrollY")
    mention.evaluate("e => e.click()")
    card.wait_for(state="visible")
    assert page.evaluate("scrollY") == before
    for cover in (card, page.locator(".unmark")):
        assert not overlap(mention.evaluate(BOX), cover.evaluate(BOX))
    assert not overlap(card.evaluate(BOX), page.locator(".unmark").evaluate(BOX))


def test_choosing_by_keyboard_goes_on_where_it_was(site, open_page):
    page = open_page(site.url(BRIEFING), reduced_motion="reduce")
    page.keyboard.press("Tab")
    mention = page.locator(MENTION).last
    mention.focus()
    page.keyboard.press("Enter")
    page.locator("#e1").wait_for(state="visible")
    before = page.evaluate("scrollY")
    page.keyboard.press("Escape")
    page.locator("#e1").wait_for(state="hidden")
    assert mention.evaluate("e => e === document.activeElement")
    assert page.evaluate("scrollY") == before


def test_a_click_keeps_the_card_that_hovering_opened(site, open_page):
    page = open_page(site.url(BRIEFING))
    button = page.locator(".evs button.why[popovertarget=why0]").first
    button.hover()
    card = page.locator("#why0")
    card.wait_for(state="visible")
    button.click()
    page.wait_for_timeout(400)
    assert card.is_visible()
    button.click()
    card.wait_for(state="hidden")


def test_a_card_stays_within_the_window(site, open_page):
    page = open_page(site.url(BRIEFING))
    page.set_viewport_size({"width": 700, "height": 220})
    for name in ("#e1", "#why0"):
        opener = page.locator(f"article.text a.m[href='{name}'], .evs [popovertarget='{name[1:]}']")
        opener.first.scroll_into_view_if_needed()
        opener.first.hover()
        page.locator(name).wait_for(state="visible")
        _, top, _, bottom = page.locator(name).evaluate(BOX)
        assert top >= 0 and bottom <= 220
        page.keyboard.press("Escape")


@pytest.mark.parametrize("script", [True, False])
def test_a_date_says_what_it_is_counted_from(site, open_page, script):
    page = open_page(site.url(BRIEFING), 360, java_script_enabled=script)
    button = page.locator(".evs button.why[popovertarget=why0]").first
    button.click()
    card = page.locator("#why0")
    card.wait_for(state="visible")
    assert "counted from it" in card.inner_text()
    page.keyboard.press("Escape")
    card.wait_for(state="hidden")


@pytest.mark.parametrize("width", [360, 1280])
def test_a_date_of_the_text_says_what_it_is_counted_from(site, open_page, width):
    page = open_page(site.url(BRIEFING), width)
    date = page.locator("article.text a.t", has_text="Thursday").first
    card = page.locator("#why0")
    date.hover()
    card.wait_for(state="visible")
    assert "counted from it" in card.inner_text()
    assert not overlap(date.evaluate(BOX), card.evaluate(BOX))
    page.keyboard.press("Escape")
    page.mouse.move(2, 2)
    page.keyboard.press("Tab")
    date.focus()
    card.wait_for(state="visible")
    page.keyboard.press("Enter")
    card.wait_for(state="hidden")
    event = page.locator(page.evaluate("location.hash"))
    assert "Thursday" in event.inner_text()
    assert event.locator("[popovertarget=why0]").count() == 1


def test_a_date_of_the_text_leads_to_its_event_without_script(site, open_page):
    page = open_page(site.url(BRIEFING), java_script_enabled=False)
    page.locator("article.text a.t", has_text="Thursday").first.click()
    assert page.url.split("#")[1].startswith("t")
    assert "Thursday" in page.locator(":target").inner_text()


def test_a_reference_lights_its_sentence_and_that_leads_back(site, open_page):
    page = open_page(site.url(BRIEFING))
    page.locator("#k1 a.ref").click()
    sentence = page.locator(page.evaluate("location.hash"))
    assert sentence.evaluate(IS_LIT)
    page.locator("article.text a.kn").first.click()
    assert page.evaluate("location.hash") == "#k1"


def test_every_event_is_drawn_and_leads_to_its_line(site, open_page):
    page = open_page(site.url(BRIEFING))
    drawn = page.locator(".tl svg a").evaluate_all("all => all.map(e => e.getAttribute('href'))")
    listed = page.locator(".evs > li").evaluate_all("all => all.map(e => '#' + e.id)")
    assert sorted(drawn) == sorted(listed)


def test_the_columns_of_many_events_lead_to_their_first_lines(edge_site, open_page):
    page = open_page(edge_site.url("briefings/ninety-events/index.html"))
    drawn = page.locator(".tl svg a").evaluate_all("all => all.map(e => e.getAttribute('href'))")
    assert len(drawn) > 3
    assert len(set(drawn)) == len(drawn)
    for href in drawn:
        assert page.locator(f".tl {href}").count() == 1
    page.locator(".tl svg a").nth(1).click()
    assert page.evaluate("location.hash") == drawn[1]
    assert page.complaints == []


DISCS = """all => all.map(e => { const r = e.getBoundingClientRect();
    return [r.left, r.top, r.right, r.bottom]; })"""


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_discs_of_a_drawing_do_not_lie_on_each_other(site, edge_site, open_page, width):
    page = open_page(site.url(), width)
    urls = [site.url(path) for path in site.files("briefings/*/index.html")]
    urls += [edge_site.url(path) for path in edge_site.files("briefings/*/index.html")]
    for url in urls:
        page.goto(url)
        discs = page.locator(".tl svg a circle").evaluate_all(DISCS)
        for index, a in enumerate(discs):
            assert a[0] >= -1 and a[2] <= width + 1, url
            assert not any(overlap(a, b) for b in discs[:index]), url


def card_with_a_link(page):
    """The card of somebody whose office links to a name, that link, and a mention of the card."""
    link = page.locator(".card a.m[href^='#e']").first
    name = link.evaluate("e => e.closest('.card').id")
    mention = page.locator(f"article.text a.m[href='#{name}']").first
    return page.locator(f"#{name}"), link, mention


def test_the_pointer_may_go_to_a_link_within_a_card(site, open_page):
    page = open_page(site.url(BRIEFING))
    card, link, mention = card_with_a_link(page)
    mention.hover()
    card.wait_for(state="visible")
    link.hover()
    page.wait_for_timeout(500)
    assert card.is_visible() and page.locator(".card:popover-open").count() == 1


def test_a_page_that_scrolls_under_a_resting_pointer_opens_no_card(site, open_page):
    page = open_page(site.url(BRIEFING), reduced_motion="reduce")
    mention = page.locator(".text a.m[href^='#e']").last
    # The pointer rests in the middle of the window, and the mention comes there.
    page.mouse.move(640, 400)
    mention.evaluate(
        """e => {
            const r = e.getClientRects()[0];
            document.body.style.transform = `translateX(${640 - r.left - r.width / 2}px)`;
            scrollBy({ top: r.top + r.height / 2 - 400, behavior: 'instant' });
        }"""
    )
    page.wait_for_timeout(700)
    assert page.evaluate("document.elementFromPoint(640, 400).closest('a.m') !== null")
    assert page.locator(".card:popover-open").count() == 0
    page.mouse.move(641, 401)
    page.mouse.move(100, 5)
    page.mouse.move(641, 401)
    page.locator(".card:popover-open").wait_for(state="visible")


def test_a_date_button_keeps_its_card_for_the_next_one(site, open_page):
    page = open_page(site.url(BRIEFING), 360, reduced_motion="reduce")
    buttons = page.locator(".evs button[popovertarget=why0]")
    card = page.locator("#why0")
    for index in range(2):
        buttons.nth(index).click()
        card.wait_for(state="visible")
        said = buttons.nth(index).locator("xpath=..")
        assert not overlap(said.evaluate(BOX), card.evaluate(BOX))
        page.wait_for_timeout(100)
        assert card.is_visible()
