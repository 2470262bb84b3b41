"""Words of reports to funders: on the leaf, and on paper."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.funders import Period, Section
from coprod_desktop.domain.money import Money
from coprod_desktop.wording.feedback_thanks import hours_said

UNDO: Final = {"KeepReportWords": "Write in a report to a funder"}
REFUSED: Final = {
    "report-words-too-long": "That is more than {most} characters. Nothing was changed. Please "
    "write a shorter text.",
    "period-back-to-front": "The time ends before it begins. Nothing was made. Please look at the "
    "two days again.",
    "period-too-long": "A report is about five years at most. Please choose a shorter time.",
    "no-such-funder": "There is no budget from this funder any more. Nothing was made. Add the "
    "budget again under Incentives, Budgets.",
}

TITLE: Final = "For funders"
HELP: Final = (
    "The figures come from what is written down, and small numbers stay hidden. Your own words are "
    "kept for next time."
)
PAPER: Final = "Report to a funder"
NONE: Final = "No funder yet"
NONE_HELP: Final = "Add a budget under Incentives, Budgets, and its funder stands here."
TO_BUDGETS: Final = "Go to the budgets"
FUNDER: Final = "Which funder?"
PERIOD: Final = "Which time?"
STORY: Final = "A story to go with it"
NO_STORY: Final = "No story"
STORY_HELP: Final = (
    "Only stories whose tellers said yes to this. Printing writes down that it was used."
)
PRINT: Final = "Print the report"
OWN: Final = "In our words"
OPEN: Final = "See the list"
KEPT: Final = "Kept for next time."
FIGURES: Final = "What the figures say"
CHANGED: Final = "What changed because people spoke"
THEY_SAID: Final = "They said"
WE_DID: Final = "What was done"
QUOTES: Final = "In people's words"
A_STORY: Final = "A story"
SMALL: Final = "Numbers below five are not shown, so that nobody can be recognised."
BUDGET: Final = "Budget"
AMOUNT: Final = "Amount"
SPENT: Final = "Spent in this time"
LEFT: Final = "Left today"
CAME: Final = "Came"
NOT_YET: Final = "Not this time"
WHO_CAME: Final = "Who was at the table"
IDEAS_CHART: Final = "What became of the ideas"
MONEY_CHART: Final = "Money, budget by budget"
HIDDEN: Final = "fewer than five"
SECTION: Final[dict[Section, str]] = {
    Section.REACH: "Who took part",
    Section.IDEAS: "What people said, and what happened",
    Section.LEARNING: "What people learnt",
    Section.MONEY: "Money",
    Section.NEXT: "What comes next",
}
BECAME: Final = {
    "done": "Done",
    "agreed": "Agreed",
    "waiting": "Waiting for an answer",
    "no": "No, with a reason",
    "silent": "No answer came",
    "stopped": "Stopped",
    "heard": "Heard, not passed on yet",
}


def period(found: Period) -> str:
    """A time."""
    return f"{written(found.first)} to {written(found.last)}"


def title(funder: str) -> str:
    """The report's title."""
    return f"Report to {funder}"


def place(funder: str, found: Period) -> str:
    """Where a story was used."""
    return f"{title(funder)}, {period(found)}"[:200]


def counted(count: int | None) -> str:
    """A count of people or things; a small one is not said."""
    return HIDDEN if count is None else str(count)


def met(meetings: int, minutes: int) -> str:
    """Meetings held and time given by everybody together."""
    if meetings == 0:
        return "No meeting was held in this time."
    many = "One meeting was" if meetings == 1 else f"{meetings} meetings were"
    return f"{many} held, and people gave {hours_said(minutes)} of their time."


def took_part(count: int | None) -> str:
    """How many people came."""
    if count == 0:
        return "Nobody came to a meeting in this time."
    return f"People who took part: {counted(count)}."


def joined(count: int | None) -> str:
    """How many people are new."""
    return "Nobody joined in this time." if count == 0 else f"People who joined: {counted(count)}."


def not_there(count: int | None) -> str:
    """Who is missing from the table."""
    if count == 0:
        return "Everybody on these panels came at least once."
    return f"On these panels and not at a meeting in this time: {counted(count)}."


def spoken(count: int | None) -> str:
    """How many ideas were heard."""
    return "No idea was heard in this time." if count == 0 else f"Ideas heard: {counted(count)}."


def told(told_count: int | None, asked: int | None) -> str:
    """How many of them the person has been told about."""
    if asked == 0:
        return "Nobody waits to be told."
    return f"Ideas whose person knows how they stand: {counted(told_count)} of {counted(asked)}."


def learnt(count: int | None, courses: int) -> str:
    """What was learnt."""
    if courses == 0 or count == 0:
        return "No training ended in this time."
    many = "one training" if courses == 1 else f"{courses} trainings"
    return f"People who finished {many}: {counted(count)}."


def money(spent: Money, amount: Money) -> str:
    """What was spent, of what."""
    return f"{spent} was spent in this time, of {amount} given."


def reach_aloud(came: int | None, missing: int | None) -> str:
    """The chart of who came, read aloud."""
    return f"Came: {counted(came)}. Not this time: {counted(missing)}."


def became_aloud(rows: Sequence[tuple[str, int | None]]) -> str:
    """The chart of ideas, read aloud."""
    said = [f"{name}: {counted(count)}" for name, count in rows if count != 0]
    return ". ".join(said) + "." if said else "No ideas in this time."


def money_aloud(spent: Money, left: Money) -> str:
    """The chart of money, read aloud."""
    return f"{spent} was spent in this time. {left} is left."


def made_on(day: date) -> str:
    """The day it was made."""
    return f"Made on {written(day)}"
