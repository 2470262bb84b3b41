"""Words of the loop: what commands are called, why the rules say no, and names of stations."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.clocks import Wait
from coprod_desktop.domain.feedback.hearing import HeardBy
from coprod_desktop.domain.feedback.steps import Changed, How, Step
from coprod_desktop.domain.respectful import Kind

UNDO: Final = {
    "AddIdea": "Write down an idea",
    "OpenBox": "Open the box of ideas without a name",
    "ImportIdeas": "Bring in a list of ideas",
    "ChangeAttribution": "Change how somebody is shown",
    "SayWhoseIdea": "Say whose idea it is",
    "SetThemes": "Change the themes of an idea",
    "LinkIdea": "Link an idea",
    "UnlinkIdea": "Remove a link",
    "SetFeedbackClocks": "Change how long people may wait",
    "PassIdeas": "Pass ideas on",
    "ChaseIdeas": "Ask a partner again",
    "RecordAnswer": "Write down an answer",
    "RecordProgress": "Write down how it goes",
    "StopWaiting": "Write down that no answer came",
    "TellPeople": "Mark people as told",
    "RecordChange": "Write down if it changed",
    "CloseIdeas": "Close ideas",
    "ReopenIdea": "Open an idea again",
    "RecordTally": "Count feedback sheets",
    "AddRemark": "Keep a remark",
    "ReviewStandard": "Review a standard",
    "AddEvidence": "Link evidence",
    "SetWordRule": "Change the list of words",
}

REFUSED: Final = {
    "passport-starts-with-heard": "An idea starts on the day it was heard.",
    "idea-is-closed": "This idea is closed. Open it again first, and say why.",
    "step-not-from-here": "That cannot come next for this idea. Look at where it stands now.",
    "tell-first": "The person has not been told yet. Tell them first, then this can be done.",
    "not-at-an-end": "This idea has not come to an end yet. Say how it ended, then tell them.",
    "chase-first": "Please ask them again at least once before writing down that no answer came.",
    "nobody-to-chase": "There is nobody to ask again. The idea is not with a partner now.",
    "step-before-last": "That day is before the last thing that happened. Please look at the day.",
    "told-before-the-news": "There was news after that day. Please tell them the news as well.",
    "nothing-to-reopen": "This idea is open already.",
    "passed-to-whom": "Please say whom it was passed to.",
    "part-needs-reason": "Please say why only a part was accepted, in plain words.",
    "no-needs-reason": "A no needs a reason, in plain words. People forgive a no, not silence.",
    "who-decided": "Please say who decided. A name or a role will do.",
    "no-needs-what-would-change": "Please say what would change the answer.",
    "done-needs-evidence": "Please say how we know it was done.",
    "stalled-needs-why": "Please say why it stands still.",
    "dropped-needs-why": "Please say why it was dropped.",
    "who-dropped-it": "Please say who dropped it.",
    "told-how": "Please say how they were told.",
    "says-what": "Please choose what they said.",
    "reopened-needs-why": "Please say why it is open again.",
    "clock-out-of-range": "Please type between 1 and 260 working days, or 1 and 104 weeks.",
    "idea-needs-words": "Please type what they said.",
    "idea-too-long": "That is longer than one idea can be. At most {most} letters.",
    "person-not-here": "This person is no longer in the file. Their information was removed.",
    "meeting-not-here": "This meeting is no longer in the file.",
    "panel-not-here": "This panel is no longer in the file.",
    "day-not-here-yet": "That day has not come yet.",
    "box-empty": "The box is empty.",
    "box-too-few": "There are {count} slips in the box. It opens at {fewest}, or when the month "
    "is over, so that nobody can be traced.",
    "nothing-to-import": "There was no line to bring in.",
    "too-many-slips": "That is more than {most} lines. Please bring them in by parts.",
    "no-idea-chosen": "Please choose an idea first.",
    "idea-not-here": "This idea is no longer in the file.",
    "idea-not-to-be-shared": "Idea {number} is not to be shared. Ask the person first.",
    "partner-not-here": "This partner is no longer in the file. Please choose another.",
    "contact-not-here": "This person does not work there any more. Please choose another.",
    "reply-before-asking": "The day to answer by is before the day we asked.",
    "not-an-answer": "That is not an answer. Please choose one from the list.",
    "not-progress": "That does not say how it goes. Please choose one from the list.",
    "nameless-stays-nameless": "This idea came without a name, and stays without one.",
    "role-needs-words": "Please type the role as it should be shown.",
    "theme-too-long": "A theme has at most 60 letters.",
    "link-exactly-one": "Please choose one thing to link to.",
    "link-not-here": "What this links to is no longer in the file.",
    "question-not-known": "That question is not on our sheets.",
    "tally-below-nothing": "A count is a whole number from 0 to 9,999.",
    "standard-not-known": "That standard is not one we know.",
    "level-not-known": "A level is from 1 to 4.",
    "review-not-here": "This review is no longer in the file.",
    "evidence-needs-something": "Please choose a meeting or an idea, or type where to look.",
    "word-needs-letters": "Please type a word or a few, of at most 60 letters.",
    "word-needs-an-offer": "Please type what could be said instead.",
}

STEP: Final[dict[Step, str]] = {
    Step.HEARD: "Heard",
    Step.PASSED: "Passed on",
    Step.CHASED: "Asked again",
    Step.HOLDING: "They need more time",
    Step.ACCEPTED: "Accepted",
    Step.PART: "Accepted in part",
    Step.NOT_ACCEPTED: "Not accepted",
    Step.DOING: "Being done",
    Step.DONE: "Done",
    Step.STALLED: "Standing still",
    Step.DROPPED: "Dropped",
    Step.NO_ANSWER: "No answer from them",
    Step.TOLD: "Told the person",
    Step.SAYS: "They say it changed",
    Step.CLOSED: "Closed",
    Step.REOPENED: "Open again",
}
HOW: Final[dict[How, str]] = {
    How.PHONE: "by phone",
    How.IN_PERSON: "face to face",
    How.LETTER: "by letter",
    How.EASY_PAGE: "with an easy-read page",
    How.EMAIL: "by email",
    How.TEXT: "by text message",
    How.AT_A_MEETING: "at a meeting",
    How.ON_THE_WALL: "with the poster on the wall",
}
CHANGED: Final[dict[Changed, str]] = {
    Changed.YES: "yes",
    Changed.PARTLY: "partly",
    Changed.NO: "no",
    Changed.CANNOT_TELL: "cannot tell",
}
WAIT: Final[dict[Wait, str]] = {
    Wait.THANKS: "to hear that we heard",
    Wait.ANSWER: "for an answer",
    Wait.OUTCOME: "for what came of it",
    Wait.NEWS: "to be told the news",
    Wait.AGAIN: "to hear from us again",
}
SHOWN: Final[dict[Attribution, str]] = {
    Attribution.NAME: "With their name",
    Attribution.FIRST_NAME: "With their first name",
    Attribution.ROLE: "With their role",
    Attribution.ANONYMOUS: "Without a name",
    Attribution.NOT_SHARED: "Not to be shared",
}
KIND: Final[dict[Kind, str]] = {
    Kind.LABEL: "a label",
    Kind.BLAME: "sounds like blame",
    Kind.LONG: "a long sentence",
    Kind.ACRONYM: "letters nobody explains",
}
HEARD_BY: Final[dict[HeardBy, str]] = {
    HeardBy.MEETING: "At a meeting",
    HeardBy.PHONE: "On the phone",
    HeardBy.SLIP: "On a paper slip",
    HeardBy.EMAIL: "By email",
    HeardBy.VISIT: "On a visit",
    HeardBy.IMPORTED: "From a list",
}
NOBODY: Final = "Without a name"
GONE: Final = "Somebody no longer with us"
UNKNOWN_PERSON: Final = "Not yet known who"
GONE_PARTNER: Final = "A partner no longer in the file"
FEWER: Final = "fewer than five"


def number(value: int) -> str:
    """An idea's number, as said on the phone."""
    return f"No. {value}"


def days(count: int) -> str:
    """A number of days."""
    return "1 day" if count == 1 else f"{count} days"


def overdue(wait: Wait, over: int) -> str:
    """How somebody waits too long."""
    return f"Waiting {WAIT[wait]}: {days(over)} too long"


def due(wait: Wait, by: date) -> str:
    """What somebody waits for, and until when."""
    return f"Waiting {WAIT[wait]}, by {written(by)}"


def shown_count(count: int | None) -> str:
    """A count that may be shown, or the words that stand for it."""
    return FEWER if count is None else str(count)


def chases(count: int) -> str:
    """How often we asked again."""
    if count == 0:
        return "not asked again yet"
    return "asked again once" if count == 1 else f"asked again {count} times"
