"""Could somebody recognise me? What in a story might tell a reader who it is about.

It notices; it never promises. A person who knows the place may still see more than any check.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.text import folded


class Clue(StrEnum):
    """What kind of detail it is."""

    NAME = "name"
    PLACE = "place"
    DATE = "date"
    EMPLOYER = "employer"
    RARE = "rare-detail"
    CONTACT = "contact"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Trace:
    """One place in a text that could point at somebody."""

    clue: Clue
    text: str
    start: int
    end: int


_MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_PATTERNS: Final[tuple[tuple[Clue, re.Pattern[str]], ...]] = (
    (Clue.CONTACT, re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.]+\b")),
    (Clue.CONTACT, re.compile(r"(?<!\d)(?:\+44\s?|0)\d(?:[\s-]?\d){8,9}(?!\d)")),
    (Clue.PLACE, re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?\b")),
    (
        Clue.PLACE,
        re.compile(
            r"\b(?:[A-Z][\w'’]+\s){1,3}(?:Street|Road|Lane|Avenue|Close|Court|House|Estate|Park|"
            r"Hospital|Prison|School|College|Hostel|Church|Mosque|Station|Centre|Surgery|Clinic)\b"
        ),
    ),
    (Clue.PLACE, re.compile(r"\bHMP\s+[A-Z]\w+")),
    (
        Clue.DATE,
        re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTHS})(?:\s+\d{{4}})?"),
    ),
    (Clue.DATE, re.compile(rf"\b(?:{_MONTHS})\s+(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?\d{{4}}\b")),
    (Clue.DATE, re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b")),
    (Clue.DATE, re.compile(r"\b(?:19|20)\d{2}\b")),
    (
        Clue.EMPLOYER,
        re.compile(
            r"\b(?:work(?:ed|s|ing)?|job|employed|apprentice|manager)\s+(?:at|for|with|in)\s+"
            r"(?:the\s+)?(?:[A-Z][\w&'’]+)(?:\s[A-Z][\w&'’]+)*"
        ),
    ),
    (Clue.EMPLOYER, re.compile(r"\b(?:[A-Z][\w&'’]+\s){1,3}(?:Ltd|Limited|plc|PLC|LLP|Council)\b")),
    (Clue.AGE, re.compile(r"\b(?:aged?\s+\d{1,2}|\d{1,2}[\s-]years?[\s-]old)\b", re.IGNORECASE)),
    (
        Clue.RARE,
        re.compile(
            r"\b(?:twins?|triplets?|the only (?:one|person|woman|man|\w+)|the first (?:woman|man|"
            r"person)|famous|in the (?:news|papers?|paper)|on (?:tv|television)|tattoos?|scars?|"
            r"wheelchair|guide dog|(?:seven|eight|nine|ten) (?:children|kids|brothers|sisters)|"
            r"inquest|court case|tribunal|rare \w+)\b",
            re.IGNORECASE,
        ),
    ),
)
_NAMED = re.compile(
    r"\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|called|named|Mr|Mrs|Ms|Miss|Dr|Sir|PC|Nurse)\.?\s+"
    r"(?:(?:son|daughter|mum|dad|mother|father|brother|sister|partner|wife|husband|friend|worker|"
    r"doctor|ex|boss)\s+)?(?P<name>[A-Z][\w'’]+(?:\s[A-Z][\w'’]+)?)"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def traces_in(
    text: str, names: Iterable[str] = (), places: Iterable[str] = (), employers: Iterable[str] = ()
) -> list[Trace]:
    """The details of a text that could point at somebody, in its order, without overlap.

    Args:
        text: what is to be published.
        names: every name the charity knows, so that a bare first name is found too.
        places: places the charity knows, such as venues and addresses.
        employers: organisations the charity knows.

    >>> [(str(one.clue), one.text) for one in traces_in("My son Liam left HMP Exampleton in 2019.")]
    [('name', 'Liam'), ('place', 'HMP Exampleton'), ('date', '2019')]
    """
    found = [
        Trace(clue, match[0], match.start(), match.end())
        for clue, pattern in _PATTERNS
        for match in pattern.finditer(text)
    ]
    found += [
        Trace(Clue.NAME, match["name"], match.start("name"), match.end("name"))
        for match in _NAMED.finditer(text)
    ]
    found += _known(text, {part for name in names for part in folded(name).split()}, Clue.NAME)
    for phrases, clue in ((places, Clue.PLACE), (employers, Clue.EMPLOYER)):
        found += _phrases(text, phrases, clue)
    return _apart(found)


def _known(text: str, words: set[str], clue: Clue) -> list[Trace]:
    return [
        Trace(clue, match[0], match.start(), match.end())
        for match in _WORD.finditer(text)
        if match[0][0].isupper() and len(match[0]) > 1 and folded(match[0]) in words
    ]


def _phrases(text: str, phrases: Iterable[str], clue: Clue) -> list[Trace]:
    found: list[Trace] = []
    for phrase in phrases:
        if len(phrase.strip()) > 2:
            pattern = re.compile(rf"(?<!\w){re.escape(phrase.strip())}(?!\w)", re.IGNORECASE)
            found += [Trace(clue, hit[0], hit.start(), hit.end()) for hit in pattern.finditer(text)]
    return found


def _apart(found: list[Trace]) -> list[Trace]:
    """Longest first where two meet, then in the order of the text."""
    kept: list[Trace] = []
    for one in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda each: each.start)
