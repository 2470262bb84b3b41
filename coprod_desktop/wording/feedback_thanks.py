"""Sentences of thank-you reports, letters for leaving, sheets, charts and story papers."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.stories import Channel, Part, Recall
from coprod_desktop.wording.stories import CHANNEL, PART, RECALL

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

THANKS: Final = "Thank you"
PANEL_THANKS: Final = "Thank you to the panel"
LEAVING: Final = "Goodbye, and thank you"
ANNIVERSARY: Final = "Thank you for being with us"
SHEET: Final = "How was it for you?"
TRENDS: Final = "How people say it goes"
STORY_SHEET: Final = "Your story: exactly what will be published"
RECALL_LIST: Final = "A story to take back"
RECALL_LETTER: Final = "Please stop using a story"
YOU_GAVE: Final = "What you gave"
PANEL_GAVE: Final = "What the panel gave"
WHAT_CHANGED: Final = "What changed because of it"
WORDS_AND_AFTER: Final = "Each idea, and what became of it"
LEARNT: Final = "What you learnt with us"
NONE_YET: Final = (
    "We do not know of a change yet. We will not pretend there is one. We keep asking, and we "
    "tell you as soon as we know."
)
CLOSING: Final = "It was better because you were there."
YEARS_CLOSING: Final = "Thank you for every one of these days. We hope there will be many more."
LEAVING_CLOSING: Final = (
    "Our door stays open. If you would like to come back, for one day or for longer, please ring."
)
TRENDS_SMALL: Final = "Where fewer than five people said something, we do not show the number."
HOW_TO_SHEET: Final = (
    "Please tick one face in each line. There is no name on this sheet. Nobody is told who said "
    "what."
)
FACE_WORDS: Final = ("Good", "So-so", "Not good")
ANYTHING: Final = "Anything else you want to say?"
QUESTION_COLUMN: Final = "Question"
READ_THIS: Final = (
    "These are exactly the words that will be published. Take your time. You can change anything, "
    "or say no. You do not have to give a reason."
)
SHOWN_WITH: Final = "The name beside it"
NO_NAME: Final = "No name"
THE_WORDS: Final = "The words"
THE_PHOTO: Final = "The photo"
NO_PHOTO: Final = "There is no photo."
WHERE_SEEN: Final = "Where it may be seen, and until when"
NOT_AGREED: Final = "Nowhere yet. Please tick where it may be seen."
TAKE_BACK: Final = (
    "You can take back your yes at any time. Then we take it down where we can. What is printed, "
    "shared or broadcast may stay with other people, and we will tell you honestly what we cannot "
    "get back."
)
SIGN_HERE: Final = "Your name or mark: yes, exactly this"
WITNESS: Final = "Explained by"
RECALL_HELP: Final = "Their yes was taken back. These are all the places where the story was used."
PLACE: Final = "Where"
WHAT: Final = "What"
TO_DO: Final = "What to do"
DONE_ON: Final = "Done on"
NOTHING_TO_RECALL: Final = "There is nothing to take back."
WRITE_TO: Final = "To"
LETTER_ASK: Final = (
    "Somebody who shared their story with us has taken back their yes. Please stop using it from "
    "today, take it down where you can, and tell us what you have done and what cannot be undone."
)
LETTER_WHY: Final = "It is their story. You do not need to know why, and neither do we."
FIGURES: Final = "In figures"


def dear_panel(name: str) -> str:
    """How a panel is greeted."""
    return f"Dear members of {name},"


def gave(meetings: int, minutes: int) -> str:
    """Meetings and hours of one person."""
    if meetings == 0:
        return "You spoke with us outside meetings, and that counts just as much."
    hours = hours_said(minutes)
    many = "one meeting" if meetings == 1 else f"{meetings} meetings"
    return f"You came to {many} and gave {hours} of your time."


def panel_gave(meetings: int, minutes: int, people: int | None) -> str:
    """Meetings and hours of a panel; small numbers of people are not said."""
    if meetings == 0:
        return "The panel has worked outside meetings so far."
    who = "Together you" if people is None else f"Together, {people} of you"
    many = "one meeting" if meetings == 1 else f"{meetings} meetings"
    return f"{who} came to {many} and gave {hours_said(minutes)}."


def hours_said(minutes: int) -> str:
    """Hours in words.

    >>> hours_said(90), hours_said(60), hours_said(20)
    ('one and a half hours', 'one hour', '20 minutes')
    """
    if minutes < 60:
        return f"{minutes} minutes"
    halves = round(minutes / 30)
    hours, half = divmod(halves, 2)
    if hours == 1:
        return "one and a half hours" if half else "one hour"
    return f"{hours} and a half hours" if half else f"{hours} hours"


def ideas(count: int) -> str:
    """How many ideas."""
    if count == 0:
        return "You listened and asked questions. That shaped what was said."
    return "You gave one idea." if count == 1 else f"You gave {count} ideas."


def since(joined: date, years: int) -> str:
    """How long somebody has been with us."""
    if years == 0:
        return f"You have been with us since {written(joined)}."
    many = "one year" if years == 1 else f"{years} years"
    return f"You have been with us for {many}, since {written(joined)}."


def happy_years(years: int) -> str:
    """The line that an anniversary letter is about."""
    return "One year with us" if years == 1 else f"{years} years with us"


def a_change(words: str, how: str) -> str:
    """One real effect, in the person's words and with how we know."""
    return f"You said: “{words}” It was done. {how}"


def became(words: str, sentence: str) -> str:
    """An idea and where it stands."""
    return f"“{words}” {sentence}"


def learnt(title: str) -> str:
    """One training."""
    return title


def held(title: str, day: date | None) -> str:
    """Which meeting a sheet is about."""
    return title if day is None else f"{title}, {written(day)}"


def agreed(part: Part, channel: Channel, until: date) -> str:
    """One yes."""
    return f"{PART[part]}: {CHANNEL[channel]}, until {written(until)}"


def tick_agree(part: Part, channel: Channel) -> str:
    """A box to tick for one part and one place."""
    return f"{PART[part]}: {CHANNEL[channel]}"


def wording(number: int) -> str:
    """Which version of the words this is."""
    return f"Version {number} of the words"


def to_do(recall: Recall) -> str:
    """What to do about one use."""
    return RECALL[recall]


def used(what: str, place: str, day: date) -> str:
    """One use, for a letter."""
    return f"{what}: {place}, since {written(day)}"
