"""A person as a row of a file tells of them, and as we know them already."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.importing.fields import Field
from coprod_desktop.domain.people import Route


class Aside(StrEnum):
    """Why a row is nobody: it is counted and shown, and left where it is."""

    TOTAL = "total"
    HEADINGS = "headings-again"
    INSTRUCTIONS = "instructions"


@dataclass(frozen=True, slots=True)
class Person:
    """What a row says of somebody, in our words.

    Attributes:
        facts: pairs of a member's column and its value.
        how_not: how we may not reach them; goes with every number and address.
        note: a note, and what stood in cells that could not be read.
        trusted: whom to ring when we worry: name and number.
    """

    name: str
    facts: tuple[tuple[str, object], ...] = ()
    routes: tuple[tuple[Route, str], ...] = ()
    how_not: str = ""
    need: str = ""
    note: str = ""
    panels: tuple[str, ...] = ()
    trusted: tuple[str, str] = ("", "")

    @property
    def born(self) -> date | None:
        """When they were born."""
        found = dict(self.facts).get("born")
        return found if isinstance(found, date) else None


@dataclass(frozen=True, slots=True)
class CellFault:
    """A cell that could not be read: where it is, what it holds and why not."""

    column: int
    field: Field
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class GivenRow:
    """One row of a file, read.

    Attributes:
        number: the row of the sheet, counted from 1, as the spreadsheet program shows it.
        shown: what to call the row where it has no name that can be read.
        aside: why it is nobody, if it is.
    """

    number: int
    shown: str
    person: Person | None = None
    faults: tuple[CellFault, ...] = ()
    aside: Aside | None = None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody who is here already, as far as rows are compared with them.

    Attributes:
        facts: pairs of a member's column and its value, empty ones left out.
        notes: their notes and needs, folded.
        row: the row of the same file they come from, for people this file has just named.
    """

    id: MemberId | None
    name: str
    facts: tuple[tuple[str, object], ...] = ()
    routes: tuple[tuple[Route, str], ...] = ()
    how_not: str = ""
    notes: frozenset[str] = frozenset()
    panels: frozenset[str] = frozenset()
    trusted: frozenset[str] = frozenset()
    row: int | None = None

    @property
    def born(self) -> date | None:
        """When they were born."""
        found = dict(self.facts).get("born")
        return found if isinstance(found, date) else None
