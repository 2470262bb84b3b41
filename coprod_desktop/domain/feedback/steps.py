"""What can happen to an idea, in which order, and what must be said with it.

The one rule everything else serves: an idea is closed only when its person was told.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused


class Step(StrEnum):
    """One station of the journey."""

    HEARD = "heard"
    PASSED = "passed-to"
    CHASED = "chased"
    HOLDING = "holding-reply"  # they answered: not yet, and by when
    ACCEPTED = "accepted"
    PART = "part-accepted"
    NOT_ACCEPTED = "not-accepted"
    DOING = "doing"
    DONE = "done"
    STALLED = "stalled"
    DROPPED = "dropped"
    NO_ANSWER = "no-answer"
    TOLD = "told"
    SAYS = "says-it-changed"
    CLOSED = "closed"
    REOPENED = "reopened"


class Changed(StrEnum):
    """What the person says about whether anything changed."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    CANNOT_TELL = "cannot-tell"


class How(StrEnum):
    """How somebody was told."""

    PHONE = "phone"
    IN_PERSON = "in-person"
    LETTER = "letter"
    EASY_PAGE = "easy-page"
    EMAIL = "email"
    TEXT = "text"
    AT_A_MEETING = "at-a-meeting"
    ON_THE_WALL = "on-the-wall"  # for ideas without a name


BESIDE: Final = frozenset({Step.CHASED, Step.TOLD, Step.SAYS, Step.CLOSED, Step.REOPENED})
"""Steps that happen beside the stage without changing it."""
STAGES: Final = tuple(step for step in Step if step not in BESIDE)
ENDS: Final = frozenset({Step.NOT_ACCEPTED, Step.DONE, Step.DROPPED, Step.NO_ANSWER})
"""Stages from which an idea can be closed, once its person was told."""
ANSWERS: Final = frozenset({Step.ACCEPTED, Step.PART, Step.NOT_ACCEPTED, Step.DROPPED})
"""Stages that answer the question we passed on."""
WAITING: Final = frozenset({Step.PASSED, Step.HOLDING})
_AGREED: Final = frozenset({Step.ACCEPTED, Step.PART})
GROUP: Final[dict[Step, str]] = {
    Step.DONE: "done",
    Step.ACCEPTED: "agreed",
    Step.PART: "agreed",
    Step.DOING: "agreed",
    Step.PASSED: "waiting",
    Step.HOLDING: "waiting",
    Step.NOT_ACCEPTED: "no",
    Step.NO_ANSWER: "silent",
    Step.STALLED: "stopped",
    Step.DROPPED: "stopped",
    Step.HEARD: "heard",
}
"""Under which heading a stage is told: a no and a silence as openly as a yes."""

_FROM: Final[dict[Step, frozenset[Step]]] = {
    Step.PASSED: frozenset({Step.HEARD, Step.STALLED, Step.NO_ANSWER}) | WAITING | _AGREED,
    Step.HOLDING: WAITING | {Step.NO_ANSWER},
    Step.ACCEPTED: frozenset({Step.HEARD, Step.NO_ANSWER, Step.NOT_ACCEPTED}) | WAITING,
    Step.PART: frozenset({Step.HEARD, Step.NO_ANSWER, Step.NOT_ACCEPTED}) | WAITING,
    Step.NOT_ACCEPTED: frozenset({Step.HEARD, Step.NO_ANSWER}) | WAITING,
    Step.DOING: _AGREED | {Step.STALLED},
    Step.DONE: _AGREED | {Step.DOING, Step.STALLED},
    Step.STALLED: _AGREED | {Step.DOING},
    Step.DROPPED: frozenset(STAGES) - ENDS - {Step.DROPPED},
    Step.NO_ANSWER: WAITING,
}
"""From which stages each stage can be reached."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a passport. Which words are needed depends on the step.

    Attributes:
        who: whom it was passed to, who decided, or who dropped it.
        reason: why, in plain words.
        would_change: what would change a "no".
        evidence: how we know it was done.
    """

    step: Step
    on: date
    who: str = ""
    reason: str = ""
    would_change: str = ""
    evidence: str = ""
    how: How | None = None
    changed: Changed | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an idea stands after its steps so far."""

    stage: Step
    since: date
    heard_on: date
    chases: int = 0  # since it was last passed on or answered
    told_on: date | None = None
    told_stage: Step | None = None  # the stage the person was last told of
    told_since_change: bool = False
    changed: Changed | None = None
    closed: bool = False
    last_on: date | None = None


_NEEDS: Final[dict[Step, tuple[tuple[str, str], ...]]] = {
    Step.PASSED: (("who", "passed-to-whom"),),
    Step.PART: (("reason", "part-needs-reason"), ("who", "who-decided")),
    Step.NOT_ACCEPTED: (
        ("reason", "no-needs-reason"),
        ("who", "who-decided"),
        ("would_change", "no-needs-what-would-change"),
    ),
    Step.DONE: (("evidence", "done-needs-evidence"),),
    Step.STALLED: (("reason", "stalled-needs-why"),),
    Step.DROPPED: (("reason", "dropped-needs-why"), ("who", "who-dropped-it")),
    Step.TOLD: (("how", "told-how"),),
    Step.SAYS: (("changed", "says-what"),),
    Step.REOPENED: (("reason", "reopened-needs-why"),),
}


def standing(passport: Sequence[Entry]) -> Standing:
    """Where an idea stands, step by step from the day it was heard.

    Raises:
        Refused: as `move`, and "passport-starts-with-heard".

    >>> day = date(2026, 11, 2)
    >>> standing([Entry(Step.HEARD, day), Entry(Step.TOLD, day, how=How.PHONE)]).told_stage
    <Step.HEARD: 'heard'>
    """
    if not passport or passport[0].step is not Step.HEARD:
        raise Refused("passport-starts-with-heard")
    first = passport[0].on
    now = Standing(Step.HEARD, first, first, last_on=first)
    for entry in passport[1:]:
        now = move(now, entry)
    return now


def move(now: Standing, entry: Entry) -> Standing:
    """Take one step, if the rules allow it.

    Raises:
        Refused: "idea-is-closed", "step-not-from-here", "tell-first", "not-at-an-end",
            "chase-first", "step-before-last", "told-before-the-news", "nothing-to-reopen",
            and one for each thing a step must say ("no-needs-reason" and its like).

    >>> day = date(2026, 11, 2)
    >>> heard = Standing(Step.HEARD, day, day)
    >>> no = Entry(Step.NOT_ACCEPTED, day, who="The council", reason="No money this year.",
    ...            would_change="A new budget in April.")
    >>> refused = move(heard, no)
    >>> move(refused, Entry(Step.CLOSED, day))
    Traceback (most recent call last):
        ...
    coprod_desktop.domain.errors.Refused: tell-first
    >>> told = move(refused, Entry(Step.TOLD, day, how=How.PHONE))
    >>> move(told, Entry(Step.CLOSED, day)).closed
    True
    """
    _check_words(entry)
    if now.closed and entry.step is not Step.REOPENED:
        raise Refused("idea-is-closed")
    if entry.on < now.since:
        news = entry.step is Step.TOLD
        raise Refused("told-before-the-news" if news else "step-before-last", day=now.since)
    if entry.step in BESIDE:
        return _beside(now, entry)
    if now.stage not in _FROM.get(entry.step, frozenset()):
        raise Refused("step-not-from-here")
    if entry.step is Step.NO_ANSWER and now.chases == 0:
        raise Refused("chase-first")
    keeps = entry.step in {Step.NO_ANSWER, Step.HOLDING}
    return replace(
        now,
        stage=entry.step,
        since=entry.on,
        chases=now.chases if keeps else 0,
        told_since_change=False,
        last_on=entry.on,
    )


def _beside(now: Standing, entry: Entry) -> Standing:
    latest = replace(now, last_on=max(now.last_on or entry.on, entry.on))
    if entry.step is Step.CHASED:
        if now.stage in ENDS - {Step.NO_ANSWER} or now.stage is Step.HEARD:
            raise Refused("nobody-to-chase")
        return replace(latest, chases=now.chases + 1)
    if entry.step is Step.TOLD:
        return replace(latest, told_on=entry.on, told_stage=now.stage, told_since_change=True)
    if entry.step is Step.SAYS:
        if not now.told_since_change:
            raise Refused("tell-first")
        return replace(latest, changed=entry.changed)
    if entry.step is Step.CLOSED:
        if now.stage not in ENDS:
            raise Refused("not-at-an-end")
        if not now.told_since_change:
            raise Refused("tell-first")
        return replace(latest, closed=True)
    if not now.closed:
        raise Refused("nothing-to-reopen")
    return replace(
        latest, closed=False, stage=Step.HEARD, since=entry.on, told_since_change=False, chases=0
    )


def _check_words(entry: Entry) -> None:
    for name, refusal in _NEEDS.get(entry.step, ()):
        value = getattr(entry, name)
        if value is None or (isinstance(value, str) and not value.strip()):
            raise Refused(refusal)


def may_come_next(now: Standing) -> tuple[Step, ...]:
    """The steps that could come next, in the order of the journey.

    >>> day = date(2026, 11, 2)
    >>> [str(step) for step in may_come_next(Standing(Step.DONE, day, day))]
    ['told']
    """
    if now.closed:
        return (Step.REOPENED,)
    found = [step for step in STAGES if now.stage in _FROM.get(step, frozenset())]
    if now.chases == 0 and Step.NO_ANSWER in found:
        found.remove(Step.NO_ANSWER)
    if now.stage not in ENDS - {Step.NO_ANSWER} and now.stage is not Step.HEARD:
        found.append(Step.CHASED)
    found.append(Step.TOLD)
    if now.told_since_change:
        found.append(Step.SAYS)
        if now.stage in ENDS:
            found.append(Step.CLOSED)
    return tuple(found)
