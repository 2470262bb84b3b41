"""`demo`: what the app does, shown where there is no screen.

A fresh example charity with a spreadsheet brought into it, one of every paper in every format, and
the pictures of every screen, in one folder.
"""

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path

from coprod_desktop.catalogue.every import every
from coprod_desktop.cli import import_members
from coprod_desktop.cli.opening import Opening
from coprod_desktop.example import spreadsheet
from coprod_desktop.wording import cli as words


@dataclass(frozen=True, slots=True)
class Shown:
    """What was brought in, how much was made, and where it is."""

    brought_in: str
    what: str
    papers: int
    pictures: int
    where: str

    @property
    def said(self) -> str:
        """The same in lines."""
        counts = f"{self.what}  {self.papers}  {self.pictures}  {self.where}"
        return f"{self.brought_in}\n{counts}"


def declare(parser: ArgumentParser) -> None:
    """Say what `demo` takes."""
    parser.add_argument("--out", type=Path, metavar="FOLDER", help=words.SHOW_OUT)


def run(asked: Namespace, opening: Opening) -> object:
    """Make everything and say where it is."""
    sys.stderr.write(words.NO_SCREEN + "\n")
    opening.asked.demo = True
    out = asked.out or Path(tempfile.mkdtemp(prefix="coprod-demo-"))
    papers, pictures = out / "papers", out / "pictures"
    papers.mkdir(parents=True, exist_ok=True)
    count = 0
    workspace = opening.workspace()
    told = import_members.spreadsheet(spreadsheet.write(out, workspace.today()), workspace)
    for sample in every(workspace.ask, workspace.today()):
        (papers / sample.file_name).write_bytes(sample.made.data)
        count += 1
    drawn = _pictures(pictures)
    return Shown(told.said, words.SHOWN, count, drawn, str(out))


def _pictures(folder: Path) -> int:
    # Qt lives on another floor: the pictures are drawn by the app itself, without a screen.
    folder.mkdir(parents=True, exist_ok=True)
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "coprod_desktop"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [*program, "screens", "--out", str(folder)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return len(list(folder.rglob("*.png")))
