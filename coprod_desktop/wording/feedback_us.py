"""Words of feedback about us: questions, faces, charts read aloud, standards, respectful words."""

from collections.abc import Sequence
from typing import Final

from coprod_desktop.domain.feedback.standards import Framework

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

QUESTION: Final = {
    "overall": "How was the meeting?",
    "listened": "Were you listened to?",
    "safe": "Did you feel safe?",
    "understood": "Could you follow it?",
    "length": "Was the length right?",
    "worth-it": "Was it worth your time?",
    "partner-listened": "Did the partner listen?",
    "partner-answered": "Did the partner answer?",
}
FACES: Final = ("Good", "So-so", "Not good")
ABOUT_US: Final = "What people say about us"
ABOUT_PARTNERS: Final = "What people say about the partners"
OVER_TIME: Final = "Good faces, meeting by meeting"
HIDDEN: Final = "too few to show"
TITLE: Final = "How was it?"
HELP: Final = "Count the faces on the sheets. Only counts are kept, and no sheet."
MEETING: Final = "Which meeting?"
COUNT: Final = "Keep the counts"
COUNTED: Final = "The counts are kept."
REMARK: Final = "What a sheet said in words"
REMARK_HELP: Final = (
    "Kept without a name, a day or a meeting, and never traced. Shown once there are five."
)
ABOUT_PARTNER: Final = "It is about the partner"
KEEP_REMARK: Final = "Keep the remark"
REMARK_KEPT: Final = "Kept, without a trace."
REMARKS: Final = "In people's words"
PRINT_SHEET: Final = "Print the sheet"
PRINT_TRENDS: Final = "Print the charts"
NO_MEETINGS: Final = "No meeting has been held yet. Counts belong to a meeting."
NO_CHARTS: Final = "Charts appear once sheets have been counted."
TOO_FEW: Final = "Too few to show yet."

WORDS_TITLE: Final = "Respectful words"
WORDS_HELP: Final = (
    "Paste what you are about to publish. The check offers other words; it changes nothing. It "
    "never looks at what people said themselves."
)
YOUR_TEXT: Final = "Your text"
CHECK: Final = "Check it"
CHECK_OURS: Final = "Check what we have written here"
NOTHING_NOTICED: Final = "Nothing was noticed. You know your readers best."
LIST: Final = "The list"
ADD_WORD: Final = "Add a word"
WORD: Final = "The word"
OFFER: Final = "What could be said instead"
KIND: Final = "What it is"
IS_ON: Final = "Look for it"
NOTICED: Final = "Noticed"
INSTEAD: Final = "Instead, perhaps"
WHAT: Final = "What it is"
WHERE: Final = "Where"
ASK: Final = "Ask the person which word they use."

REVIEW_TITLE: Final = "How well do we do this?"
REVIEW_HELP: Final = "Staff and members each say what they see, apart from one another."
YEAR: Final = "Year"
FRAMEWORK: Final[dict[Framework, str]] = {
    Framework.UK_STANDARDS: "UK Standards for Public Involvement",
    Framework.FOUR_PI: "4Pi, the national involvement standards",
}
STANDARD: Final = {
    "inclusive-opportunities": "Inclusive opportunities",
    "working-together": "Working together",
    "support-and-learning": "Support and learning",
    "communications": "Communications",
    "impact": "Impact",
    "governance": "Governance",
    "principles": "Principles",
    "purpose": "Purpose",
    "presence": "Presence",
    "process": "Process",
}
LEVEL: Final[dict[int | None, str]] = {
    None: "Not said yet",
    1: "Not yet",
    2: "Beginning",
    3: "Mostly",
    4: "Always",
}
STAFF: Final = "Staff say"
MEMBERS: Final = "Members say"
WHY: Final = "Why, and what we change"
EVIDENCE: Final = "What shows it"
EVIDENCE_NOTE: Final = "Where to look, in words"
EVIDENCE_MEETING: Final = "Or a meeting"
EVIDENCE_IDEA: Final = "Or the number of an idea"
ADD_EVIDENCE: Final = "Link what shows it"
KEEP: Final = "Keep it"
KEPT: Final = "Kept."
OPEN: Final = "Open"
REASON_OF: Final = "The reason given for idea"
STORY_TITLE: Final = "The title of a story"
MEETING_TEXT: Final = "The meeting"
AGENDA_TEXT: Final = "The agenda of"
MINUTES_TEXT: Final = "The minutes of"
DECISION_TEXT: Final = "A decision of"
VENUE_TEXT: Final = "The place"
REVIEW_TEXT: Final = "Our review of"


def percent(share: int) -> str:
    """A share of a hundred."""
    return f"{share} in 100"


def by_question(best: str, good: int | None, total: int | None) -> str:
    """The chart by question read aloud."""
    if good is None or total is None:
        return "Too few people have answered for the numbers to be shown."
    return f"Best is “{best}”: {good} good faces of {total}."


def over_time(first: str, last: str, count: int) -> str:
    """The chart over time read aloud."""
    if count == 1:
        return f"At the only meeting counted: {last}."
    return f"Over {count} meetings, good faces went from {first} to {last}."


def reads_from(age: int | None) -> str:
    """The reading age of a text."""
    if age is None:
        return "This is too short to say how easy it reads."
    hard = "" if age <= 12 else " Shorter words and sentences would help."
    return f"This reads well from age {age}.{hard}"


def worth_a_look(
    offers: Sequence[tuple[str, str]], acronyms: Sequence[str], long: int, age: int | None
) -> str:
    """What the check of words noticed in a paper; nothing when there is nothing to say.

    Args:
        offers: words found, each with what could be said instead.
        acronyms: capital-letter words nobody explains.
        long: how many sentences are long.
        age: from which age it reads well.
    """
    found = [f"“{word}”: {offer}." for word, offer in offers[:4]]
    if len(offers) > 4:
        found.append(f"And {len(offers) - 4} more words.")
    if acronyms:
        found.append(f"Not explained: {', '.join(acronyms[:5])}.")
    if long:
        found.append("One sentence is long." if long == 1 else f"{long} sentences are long.")
    if age is not None and (found or age > 12):
        found.append(reads_from(age))
    if not found:
        return ""
    return f"Words worth a second look. {' '.join(found)} Nothing was changed."
