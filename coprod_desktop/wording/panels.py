"""Words of the leaves Panels, Partners, Fair share and Reminders."""

from datetime import date
from typing import Final

from coprod_desktop.domain.benefits.facts import Field
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.people import DueKind

PEOPLE: Final = "People"
PANELS: Final = "Panels"
PARTNERS: Final = "Partners"
FAIR: Final = "Fair share"
REMINDERS: Final = "Reminders"

FILTER_PANELS: Final = "Filter panels"
FILTER_PARTNERS: Final = "Filter partners and people there"
NEW_PANEL: Final = "New panel"
NEW_PARTNER: Final = "New partner"
NO_PANELS: Final = "No panel yet"
NO_PANELS_TEXT: Final = "A panel is a group of people who advise. Only its name is needed to begin."
NO_PARTNERS: Final = "No partner yet"
NO_PARTNERS_TEXT: Final = (
    "Partners are the organisations your panels advise, with the people you know there."
)
PICK_PANEL: Final = "Choose a panel in the list"
PICK_PANEL_TEXT: Final = "What it is for, who asks it, and everyone who is or was on it."
PICK_PARTNER: Final = "Choose a partner in the list"
PICK_PARTNER_TEXT: Final = "How to reach them, and the people you know there."
PANEL_NAME: Final = "What is the panel called?"
PARTNER_NAME: Final = "What is the organisation called?"
ADD_PANEL: Final = "Add this panel"
ADD_PARTNER: Final = "Add this partner"
ADDED: Final = "Added."
ABOUT_PANEL: Final = "What it is for"
ABOUT_PARTNER: Final = "About them"
PURPOSE: Final = "What is it for?"
TERMS: Final = "Terms of reference"
TERMS_HINT: Final = "What was agreed: how often, how decisions are made, what is paid."
COMMISSIONER: Final = "Who asks it?"
NOBODY: Final = "Nobody: we ask ourselves"
CONTACT: Final = "Whom do we speak with there?"
NO_CONTACT: Final = "No one person"
FIELD: Final = "In which field of service does it work?"
FIELD_HINT: Final = (
    "Such as health, social care, social housing, social security. The benefit rules ask for it. "
    "Left empty, the field of whoever asks counts."
)
FROM: Final = "First day"
TO: Final = "Last day, once it has ended"
NAME: Final = "Name"
PARTNER_FIELD: Final = "Their field of service"
PHONE: Final = "Phone"
EMAIL: Final = "E-mail"
ADDRESS: Final = "Address"
NOTE: Final = "Note"
JOB: Final = "What do they do there?"
HOW_NOT: Final = "How may we not reach them?"
LEFT_ON: Final = "They stopped on"
ADD_CONTACT: Final = "Add somebody there"
CONTACTS: Final = "People we know there"
WORKS_FOR: Final = "Panels that work for them"
ON_IT: Final = "People on the panel"
ADD_PEOPLE: Final = "Add people"
ADD_TO_PANEL: Final = "Add to the panel"
WHO_JOINS: Final = "Who joins?"
FIND_PEOPLE: Final = "Find by name"
ROLE: Final = "As what?"
NEW_ROLE: Final = "Another part from today"
NEW_ROLE_ASK: Final = "As what from now on?"
REMOVE_PANEL: Final = "Take this panel away"
REMOVE_PARTNER: Final = "Take this partner away"
TAKEN_AWAY: Final = "Taken away."
OPEN: Final = "Open their card"
ENDED: Final = "ended"

FIELD_MEANS: Final = {
    Field.IN_REGULATIONS: (
        "This field is named in the regulations about service user involvement."
    ),
    Field.IN_GUIDANCE: (
        "This field is not in the regulations; the DWP's staff guidance adds it. Get advice."
    ),
    Field.OUTSIDE: (
        "This field is outside the service-user rules. Do not assume that they reach this work."
    ),
    Field.NOT_KNOWN: (
        "We do not know how the benefit rules treat this field. Do not assume that they reach it."
    ),
}
FIELD_KINDS: Final = {
    Field.IN_REGULATIONS: "plain",
    Field.IN_GUIDANCE: "waiting",
    Field.OUTSIDE: "waiting",
    Field.NOT_KNOWN: "waiting",
}

MIX: Final = "Who is at the table, and who is missing"
MIX_HINT: Final = (
    "Whom the panel needs, counted by the panel itself. Numbers only: nobody is marked as anything."
)
ADD_AIM: Final = "Say whom we need"
AIM_WORDS: Final = "Whom do we need?"
WANTED: Final = "How many?"
HERE: Final = "How many are here now?"
YEAR: Final = "Year"
PANEL: Final = "Panel"
EVERYONE: Final = "Everyone"
SHARE_INTRO: Final = (
    "Who was asked, came, was thanked with money and was trained, so that the same few do not have "
    "it all. Press a heading to sort."
)
LEFT_OUT: Final = (
    "Left out: people who left and neither were asked nor came; expenses paid back, which are not "
    "a thank-you; what was said aloud and never written down; training that others gave. A reserve "
    "place counts as being asked. Meetings without a date in this year are not counted."
)
SHARE_TABLE: Final = "Fair share, person by person"
HEAD_NAME: Final = "Name"
HEAD_INVITED: Final = "Asked"
HEAD_CAME: Final = "Came"
HEAD_HOURS: Final = "Hours"
HEAD_TIMES: Final = "Times paid"
HEAD_PAID: Final = "Paid"
HEAD_TRAINED: Final = "Trained"

DUE_INTRO: Final = "People who should not be forgotten, the longest waiting first."
ALL_KINDS: Final = "Everything"
NOTHING_DUE: Final = "Nobody is waiting"
NOTHING_DUE_TEXT: Final = (
    "Reviews, rests that end, people nobody spoke to, consents that end and steps of joining are "
    "said here when their day comes."
)
DUE_TITLES: Final = {
    DueKind.REVIEW: "Needs to look at again",
    DueKind.BACK: "Coming back from a rest",
    DueKind.QUIET: "Gone quiet",
    DueKind.CONSENT: "Consents that end",
    DueKind.TRAINING: "Learning that must be refreshed",
    DueKind.BIRTHDAY: "Birthdays this week",
    DueKind.JOINING: "Still joining",
}
DUE_VERBS: Final = {
    DueKind.REVIEW: "We looked at it together",
    DueKind.BACK: "They are back",
    DueKind.QUIET: "We spoke today",
    DueKind.CONSENT: "Ask again",
    DueKind.TRAINING: "Open their card",
    DueKind.BIRTHDAY: "Open their card",
    DueKind.JOINING: "Open their card",
}
DONE_NOW: Final = "Noted for today."
DUE: Final = {
    DueKind.REVIEW: "What helps them is to be looked at again since {day}.",
    DueKind.BACK: "They wanted to come back on {day}.",
    DueKind.QUIET: "Nobody has spoken with them since {day}.",
    DueKind.CONSENT: 'Their yes to "{about}" ends on {day}.',
    DueKind.TRAINING: 'What they learned in "{about}" counts until {day}.',
    DueKind.BIRTHDAY: "Their birthday is on {day}.",
    DueKind.JOINING: "{about}: was due on {day}.",
}


def due(why: DueKind, day: date, about: str) -> str:
    """Why somebody should not be forgotten.

    >>> due(DueKind.QUIET, date(2026, 9, 1), "")
    'Nobody has spoken with them since Tue 1 Sep 2026.'
    """
    return DUE[why].format(day=written(day), about=about)


def people_on(count: int) -> str:
    """How many are on a panel.

    >>> people_on(1), people_on(12)
    ('1 person', '12 people')
    """
    return "1 person" if count == 1 else f"{count} people"


def met(count: int) -> str:
    """How often a panel met.

    >>> met(0), met(1), met(3)
    ('It has not met yet.', 'It has met or will meet once.', 'Meetings in the book: 3.')
    """
    if not count:
        return "It has not met yet."
    return "It has met or will meet once." if count == 1 else f"Meetings in the book: {count}."


def panel_line(partner: str, people: int, *, ended: bool) -> str:
    """A panel's quieter fact in the list."""
    return ", ".join(filter(None, (partner, people_on(people), ENDED if ended else "")))


def partner_line(field: str, contacts: int) -> str:
    """A partner's quieter fact in the list."""
    return ", ".join(filter(None, (field, people_on(contacts) if contacts else "")))


def mix(what: str, here: int, wanted: int) -> str:
    """How one aim of a panel stands.

    >>> mix("Carers", 2, 4), mix("Carers", 4, 4), mix("Carers", 5, 4)
    ('Carers: 2 of 4. 2 are missing.', 'Carers: 4 of 4.', 'Carers: 5, and 4 were wanted.')
    """
    if here > wanted:
        return f"{what}: {here}, and {wanted} were wanted."
    missing = wanted - here
    said = "" if not missing else f" {missing} {'is' if missing == 1 else 'are'} missing."
    return f"{what}: {here} of {wanted}.{said}"


def counted(day: date | None) -> str:
    """When the panel last counted itself.

    >>> counted(None)
    'Not counted yet.'
    """
    return f"Counted on {written(day)}." if day is not None else "Not counted yet."


def hours(minutes: int) -> str:
    """Time given, in hours.

    >>> hours(90), hours(0)
    ('1.5', '0')
    """
    return f"{minutes / 60:.1f}".removesuffix(".0")


def year(first: date, last: date) -> str:
    """A year of the charity.

    >>> year(date(2026, 4, 1), date(2027, 3, 31))
    'Wed 1 Apr 2026 to Wed 31 Mar 2027'
    """
    return f"{written(first)} to {written(last)}"


def more(count: int) -> str:
    """How many more are due than are shown.

    >>> more(3)
    'And 3 more. Do these first.'
    """
    return f"And {count} more. Do these first."


def quiet_people(count: int) -> str:
    """One line on Today for everyone who has gone quiet.

    >>> quiet_people(1), quiet_people(4)
    ('Nobody has spoken with 1 person for eight weeks.', 'Nobody has spoken with 4 people for eight weeks.')
    """  # noqa: E501 - the two answers belong on one line
    return f"Nobody has spoken with {people_on(count)} for eight weeks."


def still_joining(count: int) -> str:
    """One line on Today for steps of joining past their day.

    >>> still_joining(1)
    '1 step of joining is past its day.'
    """
    said = "1 step of joining is" if count == 1 else f"{count} steps of joining are"
    return f"{said} past {'its' if count == 1 else 'their'} day."


NAME_MARK: Final = "{name}"


def comes_back(day: date) -> str:
    """On Today: somebody's rest ends."""
    return f"{NAME_MARK} wanted to come back from a rest on {written(day)}."


def consent_ends(day: date, purpose: str) -> str:
    """On Today: a consent ends by itself."""
    said = purpose.replace("{", "(").replace("}", ")")
    return f'The yes of {NAME_MARK} to "{said}" ends on {written(day)}.'


def birthday(day: date) -> str:
    """On Today: a birthday this week."""
    return f"{NAME_MARK} has a birthday on {written(day)}."


def training_ends(count: int) -> str:
    """One line on Today for learning that must be refreshed.

    >>> training_ends(2)
    'What 2 people learned must be refreshed soon.'
    """
    return f"What {people_on(count)} learned must be refreshed soon."


LOOK: Final = "Look at this"
RING: Final = "See who"
