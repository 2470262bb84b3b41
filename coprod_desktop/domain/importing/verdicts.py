"""A verdict for every row: new, the same as somebody, an update, needs you, or failed, and why.

Two people are one for certain when name and contact agree, or name and birthday. The same name
alone is enough only where nothing speaks against it. Everything else is asked: a wrong merge mixes
two lives, a wrong double makes two letters.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from coprod_desktop.domain.importing.choices import (
    CHOSEN,
    USUAL,
    Choice,
    Kind,
    Reason,
    Step,
    Verdict,
)
from coprod_desktop.domain.importing.comparing import begun, compared, filled, route_key
from coprod_desktop.domain.importing.people import GivenRow, KnownPerson, Person
from coprod_desktop.domain.people import Route
from coprod_desktop.domain.text import folded

_CONTACT = frozenset({Route.PHONE, Route.TEXT, Route.EMAIL})


def judged(
    rows: Sequence[GivenRow],
    known: Sequence[KnownPerson],
    choices: Mapping[int, Choice] | None = None,
) -> list[Verdict]:
    """The verdicts of all rows, in their order; rows are also compared with those above them.

    >>> phone = ((Route.TEXT, "07700 900123"),)
    >>> ann = KnownPerson(None, "Ann Archer", routes=phone)
    >>> rows = [
    ...     GivenRow(2, "Ann Archer", Person("Ann Archer", routes=phone)),
    ...     GivenRow(3, "Archer Ann", Person("Archer Ann", (("food", "vegan"),), routes=phone)),
    ...     GivenRow(4, "Sam Okoro", Person("Sam Okoro")),
    ...     GivenRow(5, "Bo", Person("Bo Bright", routes=phone)),
    ...     GivenRow(6, ""),
    ... ]
    >>> [str(verdict.kind) for verdict in judged(rows, [ann])]
    ['same', 'update', 'new', 'needs-you', 'failed']
    >>> judged(rows, [ann], {5: Choice.NEW})[3].step
    <Step.NEW: 'new'>
    """
    book, chosen = _Book(), choices or {}
    for each in known:
        book.add(each, _keys(each))
    found: list[Verdict] = []
    for row in rows:
        keys = _NO_KEYS if row.person is None else _keys(row.person)
        verdict = _judge(row, keys, book, chosen.get(row.number))
        book.follow(verdict, keys)
        found.append(verdict)
    return found


@dataclass(frozen=True, slots=True)
class _Keys:
    """What somebody is found by: the parts of their name, and their numbers and addresses."""

    name: str
    contacts: frozenset[str]


_NO_KEYS = _Keys("", frozenset())


def _keys(person: Person | KnownPerson) -> _Keys:
    return _Keys(_name(person.name), _contacts(person.routes))


@dataclass(slots=True)
class _Book:
    """Everybody who is here or was named above, found by name and by contact."""

    people: list[KnownPerson] = field(default_factory=list[KnownPerson])
    names: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    contacts: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    ids: dict[object, int] = field(default_factory=dict[object, int])

    def add(self, person: KnownPerson, keys: _Keys) -> None:
        """Write somebody in."""
        at = len(self.people)
        self.people.append(person)
        self.ids[_who(person)] = at
        self.names.setdefault(keys.name, []).append(at)
        for key in keys.contacts:
            self.contacts.setdefault(key, []).append(at)

    def alike(self, keys: _Keys) -> tuple[list[KnownPerson], list[KnownPerson]]:
        """Those of the same name, and those with a number or address in common."""
        by_name = self.names.get(keys.name, [])
        by_contact = {at for key in keys.contacts for at in self.contacts.get(key, [])}
        return [self.people[at] for at in by_name], [self.people[at] for at in sorted(by_contact)]

    def follow(self, verdict: Verdict, keys: _Keys) -> None:
        """Remember what a row will make of somebody, for the rows below it."""
        person = verdict.person
        if person is None:
            return
        if verdict.step is Step.NEW:
            self.add(begun(person, verdict.number), keys)
        elif verdict.step is Step.UPDATE:
            key = verdict.like_row if verdict.like is None else verdict.like
            at = self.ids[key]
            self.people[at] = filled(self.people[at], person)
            for contact in keys.contacts:
                there = self.contacts.setdefault(contact, [])
                if at not in there:
                    there.append(at)


def _who(person: KnownPerson) -> object:
    return person.row if person.id is None else person.id


def _name(name: str) -> str:
    return " ".join(sorted(folded(name).replace("-", " ").split()))


def _contacts(routes: Sequence[tuple[Route, str]]) -> frozenset[str]:
    return frozenset(route_key(kind, value) for kind, value in routes if kind in _CONTACT)


def _judge(row: GivenRow, keys: _Keys, book: _Book, choice: Choice | None) -> Verdict:
    if row.aside is not None:
        reason = Reason(row.aside.value)
        return Verdict(row.number, row.shown, Kind.SAME, Step.SKIP, (reason,))
    if row.person is None or row.faults:
        reasons = tuple(Reason(one.reason, one.text) for one in row.faults) or (Reason("no-name"),)
        step = Step.SKIP if choice is Choice.LEAVE_OUT else Step.FAIL
        return Verdict(row.number, row.shown, Kind.FAILED, step, reasons, chosen=choice)
    found = _compared(row, row.person, keys, book)
    if choice is None or choice not in found.offers:
        return found
    return replace(found, step=CHOSEN[choice], chosen=choice)


def _compared(row: GivenRow, person: Person, keys: _Keys, book: _Book) -> Verdict:
    named, reached = book.alike(keys)
    same, reason = _same(person, named, reached)
    if same is None:
        return Verdict(row.number, row.shown, Kind.NEW, USUAL[Kind.NEW], (), person)
    gaps, differs = compared(person, same)
    if reason.key in {"same-for-certain", "same-name"}:
        kind = Kind.ASK if differs else Kind.UPDATE if gaps else Kind.SAME
        if kind is Kind.ASK:
            reason = Reason("says-otherwise", same.name)
        elif same.row is not None:
            reason = Reason("twice-in-file", str(same.row))
            kind = Kind.ASK if gaps else Kind.SAME
    else:
        kind = Kind.ASK
    return Verdict(
        row.number,
        row.shown,
        kind,
        USUAL[kind],
        (reason,),
        person,
        like=same.id,
        like_row=same.row,
        like_name=same.name,
        gaps=gaps,
        differs=differs,
    )


def _same(
    person: Person, named: list[KnownPerson], reached: list[KnownPerson]
) -> tuple[KnownPerson | None, Reason]:
    """Who a row seems to be, and why we think so; or why we cannot know."""
    both = [each for each in named if each in reached]
    born = [each for each in named if each.born is not None and each.born == person.born]
    for certain in (both, born):
        if len(certain) == 1:
            return certain[0], Reason("same-for-certain", certain[0].name)
    if len(named) > 1:
        return named[0], Reason("several-of-that-name", str(len(named)))
    if named:
        one = named[0]
        if one.born is not None and person.born is not None:
            return one, Reason("other-birthday", one.name)
        return one, Reason("other-contact" if _apart(person, one) else "same-name", one.name)
    if reached:
        return reached[0], Reason("same-contact", reached[0].name)
    return None, Reason("")


def _apart(person: Person, known: KnownPerson) -> bool:
    """Whether both have a number, or both an e-mail address, and none is the same."""
    ours, theirs = _contacts(known.routes), _contacts(person.routes)

    def kinds(keys: frozenset[str]) -> set[str]:
        return {key.split(" ", 1)[0] for key in keys}

    return bool(kinds(ours) & kinds(theirs)) and not ours & theirs
