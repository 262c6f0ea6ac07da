"""The sites under test, built once, and the browser that looks at them."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

import edge_cases
from server import SiteServer

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("DOSSIER", ROOT / ".build" / "debug" / "dossier")


class BuiltSite:
    """A site on the disk and on a server, by paths from its root, and the folder it is made of."""

    def __init__(self, folder, content):
        self.folder = folder
        self.content = content
        self.server = SiteServer(folder)

    def url(self, path=""):
        return self.server.url + path

    def file_url(self, path):
        return (self.folder / path).as_uri()

    def files(self, pattern):
        """Paths from the root, in order."""
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.glob(pattern))

    def read(self, path):
        return (self.folder / path).read_text(encoding="utf-8")


def build(content, output):
    """Renders the site in `content` so that it knows where it will be served."""
    output.mkdir()
    site = BuiltSite(output, content)
    command = [PROGRAM, "build", "--quiet", "--no-ingest", "--site", content]
    subprocess.run([*command, "--output", output, "--base-url", site.url()], check=True)
    return site


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site of `content/`."""
    site = build(ROOT, tmp_path_factory.mktemp("sample") / "public")
    yield site
    site.server.close()


@pytest.fixture(scope="session")
def edge_site(tmp_path_factory):
    """The site of `edge_cases.py`."""
    folder = tmp_path_factory.mktemp("edge")
    edge_cases.write(folder)
    site = build(folder, folder / "public")
    yield site
    site.server.close()


@pytest.fixture(scope="session")
def browser():
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "there is no Chromium: run .ci/setup test"
    # A sandbox cannot be made by root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        yield browser
        browser.close()


def complain(page, request):
    """Notes a request that failed, unless the page was left while it waited."""
    if request.failure != "net::ERR_ABORTED":
        page.complaints.append(f"{request.url}: {request.failure}")


@pytest.fixture
def open_page(browser):
    """Opens a URL in a fresh window: `open_page(url, width=…, scheme=…)`."""
    contexts = []

    def open_page(url, width=1280, scheme="light", **options):
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("requestfailed", lambda request: complain(page, request))
        page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()
