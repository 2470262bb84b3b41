"""Taking a person out of the file: their rows, their words, their name wherever it stands.

The tables themselves say where people are: what points to a person is theirs, and what cannot be
without that is theirs too. Rows that carry money or a count stay, without a personal word; all
others go. The journal forgets in the same way, so neither History nor Undo brings anything back.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa

from coprod_desktop.models import Table
from coprod_desktop.store import mentions, searching

STAY: Final = frozenset(
    {
        "member", "attendance", "panel_role", "incentive", "claim", "claim_line", "prepaid",
        "voucher", "voucher_reveal", "idea", "idea_step", "idea_theme", "idea_link",
        "issued_certificate",
    }
)  # fmt: skip
"""Rows that stay, blank: money that was paid, who was there by number, what became of an idea,
which number a certificate had."""
THEIRS: Final = frozenset({"story", "paper_made"})
"""Rows that may be without a person and go with the one they have."""
LOOSE: Final = {"action_point": ("owner",), "idea_step": ("who",)}
"""Columns that go with the link, in rows of everybody's that only point to a person."""
_OF_ALL: Final = frozenset({"idea_link"})
"""What an idea led to is the panel's: its words stay, without the name."""
_ALSO: Final = {"member": ("review_on", "resting_until", "last_fare", "last_heard_on")}
_MOST: Final = 500


@dataclass(frozen=True, slots=True)
class Link:
    """A column that points to another table."""

    column: str
    target: str
    may_be_empty: bool


@dataclass(slots=True)
class Found:
    """Everything of one person, by table: ids as the file holds them.

    Attributes:
        loose: rows of others that point to them.
        names: what they were ever called.
        digests: files of theirs.
    """

    root: str
    owned: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    loose: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    names: set[str] = field(default_factory=set[str])
    digests: set[str] = field(default_factory=set[str])

    def stays(self, table: str) -> bool:
        """Whether rows of theirs in a table stay without their words."""
        return table in STAY


def links(table: sa.Table) -> list[Link]:
    """Where a table points to."""
    return [
        Link(column.name, key.column.table.name, bool(column.nullable))
        for column in table.columns
        for key in column.foreign_keys
    ]


def personal(table: sa.Table) -> list[sa.Column[Any]]:
    """The columns that say something about a person."""
    if table.name in _OF_ALL:
        return []
    also = _ALSO.get(table.name, ())
    return [each for each in table.columns if each.info.get("personal") or each.name in also]


def empty(column: sa.Column[Any]) -> str | int | None:
    """What stands in a column when it says nothing, as the file holds it."""
    if column.nullable:
        return None
    usual = getattr(column.default, "arg", None)
    if isinstance(column.type, sa.Enum):
        return str(usual) if usual is not None else str(column.type.enums[0])
    return "" if mentions.holds_words(column) else int(usual or 0)


def tables() -> list[sa.Table]:
    """Every table, those pointed to before those that point."""
    return [each for each in Table.metadata.sorted_tables if each.name != "journal_row"]


def find(raw: Any, root: str, person: str) -> Found:
    """Everything of one person in an open file: what is there, and what the journal remembers.

    Args:
        raw: the connection.
        root: "member" or "partner_contact".
        person: the id, as the file holds it.
    """
    found = Found(root, {root: {person} | (_merged(raw, person) if root == "member" else set())})
    for table in tables():
        if table.name != root:
            _follow(raw, table, found)
    for number in found.owned[root]:
        for row in (*_rows(raw, root, {number}), *_images(raw, root, {number})):
            found.names |= {str(row[name]) for name in mentions.CALLED if row.get(name)}
    for table, numbers in found.owned.items():
        for row in _rows(raw, table, numbers):
            found.digests |= {text for text in row.values() if mentions.is_digest(text)}
    return found


def _follow(raw: Any, table: sa.Table, found: Found) -> None:
    for link in links(table):
        if link.target not in found.owned:
            continue
        direct = link.target == found.root
        if not direct and link.may_be_empty:
            continue  # it can be without them: it is somebody else's
        numbers = _pointing(raw, table.name, link.column, found.owned[link.target])
        theirs = table.name in STAY | THEIRS and table.name not in LOOSE
        only_points = direct and link.may_be_empty and not theirs
        place = found.loose if only_points else found.owned
        if numbers:
            place.setdefault(table.name, set()).update(numbers)


def _pointing(raw: Any, table: str, column: str, targets: set[str]) -> set[str]:
    numbers: set[str] = set()
    for some, marks in _pieces(targets):
        rows = raw.execute(f'SELECT id FROM "{table}" WHERE "{column}" IN ({marks})', some)
        numbers |= {row[0] for row in rows}
    for number, before, after in raw.execute(
        "SELECT row_id, before, after FROM journal_row WHERE table_name = ?", (table,)
    ):
        if any(text and json.loads(text).get(column) in targets for text in (before, after)):
            numbers.add(number)
    return numbers


def _merged(raw: Any, person: str) -> set[str]:
    """Who became this person when two records were made one, and who became those."""
    gone: set[str] = set()
    for (entry,) in raw.execute(
        "SELECT id FROM journal_entry WHERE command = 'MergeMembers' AND undone = 0"
        " ORDER BY sequence DESC"
    ).fetchall():
        rows = raw.execute(
            "SELECT table_name, row_id, before, after FROM journal_row WHERE entry_id = ?",
            (entry,),
        ).fetchall()
        told = " ".join(str(part) for row in rows for part in row)
        if any(number in told for number in (person, *gone)):
            gone |= {row[1] for row in rows if row[0] == "member" and row[3] is None}
    return gone - {person}


def _rows(raw: Any, table: str, numbers: Iterable[str]) -> Iterator[dict[str, Any]]:
    for some, marks in _pieces(numbers):
        result = raw.execute(f'SELECT * FROM "{table}" WHERE id IN ({marks})', some)
        names = [column[0] for column in result.description]
        for values in result.fetchall():
            yield dict(zip(names, values, strict=True))


def _images(raw: Any, table: str, numbers: Iterable[str]) -> Iterator[dict[str, Any]]:
    for some, marks in _pieces(numbers):
        rows = raw.execute(
            f"SELECT before, after FROM journal_row WHERE table_name = ? AND row_id IN ({marks})",
            (table, *some),
        )
        for pair in rows.fetchall():
            yield from (json.loads(text) for text in pair if text)


def _pieces(numbers: Iterable[str]) -> Iterator[tuple[list[str], str]]:
    every = sorted(numbers)
    for start in range(0, len(every), _MOST):
        some = every[start : start + _MOST]
        yield some, ", ".join("?" for _ in some)


def count(raw: Any, table: str, numbers: set[str]) -> int:
    """How many of these rows are still there; the journal remembers others."""
    return sum(1 for _ in _rows(raw, table, numbers))


def erase(raw: Any, found: Found, day: str) -> None:
    """Take everything found out of the file, in the transaction that is open.

    Args:
        raw: the connection.
        found: what to take out.
        day: today, as the file holds days: they are on no panel any more.
    """
    raw.execute("PRAGMA defer_foreign_keys = ON")
    by_name = {table.name: table for table in tables()}
    for name, numbers in found.loose.items():
        _loosen(raw, name, numbers, found)
    _forget_in_journal(raw, found, by_name)
    for name in reversed(list(by_name)):
        if name in found.owned and found.stays(name):
            _blank(raw, by_name[name], found.owned[name])
        elif name in found.owned:
            _unlink(raw, name, found.owned[name])
            for some, marks in _pieces(found.owned[name]):
                raw.execute(f'DELETE FROM "{name}" WHERE id IN ({marks})', some)
    for some, marks in _pieces(found.owned.get("panel_role", set())):
        raw.execute(
            "UPDATE panel_role SET to_day = max(from_day, ?)"
            f" WHERE to_day IS NULL AND id IN ({marks})",
            (day, *some),
        )
    mentions.scrub(raw, list(by_name.values()), mentions.plain(raw, found.names, found.owned))
    mentions.drop_files(raw, list(by_name.values()), found.digests)
    searching.renew(raw)


def _loosen(raw: Any, table: str, numbers: set[str], found: Found) -> None:
    link = next(each for each in links(Table.metadata.tables[table]) if each.target == found.root)
    sets = ", ".join(
        [f'"{link.column}" = NULL', *(f"\"{name}\" = ''" for name in LOOSE.get(table, ()))]
    )
    for some, marks in _pieces(numbers):
        raw.execute(f'UPDATE "{table}" SET {sets} WHERE "id" IN ({marks})', some)


def _blank(raw: Any, table: sa.Table, numbers: set[str]) -> None:
    columns = personal(table)
    sets = [f'"{each.name}" = ?' for each in columns]
    if table.name == "member":
        sets.append("status = 'left'")
    if "version" in table.columns:
        sets.append("version = version + 1")
    values = [empty(each) for each in columns]
    for some, marks in _pieces(numbers if sets else ()):
        change = f'UPDATE "{table.name}" SET {", ".join(sets)}'
        raw.execute(f'{change} WHERE "id" IN ({marks})', (*values, *some))


def _unlink(raw: Any, target: str, numbers: set[str]) -> None:
    """Take away the links of rows that can be without those that go."""
    for table in tables():
        for link in links(table):
            if link.target == target and link.may_be_empty:
                for some, marks in _pieces(numbers):
                    raw.execute(
                        f'UPDATE "{table.name}" SET "{link.column}" = NULL'
                        f' WHERE "{link.column}" IN ({marks})',
                        some,
                    )


def _forget_in_journal(raw: Any, found: Found, by_name: dict[str, sa.Table]) -> None:
    """Blank what the journal remembers of these rows; what touched them cannot be undone."""
    for name in {*found.owned, *found.loose}:
        keeps = name != "member" and (found.stays(name) or name in found.loose)
        columns = personal(by_name[name]) if keeps else []
        for some, marks in _pieces(found.owned.get(name, set()) | found.loose.get(name, set())):
            where = f"table_name = ? AND row_id IN ({marks})"
            rows = raw.execute(
                f"SELECT id, before, after FROM journal_row WHERE {where}", (name, *some)
            ).fetchall()
            raw.execute(
                "UPDATE journal_entry SET can_undo = 0 WHERE id IN"
                f" (SELECT entry_id FROM journal_row WHERE {where})",
                (name, *some),
            )
            raw.executemany(
                "UPDATE journal_row SET before = ?, after = ? WHERE id = ?",
                [
                    (*(_blanked(text, columns, keeps=keeps) for text in images), number)
                    for number, *images in rows
                ],
            )


def _blanked(text: str | None, columns: list[sa.Column[Any]], *, keeps: bool) -> str | None:
    if text is None or not keeps:
        return None
    row = json.loads(text)
    row |= {each.name: empty(each) for each in columns if each.name in row}
    return json.dumps(row, ensure_ascii=False)
