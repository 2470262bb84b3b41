"""What is inside the papers, line by line: a changed structure or word shows as a change here.

Wanted changes are written down anew by `python -m tests.reports.test_goldens`, then looked at.
"""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary

from coprod_desktop.reports.kit.attached.reading import page_words
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.making import make
from tests.reports.samples import everything

HERE = Path(__file__).parent / "goldens"
FORMATS = [Format.STANDARD, Format.GIANT, Format.EASY_READ]


def outline(data):
    """The structure tree: each element with what a screen reader is told instead of the drawing."""
    with pikepdf.open(BytesIO(data)) as file:
        lines = []
        branch(file.Root.StructTreeRoot.K, 0, lines)
        return "\n".join(lines) + "\n"


def branch(node, deep, lines):
    if isinstance(node, Array):
        for each in node:
            branch(each, deep, lines)
    elif isinstance(node, Dictionary) and "/S" in node:
        told = [f" {key}={str(node[key])!r}" for key in ("/Alt", "/ActualText") if key in node]
        given = node.get("/A", Dictionary())
        scope = given.get("/Scope", "") if isinstance(given, Dictionary) else ""
        lines.append(f"{'  ' * deep}{str(node.S)[1:]}{f' {scope}' if scope else ''}{''.join(told)}")
        if "/K" in node:
            branch(node.K, deep + 1, lines)


def words(data):
    with pikepdf.open(BytesIO(data)) as file:
        pages = [page_words(page) for page in file.pages]
    return "\n\f\n".join(pages) + "\n"


def drawn(name):
    chosen, _, part = name.partition(".")
    if part in ("structure", "words"):
        data = make(everything(), Format(chosen), Kind.PDF).data
        return outline(data) if part == "structure" else words(data)
    return make(everything(), kind=Kind(part)).data.decode()


NAMES = [
    *(f"{chosen.value}.{part}" for chosen in FORMATS for part in ("structure", "words")),
    *(f"standard.{kind.value}" for kind in (Kind.TEXT, Kind.ALOUD)),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_paper_says_what_it_said(name):
    assert drawn(name) == (HERE / f"{name}.golden").read_text(encoding="utf-8")


def test_every_golden_is_looked_at():
    assert sorted(path.stem for path in HERE.iterdir()) == sorted(NAMES)


if __name__ == "__main__":
    for each in NAMES:
        (HERE / f"{each}.golden").write_text(drawn(each), encoding="utf-8")
