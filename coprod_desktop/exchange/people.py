"""Typed people out of the rows of a table: what each cell says, and what could not be read."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.importing import values
from coprod_desktop.domain.importing.fields import DATED, NAMED, Field
from coprod_desktop.domain.importing.people import Aside, CellFault, GivenRow, Person
from coprod_desktop.domain.importing.values import Order
from coprod_desktop.domain.people import Route, Status, checked_name, checked_route, digits
from coprod_desktop.exchange.finding import Table

_SHORT: Final = 300
_LONG: Final = 20_000
_OLDEST: Final = 120
_PHONES: Final = {Field.PHONE: Route.PHONE, Field.MOBILE: Route.TEXT}
_PLAIN: Final = {
    Field.PRONOUNS: "pronouns",
    Field.LANGUAGES: "languages",
    Field.FOOD: "food",
    Field.ALLERGIES: "allergies",
}
_DAYS: Final = {Field.JOINED: "joined_on", Field.BORN: "born"}


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is read.

    Attributes:
        fields: what each column becomes.
        orders: for columns of days, whether the day comes first.
        edits: cells put right by hand, by row of the sheet and column.
        forgiven: rows whose unreadable cells go into a note instead.
        no_voicemail: how "no" in a column about voicemail is written down.
    """

    fields: tuple[Field, ...]
    orders: Mapping[int, Order] = field(default_factory=dict[int, Order])
    edits: Mapping[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    forgiven: Collection[int] = ()
    no_voicemail: str = "no voicemail"


def orders(table: Table, fields: Sequence[Field]) -> dict[int, Order]:
    """The order of day and month in each column of days, decided by the whole column."""
    asides = {place for place, _ in table.asides}
    return {
        at: values.date_order(
            [row[at] for place, row in enumerate(table.rows) if place not in asides]
        )
        for at, found in enumerate(fields)
        if found in DATED
    }


def people(table: Table, plan: Plan, today: date) -> list[GivenRow]:
    """Every row of a table as a person, in order. Nothing is left out."""
    asides, faults = dict(table.asides), dict(table.faults)
    edits: dict[int, dict[int, str]] = {}
    for (number, at), text in plan.edits.items():
        edits.setdefault(number, {})[at] = text
    found: list[GivenRow] = []
    for place, (number, row) in enumerate(zip(table.numbers, table.rows, strict=True)):
        mended = edits.get(number)
        cells = row if mended is None else tuple(mended.get(at, one) for at, one in enumerate(row))
        aside = asides.get(place) if mended is None else None
        fault = faults.get(place)
        if fault is not None and mended is None and number not in plan.forgiven:
            found.append(_unreadable(number, cells, fault))
        else:
            found.append(_Row(number, cells, table.headings, plan, today).read(aside))
    return found


def _unreadable(number: int, cells: Sequence[str], reason: str) -> GivenRow:
    shown = next((cell for cell in cells if cell), "")[:60]
    return GivenRow(number, shown, None, (CellFault(0, Field.NAME, shown, reason),))


class _Row:
    """One row on its way to a person."""

    def __init__(
        self, number: int, cells: Sequence[str], headings: Sequence[str], plan: Plan, today: date
    ) -> None:
        self._number, self._cells, self._headings = number, cells, headings
        self._plan, self._today = plan, today
        self._faults: list[CellFault] = []
        self._facts: list[tuple[str, object]] = []
        self._routes: list[tuple[Route, str]] = []
        self._words: dict[Field, list[str]] = {}

    def read(self, aside: Aside | None) -> GivenRow:
        """The row, typed."""
        shown = next((cell for cell in self._cells if cell), "")[:60]
        if aside is not None:
            return GivenRow(self._number, shown, aside=aside)
        for at, found in enumerate(self._plan.fields):
            text = self._cells[at] if at < len(self._cells) else ""
            if text and found is not Field.NOTHING:
                self._take(at, found, text)
        name = self._name()
        self._address()
        if self._number in self._plan.forgiven:
            self._forgive()
        person = None if not name else self._person(name)
        return GivenRow(self._number, name or shown, person, tuple(self._faults))

    def _take(self, at: int, found: Field, text: str) -> None:
        if found is not Field.NOTE and values.broken(text):
            self._fault(at, found, text, "formula")
        elif found in _PHONES:
            self._phone(at, found, text)
        elif found is Field.EMAIL:
            for part in text.replace(",", ";").split(";"):
                self._route(at, found, Route.EMAIL, _mail(part))
        elif found in DATED:
            self._day(at, found, text)
        elif found in {Field.ACTIVE, Field.LARGE, Field.VOICEMAIL}:
            self._yes(at, found, text)
        elif found is Field.FORMAT:
            self._format(at, text)
        elif found in _PLAIN:
            self._plain(at, found, text)
        else:
            self._keep(at, found, text)

    def _fault(self, at: int, found: Field, text: str, reason: str) -> None:
        self._faults.append(CellFault(at, found, text[:200], reason))

    def _phone(self, at: int, found: Field, text: str) -> None:
        if values.rounded(text):
            self._fault(at, found, text, "number-cut-short")
            return
        for number in values.phones(text):
            mobile = digits(number).startswith("07")
            self._route(at, found, Route.TEXT if mobile else _PHONES[found], number)

    def _route(self, at: int, found: Field, kind: Route, text: str) -> None:
        value = values.lines(text) if kind is Route.POST else values.said(text)
        if not value:
            return
        try:
            route = (kind, checked_route(kind, value))
        except Refused as problem:
            self._fault(at, found, text, problem.reason)
            return
        if route not in self._routes:
            self._routes.append(route)

    def _day(self, at: int, found: Field, text: str) -> None:
        if not values.said(text):
            return
        day = values.day(text, self._plan.orders.get(at, "day-first"), self._today)
        if day is None:
            self._fault(at, found, text, "no-day")
        elif day > self._today:
            self._fault(at, found, text, "day-ahead")
        elif found is Field.BORN and self._today.year - day.year > _OLDEST:
            self._fault(at, found, text, "born-long-ago")
        else:
            self._facts.append((_DAYS[found], day))

    def _yes(self, at: int, found: Field, text: str) -> None:
        answer = values.yes_or_no(text)
        if answer is None:
            if values.said(text):
                self._fault(at, found, text, "neither-yes-nor-no")
        elif found is Field.ACTIVE:
            self._facts.append(("status", Status.ACTIVE if answer else Status.LEFT))
        elif found is Field.LARGE and answer:
            self._facts.append(("format", Format.LARGE))
        elif found is Field.VOICEMAIL and not answer:
            self._words.setdefault(Field.HOW_NOT, []).append(self._plan.no_voicemail)

    def _format(self, at: int, text: str) -> None:
        if not values.said(text):
            return
        chosen = values.paper(text)
        if chosen is None:
            self._fault(at, Field.FORMAT, text, "format-unknown")
        else:
            self._facts = [one for one in self._facts if one[0] != "format"]
            self._facts.append(("format", chosen))

    def _plain(self, at: int, found: Field, text: str) -> None:
        value = values.said(text)
        most = _SHORT if found in {Field.PRONOUNS, Field.LANGUAGES} else _LONG
        if len(value) > most:
            self._fault(at, found, value, "words-too-long")
        elif value:
            key = _PLAIN[found]
            before = next((str(one[1]) for one in self._facts if one[0] == key), "")
            self._facts = [one for one in self._facts if one[0] != key]
            self._facts.append((key, "; ".join(filter(None, (before, value)))))

    def _keep(self, at: int, found: Field, text: str) -> None:
        value = values.lines(text)
        if len(value) > _LONG:
            self._fault(at, found, value, "words-too-long")
        elif value:
            self._words.setdefault(found, []).append(value)

    def _name(self) -> str:
        first, last = self._one(Field.FIRST), self._one(Field.LAST)
        whole = values.full_name(self._one(Field.NAME), first, last)
        try:
            return checked_name(whole)
        except Refused as problem:
            if not any(one.field in NAMED for one in self._faults):
                at = self._column(Field.NAME, Field.FIRST, Field.LAST)
                reason = "no-name" if problem.reason == "member-needs-a-name" else problem.reason
                self._fault(at, Field.NAME, whole, reason)
            return ""

    def _column(self, *fields: Field) -> int:
        return next((at for at, one in enumerate(self._plan.fields) if one in fields), 0)

    def _one(self, found: Field) -> str:
        return " ".join(self._words.get(found, ()))

    def _address(self) -> None:
        parts = [
            *self._words.get(Field.ADDRESS, ()),
            *self._words.get(Field.TOWN, ()),
            *(one.upper() for one in self._words.get(Field.POSTCODE, ())),
        ]
        if parts:
            value = "\n".join(dict.fromkeys(parts))
            self._route(
                self._column(Field.ADDRESS, Field.POSTCODE), Field.ADDRESS, Route.POST, value
            )

    def _forgive(self) -> None:
        """Keep what could not be read as words in the note: nothing is lost, nobody is held up."""
        kept = [
            one for one in self._faults if one.field not in {Field.NAME, Field.FIRST, Field.LAST}
        ]
        for one in kept:
            heading = self._headings[one.column] if one.column < len(self._headings) else ""
            self._words.setdefault(Field.NOTE, []).append(f"{heading}: {one.text}".strip(": "))
        self._faults = [one for one in self._faults if one not in kept]

    def _person(self, name: str) -> Person:
        panels = [
            values.said(part)
            for text in self._words.get(Field.PANEL, ())
            for part in text.replace("\n", ";").replace(",", ";").split(";")
        ]
        trusted = (self._one(Field.TRUSTED)[:_SHORT], self._trusted_phone())
        return Person(
            name,
            tuple(self._facts),
            tuple(self._routes),
            "; ".join(dict.fromkeys(self._words.get(Field.HOW_NOT, ()))),
            "\n".join(self._words.get(Field.NEED, ())),
            "\n".join(self._words.get(Field.NOTE, ())),
            tuple(dict.fromkeys(part[:200] for part in panels if part)),
            trusted if trusted[0] else ("", ""),
        )

    def _trusted_phone(self) -> str:
        found = values.phones(self._one(Field.TRUSTED_PHONE))
        return found[0][:_SHORT] if found else ""


def _mail(text: str) -> str:
    """An e-mail address without what programs put around it.

    >>> _mail("Ann Archer <ann@example.org>"), _mail("mailto:ann@example.org ")
    ('ann@example.org', 'ann@example.org')
    """
    inner = text[text.rfind("<") + 1 : text.rfind(">")] if "<" in text and ">" in text else text
    return inner.strip().removeprefix("mailto:")
