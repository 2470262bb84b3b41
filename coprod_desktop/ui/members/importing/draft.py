"""An import on its way: the file, how it is read, what was put right and chosen. No widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from coprod_desktop.commands.members.importing import ImportMembers
from coprod_desktop.domain.importing.choices import Choice, Kind, Step, Tally, Verdict
from coprod_desktop.domain.importing.fields import MANY, NAMED, Field
from coprod_desktop.domain.importing.people import GivenRow, KnownPerson
from coprod_desktop.domain.importing.values import Order
from coprod_desktop.domain.importing.verdicts import judged
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.text import folded
from coprod_desktop.exchange import opened as files
from coprod_desktop.exchange.finding import Table
from coprod_desktop.exchange.people import Plan, people
from coprod_desktop.wording import importing as words

_PREVIEW: Final = 3
_EXAMPLE: Final = 18


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One column that holds something: its heading, an example, what it becomes."""

    at: int
    heading: str
    example: str
    becomes: Field


@dataclass(slots=True)
# size: everything a person can say about one import, one small method each
class Draft:
    """What a person has said so far about one file."""

    opened: files.Opened
    remembered: Callable[[str], str]
    today: date
    at: int = 0
    known: list[KnownPerson] = field(default_factory=list[KnownPerson])
    rows: list[GivenRow] = field(default_factory=list[GivenRow])
    verdicts: list[Verdict] = field(default_factory=list[Verdict])
    choices: dict[int, Choice] = field(default_factory=dict[int, Choice])
    edits: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    forgiven: set[int] = field(default_factory=set[int])
    _plan: Plan | None = None

    @property
    def table(self) -> Table:
        """The table that is read."""
        return self.opened.tables[self.at]

    @property
    def plan(self) -> Plan:
        """How it is read."""
        if self._plan is None:
            key = files.headings_key(self.table.headings)
            self._plan = files.plan_for(self.table, self.remembered(key), words.NO_VOICEMAIL)
        return replace(self._plan, edits=self.edits, forgiven=self.forgiven)

    def choose_table(self, at: int) -> None:
        """Read another table; what was said about this one's rows does not belong to it."""
        if at != self.at:
            self.at, self._plan = at, None
            self.choices, self.edits, self.forgiven = {}, {}, set()

    def choose_field(self, at: int, becomes: Field) -> None:
        """Say what a column becomes. What only one column can be, no other is any more."""
        fields = list(self.plan.fields)
        for other, there in enumerate(fields):
            if there is becomes and becomes not in MANY:
                fields[other] = Field.NOTHING
        fields[at] = becomes
        known = dict(self.plan.orders)
        self._plan = files.with_orders(self.table, replace(self.plan, fields=tuple(fields)), known)

    def choose_order(self, at: int, order: Order) -> None:
        """Say whether the day or the month comes first in a column."""
        self._plan = replace(self.plan, orders={**self.plan.orders, at: order})

    def columns(self) -> list[ColumnLine]:
        """The columns that hold anything, with an example of it."""
        found: list[ColumnLine] = []
        asides = {place for place, _ in self.table.asides}
        for at, heading in enumerate(self.table.headings):
            there = (row[at] for place, row in enumerate(self.table.rows) if place not in asides)
            some = list(dict.fromkeys(cell.replace("\n", ", ") for cell in there if cell))[:2]
            if some:
                both = "; ".join(some)
                example = both if len(both) <= _EXAMPLE else some[0]
                short = example[: _EXAMPLE - 1] + "…" if len(example) > _EXAMPLE else example
                found.append(ColumnLine(at, heading, short, self.plan.fields[at]))
        return found

    def preview(self) -> list[GivenRow]:
        """The first people, as they are read now."""
        some = replace(
            self.table,
            rows=self.table.rows[: _PREVIEW * 2],
            numbers=self.table.numbers[: _PREVIEW * 2],
        )
        return [row for row in people(some, self.plan, self.today) if row.aside is None][:_PREVIEW]

    def questions(self) -> list[tuple[int, str]]:
        """The columns of days whose order nobody could tell, each with such a day."""
        return files.undecided(self.table, self.plan)

    @property
    def ready(self) -> bool:
        """Whether rows can be looked at: names are there, and no order is open."""
        return any(one in NAMED for one in self.plan.fields) and not self.questions()

    def left_out(self) -> list[str]:
        """Headings of columns that stay outside."""
        return files.left_out(self.table, self.plan)

    def judge(self, known: list[KnownPerson] | None = None) -> list[Verdict]:
        """Read every row anew and give its verdict."""
        if known is not None:
            self.known = known
        self.rows = people(self.table, self.plan, self.today)
        self.verdicts = judged(self.rows, self.known, self.choices)
        return self.verdicts

    def choose(self, number: int, choice: Choice) -> None:
        """Decide what becomes of one row; the same choice again takes it back."""
        if self.choices.get(number) is choice:
            del self.choices[number]
        else:
            self.choices[number] = choice

    def mend(self, number: int, at: int, text: str) -> None:
        """Put a cell right."""
        self.edits[number, at] = text

    def forgive(self, number: int) -> None:
        """Bring a row in although cells cannot be read; those become a note."""
        self.forgiven.add(number)

    def cells(self, number: int) -> list[tuple[int, str, str]]:
        """The cells of a row that are read: place, heading, words."""
        row = self.table.rows[self.table.numbers.index(number)]
        return [
            (at, self.table.headings[at], self.edits.get((number, at), row[at]))
            for at, becomes in enumerate(self.plan.fields)
            if becomes is not Field.NOTHING
        ]

    def faults(self, number: int) -> dict[int, str]:
        """Why cells of a row cannot be read, by their place."""
        row = next((one for one in self.rows if one.number == number), None)
        return {} if row is None else {one.column: one.reason for one in row.faults}

    def forgivable(self, number: int) -> bool:
        """Whether a row can be brought in once its unreadable cells become a note."""
        row = next((one for one in self.rows if one.number == number), None)
        return row is not None and row.person is not None and bool(row.faults)

    @property
    def tally(self) -> Tally:
        """What becomes of the rows."""
        return Tally.of(one.step for one in self.verdicts)

    def counts(self) -> dict[Kind, int]:
        """How many rows there are of each kind."""
        kinds = [one.kind for one in self.verdicts]
        return {kind: kinds.count(kind) for kind in Kind}

    def waiting(self) -> int:
        """How many rows still need an answer."""
        return sum(1 for one in self.verdicts if one.kind is Kind.ASK and one.chosen is None)

    def new_panels(self, there: frozenset[str]) -> list[str]:
        """Panels the rows name that are not there yet."""
        coming = (
            name
            for one in self.verdicts
            if one.person is not None and one.step in {Step.NEW, Step.UPDATE}
            for name in one.person.panels
        )
        found: dict[str, str] = {}
        for name in coming:
            if folded(name) not in there:
                found.setdefault(folded(name), name)
        return list(found.values())

    def command(self, tell: Progress, *, again: bool) -> ImportMembers:
        """All of it as one step."""
        key, mapping = files.kept(self.table, self.plan)
        return ImportMembers(
            self.opened.name,
            self.opened.digest,
            tuple(self.verdicts),
            key,
            mapping,
            again=again,
            tell=tell,
        )


def fitting(verdicts: Sequence[Verdict], kind: Kind | None, text: str) -> list[Verdict]:
    """The verdicts of one kind, or all, in which every word that was typed occurs."""
    wanted = folded(text).split()
    return [
        one
        for one in verdicts
        if (kind is None or one.kind is kind)
        and all(
            word in folded(f"{one.number} {one.shown} {words.reasons(one.reasons)}")
            for word in wanted
        )
    ]
