"""Working back from the day: what has to be booked or sent, and by when.

Notice: interpreters 4 weeks (universities and agencies ask 2 to 6), their preparation papers 5
working days, papers 10 working days (public bodies commonly send 5 clear working days ahead, and
people with learning disabilities ask for more), a pre-meet 3 days. Tickets, childcare and a loop
are our own defaults.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.access.facts import Finding, Help, Mend, MendKind, Plan, Weight
from coprod_desktop.domain.availability import minute_of_day
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import Known, Need
from coprod_desktop.domain.working_days import (
    next_working,
    working_days_before,
    working_days_between,
)

DAYS: Final = {Need.INTERPRETER: 28, Need.LOOP: 7, Need.CHILDCARE: 14}
WORKING: Final = {Need.TICKETS: 5, Need.INTERPRETER_PAPERS: 5, Need.PRE_MEET: 3}
ASKED_BY: Final = {
    Need.INTERPRETER: Help.INTERPRETER,
    Need.INTERPRETER_PAPERS: Help.INTERPRETER,
    Need.CHILDCARE: Help.CHILDCARE,
    Need.TICKETS: Help.TICKETS,
    Need.PRE_MEET: Help.PRE_MEET,
}
SOON: Final = 3


class Due(StrEnum):
    """How a deadline stands."""

    DONE = "done"
    AHEAD = "ahead"
    SOON = "soon"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something to be done by a day, for some people."""

    need: Need
    by: date
    people: tuple[str, ...]
    due: Due


def wanted(plan: Plan) -> tuple[Need, ...]:
    """What this meeting has to book or send ahead, for the people invited."""
    found = [need for need, asked in ASKED_BY.items() if plan.needing(asked)]
    if plan.in_room and plan.place is not None:
        found.append(Need.VENUE)
        if plan.needing(Help.LOOP) and plan.place.loop is not Known.YES:
            found.append(Need.LOOP)
    if plan.people:
        found.append(Need.PAPERS)
    return tuple(need for need in Need if need in found)


def latest(plan: Plan, need: Need) -> date:
    """The last day on which it can be done in time."""
    bank = {holiday.day for holiday in plan.holidays if not holiday.faith}
    if need is Need.VENUE:
        notice = plan.place.notice_days if plan.place else 0
        return plan.day - timedelta(days=notice)
    if need is Need.PAPERS:
        return working_days_before(plan.day, plan.limits.papers_good, bank)
    if need in WORKING:
        return working_days_before(plan.day, WORKING[need], bank)
    return plan.day - timedelta(days=DAYS[need])


def deadlines(plan: Plan) -> tuple[Deadline, ...]:
    """Everything to be done ahead, the most urgent first."""
    found: list[Deadline] = []
    for need in wanted(plan):
        by = latest(plan, need)
        names = plan.needing(ASKED_BY[need]) if need in ASKED_BY else ()
        names = plan.needing(Help.LOOP) if need is Need.LOOP else names
        found.append(Deadline(need, by, names, _stands(plan, need, by)))
    return tuple(sorted(found, key=lambda each: each.by))


def _stands(plan: Plan, need: Need, by: date) -> Due:
    if need in plan.booked:
        return Due.DONE
    if plan.today > by:
        return Due.MISSED
    return Due.SOON if (by - plan.today).days <= SOON else Due.AHEAD


def check(plan: Plan) -> Iterator[Finding]:
    """Red where a deadline cannot be met any more; amber where it is close."""
    if plan.day < plan.today:
        return
    for each in deadlines(plan):
        if each.need is Need.PAPERS:
            yield from _papers(plan, each)
        elif each.due is Due.MISSED:
            mend = (
                Mend(MendKind.BOOKED, need=each.need)
                if plan.fixed
                else Mend(MendKind.MOVE, earliest(plan))
            )
            reason = "deadline-missed" if plan.fixed else "deadline-cannot-be-met"
            said = {"need": each.need.value, "by": each.by.isoformat()}
            yield Finding(Weight.STOP, reason, each.people, said, mend)
        elif each.due is Due.SOON:
            said = {"need": each.need.value, "by": each.by.isoformat()}
            mend = Mend(MendKind.BOOKED, need=each.need)
            yield Finding(Weight.WAITING, "deadline-soon", each.people, said, mend)


def _papers(plan: Plan, deadline: Deadline) -> Iterator[Finding]:
    """Papers have an amber and a red of their own."""
    if deadline.due not in (Due.MISSED, Due.SOON):
        return
    bank = {holiday.day for holiday in plan.holidays if not holiday.faith}
    left = working_days_between(plan.today, plan.day, bank)
    said = {"need": Need.PAPERS.value, "by": deadline.by.isoformat(), "days": left}
    mend = Mend(MendKind.BOOKED, need=Need.PAPERS)
    if left < plan.limits.papers_red:
        yield Finding(Weight.STOP, "papers-late", details=said, mend=mend)
    elif deadline.due is Due.MISSED:
        yield Finding(Weight.WAITING, "papers-tight", details=said, mend=mend)
    else:
        yield Finding(Weight.WAITING, "deadline-soon", details=said, mend=mend)


def earliest(plan: Plan) -> datetime:
    """The first working day by which everything not yet booked can still be done."""
    bank = {holiday.day for holiday in plan.holidays if not holiday.faith}
    late = max((plan.today - each.by).days for each in deadlines(plan) if each.due is not Due.DONE)
    day = next_working(plan.day + timedelta(days=max(late, 0)), bank)
    moment = _same_time(plan, day)
    for _ in range(10):  # bank holidays in between may take another day or two
        moment = _same_time(plan, day)
        trial = deadlines(replace(plan, start=moment))
        if all(each.due is not Due.MISSED for each in trial):
            break
        day = next_working(day + timedelta(days=1), bank)
    return moment


def _same_time(plan: Plan, day: date) -> datetime:
    """The meeting's time of day on another day, or our usual one where clocks jump over it."""
    try:
        return times.moment(day, minute_of_day(plan.start))
    except Refused:
        return times.moment(day, plan.limits.earliest)
