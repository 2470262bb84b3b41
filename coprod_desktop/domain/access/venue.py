"""The venue's facts against what people need; joining online."""

from collections.abc import Iterator
from typing import Final

from coprod_desktop.domain.access.facts import Finding, Help, Mend, MendKind, Place, Plan, Weight
from coprod_desktop.domain.availability import minute_of_day
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import Known, Need, Setting

WALK_TO_BUS: Final = 15
"""Minutes to get from the room to the stop without hurry: our own figure."""


def venue(plan: Plan) -> Iterator[Finding]:
    """What the place has and what people need."""
    if not plan.in_room:
        return
    if plan.place is None:
        yield Finding(Weight.WAITING, "no-venue", mend=Mend(MendKind.OPEN_VENUE))
        return
    place, look = plan.place, Mend(MendKind.OPEN_VENUE, about=plan.place.id)
    if _no_facts(place):
        yield Finding(Weight.STOP, "venue-without-facts", details={"venue": place.name}, mend=look)
        return
    for need, fact in _facts(place).items():
        names = plan.needing(need)
        if names and fact is Known.NO and not _booked(plan, need):
            yield Finding(Weight.STOP, f"no-{need.value}", names, {"venue": place.name}, look)
        elif names and fact is Known.UNKNOWN and not _booked(plan, need):
            yield Finding(Weight.WAITING, f"{need.value}-unknown", names,
                          {"venue": place.name}, look)  # fmt: skip
    if place.seats is not None and len(plan.people) > place.seats:
        details = {"seats": place.seats, "count": len(plan.people)}
        yield Finding(Weight.STOP, "room-too-small", details=details, mend=look)
    old = place.checked_on is None or (plan.today - place.checked_on).days > plan.limits.venue_stale
    if old:
        yield Finding(Weight.WAITING, "venue-facts-old", details={"venue": place.name}, mend=look)


def _facts(place: Place) -> dict[Help, Known]:
    return {
        Help.STEP_FREE: place.step_free,
        Help.LOOP: place.loop,
        Help.TOILETS: place.toilets,
        Help.QUIET_ROOM: place.quiet_room,
        Help.PARKING: place.parking,
    }


def _no_facts(place: Place) -> bool:
    return all(fact is Known.UNKNOWN for fact in _facts(place).values()) and place.last_bus is None


def _booked(plan: Plan, need: Help) -> bool:
    """A portable loop that is hired makes up for a missing one."""
    return need is Help.LOOP and Need.LOOP in plan.booked


def last_bus(plan: Plan) -> Iterator[Finding]:
    """People who go home by bus reach the last one."""
    names = plan.needing(Help.BUS)
    if not names or not plan.in_room or plan.place is None:
        return
    bus = plan.place.last_bus
    if bus is None:
        mend = Mend(MendKind.OPEN_VENUE, about=plan.place.id)
        yield Finding(Weight.WAITING, "last-bus-unknown", names, mend=mend)
        return
    over = times.ClockNote.OVER_MIDNIGHT in times.notes(plan.start, plan.minutes)
    if over or minute_of_day(plan.end) + WALK_TO_BUS > bus:
        details = {"time": f"{bus // 60}:{bus % 60:02}"}
        start = bus - WALK_TO_BUS - plan.minutes
        early = start >= plan.limits.earliest
        moment = times.moment(plan.day, start) if early else None
        mend = Mend(MendKind.MOVE, moment) if early else Mend(MendKind.SUGGEST)
        yield Finding(Weight.STOP, "last-bus", names, details, mend)


def online(plan: Plan) -> Iterator[Finding]:
    """A link to join with."""
    if plan.setting is not Setting.ROOM and not plan.link.strip():
        yield Finding(Weight.WAITING, "no-link", mend=Mend(MendKind.OPEN_VENUE))
