"""Words of a person's card: its sections and their questions."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.people import Ability, NeedStep, Sensitive
from coprod_desktop.domain.text import one_line

CHANGE: Final = "Change"
DONE: Final = "Done"
ADD: Final = "Add"
KEEP: Final = "Keep this"
LEAVE: Final = "Leave it"
TAKE_AWAY: Final = "Take away"
TAKEN_AWAY: Final = "Taken away."
KEPT: Final = "Kept."
NOTHING_YET: Final = "Nothing written yet."

NAMES: Final = "Names, and how to speak of them"
STATUS: Final = "Where they are with us"
FOOD: Final = "Food and allergies"
TRAVEL: Final = "How they travel"
TIMES: Final = "Times that usually suit"
ABILITIES: Final = "Skills, goals and what they like"
LANGUAGES: Final = "Languages"
PANELS: Final = "Panels"

ADD_ROUTE: Final = "Add a way"
ADD_NEED: Final = "Add what helps"
ADD_TRUSTED: Final = "Add somebody"
ADD_ABILITY: Final = "Add one"
ADD_PART: Final = "Join a panel"
ADD_CONSENT: Final = "Record a yes"
ADD_NOTE: Final = "Write a note"
ADD_STEP: Final = "Add a step"
ADD_FACT: Final = "Add one"

ROUTE_KIND: Final = "What kind of way?"
ROUTE_VALUE: Final = "The number or address"
HOW_NOT: Final = "How may we not?"
SAY: Final = "What shall we say when we ring?"
SAY_HINT: Final = "Shown before the number, everywhere."
BEST: Final = "This is the way they like best"
SAFE: Final = "It is safe to use this"
OFTEN_SAID: Final = "Often said:"
OFTEN: Final = ("No voicemail", "Only after 10", "Text only", "Nothing in writing")

NAME: Final = "The name they use"
PRONOUNS: Final = "Pronouns"
PAY_NAME: Final = "Name for payments, if another"
CERTIFICATE_NAME: Final = "Name on certificates, if another"
INTRODUCE: Final = "How they want to be introduced"
INTRODUCE_HINT: Final = "In their own words, for the chair to read out."
DESCRIBE: Final = "What they call themselves, if anything"
DESCRIBE_HINT: Final = (
    "Such as: tenant, carer, person with lived experience. Ask; there is no label we choose."
)
SHARING: Final = "When we share their own words, what may stand beside them?"
BORN: Final = "Date of birth, if they wish"
JOINED: Final = "With us since"
HEARD: Final = "We last spoke on"
LANGUAGES_ASK: Final = "Languages they speak"
INTERPRETER: Final = "Which interpreter, if any"
FORMAT: Final = "How they like papers"
FORMAT_HINT: Final = "Everything we print for them comes out like this."
COLOUR: Final = "On which paper"
FOOD_ASK: Final = "What they eat and do not eat"
ALLERGIES: Final = "Allergies"
ALLERGIES_HINT: Final = "Told to the kitchen without a name."
MODE: Final = "How they come"
ROUTE: Final = "Their usual route"
FARE: Final = "The last fare, there and back"
FARE_HINT: Final = "Filled in for them on the next claim."
STATUS_ASK: Final = "Where are they with us?"
REASON: Final = "Why, in their words"
BACK: Final = "Coming back on"
BACK_HINT: Final = "We remind you two weeks before. Leave it empty if nobody knows yet."
BUDDY: Final = "Their buddy at first"
SHARING_SHORT: Final = "Beside their words"
INTRODUCE_SHORT: Final = "Introduced as"
DESCRIBE_SHORT: Final = "They call themselves"
BORN_SHORT: Final = "Born"
FORMAT_SHORT: Final = "Papers"
FOOD_SHORT: Final = "Eats"
FARE_SHORT: Final = "Last fare"
ROUTE_SHORT: Final = "Route"
LANGUAGES_SHORT: Final = "Speaks"
INTERPRETER_SHORT: Final = "Interpreter"
NOW: Final = "Now"
REASON_SHORT: Final = "Because"
REVIEW_ON: Final = "Look at this again on"

NEED_KIND: Final = "What kind of help?"
NEED_WORDS: Final = "What helps, in their words"
FLAGGED: Final = "Show this wherever they appear"
MAY_SHARE: Final = "We may tell a venue, a kitchen or the chair"
SHARED_TODAY: Final = "Shared today"
MET_TODAY: Final = "Met today"
STEP_NOTED: Final = "Noted for today."

TRUSTED_NAME: Final = "Who?"
RELATION: Final = "Who are they to them?"
PHONE: Final = "Their phone"
MAY_CONTACT: Final = "They said we may ring this person when we worry"

ABILITY_KIND: Final = "What is it?"
ABILITY_WORDS: Final = "In their words"

PANEL: Final = "Which panel?"
ROLE: Final = "As what?"
FROM: Final = "From"
TO: Final = "Until"
TO_HINT: Final = "Leave it empty while they are on the panel."
LEAVES_TODAY: Final = "They leave it today"
LEFT_PANEL: Final = "They are no longer on the panel. What they did stays."
NO_PANELS: Final = "There is no panel yet. Add one under Panels."

PURPOSE: Final = "What did they agree to?"
WORDING: Final = "The very words"
CHANNEL: Final = "How did they say so?"
GIVEN_ON: Final = "On which day?"
UNTIL: Final = "Until, if it ends"
TAKE_BACK: Final = "They took it back"
TOOK_BACK: Final = "Written down. Stop using it from today."
CHANNELS: Final = ("in person", "by phone", "on paper", "by e-mail", "in sign language")

SENSITIVE: Final = "Hidden until you need it"
NO_SENSITIVE: Final = "Nothing is hidden here. Only write what you need, and only with their yes."
LOOK: Final = "Show it, because I need it now"
WHY_LOOK: Final = "Why do you need to see this now?"
WHY_LOOK_HINT: Final = "Your reason is kept with your name and the time. It hides again by itself."
SHOW: Final = "Show it"
HIDE: Final = "Hide it again"
FACT_KIND: Final = "What is it?"
FACT_WORDS: Final = "In their words"
FACT_WHY: Final = "Why do we hold this?"
FACT_CONSENT: Final = "They agreed on"

NOTE_WORDS: Final = "What happened?"
NOTE_SHARED: Final = "They may see this note with us"
SHARED: Final = "shared with them"
PRIVATE: Final = "for us only"

STEP_WORDS: Final = "What is to be done?"
STEP_DUE: Final = "By when?"
MORE: Final = "Show more"
MERGE: Final = "The same person twice?"
PEOPLE_WEEK: Final = "The week: press the hours that suit"
WEEK_HELP: Final = "Arrow keys move, Space chooses. With Shift you choose several hours."
DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
FULL_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SUITS: Final = "suits"
PARTLY: Final = "suits in part"
NOT_SAID: Final = "not said"

SHOWN: Final[dict[Attribution | None, str]] = {
    None: "Ask them each time",
    Attribution.NAME: "Their name",
    Attribution.FIRST_NAME: "Their first name only",
    Attribution.ROLE: "What they call themselves",
    Attribution.ANONYMOUS: "No name at all",
    Attribution.NOT_SHARED: "Do not share their words",
}
ABILITY_KINDS: Final = {
    Ability.SKILL: "Something they can do",
    Ability.GOAL: "Something they want",
    Ability.INTEREST: "Something they like",
}
SENSITIVE_KINDS: Final = {
    Sensitive.THEME: "An experience they speak from",
    Sensitive.FACT: "Another sensitive fact",
}
NEED_STEPS: Final = {
    NeedStep.IDENTIFY: "asked",
    NeedStep.RECORD: "written down",
    NeedStep.FLAG: "flagged",
    NeedStep.SHARE: "shared",
    NeedStep.MEET: "met",
    NeedStep.REVIEW: "looked at again",
}
NOT_YET: Final = "not yet"
NOT_SHARED: Final = "not to be shared"


def step_said(name: str, day: date | None) -> str:
    """One step of a need, and when it was taken.

    >>> step_said("met", date(2026, 11, 2)), step_said("met", None)
    ('met Mon 2 Nov 2026', 'met: not yet')
    """
    return f"{name} {written(day)}" if day is not None else f"{name}: {NOT_YET}"


def hours(day: int, start: int, end: int) -> str:
    """One stretch of the week.

    >>> hours(0, 600, 780)
    'Mon 10:00 to 13:00'
    """
    return f"{DAYS[day]} {_clock(start)} to {_clock(end)}"


def hour_name(day: int, start: int) -> str:
    """One hour of the grid, as a screen reader says it.

    >>> hour_name(0, 600)
    'Monday 10:00'
    """
    return f"{FULL_DAYS[day]} {_clock(start)}"


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


def take_away(what: str) -> str:
    """The spoken name of a button.

    >>> take_away("07700 900123")
    'Take away: 07700 900123'
    """
    return f"{TAKE_AWAY}: {one_line(what)[:60]}"


def change(what: str) -> str:
    """The spoken name of a button.

    >>> change("07700 900123")
    'Change: 07700 900123'
    """
    return f"{CHANGE}: {one_line(what)[:60]}"


def agreed_on(day: date, channel: str, version: str, until: date | None) -> str:
    """How a consent stands.

    >>> agreed_on(date(2026, 11, 2), "in person", "2026-1", None)
    'Mon 2 Nov 2026, in person, words of 2026-1'
    """
    words = f"words of {version}" if version else ""
    ends = f"until {written(until)}" if until else ""
    return ", ".join(part for part in (written(day), channel, words, ends) if part)


def taken_back(day: date, channel: str) -> str:
    """That a consent was taken back.

    >>> taken_back(date(2026, 11, 2), "by phone")
    'Taken back Mon 2 Nov 2026, by phone'
    """
    return ", ".join(part for part in (f"Taken back {written(day)}", channel) if part)


def looked(count: int) -> str:
    """How often somebody looked.

    >>> looked(1), looked(3)
    ('Looked at once.', 'Looked at 3 times.')
    """
    return "Looked at once." if count == 1 else f"Looked at {count} times."


def held_because(purpose: str, day: date) -> str:
    """Why a sensitive fact is held.

    >>> held_because("advises probation", date(2026, 1, 5))
    'Held because: advises probation. They agreed on Mon 5 Jan 2026.'
    """
    return f"Held because: {purpose}. They agreed on {written(day)}."


def permission(day: date | None) -> str:
    """When permission to ring was given.

    >>> permission(date(2026, 1, 5))
    'may be contacted, agreed on Mon 5 Jan 2026'
    """
    return f"may be contacted, agreed on {written(day)}" if day else "may be contacted"


def due(day: date | None) -> str:
    """By when a step of joining is due.

    >>> due(date(2026, 1, 5))
    'by Mon 5 Jan 2026'
    """
    return f"by {written(day)}" if day else ""


def part_days(role: str, since: str, until: str) -> str:
    """A part in a panel without the panel's name.

    >>> part_days("chair", "Mon 5 Jan 2026", "")
    'chair, since Mon 5 Jan 2026'
    """
    when = f"from {since} to {until}" if until else f"since {since}"
    return ", ".join(each for each in (role, when) if each)
