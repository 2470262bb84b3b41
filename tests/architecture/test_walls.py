"""Every wall is broken on purpose in a copy of the house, and every break must be seen."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.architecture.source import ROOT

BREAKS = {
    "domain/money.py": [
        "import PySide6.QtCore",
        "from coprod_desktop.store import database",
    ],
    "readmodels/charity.py": ["import sqlalchemy"],
    "wording/charity.py": ["import reportlab"],
    "reports/__init__.py": ["import sqlalchemy", "from coprod_desktop.models import Member"],
    "queries/charity.py": ["import PySide6.QtCore"],
    "ui/__init__.py": ["import sqlalchemy"],
    "ui/members/__init__.py": ["import coprod_desktop.ui.meetings"],
    "ui/widgets/__init__.py": ["import coprod_desktop.queries.charity"],
    "exchange/__init__.py": ["import socket", "import coprod_desktop.commands.charity"],
    "commands/charity.py": ["import coprod_desktop.queries.charity"],
    "store/undoing.py": ["import coprod_desktop.store.workspace"],
}


def linted(folder):
    run = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout + run.stderr


def test_every_contract_bites_when_it_is_broken(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(
        ROOT / "coprod_desktop",
        tmp_path / "coprod_desktop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    for name, lines in BREAKS.items():
        path = tmp_path / "coprod_desktop" / name
        path.write_text(path.read_text(encoding="utf-8") + "\n" + "\n".join(lines) + "\n")
    said = linted(tmp_path)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [each["name"] for each in settings["tool"]["importlinter"]["contracts"]]
    kept = [name for name in contracts if f"{name} BROKEN" not in said]
    assert kept == [], said


def test_a_package_without_a_floor_is_refused(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "coprod_desktop", tmp_path / "coprod_desktop")
    drawer = tmp_path / "coprod_desktop" / "helpers"
    drawer.mkdir()
    (drawer / "__init__.py").write_text('"""A drawer."""\n')
    assert "The floors: imports only go down BROKEN" in linted(tmp_path)
