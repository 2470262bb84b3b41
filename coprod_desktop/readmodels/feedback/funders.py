"""What a report to a funder says: figures that shield small numbers, words, one story."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from coprod_desktop.domain.feedback.funders import Period, Section
from coprod_desktop.domain.money import Money
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.charts import Chart


@dataclass(frozen=True, slots=True)
class Figure:
    """One sentence with a number in it, and where the list behind it stands.

    Attributes:
        said: the sentence; a number below five stands nowhere in it.
        tab, leaf: where the list is.
    """

    section: Section
    said: str
    tab: str
    leaf: str = ""


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One budget of this funder: what it was, and what went out of it in the period."""

    name: str
    amount: Money
    spent: Money  # in the period
    left: Money  # of the whole budget, today


@dataclass(frozen=True, slots=True)
class ShownStory:
    """A story its teller agreed to show here, exactly as signed."""

    id: UUID
    title: str
    words: str
    beside: str


@dataclass(frozen=True, slots=True)
class FunderReport:
    """Everything the report says. The screen and the paper show this and nothing else."""

    charity: CharityCard | None
    funder: str
    period: Period
    figures: tuple[Figure, ...]
    charts: tuple[tuple[Section, Chart], ...]
    changes: tuple[tuple[str, str, str], ...]  # their words, what stands beside, what was done
    money: tuple[MoneyLine, ...]
    quotes: tuple[tuple[str, str], ...]
    story: ShownStory | None
    words: dict[Section, str] = field(default_factory=dict[Section, str])


@dataclass(frozen=True, slots=True)
class FunderChoice:
    """A funder to report to; the id is that of their newest budget."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class FunderChoices:
    """What there is to choose from before a report is made."""

    funders: tuple[FunderChoice, ...]
    periods: tuple[Period, ...]
    stories: tuple[tuple[UUID, str], ...]  # those that may be shown to a funder today
    day: date
