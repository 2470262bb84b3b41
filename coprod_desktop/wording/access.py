"""Sentences of the accessibility check: what was noticed, for whom, and what one press does."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from coprod_desktop.domain.access.deadlines import Deadline, Due
from coprod_desktop.domain.access.facts import Finding, Mend, MendKind
from coprod_desktop.domain.access.forecast import CostForecast
from coprod_desktop.domain.access.suggest import Suggestion
from coprod_desktop.domain.dates import LONDON, clock_time, written
from coprod_desktop.domain.meetings.kinds import Need

UNDO: Final[dict[str, str]] = {}
REFUSED: Final[dict[str, str]] = {}

TITLE: Final = "Is it accessible?"
NOT_A_PROMISE: Final = "This looks for what we know about. Only the people who come can say."
DEADLINES: Final = "Working back from the day"
COST: Final = "What it may cost"
SUGGEST_TITLE: Final = "Times that suit most people"
SUGGEST_NONE: Final = "We found no time in these four weeks. Try other dates."
CHOOSE_TIME: Final = "Hold it then"

NEEDS: Final = {
    Need.INTERPRETER: "book an interpreter",
    Need.INTERPRETER_PAPERS: "send papers to the interpreter",
    Need.VENUE: "book the venue",
    Need.LOOP: "hire a hearing loop",
    Need.PAPERS: "send the papers out",
    Need.TICKETS: "buy tickets",
    Need.CHILDCARE: "arrange childcare",
    Need.PRE_MEET: "hold the pre-meet",
}

FINDINGS: Final = {
    "nothing-noticed": "Nothing noticed in what we know. Ask people all the same.",
    "not-together": "Some people on this list cannot be put together. "
    "Look at the list with whoever knows them.",
    "outside-hours": "{people} cannot usually come then.",
    "away": "{people} will be away or resting then.",
    "hours-not-said": "We do not know which times suit {people}.",
    "double-booked": "{people} is asked to “{title}” at the same time.",
    "busy-then": "{people} is busy then.",
    "nobody-invited": "Nobody is invited yet, so we cannot check times and needs.",
    "too-many": "{count} people are invited and there are {places} places.",
    "no-format": "We have not asked {people} how they like their papers. "
    "They get standard print until somebody asks.",
    "no-venue": "There is no place yet.",
    "venue-without-facts": "We know nothing about {venue}. Ask about steps, toilets and a quiet "
    "room before the date is fixed.",
    "venue-facts-old": "Nobody has checked the facts of {venue} for a year. Ask again.",
    "no-step-free": "{venue} has steps. {people} needs a way in without them.",
    "no-loop": "{venue} has no hearing loop. {people} needs one.",
    "no-toilets": "{venue} has no accessible toilet. {people} needs one.",
    "no-quiet-room": "{venue} has no quiet room. {people} needs one.",
    "no-parking": "{venue} has no parking for Blue Badge holders. {people} needs it.",
    "step-free-unknown": "We do not know if {venue} has steps. {people} needs a way in "
    "without them.",
    "loop-unknown": "We do not know if {venue} has a hearing loop. {people} needs one.",
    "toilets-unknown": "We do not know if {venue} has an accessible toilet. {people} needs one.",
    "quiet-room-unknown": "We do not know if {venue} has a quiet room. {people} needs one.",
    "parking-unknown": "We do not know if {venue} has Blue Badge parking. {people} needs it.",
    "room-too-small": "The room seats {seats} and {count} people are invited.",
    "last-bus": "The last bus goes at {time}. It is too early for {people}.",
    "last-bus-unknown": "We do not know when the last bus goes. {people} comes by bus.",
    "no-link": "There is no link for joining online yet.",
    "early-start": "It starts before 10:30. Mornings are hard for many people.",
    "evening": "It is in the evening. Buses, children and energy may be gone.",
    "late-end": "It ends after 15:00, when schools come out and some chemists are needed.",
    "school-run": "{people} takes children to or from school then.",
    "bank-holiday": "It is {name}, a bank holiday.",
    "holy-day": "It is {name}, which {people} keeps.",
    "holy-day-nobody-said": "It is {name}. Ask if somebody keeps it.",
    "kept-clear": "{people} asked us to keep this day of the month clear.",
    "in-the-past": "The day is behind us.",
    "clocks-go-forward": "The clocks go forward that day. Say the time clearly in every letter.",
    "clocks-go-back": "The clocks go back that day. Say the time clearly in every letter.",
    "over-midnight": "It runs past midnight. Check that this is meant.",
    "too-long": "It lasts {minutes} minutes. {limit} is enough for most people.",
    "longer-than-enough": "{minutes} minutes are enough for {people}.",
    "no-agenda-yet": "There is no agenda yet, so we cannot see the breaks.",
    "no-break": "People sit for {minutes} minutes without a break. {limit} is the most.",
    "agenda-too-long": "The agenda is {minutes} minutes longer than the meeting.",
    "many-decisions": "There are {count} decisions. More than {limit} are hard to take in.",
    "long-talk": "The talk “{title}” lasts {minutes} minutes. Try {limit}, then questions.",
    "many-pages": "The papers have {pages} pages. {limit} is the most for one pack.",
    "hard-to-read": "“{title}” needs a reading age of {age}. Aim for 11 or less.",
    "acronyms": "“{title}” uses short forms nobody explained: {words}.",
    "cannot-re-flow": "“{title}” has no words we can set larger. Ask for the text, or describe it.",
    "too-long-for-easy-read": "{pages} pages are too many for easy read. {people} reads that way.",
    "deadline-missed": "It is too late to {need}: that was due by {by}. Ring round today.",
    "deadline-cannot-be-met": "There is not enough time to {need}. It had to be done by {by}. "
    "Choose a later day before you promise this one.",
    "deadline-soon": "Please {need} by {by}.",
    "papers-late": "The papers are late: fewer than 5 working days are left.",
    "papers-tight": "The papers should be out by now. {days} working days are left.",
}

MENDS: Final = {
    MendKind.ADD_BREAK: "Add a break",
    MendKind.MOVE: "Move it",
    MendKind.SHORTEN: "Make it shorter",
    MendKind.BOOKED: "It is done",
    MendKind.OPEN_VENUE: "Look at the venue",
    MendKind.SUGGEST: "Suggest times",
    MendKind.OPEN_PAPER: "Look at the papers",
    MendKind.OPEN_PERSON: "Look at the person",
    MendKind.OPEN_INVITED: "Look at the list",
    MendKind.OPEN_AGENDA: "Look at the agenda",
}

DUE: Final = {
    Due.DONE: "done",
    Due.AHEAD: "there is time",
    Due.SOON: "due soon",
    Due.MISSED: "too late",
}

COSTS: Final = {
    "venue": "The room",
    "fare": "Fares",
    "food": "Food and drink",
    "reward": "Thank-you payments",
    "interpreter": "Interpreters",
    "childcare": "Childcare",
}


def names(people: Sequence[str]) -> str:
    """Some people in a sentence; the reader never meets a list of more than five names.

    >>> names(["Ann", "Bea", "Cy"])
    'Ann, Bea and Cy'
    """
    shown = list(people[:5])
    if len(people) > 5:
        shown = [*people[:4], f"{len(people) - 4} others"]
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1]))) if shown else ""


def sentence(finding: Finding, name: Callable[[str], str] = str) -> str:
    """What a finding says. `name` hides names behind the privacy curtain."""
    details: dict[str, object] = {**finding.details}
    if "need" in details:
        details["need"] = NEEDS[Need(str(details["need"]))]
    if "by" in details:
        details["by"] = written(date.fromisoformat(str(details["by"])))
    people = names([name(each) for each in finding.people])
    said = FINDINGS[finding.reason].format(people=people, **details)
    return _plural(said, people) if len(finding.people) > 1 else said


def _plural(said: str, people: str) -> str:
    """The verb after several names."""
    for one, many in (
        ("needs", "need"),
        ("keeps", "keep"),
        ("takes", "take"),
        ("comes", "come"),
        ("reads", "read"),
        ("is", "are"),
    ):
        said = said.replace(f"{people} {one} ", f"{people} {many} ")
        said = said.replace(f"{people} {one}.", f"{people} {many}.")
    return said


def mend(wanted: Mend) -> str:
    """What a mend's button says."""
    if wanted.kind is MendKind.MOVE and wanted.moment is not None:
        day = wanted.moment.astimezone(LONDON).date()
        return f"Move it to {written(day)}, {clock_time(wanted.moment)}"
    if wanted.kind is MendKind.SHORTEN:
        return f"Make it {wanted.minutes} minutes"
    return MENDS[wanted.kind]


def deadline(each: Deadline) -> str:
    """One deadline in a line."""
    return f"{NEEDS[each.need].capitalize()}: by {written(each.by)}"


def suggestion(each: Suggestion, name: Callable[[str], str] = str) -> str:
    """A suggested time, and whom it leaves out."""
    day = each.start.astimezone(LONDON).date()
    head = f"{written(day)}, {clock_time(each.start)}. "
    if not each.left_out:
        return head + "Suits everybody as far as we know."
    out = f"Leaves out {names([name(one) for one in each.left_out])}."
    if each.left_out_again:
        out += f" {names([name(one) for one in each.left_out_again])} missed the last one too."
    return head + out


def forecast(expected: int, harder: int) -> str:
    """The access forecast in a sentence."""
    people = "1 person" if expected == 1 else f"{expected} people"
    hard = "nobody we know of" if not harder else f"{harder} of those invited"
    return f"About {people} may come. It looks harder than it should be for {hard}."


def cost(told: CostForecast) -> str:
    """The cost forecast in a sentence."""
    missing = [COSTS[what].lower() for what in told.not_known]
    left = f" Not counted, because we do not know: {names(missing)}." if missing else ""
    return f"About {told.total}.{left}"
