"""The site as `dossier serve` shows it while somebody works on its content."""

import socket
import subprocess
from contextlib import contextmanager

import pytest

from conftest import PROGRAM

ARTICLE = "Bridge opens\n\nMarch 4, 2024\n\nMayor Tom Becker opened a bridge in Leeds on Friday.\n"
BRIEFING = "content/briefings/bridge.md"


@pytest.fixture
def content(tmp_path):
    """The folder of a site with one article."""
    (tmp_path / "content/articles").mkdir(parents=True)
    (tmp_path / "content/articles/bridge.txt").write_text(ARTICLE)
    return tmp_path


@contextmanager
def served(content, *options):
    """Serves a site: the address of its pages, and the process."""
    command = [PROGRAM, "serve", "--site", content, *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process.stdout.readline().removeprefix("serving ").strip(), process
        finally:
            process.terminate()


def change(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_page_shows_what_is_changed(content, open_page):
    with served(content, "--port", "0") as (address, _):
        page = open_page(address)
        page.get_by_role("link", name="Bridge opens").click()
        page.get_by_role("heading", name="Bridge opens", level=1).wait_for()

        change(content / BRIEFING, "## Key points", "## Background\n\nIt is the third.\n\n## Key points")
        page.get_by_text("It is the third.").wait_for()

        notices = page.get_by_label("Notices of Dossier")
        change(content / BRIEFING, "opened a bridge in [Leeds]", "closed a bridge in [Leeds]")
        notices.get_by_text("is not in").first.wait_for()
        assert notices.get_by_text("content/briefings/bridge.md:").first.is_visible()
        assert page.get_by_text("It is the third.").is_visible()

        change(content / BRIEFING, "closed a bridge in [Leeds]", "opened a bridge in [Leeds]")
        notices.wait_for(state="detached")
        assert page.complaints == []
    assert not (content / "public").exists()


def test_a_new_article_is_ingested_and_stands_in_the_list(content, open_page):
    with served(content, "--port", "0") as (address, _):
        page = open_page(address)
        page.get_by_role("link", name="Bridge opens").wait_for()
        (content / "content/articles/rain.txt").write_text(ARTICLE.replace("Bridge opens", "Rain stops"))
        page.get_by_role("link", name="Rain stops").wait_for()
        assert (content / "content/briefings/rain.md").exists()
        assert page.complaints == []


def test_content_that_goes_and_comes_back_is_watched_again(content, open_page):
    with served(content, "--port", "0") as (address, _):
        page = open_page(address)
        page.get_by_role("link", name="Bridge opens").wait_for()
        notices = page.get_by_label("Notices of Dossier")
        (content / "content").rename(content / "away")
        notices.get_by_text("the folder is not there any more").wait_for()
        (content / "away").rename(content / "content")
        notices.wait_for(state="detached")
        change(content / BRIEFING, 'title: "Bridge opens"', 'title: "Bridge closes"')
        change(content / BRIEFING, "# Bridge opens", "# Bridge closes")
        page.get_by_role("link", name="Bridge closes").wait_for()


def test_what_an_unfinished_article_seemed_to_name_is_taken_back(content, open_page):
    article = content / "content/articles/bridge.txt"
    whole = article.read_text()
    article.write_text(whole[: whole.index("ker")] + ".\n")
    with served(content, "--port", "0") as (address, _):
        page = open_page(address + "briefings/bridge/")
        page.get_by_text("Mayor Tom Bec").first.wait_for()
        assert (content / "content/entities/tom-bec.md").exists()
        article.write_text(whole)
        page.get_by_text("opened a bridge").first.wait_for()
        assert sorted(p.name for p in (content / "content/entities").iterdir()) == [
            "leeds.md", "tom-becker.md",
        ]
    check = [PROGRAM, "check", "--strict", "--quiet", "--site", content]
    subprocess.run(check, check=True)


def test_many_connections_at_once_do_not_end_it(content, open_page):
    with served(content, "--port", "0") as (address, _):
        port = int(address.rstrip("/").rpartition(":")[2])
        idle = [socket.create_connection(("127.0.0.1", port)) for _ in range(300)]
        for connection in idle:
            connection.close()
        open_page(address).get_by_role("link", name="Bridge opens").wait_for()


def test_a_head_that_does_not_end_is_refused(content):
    with served(content, "--port", "0") as (address, _):
        port = int(address.rstrip("/").rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 70_000)
            assert connection.recv(12) == b"HTTP/1.1 431"


def test_a_page_that_nobody_looks_at_keeps_no_connection(content, open_page):
    """A browser opens few to one server: the pages in other tabs would take them all."""
    with served(content, "--port", "0") as (address, _):
        page = open_page(address)
        page.get_by_role("link", name="Bridge opens").wait_for()
        look = """isHidden => {
            Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden })
            document.dispatchEvent(new Event('visibilitychange'))
        }"""
        with page.expect_event("requestfailed", lambda request: "/-/changes" in request.url):
            page.evaluate(look, True)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.wait_for_timeout(1000)
        assert asked == []
        with page.expect_request("**/-/changes?*"):
            page.evaluate(look, False)


def test_a_taken_port_is_an_error_only_where_it_was_asked_for(content, open_page):
    with served(content, "--port", "0") as (address, _):
        port = address.rstrip("/").rpartition(":")[2]
        asked = subprocess.run(
            [PROGRAM, "serve", "--site", content, "--port", port], capture_output=True, text=True
        )
        assert asked.returncode == 2
        assert asked.stderr == (
            f"dossier: cannot serve on port {port}: Address already in use; choose another one with --port\n"
        )
    with served(content) as (first, _), served(content) as (second, _):
        assert first != second
        for address in (first, second):
            open_page(address).get_by_role("link", name="Bridge opens").wait_for()


def test_drafts_are_shown_when_asked_for(content, open_page):
    subprocess.run([PROGRAM, "ingest", "--quiet", "--site", content], check=True)
    change(content / BRIEFING, "status: draft", "status: draft\ndraft: true")
    with served(content, "--port", "0", "--no-ingest", "--drafts") as (address, _):
        open_page(address).get_by_role("link", name="Bridge opens").wait_for()
    with served(content, "--port", "0", "--no-ingest") as (address, _):
        page = open_page(address)
        page.get_by_text("0 briefings").or_(page.get_by_text("No briefings")).first.wait_for()
