"""Sentences of Today: what needs somebody and why, and three charts read aloud.

Where a person's name belongs stands `{name}`: the screen puts it there, or initials.
"""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.anniversaries import Anniversary
from coprod_desktop.domain.feedback.clocks import Wait
from coprod_desktop.wording.feedback import GONE_PARTNER, days

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

NAME: Final = "{name}"
LOOK: Final = "Look"
TELL: Final = "Tell them"
ASK_AGAIN: Final = "Ask again"
PASS_ON: Final = "Pass it on"
SETTLE: Final = "Settle"
REVIEW: Final = "Look at it together"
THANK: Final = "Thank them"
RECALL: Final = "See the list"
OPEN_BOX: Final = "Open the box"
TOLD_BACK: Final = "Told back"
DAYS_TO_PAY: Final = "Days until paid"
WHO_CAME: Final = "Who came"
TOLD: Final = "Told"
NOT_TOLD: Final = "Not told yet"
CAME: Final = "Came"
BOX: Final = "Ideas without a name can be taken out of the box."

_WAITS: Final[dict[Wait, str]] = {
    Wait.THANKS: "has not been thanked for an idea",
    Wait.NEWS: "has not been told the news about an idea",
    Wait.AGAIN: "has heard nothing about an idea",
    Wait.OUTCOME: "waits to hear what came of an idea",
    Wait.ANSWER: "waits for an answer to an idea",
}


def somebody_waits(wait: Wait, count: int) -> str:
    """That a person waits too long."""
    sentence = f"{NAME} {_WAITS[wait]}."
    return sentence if count == 1 else sentence.replace("an idea", f"{count} ideas")


def nobody_named_waits(count: int) -> str:
    """That ideas without a name wait too long."""
    return "An idea without a name waits." if count == 1 else f"{count} ideas without a name wait."


def too_long(over: int) -> str:
    """By how much."""
    return f"{days(over)} longer than we promised"


def partner_owes(partner: str, count: int) -> str:
    """That a partner has not answered."""
    who = partner or GONE_PARTNER
    return f"{who} has not answered " + ("1 idea." if count == 1 else f"{count} ideas.")


def oldest(day: date) -> str:
    """Since when."""
    return f"The oldest was asked on {written(day)}."


def unpaid(count: int) -> str:
    """That somebody is unpaid past the promise."""
    if count == 1:
        return f"{NAME} has not been paid by the day we promised."
    return f"{NAME} and {count - 1} more have not been paid by the day we promised."


def promised(day: date) -> str:
    """The promise."""
    return f"Promised for {written(day)}"


def consent_ends(day: date) -> str:
    """That a yes to a story ends."""
    return f"{NAME}'s yes to a story ends on {written(day)}."


CONSENT_MORE: Final = "Ask again, or take the story down by then."


def recall(count: int) -> str:
    """That a story must be taken back."""
    places = "1 place" if count == 1 else f"{count} places"
    return f"{NAME} took back a story. It is still in {places}."


def review_due(day: date) -> str:
    """That somebody's needs are to be looked at again."""
    return f"What helps {NAME} is to be looked at again since {written(day)}."


def told_back(told: int, asked: int) -> str:
    """The first chart read aloud."""
    if asked == 0:
        return "Nobody waits to be told."
    return f"{told} of {asked} open ideas: the person knows how it stands."


NO_GOODBYE: Final = f"{NAME} has left, and had no goodbye letter."


def years(found: Anniversary) -> str:
    """That somebody has been with us for so many years."""
    many = "one year" if found.years == 1 else f"{found.years} years"
    return f"{NAME}: {many} with us on {written(found.on)}."


def days_to_pay(newest: float, name: str) -> str:
    """The second chart read aloud."""
    return f"In {name} people were paid {days(round(newest))} after the meeting, on average."


def who_came(came: int, invited: int, title: str) -> str:
    """The third chart read aloud. Small numbers are not said."""
    if came < 5:
        return f"At the newest meeting, {title}, fewer than five people came."
    return f"At the newest meeting, {title}, {came} came of {invited} who are written down."
