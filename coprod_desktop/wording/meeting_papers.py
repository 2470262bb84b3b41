"""Sentences on the papers of a meeting: plain English, for reading aloud too."""

from typing import Final

from coprod_desktop.domain.meetings.kinds import Influence, ItemKind

AGENDA: Final = "Agenda"
INVITATION: Final = "Invitation"
PACK: Final = "Meeting pack"
COVER: Final = "Cover letter"
CONTENTS: Final = "What is in this pack"
PAGE: Final = "Page"
PART: Final = "Part"
RUN_SHEET: Final = "Print run sheet"
LABELS: Final = "Address labels"
LARGE_LABELS: Final = "Address labels, large (L7163)"
WINDOW_SHEETS: Final = "Address sheets for window envelopes"
SIGN_IN: Final = "Sign-in sheet"
RUNNING: Final = "Running sheet for the chair"
NEEDS: Final = "Needs summary"
NAME_CARDS: Final = "Name cards"
TRAVEL: Final = "Travel money sheet"
MINUTES: Final = "Minutes"
CALL_LIST: Final = "Call list"

WHEN: Final = "When"
WHERE: Final = "Where"
WHY: Final = "Why we meet"
PROMISE: Final = "What you can change"
JOIN: Final = "Join online"
FIND_US: Final = "How to find us"
ANSWER: Final = "Please tell us if you can come"
ANSWER_YES: Final = "Yes, I will come"
ANSWER_NO: Final = "No, I cannot come this time"
ANSWER_OTHER: Final = "I would like to send my views another way"
ANSWER_NEED: Final = "What would make it easier for me"
HELP: Final = "Tell us what would help you to take part. We will do our best."
FREE: Final = "It is fine to say no. You can change your mind."
TIME: Final = "Time"
ITEM: Final = "What we talk about"
MINUTES_LONG: Final = "Minutes"
LED_BY: Final = "Who leads"
WARNING: Final = "Please know"
AFTERWARDS: Final = "What happens with the result"
GROUND_RULES: Final = "Ground rules"
QUIET: Final = "If you need a break"
CARRIED: Final = "From the last meetings"
ACTION: Final = "What"
OWNER: Final = "Who"
BY_WHEN: Final = "By when"
ENCLOSED: Final = (
    "This paper is enclosed as it came. Its words could not be set in your format. "
    "Ring us, and somebody will read it with you."
)
IN_THIS_PACK: Final = "In this pack you find:"
BRING: Final = "Please bring it with you. If you lose it, we have another."
NO_PAPERS: Final = "The agenda is in this pack. There are no other papers."
NUMBER: Final = "No"
NAME: Final = "Name"
SIGNED: Final = "Tick or sign"
LEFT_AT: Final = "If you left early, when"
SIGN_HELP: Final = "Please tick or sign beside your name."
WALK_INS: Final = "Not on the list? Write your name here."
SIGN_KEY: Final = "For the desk: type the numbers. 5 came, 5p part, 5v sent views, /5 could not."
BREAK: Final = "Break"
CARDS: Final = "Cards: green means I agree, yellow means slow down, red means stop."
NOT_CALLED: Final = "Please do not call on these people. They speak when they wish."
PAUSE: Final = "Keep the breaks and the end, even when the talk is good."
FOR_KITCHEN: Final = "For the kitchen"
FOR_VENUE: Final = "For the venue"
FOR_US: Final = "For us"
NO_FOOD: Final = "Nobody told us about food."
NO_NEEDS: Final = "Nobody told us about needs."
FORMATS: Final = "Formats of papers"
HOW_MANY: Final = "How many"
GIVEN: Final = "Given"
FARE: Final = "Fare"
RECEIPT: Final = "Receipt"
SIGNATURE: Final = "Signature"
TRAVEL_HELP: Final = "Money for travel is not pay. Everybody may have theirs on the day."
PRESENT: Final = "Who was there"
SAID: Final = "What we said"
DECIDED: Final = "What we decided"
ACTIONS: Final = "What we will do"
NOTHING_SAID: Final = "Nothing is written here yet."
EASY_TITLE: Final = "What happened at our meeting"
WE_MET: Final = "We met to talk."
DRAFT: Final = "Draft. The panel has not approved these minutes yet."
CALL: Final = "Ring"
CARE: Final = "Know first"
CALLED: Final = "Done"
STAPLE: Final = "Staple at the top left, then fill envelopes in this order:"
OTHER_WAYS: Final = "Not printed"
ORDER: Final = "Envelope order"
PRINT: Final = "Print"
COPIES: Final = "Copies"
FORMAT: Final = "Format"
PEOPLE: Final = "People"
FOUR: Final = "Fill an envelope only when its list is complete. Check the name twice."
NOBODY: Final = "Nobody is on the list yet."
EMPTY_AGENDA: Final = "The agenda will follow."

PROMISES: Final = {
    Influence.INFORM: "We will tell you what happens. The decision is made elsewhere.",
    Influence.CONSULT: "You will be asked what you think. Others decide, and tell you why.",
    Influence.INVOLVE: "You will help to shape it from the start.",
    Influence.SHARE: "We will decide it together.",
    Influence.LEAD: "The panel decides.",
}
ITEM_WORDS: Final = {
    ItemKind.WELCOME: "Welcome",
    ItemKind.INFORM: "You will hear about it",
    ItemKind.DISCUSS: "We talk about it",
    ItemKind.DECIDE: "We decide",
    ItemKind.BREAK: "Break",
    ItemKind.CLOSE: "Close",
}


def invitation_title(meeting: str) -> str:
    """The title of an invitation."""
    return f"Come to {meeting}"


def dear(name: str) -> str:
    """How a letter begins."""
    return f"Dear {name},"


def invited(meeting: str) -> str:
    """Why somebody gets this letter."""
    return f"We would like you to come to {meeting}."


def reserve() -> str:
    """What being on the reserve list means."""
    return "All places are taken for now. We will ring you as soon as one is free."


def cover(meeting: str, when: str) -> str:
    """What a cover letter says first."""
    return f"Here are the papers for {meeting} on {when}."


def ring(name: str, phone: str) -> str:
    """Whom to ring."""
    who = name or "us"
    return f"If anything is unclear, ring {who} on {phone}." if phone else f"Ask {who}."


def pack_title(meeting: str) -> str:
    """The title of a pack."""
    return f"{meeting}: papers"


def table_of(what: str, meeting: str) -> str:
    """A sentence that says what a table shows."""
    return f"{what} of {meeting}"


def minutes_title(meeting: str) -> str:
    """The title of minutes."""
    return f"Minutes of {meeting}"


def approved(day: str) -> str:
    """That minutes are approved."""
    return f"Approved on {day}."


def job(colour: str, made_as: str, count: int) -> str:
    """One print job."""
    copies = "1 copy" if count == 1 else f"{count} copies"
    return f"Load {colour} A4. {made_as}: {copies}."


def easy_when(when: str) -> str:
    """When, for easy read."""
    return f"It was on {when}."


def easy_people(count: int) -> str:
    """How many came, for easy read."""
    return "1 person came." if count == 1 else f"{count} people came."


def will_do(owner: str, what: str) -> str:
    """Who does what, for easy read."""
    return f"{owner} will do this: {what}"


def for_people(need: str, count: int) -> str:
    """A need and how many have it; never who."""
    return f"{need}: 1 person" if count == 1 else f"{need}: {count} people"


HELPS: Final = {
    "step-free": "A way in without steps",
    "loop": "A hearing loop",
    "toilets": "An accessible toilet",
    "quiet-room": "A quiet room",
    "parking": "Blue Badge parking",
    "bus": "Going home by bus",
    "interpreter": "An interpreter",
    "childcare": "Childcare",
    "tickets": "Tickets beforehand",
    "pre-meet": "A talk before the meeting",
}
