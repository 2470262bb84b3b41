"""A file of people, opened: its tables, how each is to be read, and the rows that stay outside."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.importing.choices import Step, Verdict
from coprod_desktop.domain.importing.fields import NAMED, Field
from coprod_desktop.domain.importing.remembering import headings_key, packed, unpacked
from coprod_desktop.domain.importing.values import Order
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.exchange.finding import Table, tables
from coprod_desktop.exchange.headings import mapped
from coprod_desktop.exchange.people import Plan, orders
from coprod_desktop.exchange.reading import read_safely
from coprod_desktop.exchange.sheets import csv_bytes, xlsx_bytes
from coprod_desktop.readmodels.sheets import Sheet

_ASKED: Final = "undecided"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file whose tables were found.

    Attributes:
        digest: what the file is known again by, whatever it is called.
    """

    name: str
    digest: str
    tables: tuple[Table, ...]


def opened(path: Path, progress: Progress = silent) -> Opened:
    """Look into a file, safely. Slow; the person may stop it.

    Raises:
        Trouble: see `reading.read_safely`, and "table-not-found".
        Stopped: the person pressed Stop.
    """
    found = tables(read_safely(path, progress))
    if not found:
        raise Trouble("table-not-found")
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as problem:
        raise Trouble("table-not-there") from problem
    return Opened(path.name, digest, tuple(found))


def plan_for(table: Table, remembered: str = "", no_voicemail: str = "") -> Plan:
    """How a table is to be read: as its headings were last time, else as we understand them."""
    last = unpacked(remembered, table.headings) if remembered else None
    fields = mapped(table.headings, table.rows) if last is None else last[0]
    known = {} if last is None else last[1]
    return with_orders(table, Plan(fields, no_voicemail=no_voicemail), known)


def with_orders(table: Table, plan: Plan, known: Mapping[int, Order]) -> Plan:
    """The plan with the order of each column of days: told by the column, else as known."""
    found = orders(table, plan.fields)
    asked = {at: known.get(at, order) if order == _ASKED else order for at, order in found.items()}
    return replace(plan, orders=asked)


def undecided(table: Table, plan: Plan) -> list[tuple[int, str]]:
    """The columns of days that can be read two ways, each with such a day."""
    found: list[tuple[int, str]] = []
    for at, order in sorted(plan.orders.items()):
        if order == _ASKED:
            day = next((row[at] for row in table.rows if orders_differ(row[at])), "")
            found.append((at, day))
    return found


def orders_differ(text: str) -> bool:
    """Whether a cell is a day that can be read two ways.

    >>> orders_differ("03/04/2024"), orders_differ("17/04/2024"), orders_differ("03/03/2024")
    (True, False, False)
    """
    first, _, rest = text.replace(".", "/").replace("-", "/").partition("/")
    second = rest.partition("/")[0]
    return (
        first.isdigit()
        and second.isdigit()
        and first.lstrip("0") != second.lstrip("0")
        and 0 < int(first) < 13
        and 0 < int(second) < 13
    )


def names_somebody(plan: Plan) -> bool:
    """Whether any column holds names."""
    return any(field in NAMED for field in plan.fields)


def kept(table: Table, plan: Plan) -> tuple[str, str]:
    """How the headings are known again, and how they were read."""
    return headings_key(table.headings), packed(table.headings, plan.fields, plan.orders)


def left_out(table: Table, plan: Plan) -> list[str]:
    """Headings of columns that hold something and are left out."""
    return [
        table.headings[at]
        for at, field in enumerate(plan.fields)
        if field is Field.NOTHING and any(row[at] for row in table.rows)
    ]


def outside(
    table: Table,
    verdicts: Sequence[Verdict],
    reasons: Mapping[int, str],
    words: tuple[str, str, str],
) -> Sheet:
    """The rows that were not brought in, as they stand in the file, each with its reason.

    `words` are the list's title and the headings of the row's number and of the reason.
    """
    failed = {verdict.number for verdict in verdicts if verdict.step is Step.FAIL}
    title, row_heading, reason_heading = words
    rows = [
        (reasons.get(number, ""), *cells, str(number))
        for number, cells in zip(table.numbers, table.rows, strict=True)
        if number in failed
    ]
    return Sheet(title, (reason_heading, *table.headings, row_heading), tuple(rows))


def write_outside(path: Path, sheet: Sheet) -> None:
    """Write rows that stayed outside into a file, CSV or XLSX by its name.

    Raises:
        OSError: the computer said no.
    """
    path.write_bytes(csv_bytes(sheet) if path.suffix.lower() == ".csv" else xlsx_bytes([sheet]))
