"""The whole check: every rule asked, worst first."""

from collections.abc import Callable, Iterator
from typing import Final

from coprod_desktop.domain.access import deadlines, papers, people, timing, venue
from coprod_desktop.domain.access.facts import Finding, Plan, Weight

RULES: Final[tuple[Callable[[Plan], Iterator[Finding]], ...]] = (
    people.apart,
    people.availability,
    people.clashes,
    venue.venue,
    venue.last_bus,
    venue.online,
    deadlines.check,
    timing.kept_days,
    timing.hours,
    timing.past,
    timing.clocks,
    timing.length,
    timing.breaks,
    timing.agenda,
    people.invited,
    papers.papers,
)


def findings(plan: Plan) -> tuple[Finding, ...]:
    """Everything the check noticed, worst first; one good word when it noticed nothing.

    It never says a meeting *is* accessible: only the people who come can say that.
    """
    found = [finding for rule in RULES for finding in rule(plan)]
    if not found:
        return (Finding(Weight.GOOD, "nothing-noticed"),)
    return tuple(sorted(found, key=lambda each: list(Weight).index(each.weight)))
