"""Turns the text of a rules file into rows. Anything odd is refused by file, line and reason."""

import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeVar, cast

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.rulebook.lines import Stretch, stretches
from coprod_desktop.domain.rulebook.rows import (
    Closed,
    Figure,
    Position,
    PublishedRate,
    Rows,
    RuleText,
    Unit,
)
from coprod_desktop.domain.rulebook.written import EARLIEST, Written

LONGEST: Final = 400_000  # characters: a rules file is small; more is a mistake
_AT = re.compile(r"\(at line (\d+)")
_ORIGIN: Final = {"id", "certainty", "source", "review_by", "valid_from", "valid_to", "note"}
_KEYS: Final[Mapping[str, set[str]]] = {
    "threshold": _ORIGIN
    | {"benefit", "measure", "unit", "period", "value", "periods_from", "lower_until"},
    "rule": _ORIGIN
    | {"effect", "text", "applies_to", "needs", "date_basis", "default_treatment", "also"}
    | {"fields_in_regulations", "fields_added_in_dwp_guidance", "not_listed"},
    "status": _ORIGIN | {"closed", "last_day_paid"},
    "position": _ORIGIN | {"subject", "who", "says"},
    "rate": _ORIGIN | {"body", "measure", "minutes", "preparation", "value"},
}
_PREPARATION: Final = ("none", "included", "heavy", "top")
Kind = TypeVar("Kind")


def read(file: str, text: str) -> Rows:
    r"""The rows of one rules file.

    Raises:
        Refused: "rulebook-too-big", "rulebook-not-toml", "rulebook-missing", "rulebook-bad-value",
            "rulebook-part-penny", "rulebook-not-a-choice", "rulebook-ends-before-it-begins",
            "rulebook-unknown-field", "rulebook-unknown-table", "rulebook-overlap". Each names the
            file and the line.

    >>> try:
    ...     read("mine.toml", "[meta]\nschema = 1\ncompiled = soon")
    ... except Refused as no:
    ...     no.reason, no.details["line"]
    ('rulebook-not-toml', 3)
    """
    found, where = _parsed(file, text), stretches(text)
    compiled = _compiled(file, found, where)
    for name in found:
        if name != "meta" and name not in _KEYS:
            line = where.get(name, [Stretch(1)])[0].line
            raise Refused("rulebook-unknown-table", file=file, line=line, field=name)
    figures = _each(file, found, where, "threshold", _figure)
    _no_overlaps(figures)
    return Rows(
        file,
        compiled,
        figures,
        _each(file, found, where, "rule", _text),
        _each(file, found, where, "status", _closed),
        _each(file, found, where, "position", _position),
        _each(file, found, where, "rate", _rate),
    )


def _parsed(file: str, text: str) -> dict[str, Any]:
    if len(text) > LONGEST:
        raise Refused("rulebook-too-big", file=file, line=1)
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError, ArithmeticError) as problem:
        at = _AT.search(str(problem))
        line = int(at[1]) if at else len(text.splitlines())
        raise Refused("rulebook-not-toml", file=file, line=line) from problem


def _compiled(file: str, found: Mapping[str, Any], where: Mapping[str, list[Stretch]]) -> date:
    meta = found.get("meta")
    if not isinstance(meta, dict):
        raise Refused("rulebook-missing", file=file, line=1, field="[meta]")
    about = Written(file, cast("dict[str, Any]", meta), where.get("meta", [Stretch(1)])[0])
    if about.get("schema", int) != 1:
        raise about.wrong("rulebook-bad-value", "schema", value=str(about.values.get("schema")))
    return about.get("compiled", date) or EARLIEST


def _each(
    file: str,
    found: Mapping[str, Any],
    where: Mapping[str, list[Stretch]],
    name: str,
    make: Callable[[Written], Kind],
) -> tuple[Kind, ...]:
    listed: object = found.get(name, [])
    if not isinstance(listed, list):
        raise Refused("rulebook-unknown-table", file=file, line=where[name][0].line, field=name)
    tables, places = cast("list[object]", listed), where.get(name, [])
    rows: list[Kind] = []
    for index, table in enumerate(tables):
        place = places[index] if index < len(places) else Stretch(1)
        row = Written(file, cast("dict[str, Any]", table) if isinstance(table, dict) else {}, place)
        for key in row.values:
            if key not in _KEYS[name]:
                raise row.wrong("rulebook-unknown-field", key)
        rows.append(make(row))
    return tuple(rows)


def _figure(row: Written) -> Figure:
    unit = Unit(row.one_of("unit", tuple(str(one) for one in Unit)))
    return Figure(
        row.id(),
        row.pounds("value") if unit is Unit.GBP else row.number("value"),
        unit,
        row.words("period"),
        row.origin(dated=True),
        row.words("measure", needed=False),
        row.words("benefit", needed=False),
        row.day("periods_from"),
        row.day("lower_until"),
    )


def _text(row: Written) -> RuleText:
    return RuleText(
        row.id(),
        row.words("effect"),
        row.words("text"),
        row.origin(),
        row.several("applies_to"),
        row.several("fields_in_regulations"),
        row.several("fields_added_in_dwp_guidance"),
        row.several("not_listed"),
    )


def _closed(row: Written) -> Closed:
    return Closed(row.id(), row.day("last_day_paid"), row.origin())


def _position(row: Written) -> Position:
    return Position(
        row.id(), row.words("subject"), row.words("who"), row.words("says"), row.origin()
    )


def _rate(row: Written) -> PublishedRate:
    minutes = row.get("minutes", int) or 0
    if not 0 < minutes <= 24 * 60:
        raise row.wrong("rulebook-bad-value", "minutes", value=str(minutes))
    return PublishedRate(
        row.id(),
        row.words("body"),
        row.words("measure"),
        minutes,
        row.one_of("preparation", _PREPARATION),
        Money(int(row.pounds("value") * 100)),
        row.origin(dated=True),
    )


def _no_overlaps(figures: tuple[Figure, ...]) -> None:
    """No two rows of one figure may hold on the same day."""
    last: dict[str, Figure] = {}
    for one in sorted(figures, key=lambda each: (each.id, each.origin.valid_from or EARLIEST)):
        before = last.get(one.id)
        if before is not None and before.origin.covers(one.origin.valid_from or EARLIEST):
            raise Refused(
                "rulebook-overlap", file=one.origin.file, line=one.origin.line, field=one.id
            )
        last[one.id] = one
