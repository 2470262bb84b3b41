"""The rulebook in force: which figure holds on which day, or a refusal with its reason."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.rulebook.rows import (
    Closed,
    Figure,
    Position,
    PublishedRate,
    Rows,
    RuleText,
    Standing,
)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Every row of every file, with newer files laid over older ones."""

    figures: tuple[Figure, ...]
    texts: tuple[RuleText, ...]
    closed: tuple[Closed, ...]
    positions: tuple[Position, ...]
    rates: tuple[PublishedRate, ...]

    @classmethod
    def of(cls, files: Iterable[Rows]) -> "Rulebook":
        """All files as one book. A row of a later file ends the earlier row of the same name."""
        book = cls((), (), (), (), ())
        for rows in files:
            newer = {one.id for one in rows.figures}
            kept = [one for one in book.figures if one.id not in newer]
            for old in (one for one in book.figures if one.id in newer):
                kept += _cut(old, [one for one in rows.figures if one.id == old.id])
            texts = {one.id for one in rows.texts}
            ended = {one.id for one in rows.closed}
            said = {one.id for one in rows.positions}
            book = cls(
                (*kept, *rows.figures),
                (*(one for one in book.texts if one.id not in texts), *rows.texts),
                (*(one for one in book.closed if one.id not in ended), *rows.closed),
                (*(one for one in book.positions if one.id not in said), *rows.positions),
                (*book.rates, *rows.rates),
            )
        return book

    def figure(self, name: str, day: date, today: date) -> Figure:
        """The figure that holds on a day, if it may still be relied on today.

        Raises:
            Refused: "rule-not-known", "rule-ended" (no row reaches that day), "rule-out-of-date"
                (nobody has looked at it since its review date).
        """
        rows = [one for one in self.figures if one.id == name]
        found = next((one for one in rows if one.origin.covers(day)), None)
        return _usable(name, rows, found, day, today)

    def figure_for_period(self, name: str, starts: date, today: date) -> Figure:
        """The figure for an assessment period that starts on a day.

        New figures hold from the first period that starts on or after the uprating day. Where
        sources disagree about that day, the lower of the old and the new figure is used.

        Raises:
            Refused: as `figure`.
        """
        rows = [one for one in self.figures if one.id == name]
        rows.sort(key=lambda one: one.periods_from or date.min)
        begun = [one for one in rows if (one.periods_from or date.min) <= starts]
        found = begun[-1] if begun else None
        if found is not None and not found.origin.covers(starts):
            found = None
        chosen = _usable(name, rows, found, starts, today)
        if chosen.lower_until is not None and starts <= chosen.lower_until and len(begun) > 1:
            return min(begun[-2], chosen, key=lambda one: one.value)
        return chosen

    def money(self, name: str, day: date, today: date) -> Money:
        """A figure as money, on a day.

        Raises:
            Refused: as `figure`.
        """
        return self.figure(name, day, today).money

    def text(self, name: str) -> RuleText | None:
        """A rule in words."""
        return next((one for one in self.texts if one.id == name), None)

    def ended(self, name: str) -> Closed | None:
        """The note that a benefit has come to an end."""
        return next((one for one in self.closed if one.id == name), None)

    def positions_on(self, subject: str) -> tuple[Position, ...]:
        """What the authorities say on a subject, side by side."""
        return tuple(one for one in self.positions if one.subject == subject)

    def out_of_date(self, today: date) -> tuple[str, ...]:
        """Names of figures and rules in use today that nobody has reviewed in time."""
        late = Standing.OUT_OF_DATE
        figures = [one.id for one in self.figures if one.origin.standing(today) is late]
        texts = [one.id for one in self.texts if one.origin.standing(today) is late]
        return tuple(sorted({*figures, *texts}))


def _usable(name: str, rows: list[Figure], found: Figure | None, day: date, today: date) -> Figure:
    if not rows:
        raise Refused("rule-not-known", rule=name, day=day)
    if found is None:
        late = all((one.origin.valid_from or date.min) <= day for one in rows)
        raise Refused("rule-ended" if late else "rule-not-known", rule=name, day=day)
    if today > found.origin.review_by:
        raise Refused("rule-out-of-date", rule=name, day=found.origin.review_by)
    return found


def _cut(old: Figure, newer: list[Figure]) -> list[Figure]:
    """An older row as far as the newer rows leave it standing."""
    first = min((one.origin.valid_from or date.min for one in newer), default=date.max)
    begins = old.origin.valid_from or date.min
    if begins >= first:
        return []
    if old.origin.valid_to is not None and old.origin.valid_to < first:
        return [old]
    return [replace(old, origin=replace(old.origin, valid_to=first - timedelta(days=1)))]
