"""Words of the Feedback tab."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.wording.feedback import days

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

LEAVES: Final = (
    ("ideas", "Ideas"),
    ("tell", "Tell people"),
    ("thanks", "Thank people"),
    ("partners", "Partners"),
    ("about-us", "How was it?"),
    ("stories", "Stories"),
    ("funders", "For funders"),
    ("words", "Words"),
    ("review", "Review"),
)
IDEAS: Final = "Ideas"
FIND_IDEA: Final = "Words, a name or a number"
ADD_IDEA: Final = "Write down an idea"
TELL_PEOPLE: Final = "Tell people"
BRING_LIST: Final = "Paste a list"
SHOW_CLOSED: Final = "Show closed ideas"
CLOCKS: Final = "How long people may wait"
OPEN_BOX: Final = "Open the box"
NO_IDEAS: Final = "No ideas yet"
NO_IDEAS_HELP: Final = (
    "What people say at meetings, on slips and on the phone is kept here, in their own words, "
    "until they have heard what became of it."
)
NOTHING_FOUND: Final = "Nothing fits these words"
NOTHING_FOUND_HELP: Final = "Try fewer words, or look among the closed ideas."
CHOOSE_IDEA: Final = "Choose an idea"
CHOOSE_IDEA_HELP: Final = "Its journey is shown here, station by station."
OWN_WORDS: Final = "In their own words"
JOURNEY: Final = "The journey"
LED_TO: Final = "What it led to"
SAID_BY: Final = "Said by"
HEARD: Final = "Heard"
SHOWN: Final = "Shown to others"
PANEL: Final = "Panel"
MEETING: Final = "Meeting"
THEMES: Final = "Themes"
WITH: Final = "With"
CHANGE_SHOWN: Final = "Change how they are shown"
CHANGE_THEMES: Final = "Change themes"
LINK: Final = "Link to a result"
WHOSE: Final = "Say whose idea it is"
WORDS: Final = "What did they say?"
WORDS_HELP: Final = "Exactly as they said it. Nothing changes these words."
WHO: Final = "Who said it?"
WITHOUT_NAME: Final = "Without a name: it goes into the box"
WITHOUT_NAME_HELP: Final = (
    "The box keeps the words and the month, and nothing else. It opens at five slips, mixed, so "
    "that nobody can be traced."
)
WHERE: Final = "At which meeting?"
NO_MEETING: Final = "Not at a meeting"
HOW_HEARD: Final = "How did it reach us?"
SHOW_AS: Final = "How may it be shown to others? Their choice."
ROLE: Final = "Their role, as it should be shown"
DAY: Final = "Which day?"
DAY_HELP: Final = "Today, if you leave it empty. You can type 3/4 or fri."
SAVE: Final = "Keep it"
SAVE_AND_NEXT: Final = "Keep it and write the next"
PARTNER: Final = "To which partner?"
CONTACT: Final = "To whom there?"
NO_CONTACT: Final = "Nobody by name"
REPLY_BY: Final = "Answer by"
REPLY_BY_HELP: Final = "Thirty working days, if you leave it empty."
WHO_DECIDED: Final = "Who decided? A name or a role"
WHO_DROPPED: Final = "Who dropped it?"
REASON: Final = "Why, in plain words"
REASON_HELP: Final = "Words a friend would use. This stands in the letter to the person."
WOULD_CHANGE: Final = "What would change the answer?"
EVIDENCE: Final = "How do we know?"
HOW_TOLD: Final = "How were they told?"
SAYS: Final = "Has anything changed for them?"
RESULT: Final = "What did it lead to?"
OR_LINK: Final = "Or choose a decision, an action or an agenda item"
NO_LINK: Final = "None of these"
THEMES_HELP: Final = "Divided by commas, such as: buses, evenings"
READING: Final = "Reading age"
PASTE: Final = "Paste the list: one idea a line"
PASTE_HELP: Final = (
    "A name before a tab or a | stays with its line. Lines without a name go in mixed, so that "
    "nobody can be traced."
)
BRING: Final = "Bring them in"
ACKNOWLEDGE: Final = "Thank them within, in working days"
ANSWER: Final = "An answer within, in working days"
OUTCOME: Final = "First outcome within, in weeks"
AGAIN: Final = "Hear from us again every, in weeks"
SAVED: Final = "Kept."
TELL_TITLE: Final = "Tell people"
TELL_HELP: Final = "Everybody with news, and everybody who has heard nothing for 90 days."
NOBODY_TO_TELL: Final = "Everybody has been told"
NOBODY_TO_TELL_HELP: Final = "Nobody waits for news, and nobody has been silent for a quarter."
PRINT_LETTERS: Final = "Print the letters"
PRINT_SCRIPTS: Final = "Print phone scripts"
PRINT_POSTER: Final = "Print the poster"
MARK_ALL: Final = "Mark all as told by letter"
PERSON: Final = "Person"
NEWS: Final = "News"
WAITED: Final = "Last heard from us"
FORMAT: Final = "Likes papers as"
REACH: Final = "Reach them on"
TOLD: Final = "Told"
TOLD_NOW: Final = "Told just now"
CALL_WITH: Final = "What to say"
HOW_NOT: Final = "How not"
SAY_WHO: Final = "Who is calling"
NO_WAY: Final = "No safe way is written down. Tell them when you meet."
MARK_ONE: Final = "They were told"
DID_IT_CHANGE: Final = "Has anything changed for them?"
CLOSE_TOLD: Final = "Close what has ended"
THE_WALL: Final = "Ideas without a name, for the wall"
CHOOSE_PERSON: Final = "Choose somebody"
CHOOSE_PERSON_HELP: Final = "What to say to them is shown here while you ring."
PARTNERS_TITLE: Final = "How long partners take to answer"
PARTNERS_HELP: Final = "Every question counts, the ones without an answer too."
NO_PARTNERS: Final = "Nothing was passed on yet"
NO_PARTNERS_HELP: Final = "When you pass an idea to a partner, their answer time is shown here."
PARTNER_NAME: Final = "Partner"
ASKED: Final = "Asked"
ANSWERED: Final = "Answered"
IN_TIME: Final = "In time"
OVERDUE: Final = "Overdue"
USUAL: Final = "Usual time"
CHASES: Final = "Asked again"
CHASE_ALL: Final = "Print all letters that are due"
CHASE_LETTER: Final = "Print a letter to ask again"
MARK_CHASED: Final = "We asked again"
PARTNER_PAPER: Final = "Print their report"
ANSWER_MANY: Final = "One answer for several: tick them, then say what they answered."
WAITING_THERE: Final = "Waiting there"
NO_LETTERS: Final = "Nobody here has a name to write to."

DO: Final[dict[Step, str]] = {
    Step.PASSED: "Pass it on",
    Step.CHASED: "Ask them again",
    Step.HOLDING: "They need more time",
    Step.ACCEPTED: "They said yes",
    Step.PART: "They said partly",
    Step.NOT_ACCEPTED: "They said no",
    Step.DOING: "It is being done",
    Step.DONE: "It is done",
    Step.STALLED: "It stands still",
    Step.DROPPED: "It was dropped",
    Step.NO_ANSWER: "No answer came",
    Step.TOLD: "They were told",
    Step.SAYS: "They say it changed",
    Step.CLOSED: "Close it",
    Step.REOPENED: "Open it again",
}


def counted(shown: int, asked: int) -> str:
    """How many ideas are shown, of all ever heard."""
    return f"{shown} shown, {asked} heard in all"


def box(count: int) -> str:
    """That slips wait in the box."""
    slips = "1 slip waits" if count == 1 else f"{count} slips wait"
    return f"{slips} in the box of ideas without a name."


def heard_on(day: date, meeting: str) -> str:
    """When and where an idea was heard."""
    return f"{written(day)}, {meeting}" if meeting else written(day)


def news(count: int) -> str:
    """How much news there is for somebody."""
    return "No news" if count == 0 else ("1 thing" if count == 1 else f"{count} things")


def waited(count: int) -> str:
    """How long ago somebody last heard from us."""
    return f"{days(count)} ago"


def to_tell(people: int, news_for: int) -> str:
    """How many people are to be told, and how many of them have news."""
    if people == 1:
        return "1 person to tell."
    return f"{people} people to tell, {news_for} of them with news."


def marked(count: int) -> str:
    """That people were marked as told."""
    return "Marked 1 person as told." if count == 1 else f"Marked {count} people as told."


def closed(count: int) -> str:
    """That ideas were closed."""
    return "Closed 1 idea." if count == 1 else f"Closed {count} ideas."


def brought(rows: int, added: int, boxed: int, unknown: int, left_out: int) -> str:
    """What became of a pasted list: every line accounted for."""
    return (
        f"{rows} lines: {added} ideas added, {boxed} in the box, {left_out} left out as empty or "
        f"known already. {unknown} have a name we do not know."
    )


def with_partner(partner: str, asked_on: date | None) -> str:
    """Where an idea is, and since when."""
    return partner if asked_on is None else f"{partner}, asked on {written(asked_on)}"


def of_asked(count: int, asked: int) -> str:
    """A count with its denominator."""
    return f"{count} of {asked}"


def reading_age(age: int | None) -> str:
    """How old a reader must be."""
    return "Too short to say how easy it reads." if age is None else f"Reads well from age {age}."
