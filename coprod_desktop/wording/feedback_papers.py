"""Sentences of the loop's papers: letters, posters, reports, chase letters. Warm and plain."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.steps import Changed, Step
from coprod_desktop.wording.feedback import GONE_PARTNER, days

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

LETTER: Final = "What happened to what you said"
SCRIPT: Final = "Phone call: what happened to what they said"
POSTER: Final = "You said, we did"
PANEL_REPORT: Final = "What became of this panel's ideas"
PARTNER_REPORT: Final = "What you were told, and what you did"
CHASE: Final = "Your answer to what people told us"
YOU_SAID: Final = "You said"
WHAT_HAPPENED: Final = "What happened"
WE_ASK: Final = "Our question to you"
ASK_CHANGED: Final = (
    "Has anything changed for you because of this? Yes, partly, no, or you cannot tell. "
    "Please tell us when we next speak."
)
QUESTIONS: Final = "If you have a question, or want something changed, please get in touch."
NO_IDEAS: Final = "There is nothing new from us today. We have not forgotten you."
NONE_SHOWN: Final = "There is nothing to show here yet."
BEFORE_YOU_RING: Final = "Before you ring"
SAY_FIRST: Final = "Say this"
TICK_TOLD: Final = "They heard it. Mark them as told."
THEY_SAID: Final = "Has anything changed for them?"
HOW_NOT: Final = "How not to reach them"
HOW_TO_SAY: Final = "Who to say is calling"
HOW_MANY: Final = "How many, in all"
REPLY_TIMES: Final = "How long answers took"
IN_THEIR_WORDS: Final = "In their own words"
STILL_WAITING: Final = "Still waiting for your answer"
IDEA: Final = "What was said"
STANDS: Final = "Where it stands"
WHY: Final = "Why, and what next"
NUMBER: Final = "No."
ASKED_ON: Final = "We asked on"
REMINDERS: Final = "Reminders"
REPLIES_TITLE: Final = "How long partners take to answer"
PARTNER: Final = "Partner"
ASKED: Final = "Asked"
ANSWERED: Final = "Answered"
IN_TIME: Final = "In time"
OVERDUE: Final = "Overdue"
USUAL: Final = "Usual days"
GROUPS: Final = (
    ("done", "Done"),
    ("agreed", "Agreed, and on the way"),
    ("waiting", "Waiting for an answer"),
    ("no", "Not accepted, and why"),
    ("silent", "No answer from them"),
    ("stopped", "Standing still or dropped"),
    ("heard", "Heard, not passed on yet"),
)


def dear(name: str) -> str:
    """How a letter begins."""
    return f"Dear {name}," if name else "Hello,"


def opening(count: int) -> str:
    """The first sentence of a letter."""
    if count == 1:
        return "Thank you for your idea. This is what became of it."
    return f"Thank you for your {count} ideas. This is what became of each."


def heard(on: date) -> str:
    """When something was said."""
    return f"You told us this on {written(on)}."


def named(number: int) -> str:
    """An idea's heading."""
    return f"Idea {number}"


def said(words: str) -> str:
    """Somebody's own words, as they said them."""
    return f"“{words}”"


_CHANGED: Final[dict[Changed, str]] = {
    Changed.YES: "You told us that it changed something.",
    Changed.PARTLY: "You told us that it changed something in part.",
    Changed.NO: "You told us that nothing changed for you.",
    Changed.CANNOT_TELL: "You told us that you cannot tell if anything changed.",
}


def changed(says: Changed) -> str:
    """What the person said about the change."""
    return _CHANGED[says]


def partner_name(partner: str | None) -> str:
    """A partner's name, or that it is gone."""
    return GONE_PARTNER if partner == "" else (partner or "")


def stands(step: Step, since: date, who: str) -> str:
    """Where an idea stands, in one honest sentence."""
    on = written(since)
    by = f" by {who}" if who else ""
    return {
        Step.HEARD: f"We heard it on {on}. We have not passed it on yet.",
        Step.PASSED: f"We passed it on to {who or 'them'} on {on}. We are waiting for an answer.",
        Step.HOLDING: f"On {on} they said that they need more time to answer.",
        Step.ACCEPTED: f"The answer is yes. It was accepted{by} on {on}.",
        Step.PART: f"The answer is partly yes. A part was accepted{by} on {on}.",
        Step.NOT_ACCEPTED: f"The answer is no. It was decided{by} on {on}.",
        Step.DOING: f"It is being done, since {on}.",
        Step.DONE: f"It was done on {on}.",
        Step.STALLED: f"It stands still since {on}.",
        Step.DROPPED: f"It was dropped{by} on {on}.",
        Step.NO_ANSWER: f"There was no answer from them. We stopped waiting on {on}.",
    }[step]


def reason(words: str) -> str:
    """Why."""
    return f"The reason: {words}"


def would_change(words: str) -> str:
    """What would change the answer."""
    return f"What would change the answer: {words}"


def evidence(words: str) -> str:
    """How we know."""
    return f"How we know: {words}"


def result(words: str) -> str:
    """What it led to."""
    return f"What it led to: {words}"


def asked_again(times: int, partner: str) -> str:
    """That we chased, as news of its own."""
    how_often = "once" if times == 1 else f"{times} times"
    return f"We asked {partner or 'them'} again {how_often}."


def still_waiting(asked_on: date, waited: int) -> str:
    """That there is nothing yet, honestly and with its date."""
    return f"There is no answer yet. We asked on {written(asked_on)}, {days(waited)} ago."


def next_news(by: date) -> str:
    """When they hear from us again."""
    return f"You will hear from us again by {written(by)}, even if there is no news."


def signed(name: str, role: str) -> str:
    """The end of a letter."""
    return f"With thanks, {name}" + (f", {role}" if role else "")


def script_hello(name: str, charity: str) -> str:
    """How a call begins."""
    return f"Hello {name}. It is me from {charity}. Is now a good time to talk?"


def denominator(asked: int, answered: int) -> str:
    """How many ideas there were, always said."""
    if asked == 1:
        return "There was 1 idea. This page shows where it stands."
    return f"There were {asked} ideas in all. {answered} have had an answer."


def group_count(title: str, count: int, asked: int) -> str:
    """A group's heading with its share of all."""
    return f"{title}: {count} of {asked}"


def kept_back(count: int | None) -> str:
    """That some are not shown."""
    if count is None:
        return "A few ideas are not to be shared, so they are not shown here."
    return f"{count} ideas are not to be shared, so they are not shown here."


def times(asked: int, answered: int, in_time: int, overdue: int) -> str:
    """A partner's reply times, with the denominator."""
    return (
        f"We asked {asked} times. {answered} were answered, {in_time} of them in time. "
        f"{overdue} are overdue."
    )


def usual(count: int | None) -> str:
    """The usual time of an answer."""
    return "" if count is None else f"An answer usually took {days(count)}."


def chase_opening(count: int) -> str:
    """Why we write."""
    many = "this idea" if count == 1 else f"these {count} ideas"
    return (
        f"People who use services took the time to tell us what would help. We passed {many} on "
        "to you, and they are waiting to hear what you think."
    )


CHASE_ASK: Final = (
    "Please tell us for each one: yes, partly, or no, with the reason in plain words. "
    "If you need longer, please tell us until when. A no with a reason is a good answer."
)
CHASE_PUBLISH: Final = (
    "We tell people honestly where their ideas stand. If no answer comes, we say so, here and in "
    "our reports."
)
CHASE_NONE: Final = "Nothing is waiting for your answer. Thank you."
