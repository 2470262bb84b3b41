"""Everything, or everything about one person, out of the file and into a folder anybody can read.

A folder is put together beside its place and moved there when it is whole: an export that was
stopped, or that failed, leaves nothing behind, and nothing is ever written over.
"""

import re
import shutil
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from datetime import date
from html import escape
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.domain.text import folded
from coprod_desktop.exchange import sheets as out
from coprod_desktop.queries import charity, exports
from coprod_desktop.readmodels.exports import Choice, TableRows
from coprod_desktop.readmodels.sheets import Cell, Exported, Sheet
from coprod_desktop.wording import export_sheets as words
from coprod_desktop.wording import exports as said
from coprod_desktop.wording import undo

Ask = Callable[..., Any]
"""`Workspace.ask`, handed in: the catalogue never opens the file itself."""
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_KINDS: Final = (
    (b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpg"), (b"%PDF", "pdf"), (b"PK\x03\x04", "docx"),
    (b"GIF8", "gif"), (b"RIFF", "webp"), (b"<svg", "svg"),
)  # fmt: skip


def lists() -> dict[str, list[str]]:
    """The tables of each subject that can be exported."""
    found: dict[str, list[str]] = {key: [] for key in words.GROUPS}
    for table, (group, _title) in words.SHEETS.items():
        found[group].append(table)
    return found


def everything(
    ask: Ask, place: Path, day: date, progress: Progress = silent, *, only: str = ""
) -> Exported:
    """Write every subject, or only one, into a new folder.

    Args:
        ask: `Workspace.ask`.
        place: the folder to make; it must not be there yet.
        day: today, for the page to begin with.
        progress: told how far it is; may raise `Stopped`.
        only: the key of one subject.

    Raises:
        Refused: "export-there-already".
    """
    card = ask(charity.card)
    chosen = {key: tables for key, tables in lists().items() if only in ("", key)}
    total = sum(len(tables) for tables in chosen.values()) + 1
    with _folder(place) as folder:
        writing = _Writing(ask, folder, lambda done: progress(done, total))
        writing.files()
        index: list[str] = []
        for key, tables in chosen.items():
            index.append(writing.group(key, [writing.sheet(name) for name in tables]))
        title = words.index_title("" if card is None else card.name)
        writing.page("index.html", title, _index(title, day, index, writing))
        return Exported(str(place), writing.made, writing.rows)


def person(
    ask: Ask, member: MemberId, place: Path, day: date, progress: Progress = silent
) -> Exported:
    """Write everything about one person into a new folder: a page to read, and the lists.

    Raises:
        Refused: "export-there-already", "member-gone".
    """
    name = ask(exports.called, member)
    if not name:
        raise Refused("member-gone")
    theirs: Mapping[str, Any] = ask(exports.of_person, member)
    tables = [table for table in words.SHEETS if table in theirs]
    with _folder(place) as folder:
        writing = _Writing(ask, folder, lambda done: progress(done, len(tables) + 1))
        made = [writing.sheet(table, theirs[table]) for table in tables]
        writing.files(writing.asked)
        made = [_with_files(each, writing.named) for each in made]
        made.append(_happened(ask, theirs))
        writing.group("lists", made, words.LISTS)
        title = words.about_person(name)
        sections = "".join(_section(each) for each in made if each.rows)
        body = f"<h1>{escape(title)}</h1><p>{escape(said.on_day(day))}</p>"
        body += f"<p>{escape(words.OWN_ABOUT)}</p>{sections}"
        writing.page("index.html", title, body)
        return Exported(str(place), writing.made, writing.rows)


class _Writing:
    """One export on its way: what it has made, and what its files are called."""

    def __init__(self, ask: Ask, folder: Path, tell: Callable[[int], None]) -> None:
        self.ask, self.folder, self._tell = ask, folder, tell
        self.names = ask(exports.names)
        self.named: dict[str, str] = {}
        self.asked: set[str] = set()
        self.made, self.rows, self._done = 0, 0, 0

    def files(self, wanted: Iterable[str] | None = None) -> None:
        """Write the files kept in the charity's file: all, or those wanted."""
        there = self.ask(exports.digests)
        chosen = there if wanted is None else [each for each in there if each in set(wanted)]
        for number, digest in enumerate(chosen, start=1):
            self._tell(self._done)
            data = self.ask(exports.kept, digest)
            name = f"files/{number:04d}.{_kind(data)}"
            self._write(name, data)
            self.named[digest] = name

    def sheet(self, table: str, only: Any = None) -> Sheet:
        """One table in words."""
        self._done += 1
        self._tell(self._done)
        skip = [column for where, column in words.COLUMNS_LEFT_OUT if where == table]
        found: TableRows = self.ask(exports.rows, table, self.names, skip, only)
        headings = (words.NUMBER, *(words.heading(column) for column in found.columns))
        rows = tuple(
            (number, *(self._cell(value) for value in row))
            for number, row in zip(found.numbers, found.rows, strict=True)
        )
        self.rows += len(rows)
        return Sheet(words.SHEETS[table][1], headings, rows, key=table)

    def group(self, key: str, made: list[Sheet], title: str = "") -> str:
        """Write the sheets of one subject, and say so for the index."""
        title = title or words.GROUPS[key]
        book = f"{_slug(title)}.xlsx"  # a name that needs no quoting anywhere
        self._write(book, out.xlsx_bytes(made))
        lines: list[str] = []
        for number, each in enumerate(made, start=1):
            name = f"csv/{_slug(title)}/{number:02d}-{_slug(each.title)}.csv"
            self._write(name, out.csv_bytes(each))
            link = f'<a href="{name}">{escape(each.title)}</a>'
            lines.append(f"<li>{link}, {words.rows(len(each.rows))}</li>")
        head = f'<h2><a href="{book}">{escape(title)}</a></h2>'
        return f"{head}<ul>{''.join(lines)}</ul>"

    def page(self, name: str, title: str, body: str) -> None:
        """Write a page to read."""
        self._write(name, out.page(title, body))

    def _write(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self.made += 1

    def _cell(self, value: Any) -> Cell:
        if isinstance(value, Choice):
            return words.choice(value.value)
        if isinstance(value, str) and _DIGEST.fullmatch(value):
            self.asked.add(value)
            return self.named.get(value, value)
        return value


@contextmanager
def _folder(place: Path) -> Generator[Path]:
    """A folder that is there as a whole, or not at all."""
    if place.exists():
        raise Refused("export-there-already")
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f"{place.name}.part")
    if part.exists():
        shutil.rmtree(part)  # an export that was cut off by a power cut
    part.mkdir(mode=0o700)
    try:
        yield part
        part.rename(place)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _index(title: str, day: date, groups: list[str], writing: _Writing) -> str:
    left = {**words.LEFT_OUT}
    left |= {f"{table}: {column}": why for (table, column), why in words.COLUMNS_LEFT_OUT.items()}
    gone = "".join(
        f"<li>{escape(words.choice(name))}: {escape(why)}</li>" for name, why in left.items()
    )
    files = f"<h2>{words.FILES}</h2><p>{words.FILES_ABOUT}</p>" if writing.named else ""
    listed = "".join(
        f'<li><a href="{name}">{escape(name)}</a></li>' for name in writing.named.values()
    )
    return (
        f"<h1>{escape(title)}</h1><p>{escape(said.on_day(day))}</p>"
        f"<p><strong>{escape(words.OPEN_WARNING)}</strong></p><p>{escape(words.INDEX_ABOUT)}</p>"
        f"{''.join(groups)}{files}<ul>{listed}</ul>"
        f"<h2>{escape(words.LEFT_OUT_TITLE)}</h2><ul>{gone}</ul>"
    )


def _section(sheet: Sheet) -> str:
    """A list of one person as facts to read, row by row, without what is empty."""
    rows: list[str] = []
    for row in sheet.rows:
        facts = [
            f"<tr><th scope='row'>{escape(heading)}</th><td>{_linked(cell)}</td></tr>"
            for heading, cell in zip(sheet.headings, row, strict=True)
            if heading != words.NUMBER and cell not in ("", None)
        ]
        rows.append(f"<table>{''.join(facts)}</table><br>")
    return f"<h2>{escape(sheet.title)}</h2>{''.join(rows)}"


def _linked(cell: Cell) -> str:
    text = escape(out.as_words(cell)).replace("\n", "<br>")
    is_file = isinstance(cell, str) and cell.startswith("files/")
    return f'<a href="{text}">{text}</a>' if is_file else text


def _with_files(sheet: Sheet, named: Mapping[str, str]) -> Sheet:
    rows = tuple(tuple(named.get(str(cell), cell) for cell in row) for row in sheet.rows)
    return Sheet(sheet.title, sheet.headings, rows, sheet.about, sheet.key)


def _happened(ask: Ask, theirs: Mapping[str, list[UUID]]) -> Sheet:
    moments = ask(exports.history, [row for rows in theirs.values() for row in rows])
    rows = tuple((at, undo.NAMES.get(what, what), by) for at, what, by in moments)
    return Sheet(words.HAPPENED, words.HAPPENED_HEADINGS, rows)


def _kind(data: bytes) -> str:
    start = data[:200].lstrip()
    return next((kind for sign, kind in _KINDS if start.startswith(sign)), "bin")


def _slug(title: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", folded(title))) or "list"
