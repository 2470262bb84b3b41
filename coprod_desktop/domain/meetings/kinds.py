"""The words a meeting is described with, as choices."""

from enum import StrEnum


class MeetingKind(StrEnum):
    """What sort of coming together it is."""

    PANEL = "panel"
    MEETUP = "meetup"  # online, with other organisations, to learn from each other
    TRAINING = "training"
    OTHER = "other"


class Purpose(StrEnum):
    """Why people are asked to come."""

    INFORM = "inform"
    DISCUSS = "discuss"
    DECIDE = "decide"


class Influence(StrEnum):
    """How much the people who come can change, as promised to them."""

    INFORM = "inform"
    CONSULT = "consult"
    INVOLVE = "involve"
    SHARE = "share"  # decided together
    LEAD = "lead"  # the panel decides


class Setting(StrEnum):
    """Where it happens."""

    ROOM = "room"
    ONLINE = "online"
    HYBRID = "hybrid"


class ItemKind(StrEnum):
    """What an agenda item asks of people."""

    WELCOME = "welcome"
    INFORM = "inform"
    DISCUSS = "discuss"
    DECIDE = "decide"
    BREAK = "break"
    CLOSE = "close"


class Answer(StrEnum):
    """What somebody said to an invitation."""

    WAITING = "waiting"
    COMING = "coming"
    MAYBE = "maybe"
    CANNOT = "cannot"
    ANOTHER_WAY = "another-way"  # sends views by post, phone or through somebody


class TookPart(StrEnum):
    """How somebody took part. There is no word for blame here."""

    CAME = "came"
    PART = "part"
    ANOTHER_WAY = "another-way"
    COULD_NOT = "could-not"


class CallOutcome(StrEnum):
    """How a telephone call went."""

    COMING = "coming"
    CANNOT = "cannot"
    MAYBE = "maybe"
    MESSAGE = "message"  # a message was left where that is safe
    NO_ANSWER = "no-answer"
    LATER = "later"  # asked to be rung another time


class Need(StrEnum):
    """What is booked or sent ahead, each with its own notice."""

    INTERPRETER = "interpreter"
    VENUE = "venue"
    LOOP = "loop"
    PAPERS = "papers"
    TICKETS = "tickets"
    CHILDCARE = "childcare"
    PRE_MEET = "pre-meet"
    INTERPRETER_PAPERS = "interpreter-papers"


class Known(StrEnum):
    """A fact about a place: yes, no, or nobody has asked yet."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
