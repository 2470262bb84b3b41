"""A neutral document as plain text, and as a script to read aloud on the phone or record.

Plain text keeps the order and the words. The script says what eyes would see: that a list begins,
what a table holds, row by row, each value with its heading.
"""

from collections.abc import Iterable, Iterator
from textwrap import fill

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.wording import papers as words

_WIDTH = 72


def text(document: b.Document) -> bytes:
    """Plain text in UTF-8, lines of at most 72 characters."""
    lines = [document.title, "=" * min(len(document.title), _WIDTH), ""]
    for block in document.blocks:
        lines += _plain(block)
    return ("\n".join(lines).rstrip() + "\n").encode()


def aloud(document: b.Document) -> bytes:
    """The script in UTF-8: one thought a line."""
    lines = [document.title + ".", ""]
    for block in document.blocks:
        lines += _said(block)
    return ("\n".join(lines).rstrip() + "\n").encode()


def _wrapped(said: b.Text) -> list[str]:
    found: list[str] = []
    for line in b.plain(said).split("\n"):
        found += fill(line, _WIDTH).split("\n")
    return found


def _links(said: b.Text) -> Iterator[str]:
    if not isinstance(said, str):
        yield from (f"<{run.link}>" for run in said if run.link)


def _plain(block: b.Block) -> list[str]:
    match block:
        case b.Heading(title, level):
            line = "-" * min(len(title), _WIDTH) if level <= 2 else ""
            return ["", title, *([line] if line else []), ""]
        case b.Paragraph(said) | b.Idea(said):
            return [*_wrapped(said), *_links(said), ""]
        case b.Bullets(items):
            return [*_listed(f"* {b.plain(item)}" for item in items), ""]
        case b.Numbers(items, start):
            return [*_listed(f"{start + n}. {b.plain(item)}" for n, item in enumerate(items)), ""]
        case b.Box(title, inside) if title:
            return [title, *(line for one in inside for line in _plain(one))]
        case b.Box(_, inside) | b.Together(inside):
            return [line for one in inside for line in _plain(one)]
        case b.SignatureLine() | b.Field() | b.Tick():
            return _to_fill(block)
        case b.Space() | b.PageBreak():
            return []
        case b.Attached(title, _, said):
            return ["", title, "-" * min(len(title), _WIDTH), "", *_wrapped(said), ""]
        case _:
            return _said(block)


def plain_lines(block: b.Block) -> list[str]:
    """One block as lines of plain text, for kinds that have nothing better."""
    return [line for line in _plain(block) if line]


def _listed(items: Iterable[str]) -> list[str]:
    return [
        line for item in items for line in fill(item, _WIDTH, subsequent_indent="  ").split("\n")
    ]


def _to_fill(block: b.SignatureLine | b.Field | b.Tick) -> list[str]:
    match block:
        case b.Tick(label):
            return [f"[ ] {label}", ""]
        case b.Field(label, _, lines):
            return [f"{label}:", *["_" * 40] * lines, ""]
        case b.SignatureLine(label, name):
            return ["_" * 40, f"{label}: {name}" if name else label, ""]


def _said(block: b.Block) -> list[str]:
    match block:
        case b.Heading(title):
            return ["", title + ".", ""]
        case b.Paragraph(said) | b.Idea(said):
            return [b.plain(said), ""]
        case b.Bullets(items) | b.Numbers(items):
            return [words.list_of(len(items)), *(b.plain(item) for item in items), ""]
        case b.Facts(rows):
            return [*(f"{label}: {b.plain(value)}" for label, value in rows), ""]
        case b.DataTable():
            return _table(block)
        case b.Box(title, inside):
            return [*([title + "."] if title else []), *(s for one in inside for s in _said(one))]
        case b.Together(inside):
            return [line for one in inside for line in _said(one)]
        case b.Picture(_, said) | b.QR(_, said):
            return [said, ""] if said else []
        case b.Chart():
            return [block.sentence, ""]
        case b.Certificate():
            return ["", block.title + ".", *certificate_lines(block), ""]
        case b.Attached(title, _, said):
            return ["", f"{words.ATTACHED}: {title}.", "", said, ""]
        case b.Tick(label) | b.Field(label) | b.SignatureLine(label):
            return [words.write_here(label), ""]
        case _:
            return []


def certificate_lines(block: b.Certificate) -> list[str]:
    """A certificate below its title, one thought a line."""
    lines = (block.before, block.name, block.between, block.what, block.when, block.signed)
    return [line for line in (*lines, block.number, block.check_words) if line]


def _table(table: b.DataTable) -> list[str]:
    lines = [table.caption] if table.caption else []
    lines.append(words.table_of(len(table.rows)))
    for row in [*table.rows, *([table.total] if table.total else [])]:
        said = [
            f"{column.title}: {b.plain(value)}"
            for column, value in zip(table.columns, row, strict=True)
            if b.plain(value).strip()
        ]
        lines.append(". ".join(said) + ".")
    return [*lines, words.END_OF_TABLE, ""]
