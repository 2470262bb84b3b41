"""Words of the Stories leaf."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

TITLE: Final = "Stories"
ADD: Final = "Keep a story"
NONE: Final = "No stories yet"
NONE_HELP: Final = (
    "A story belongs to the person who tells it. Here it is kept with what they agreed to, where "
    "it was used, and how to take it back."
)
CHOOSE: Final = "Choose a story"
CHOOSE_HELP: Final = "Its words, its yes and every use are shown here."
WORDS: Final = "The words"
CONSENT: Final = "What they agreed to"
USES: Final = "Where it was used"
QUOTES: Final = "Quotes for reports"
RECOGNISE: Final = "Could somebody recognise them?"
RECOGNISE_HELP: Final = (
    "These details could point at a person. Ask if they want them changed. No check can promise "
    "that nobody will know."
)
RECOGNISE_NONE: Final = (
    "No names, places, dates, employers or rare details were found. Somebody who knows them may "
    "still know."
)
SHOWN_WITH: Final = "The name beside it"
SIGNED: Final = "Signed"
NOT_SIGNED: Final = "Not signed yet"
REWORD: Final = "Change the words"
SIGN: Final = "They signed these words"
PRINT_SHEET: Final = "Print the sheet to sign"
GIVE: Final = "Write down a yes"
USE: Final = "Write down a use"
WITHDRAW: Final = "They take it back"
RECALL: Final = "Print the recall list"
DONE: Final = "It was taken back"
ADD_QUOTE: Final = "Add a quote"
PHOTO: Final = "Put a photo with it"
TO_RECALL: Final = "To take back"
WHOSE: Final = "Whose story is it?"
NAME_OF_STORY: Final = "Its title"
THE_STORY: Final = "The story, in their words"
SHOWN_AS: Final = "How may they be shown?"
OTHER_NAME: Final = "Another name they chose"
SAVE: Final = "Keep it"
PART: Final = "A yes to what?"
CHANNELS: Final = "Where may it be seen? Ask for each one."
UNTIL: Final = "Until which day?"
UNTIL_HELP: Final = "Two years is the longest. One year is kinder."
APPROVED: Final = "Who approved it here?"
EXPLAINED: Final = "Who explained it, and the risks?"
SPOKEN: Final = "They said it aloud, with a witness"
CHANNEL: Final = "Where?"
PLACE: Final = "Which one? Such as: Spring leaflet"
HOLDER: Final = "Who else has a copy?"
HANDED_OUT: Final = "Copies are in other people's hands"
QUOTE: Final = "The words, exactly as they stand in the story"
TAKE_ALL: Final = "Words and photo"
WHAT_BACK: Final = "What do they take back?"
PHOTO_FILE: Final = "Choose a photo"
PHOTO_WORDS: Final = "What does it show? For people who cannot see it"
PHOTO_BAD: Final = "This file could not be read as a photo."
PICTURES: Final = "Photos (*.png *.jpg *.jpeg)"
KEPT: Final = "Kept."
SOON: Final = "Kept. Their yes ends soon: ask again before you make more."
NO_YES: Final = "Nothing yet. Ask for each place, and for the photo apart."
NO_USES: Final = "Nowhere yet."
NO_QUOTES: Final = "None yet."


def agreed(what: str, where: str, fit: str, until: date) -> str:
    """One yes on a line."""
    return f"{what}, {where}: {fit}, until {written(until)}"


def used(place: str, where: str, on: date) -> str:
    """One use on a line."""
    return f"{place} ({where}), {written(on)}"


def wording(number: int) -> str:
    """Which version of the words."""
    return f"Version {number}"


def signed(on: date) -> str:
    """When these words were signed."""
    return f"Signed on {written(on)}"


def ends(on: date) -> str:
    """When the soonest yes ends."""
    return f"A yes ends on {written(on)}"


def to_recall(count: int) -> str:
    """How many uses are to be taken back."""
    return "1 place to take it back from" if count == 1 else f"{count} places to take it back from"


def withdrawn(count: int) -> str:
    """What withdrawal found."""
    if count == 0:
        return "Taken back. It had not been used anywhere."
    return f"Taken back. {to_recall(count)}."


def trace(what: str, text: str) -> str:
    """One detail that could point at somebody."""
    return f"{text}: {what}"
