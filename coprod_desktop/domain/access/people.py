"""Who can come, who is asked to two things at once, and who must not be put together."""

from collections.abc import Iterator

from coprod_desktop.domain.access.facts import Finding, Mend, MendKind, Plan, Weight
from coprod_desktop.domain.availability import Fit, fit


def availability(plan: Plan) -> Iterator[Finding]:
    """Inside each person's hours, as far as they told us."""
    found: dict[Fit, list[str]] = {}
    for person in plan.people:
        suits = fit(person.hours, person.away, plan.start, plan.end)
        found.setdefault(suits, []).append(person.name)
    suggest = Mend(MendKind.SUGGEST)
    if outside := found.get(Fit.OUTSIDE):
        yield Finding(Weight.STOP, "outside-hours", tuple(outside), mend=suggest)
    if away := found.get(Fit.AWAY):
        yield Finding(Weight.WAITING, "away", tuple(away), mend=suggest)
    if silent := found.get(Fit.NOT_SAID):
        yield Finding(Weight.WAITING, "hours-not-said", tuple(silent))


def clashes(plan: Plan) -> Iterator[Finding]:
    """Asked to two things at once. What is somebody's own business is not named."""
    for person in plan.people:
        for other in person.busy:
            if plan.start < other.end and other.start < plan.end:
                reason = "double-booked" if other.title else "busy-then"
                details = {"title": other.title}
                mend = Mend(MendKind.SUGGEST)
                yield Finding(Weight.STOP, reason, (person.name,), details, mend)


def apart(plan: Plan) -> Iterator[Finding]:
    """Two people who must not be put together. Their names and the reason stay unsaid."""
    there = {person.id for person in plan.people}
    if any(first in there and second in there for first, second in plan.apart):
        mend = Mend(MendKind.OPEN_INVITED)
        yield Finding(Weight.STOP, "not-together", mend=mend)


def invited(plan: Plan) -> Iterator[Finding]:
    """Somebody is invited, there is room for them, and we know how they like papers."""
    if not plan.people:
        yield Finding(Weight.WAITING, "nobody-invited", mend=Mend(MendKind.OPEN_INVITED))
    if plan.places is not None and len(plan.people) > plan.places:
        details = {"count": len(plan.people), "places": plan.places}
        mend = Mend(MendKind.OPEN_INVITED)
        yield Finding(Weight.WAITING, "too-many", details=details, mend=mend)
    without = [person for person in plan.people if not person.has_format]
    if without:
        mend = Mend(MendKind.OPEN_PERSON, about=without[0].id)
        names = tuple(person.name for person in without)
        yield Finding(Weight.WAITING, "no-format", names, mend=mend)
