"""Sentences on the papers of training."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.training.courses import Renewal
from coprod_desktop.domain.training.facts import in_words
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.wording.feedback_thanks import hours_said

CERTIFICATES: Final = "Certificates of a session"
MINE: Final = "Certificates of a person"
TWIN: Final = "Certificate to read or hear"
REGISTER: Final = "Register of certificates, to sign"
HANDED_OUT: Final = "Certificates handed out, to sign"
RECORD: Final = "Learning record"
INVOLVEMENT: Final = "My involvement on one page"
RENEWALS: Final = "Training that runs out"

NUMBER: Final = "Number"
NAME: Final = "Name"
WHAT: Final = "For"
ISSUED: Final = "Issued"
STANDS: Final = "Stands"
SIGNED_FOR: Final = "Received, signed"
VOIDED: Final = "Voided"
DAY: Final = "Day"
SIGNED_BY: Final = "Signed by"
CODE: Final = "Check code"
HANDED_CAPTION: Final = "Who was given which certificate, and room to sign for it"
REGISTER_CAPTION: Final = "Every certificate with its number, and room to sign for it"
REGISTER_NOTE: Final = (
    "Each number is used once. A certificate that was put right has a new number; the old one stays"
    " here, with the reason."
)
NO_CERTIFICATES: Final = "No certificates have been issued yet."
NO_GAPS: Final = "No number is missing."
CHECKED_BY: Final = "Checked by"
TWIN_LEAD: Final = "These are the words of a certificate. They say the same as the page itself."
TWIN_CHECK: Final = (
    "Anybody can ask us whether this certificate is real. They need the number and the code."
)
LEARNED: Final = "What I have learned"
WITH_US: Final = "With us"
ELSEWHERE: Final = "Elsewhere, and by doing"
GOALS_MET: Final = "Goals I have met"
GOALS_OPEN: Final = "What I would like to do next"
SKILLS: Final = "What I can do"
NOTHING_YET: Final = "Nothing is written down here yet."
COURSE: Final = "Course"
FINISHED: Final = "Finished"
COUNTS_UNTIL: Final = "Counts until"
ALWAYS: Final = "Always"
TAUGHT_BY: Final = "Where"
PERSON: Final = "Person"
HOW_IT_STANDS: Final = "How it stands"
NO_RENEWALS: Final = "Nothing runs out in the next two months."
RENEWALS_CAPTION: Final = "What runs out, whose it is, and when"
NOT_AGREED: Final = "This page is a draft. It is theirs once they have read it and said yes."
MY_NAME: Final = "My name"
LEARNED_HOW: Final[dict[Learned, str]] = {
    Learned.WITH_US: "with us",
    Learned.OUTSIDE: "elsewhere",
    Learned.BY_DOING: "by doing",
}
STANDS_AS: Final[dict[Renewal, str]] = {
    Renewal.LASTS: "Counts always",
    Renewal.CURRENT: "Counts",
    Renewal.SOON: "Runs out soon",
    Renewal.EXPIRED: "Has run out",
}


def gap(first: int, last: int) -> str:
    """A gap in the register."""
    if first == last:
        return f"Number {first} is missing, and nobody has written down why."
    return f"Numbers {first} to {last} are missing, and nobody has written down why."


def left_out(first: int, last: int, why: str, day: date) -> str:
    """Numbers left out, with the reason."""
    many = f"Number {first} was" if first == last else f"Numbers {first} to {last} were"
    return f"{many} left out on {written(day)}: {why}"


def voided(day: date, why: str, replaced_by: str) -> str:
    """That a certificate was voided."""
    more = f" Now {replaced_by}." if replaced_by else ""
    return f"Voided on {written(day)}: {why}.{more}"


def stands(day: date) -> str:
    """That a certificate stands."""
    return f"Issued on {written(day)}"


def until(day: date | None) -> str:
    """Until when something counts."""
    return ALWAYS if day is None else written(day)


def involved_since(charity: str, joined: date | None, meetings: int, minutes: int) -> str:
    """The first sentence of somebody's one page."""
    since = f" since {in_words(joined)}" if joined else ""
    if not meetings and not minutes:
        return f"I have been involved with {charity}{since}."
    many = "one meeting" if meetings == 1 else f"{meetings} meetings"
    gave = f"I have taken part in {many}" if meetings else "I have taken part"
    time_given = hours_said(minutes)
    return f"I have been involved with {charity}{since}. {gave} and given {time_given} of my time."


def part_taken(role: str, first: date, last: date | None) -> str:
    """A part somebody took."""
    if last is None:
        return f"I have been {_an(role)} since {in_words(first)}."
    return f"I was {_an(role)} from {in_words(first)} to {in_words(last)}."


def _an(role: str) -> str:
    plain = role.strip().lower() or "member"
    return f"an {plain}" if plain[0] in "aeiou" else f"a {plain}"


def finished_courses(titles: tuple[str, ...]) -> str:
    """What somebody finished, in one sentence."""
    if len(titles) == 1:
        return f"I have finished training in {titles[0]}."
    return f"I have finished training in {', '.join(titles[:-1])} and {titles[-1]}."


def can_do(skills: tuple[str, ...]) -> str:
    """What somebody can do, in one sentence."""
    said = [skill[:1].lower() + skill[1:] for skill in skills]
    if len(said) == 1:
        return f"I have practised {said[0]}."
    return f"I have practised {', '.join(said[:-1])} and {said[-1]}."


def ideas_became(count: int) -> str:
    """That ideas of somebody's became real."""
    if count == 1:
        return "One idea of mine was carried out."
    return f"{count} ideas of mine were carried out."


def met(words: str, day: date) -> str:
    """A goal met."""
    return f"{words} (met {in_words(day)})"


def by_whom(name: str, day: date) -> str:
    """That the person agreed to their page."""
    return f"{name} agreed to these words on {in_words(day)}."


def record_of(name: str) -> str:
    """Whose record it is."""
    return f"This is the learning record of {name}."
