"""A name wherever it stands in somebody else's words, and files that nobody needs any more.

A name of two words or more is taken out of every text. A single word may be part of another name or
of the language, so it goes only where it stands alone; so does a name that somebody else has too.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from coprod_desktop.domain.text import folded
from coprod_desktop.models.base import Words
from coprod_desktop.wording.erasure import NAME_GONE

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_LEFT_ALONE: Final = {("journal_entry", "actor"), ("journal_entry", "command")}
_JOURNAL: Final = ("before", "after")
CALLED: Final = ("name", "payment_name", "certificate_name")
"""Columns of a person that are names of theirs."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names to take out: anywhere in a text, or only where they are the whole text."""

    anywhere: tuple[str, ...]
    alone: tuple[str, ...]


def is_digest(value: object) -> bool:
    """Whether a value names a file kept in the database."""
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None


def plain(raw: Any, names: set[str], owned: Mapping[str, set[str]]) -> Names:
    """Sort names by whether they can only mean this one person."""
    mine = owned.get("member", set()) | owned.get("partner_contact", set())
    others = {
        key
        for table in ("member", "partner_contact")
        for number, key in raw.execute(f"SELECT id, name_key FROM {table}")
        if number not in mine
    }
    sure = {name for name in names if " " in name.strip() and folded(name) not in others}
    unsure = {name for name in names - sure if folded(name) not in others}
    order = sorted(sure, key=len, reverse=True)
    return Names(tuple(order), tuple(sorted(unsure)))


def holds_words(column: sa.Column[Any]) -> bool:
    """Whether a column holds words, and not a choice out of a few."""
    text = isinstance(column.type, sa.String | Words)
    return text and not isinstance(column.type, sa.Enum)


def texts(table: sa.Table) -> list[str]:
    """The columns of a table that hold words."""
    return [
        each.name
        for each in table.columns
        if holds_words(each) and (table.name, each.name) not in _LEFT_ALONE
    ]


def scrub(raw: Any, tables: list[sa.Table], names: Names) -> int:
    """Take the names out of every text and every image in the journal; how many texts had one."""
    if not names.anywhere and not names.alone:
        return 0
    clean = _cleaner(names)
    raw.create_function("cleaned", 1, clean)
    count = 0
    for table in tables:
        for column in texts(table):
            count += raw.execute(
                f'UPDATE "{table.name}" SET "{column}" = cleaned("{column}")'
                f' WHERE cleaned("{column}") IS NOT "{column}"'
            ).rowcount
    for column in _JOURNAL:
        raw.execute(
            f'UPDATE journal_row SET "{column}" = cleaned("{column}")'
            f' WHERE cleaned("{column}") IS NOT "{column}"'
        )
    return count


def count(raw: Any, tables: list[sa.Table], names: Names, owned: Mapping[str, set[str]]) -> int:
    """How many texts of others hold one of the names."""
    if not names.anywhere and not names.alone:
        return 0
    raw.create_function("cleaned", 1, _cleaner(names))
    found = 0
    for table in tables:
        mine = owned.get(table.name, set())
        for column in texts(table):
            rows = raw.execute(
                f'SELECT id FROM "{table.name}" WHERE cleaned("{column}") IS NOT "{column}"'
            )
            found += sum(1 for (number,) in rows if number not in mine)
    return found


def _cleaner(names: Names) -> Any:
    ways = [form for name in names.anywhere for form in _forms(name)]
    anywhere = re.compile("|".join(rf"(?<!\w){re.escape(way)}(?!\w)" for way in ways) or r"(?!)",
                          re.IGNORECASE)  # fmt: skip
    alone = {form.casefold() for name in names.alone for form in _forms(name)}

    def cleaned(value: object) -> object:
        if not isinstance(value, str) or not value:
            return value
        if value.casefold() in alone:
            return NAME_GONE
        return anywhere.sub(NAME_GONE, value)

    return cleaned


def _forms(name: str) -> list[str]:
    """A name as typed, as folded for searching, and as JSON writes either."""
    ways = [name, folded(name)]
    quoted = [way.replace("\\", "\\\\").replace('"', '\\"') for way in ways]
    return sorted({*ways, *quoted}, key=len, reverse=True)


def drop_files(raw: Any, tables: list[sa.Table], digests: set[str]) -> None:
    """Drop the files of these digests that no row refers to any more."""
    for digest in digests:
        places = (
            f'SELECT 1 FROM "{table.name}" WHERE "{column}" = ?'
            for table in tables
            if table.name != "blob"
            for column in texts(table)
        )
        if not any(raw.execute(place, (digest,)).fetchone() for place in places):
            raw.execute("DELETE FROM blob WHERE digest = ?", (digest,))
