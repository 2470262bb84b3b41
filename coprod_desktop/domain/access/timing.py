"""Length, breaks, hours of the day, and days to keep clear of."""

from collections.abc import Iterator
from datetime import timedelta

from coprod_desktop.domain.access.facts import Finding, Mend, MendKind, Plan, Weight
from coprod_desktop.domain.agendas import break_after, longest_sitting, over
from coprod_desktop.domain.availability import minute_of_day
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import ItemKind
from coprod_desktop.domain.working_days import next_working

EVENING = 17 * 60
SCHOOL_RUNS = ((8 * 60, 9 * 60 + 30), (14 * 60 + 30, 16 * 60))


def length(plan: Plan) -> Iterator[Finding]:
    """Too long for the default, or for what somebody told us is enough."""
    limit = plan.limits.longest
    if plan.minutes > limit:
        mend = Mend(MendKind.SHORTEN, minutes=limit)
        details = {"minutes": plan.minutes, "limit": limit}
        yield Finding(Weight.WAITING, "too-long", details=details, mend=mend)
    tired = [each for each in plan.people if each.longest and plan.minutes > each.longest]
    if tired:
        shortest = min(each.longest or 0 for each in tired)
        mend = Mend(MendKind.SHORTEN, minutes=shortest)
        names = tuple(each.name for each in tired)
        yield Finding(Weight.WAITING, "longer-than-enough", names, {"minutes": shortest}, mend)


def breaks(plan: Plan) -> Iterator[Finding]:
    """A break in time."""
    if not plan.lines:
        if plan.minutes > plan.limits.break_every:
            mend = Mend(MendKind.OPEN_AGENDA)
            yield Finding(Weight.WAITING, "no-agenda-yet", mend=mend)
        return
    after = break_after(plan.lines, plan.limits.break_every)
    if after is not None:
        sitting, _ = longest_sitting(plan.lines)
        mend = Mend(MendKind.ADD_BREAK, place=after)
        details = {"minutes": sitting, "limit": plan.limits.break_every}
        yield Finding(Weight.WAITING, "no-break", details=details, mend=mend)


def agenda(plan: Plan) -> Iterator[Finding]:
    """Items that fit the time, not too many decisions, talks that are short."""
    if not plan.lines:
        return
    more = over(plan.lines, plan.minutes)
    if more > 0:
        details = {"minutes": more}
        mend = Mend(MendKind.OPEN_AGENDA)
        yield Finding(Weight.WAITING, "agenda-too-long", details=details, mend=mend)
    decisions = sum(line.kind is ItemKind.DECIDE for line in plan.lines)
    if decisions > plan.limits.decisions:
        details = {"count": decisions, "limit": plan.limits.decisions}
        mend = Mend(MendKind.OPEN_AGENDA)
        yield Finding(Weight.WAITING, "many-decisions", details=details, mend=mend)
    for place, line in enumerate(plan.lines):
        if line.kind is ItemKind.INFORM and line.minutes > plan.limits.talk:
            mend = Mend(MendKind.OPEN_AGENDA, place=place)
            said = {"title": line.title, "minutes": line.minutes, "limit": plan.limits.talk}
            yield Finding(Weight.WAITING, "long-talk", details=said, mend=mend)


def hours(plan: Plan) -> Iterator[Finding]:
    """Start and end at a time of day that leaves room for school runs, buses and the chemist."""
    start, end = minute_of_day(plan.start), minute_of_day(plan.end)
    same_day = not any(
        note is times.ClockNote.OVER_MIDNIGHT for note in times.notes(plan.start, plan.minutes)
    )
    if start < plan.limits.earliest:
        moment = times.moment(plan.day, plan.limits.earliest)
        yield Finding(Weight.WAITING, "early-start", mend=Mend(MendKind.MOVE, moment))
    elif start >= EVENING:
        yield Finding(Weight.WAITING, "evening", mend=Mend(MendKind.SUGGEST))
    elif same_day and end > plan.limits.latest:
        yield Finding(Weight.WAITING, "late-end", mend=_earlier(plan))
    runs = [run for run in SCHOOL_RUNS if start < run[1] and run[0] < end] if same_day else []
    names = tuple(each.name for each in plan.people if each.school_run)
    if runs and names and plan.day.weekday() < 5:
        yield Finding(Weight.STOP, "school-run", names, mend=Mend(MendKind.SUGGEST))


def _earlier(plan: Plan) -> Mend:
    """A start that ends in time, or else another day altogether."""
    start = plan.limits.latest - plan.minutes
    if start < plan.limits.earliest:
        return Mend(MendKind.SUGGEST)
    return Mend(MendKind.MOVE, times.moment(plan.day, start))


def clocks(plan: Plan) -> Iterator[Finding]:
    """Clock changes and meetings over midnight."""
    for note in times.notes(plan.start, plan.minutes):
        yield Finding(Weight.WAITING, note.value)


def kept_days(plan: Plan) -> Iterator[Finding]:
    """Bank holidays, days of a faith that somebody keeps, and days when money comes."""
    for holiday in plan.holidays:
        if holiday.day != plan.day:
            continue
        if not holiday.faith:
            bank = {each.day for each in plan.holidays if not each.faith}
            day = next_working(plan.day + timedelta(days=1), bank)
            mend = Mend(MendKind.MOVE, times.moment(day, minute_of_day(plan.start)))
            yield Finding(Weight.STOP, "bank-holiday", details={"name": holiday.name}, mend=mend)
            continue
        names = tuple(each.name for each in plan.people if holiday.faith in each.keeps)
        weight = Weight.STOP if names else Weight.WAITING
        reason = "holy-day" if names else "holy-day-nobody-said"
        mend = Mend(MendKind.SUGGEST)
        yield Finding(weight, reason, names, {"name": holiday.name}, mend)
    money = tuple(each.name for each in plan.people if plan.day.day in each.pay_days)
    if money:
        yield Finding(Weight.WAITING, "kept-clear", money, mend=Mend(MendKind.SUGGEST))


def past(plan: Plan) -> Iterator[Finding]:
    """A day that is behind us."""
    if plan.day < plan.today:
        yield Finding(Weight.WAITING, "in-the-past")
