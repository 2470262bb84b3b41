"""What the choices of a meeting are called: kinds, answers, outcomes, formats."""

from typing import Final

from coprod_desktop.domain.meetings.kinds import (
    Answer,
    CallOutcome,
    Influence,
    ItemKind,
    Known,
    MeetingKind,
    Purpose,
    Setting,
    TookPart,
)
from coprod_desktop.domain.packs import CannotFlow

KINDS: Final = {
    MeetingKind.PANEL: "Panel meeting",
    MeetingKind.MEETUP: "Meetup with other organisations",
    MeetingKind.TRAINING: "Training",
    MeetingKind.OTHER: "Something else",
}
PURPOSES: Final = {
    Purpose.INFORM: "To hear something",
    Purpose.DISCUSS: "To talk something through",
    Purpose.DECIDE: "To decide something",
}
INFLUENCES: Final = {
    Influence.INFORM: "You will be told what happens",
    Influence.CONSULT: "You will be asked, others decide",
    Influence.INVOLVE: "You will help to shape it",
    Influence.SHARE: "We decide together",
    Influence.LEAD: "The panel decides",
}
SETTINGS: Final = {
    Setting.ROOM: "In a room",
    Setting.ONLINE: "Online",
    Setting.HYBRID: "In a room and online",
}
ITEM_KINDS: Final = {
    ItemKind.WELCOME: "Welcome",
    ItemKind.INFORM: "To hear",
    ItemKind.DISCUSS: "To talk about",
    ItemKind.DECIDE: "To decide",
    ItemKind.BREAK: "Break",
    ItemKind.CLOSE: "Close",
}
ANSWERS: Final = {
    Answer.WAITING: "No answer yet",
    Answer.COMING: "Coming",
    Answer.MAYBE: "Perhaps",
    Answer.CANNOT: "Cannot come",
    Answer.ANOTHER_WAY: "Sends views another way",
}
ANSWER_MARKS: Final = {
    Answer.WAITING: "waiting",
    Answer.COMING: "good",
    Answer.MAYBE: "waiting",
    Answer.CANNOT: "plain",
    Answer.ANOTHER_WAY: "primary",
}
TOOK_PART: Final = {
    TookPart.CAME: "Came",
    TookPart.PART: "Came for part",
    TookPart.ANOTHER_WAY: "Sent views another way",
    TookPart.COULD_NOT: "Could not come",
}
OUTCOMES: Final = {
    CallOutcome.COMING: "Coming",
    CallOutcome.CANNOT: "Cannot come",
    CallOutcome.MAYBE: "Perhaps",
    CallOutcome.MESSAGE: "Left a message",
    CallOutcome.NO_ANSWER: "No answer",
    CallOutcome.LATER: "Ring again later",
}
KNOWN: Final = {Known.YES: "Yes", Known.NO: "No", Known.UNKNOWN: "Not known"}
AMBER: Final = {
    CannotFlow.SCANNED: "This PDF is made of pictures, so its words cannot be set larger. "
    "Ask who sent it for the text, or type the words here.",
    CannotFlow.NO_DESCRIPTION: "Say in words what the picture shows, for people who cannot see it.",
}
FORMATS: Final = {
    "": "Not asked yet",
    "standard": "Standard, 14 point",
    "large": "Large, 18 point",
    "giant": "Giant, 24 point",
    "dyslexia": "Dyslexia friendly",
    "easy-read": "Easy read",
    "screen-reader": "Screen reader",
    "aloud": "To be read aloud",
}
COLOURS: Final = {
    "": "white",
    "white": "white",
    "cream": "cream",
    "yellow": "yellow",
    "blue": "blue",
    "green": "green",
    "pink": "pink",
}
ROUTES: Final = {
    "": "not known",
    "phone": "by phone",
    "text": "by text message",
    "email": "by e-mail",
    "post": "by post",
    "key-worker": "through their key worker",
    "hand": "by hand",
}
WHY_CALL: Final = {
    "heard-something-heavy": "There was something heavy on the agenda",
    "left-early": "They came for part of it",
    "meant-to-come": "They meant to come",
    "not-seen-lately": "They have not been able to come lately",
    "asked-for": "Somebody asked for it",
}
