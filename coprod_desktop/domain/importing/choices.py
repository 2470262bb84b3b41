"""What can become of a row, and what a person may choose for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.importing.people import Person


class Kind(StrEnum):
    """What we found out about a row."""

    NEW = "new"
    SAME = "same"
    UPDATE = "update"
    ASK = "needs-you"
    FAILED = "failed"


class Choice(StrEnum):
    """What a person decides for one row."""

    NEW = "new"
    FILL = "fill"  # the same person: add what we do not know yet
    TAKE = "take"  # the same person: the file's words over ours
    LEAVE_OUT = "leave-out"


class Step(StrEnum):
    """What will be done with a row. Every row has exactly one."""

    NEW = "new"
    UPDATE = "update"
    SKIP = "skip"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an update would add or change: what, as it was, as it will be."""

    what: str
    was: str
    to: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict is as it is: a key for wording, and the words it needs."""

    key: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What we found out about one row, and what will be done with it.

    Attributes:
        kind: what we found.
        step: what will be done, the person's choice counted.
        like: who they seem to be; None when nobody, or somebody this very file names.
        like_row: the earlier row of this file that names the same person.
        like_name: that person's name.
        gaps: what the row adds to what we know.
        differs: where the row says something else than we do.
        chosen: what a person decided, if they did.
    """

    number: int
    shown: str
    kind: Kind
    step: Step
    reasons: tuple[Reason, ...] = ()
    person: Person | None = None
    like: MemberId | None = None
    like_row: int | None = None
    like_name: str = ""
    gaps: tuple[Change, ...] = ()
    differs: tuple[Change, ...] = ()
    chosen: Choice | None = None

    @property
    def offers(self) -> tuple[Choice, ...]:
        """What a person may choose for this row."""
        if self.person is None:
            return (Choice.LEAVE_OUT,) if self.kind is Kind.FAILED else ()
        if not self.like_name:
            return (Choice.NEW, Choice.LEAVE_OUT)
        take = (Choice.TAKE,) if self.differs else ()
        return (Choice.FILL, *take, Choice.NEW, Choice.LEAVE_OUT)


@dataclass(frozen=True, slots=True)
class Tally:
    """Rows in = new + updated + skipped + failed. It cannot be made otherwise.

    >>> Tally.of([Step.NEW, Step.SKIP, Step.NEW])
    Tally(rows=3, new=2, updated=0, skipped=1, failed=0)
    >>> Tally(rows=3, new=1, updated=0, skipped=1, failed=0)
    Traceback (most recent call last):
    ValueError: 3 rows, 2 accounted for
    """

    rows: int
    new: int
    updated: int
    skipped: int
    failed: int

    def __post_init__(self) -> None:
        there = self.new + self.updated + self.skipped + self.failed
        if self.rows != there:
            raise ValueError(f"{self.rows} rows, {there} accounted for")

    @classmethod
    def of(cls, steps: Iterable[Step]) -> "Tally":
        """The sum of what becomes of some rows."""
        every = list(steps)
        counts = {step: every.count(step) for step in Step}
        return cls(
            len(every), counts[Step.NEW], counts[Step.UPDATE], counts[Step.SKIP], counts[Step.FAIL]
        )

    @property
    def done(self) -> int:
        """How many rows change something."""
        return self.new + self.updated


USUAL: Final = {
    Kind.NEW: Step.NEW,
    Kind.SAME: Step.SKIP,
    Kind.UPDATE: Step.UPDATE,
    # A row nobody answered for stays outside, is counted, and comes back with its reason.
    Kind.ASK: Step.FAIL,
    Kind.FAILED: Step.FAIL,
}
CHOSEN: Final = {
    Choice.NEW: Step.NEW,
    Choice.FILL: Step.UPDATE,
    Choice.TAKE: Step.UPDATE,
    Choice.LEAVE_OUT: Step.SKIP,
}
