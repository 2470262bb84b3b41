"""Times that suit most people, and whom each leaves out: nobody twice running."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from coprod_desktop.domain.access import timing
from coprod_desktop.domain.access.facts import Person, Plan, Weight
from coprod_desktop.domain.availability import Fit, fit
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import times

STARTS: Final = (630, 660, 690, 780, 810)
"""Half past ten, eleven, half past eleven, one and half past one."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A time with whom it leaves out.

    Attributes:
        left_out_again: those who could not make the last one either.
    """

    start: datetime
    suits: int
    left_out: tuple[str, ...]
    left_out_again: tuple[str, ...]
    not_said: int


def times_that_suit(
    plan: Plan,
    first: date,
    days: int = 28,
    *,
    left_out_last: Collection[UUID] = (),
    starts: Sequence[int] = STARTS,
    most: int = 5,
) -> tuple[Suggestion, ...]:
    """The best times in some days, best first: fewest left out again, then fewest left out.

    Weekends, bank holidays and holy days that somebody keeps are not looked at.
    """
    found: list[Suggestion] = []
    for step in range(days):
        day = first + timedelta(days=step)
        if day.weekday() >= 5:
            continue
        for minute in starts:
            try:
                trial = replace(plan, start=times.moment(day, minute))
            except Refused:
                continue
            if any(each.weight is Weight.STOP for each in timing.kept_days(trial)):
                continue
            found.append(_weighed(trial, left_out_last))
    found.sort(key=lambda each: (len(each.left_out_again), len(each.left_out), each.start))
    return tuple(found[:most])


def _weighed(plan: Plan, last: Collection[UUID]) -> Suggestion:
    out = [person for person in plan.people if _cannot(person, plan)]
    silent = [
        person
        for person in plan.people
        if fit(person.hours, person.away, plan.start, plan.end) is Fit.NOT_SAID
    ]
    return Suggestion(
        start=plan.start,
        suits=len(plan.people) - len(out),
        left_out=tuple(person.name for person in out),
        left_out_again=tuple(person.name for person in out if person.id in last),
        not_said=len(silent),
    )


def _cannot(person: Person, plan: Plan) -> bool:
    suits = fit(person.hours, person.away, plan.start, plan.end)
    busy = any(plan.start < other.end and other.start < plan.end for other in person.busy)
    alone = replace(plan, people=(person,))
    school = any(each.reason == "school-run" for each in timing.hours(alone))
    return busy or school or suits in (Fit.OUTSIDE, Fit.AWAY)
