"""What the papers of the loop are told. Everything comes from the same accounts of ideas."""

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.feedback.replies import ReplyTimes
from coprod_desktop.domain.stories import Channel, Part, Recall
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.charts import Chart
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount


@dataclass(frozen=True, slots=True)
class NewsLetter:
    """What one person is told about every idea of theirs."""

    charity: CharityCard | None
    day: date
    name: str
    ideas: tuple[IdeaAccount, ...]
    how_not: str = ""
    say: str = ""


@dataclass(frozen=True, slots=True)
class LoopReport:
    """You said, we did: for a panel, a partner, or the wall. `asked` is the denominator.

    Attributes:
        title_name: the panel or partner it is about; "" for everybody.
        ideas: only those that may be shown, names only where their owners chose so.
        kept_back: how many are not to be shared (a count is not shown when it is small).
    """

    charity: CharityCard | None
    day: date
    title_name: str
    asked: int
    ideas: tuple[IdeaAccount, ...]
    kept_back: int
    times: ReplyTimes | None = None
    quotes: tuple[tuple[str, str], ...] = ()  # words, and what may stand beside them


@dataclass(frozen=True, slots=True)
class ChaseLetter:
    """Asking a partner again, kindly, with the dates."""

    charity: CharityCard | None
    day: date
    partner: str
    contact: str
    waiting: tuple[IdeaAccount, ...]
    times: ReplyTimes


@dataclass(frozen=True, slots=True)
class ThankYou:
    """What somebody, or a panel, gave, and what became of it.

    Attributes:
        minutes: time given at meetings.
        training: titles of training taken.
        years: whole years with us, for anniversaries; 0 for less.
    """

    charity: CharityCard | None
    day: date
    name: str
    is_panel: bool
    joined_on: date | None
    years: int
    meetings: int
    minutes: int
    people: int
    training: tuple[str, ...]
    ideas: tuple[IdeaAccount, ...]
    leaving: bool = False
    anniversary: bool = False


@dataclass(frozen=True, slots=True)
class FeedbackSheet:
    """Three faces and short questions for one meeting, or for any."""

    charity: CharityCard | None
    meeting: str
    held_on: date | None
    questions: tuple[str, ...]
    easy: bool = False


@dataclass(frozen=True, slots=True)
class Trends:
    """How it is going, as charts that screens and papers share."""

    charity: CharityCard | None
    day: date
    charts: tuple[Chart, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StorySheet:
    """Exactly what will be published, to sign."""

    charity: CharityCard | None
    day: date
    title: str
    shown_as: str
    words: str
    wording: int
    signed_on: date | None
    photo: bytes | None
    photo_words: str
    agreed: tuple[tuple[Part, Channel, date], ...]


@dataclass(frozen=True, slots=True)
class RecallUse:
    """One place to go to when consent is taken back."""

    place: str
    holder: str
    part: Part
    channel: Channel
    used_on: date
    recall: Recall
    recalled_on: date | None


@dataclass(frozen=True, slots=True)
class RecallList:
    """Everything to take back, to ask for, and what is gone."""

    charity: CharityCard | None
    day: date
    title: str
    uses: tuple[RecallUse, ...]
