"""What a row adds to what we know of somebody, and where it says something else."""

from dataclasses import replace
from enum import Enum
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.importing.choices import Change
from coprod_desktop.domain.importing.people import KnownPerson, Person
from coprod_desktop.domain.people import Route, Status, digits
from coprod_desktop.domain.text import folded

_FIRST: Final = {"format": Format.STANDARD, "status": Status.ACTIVE}
"""What stands in a column before anybody has chosen."""


def route_key(kind: Route, value: str) -> str:
    """What makes two numbers or addresses the same.

    >>> route_key(Route.PHONE, "07700 900123") == route_key(Route.TEXT, "+44 7700 900123")
    True
    """
    if kind in {Route.PHONE, Route.TEXT}:
        return f"number {digits(value)}"
    plain = folded(value)
    return f"{kind.value} {plain if kind is Route.EMAIL else ''.join(filter(str.isalnum, plain))}"


def compared(person: Person, known: KnownPerson) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """What a row would fill in, and where it differs, beside somebody who is here.

    >>> ann = KnownPerson(None, "Ann", facts=(("pronouns", "she/her"),))
    >>> row = Person("Ann", facts=(("pronouns", "they/them"), ("food", "vegan")))
    >>> gaps, differs = compared(row, ann)
    >>> [(one.what, one.to) for one in gaps], [(one.was, one.to) for one in differs]
    ([('food', 'vegan')], [('she/her', 'they/them')])
    """
    gaps: list[Change] = []
    differs: list[Change] = []
    there = dict(known.facts)
    for key, value in person.facts:
        ours = there.get(key)
        if _alike(ours, value) or (ours is None and _FIRST.get(key) == value):
            continue
        empty = ours is None or ours == "" or _FIRST.get(key) == ours
        (gaps if empty else differs).append(Change(key, shown(ours), shown(value)))
    reached = {route_key(kind, value) for kind, value in known.routes}
    for kind, value in person.routes:
        if route_key(kind, value) not in reached:
            gaps.append(Change(kind.value, "", value))
    gaps += _words(person, known)
    if person.how_not and folded(person.how_not) != folded(known.how_not):
        change = Change("how_not", known.how_not, person.how_not)
        (differs if known.how_not else gaps).append(change)
    return tuple(gaps), tuple(differs)


def _words(person: Person, known: KnownPerson) -> list[Change]:
    found: list[Change] = []
    for what, text in (("need", person.need), ("note", person.note)):
        if text and folded(text) not in known.notes:
            found.append(Change(what, "", text))
    found += [
        Change("panel", "", name) for name in person.panels if folded(name) not in known.panels
    ]
    if person.trusted[0] and folded(person.trusted[0]) not in known.trusted:
        found.append(Change("trusted", "", " ".join(filter(None, person.trusted))))
    return found


def _alike(ours: object, value: object) -> bool:
    if isinstance(ours, str) and isinstance(value, str):
        return folded(ours) == folded(value)
    return ours == value


def shown(value: object) -> str:
    """A value as a person reads it."""
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    return written(value) if hasattr(value, "weekday") else str(value)  # type: ignore[arg-type]


def begun(person: Person, row: int) -> KnownPerson:
    """Somebody as they will be once a row has added them."""
    words = frozenset(folded(each) for each in (person.need, person.note) if each)
    return KnownPerson(
        None,
        person.name,
        person.facts,
        person.routes,
        person.how_not,
        words,
        frozenset(map(folded, person.panels)),
        frozenset({folded(person.trusted[0])} if person.trusted[0] else ()),
        row,
    )


def filled(known: KnownPerson, person: Person) -> KnownPerson:
    """Somebody as they will be once a row has filled their gaps."""
    there = dict(known.facts)
    for key, value in person.facts:
        if there.get(key) in (None, "", _FIRST.get(key)):
            there[key] = value
    words = {folded(each) for each in (person.need, person.note) if each}
    return replace(
        known,
        facts=tuple(there.items()),
        routes=(*known.routes, *person.routes),
        how_not=known.how_not or person.how_not,
        notes=known.notes | words,
        panels=known.panels | {folded(each) for each in person.panels},
        trusted=known.trusted | ({folded(person.trusted[0])} if person.trusted[0] else set()),
    )
