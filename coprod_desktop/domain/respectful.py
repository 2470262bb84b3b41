"""Words we publish about people: labels and blame noticed, better words offered, nothing changed.

The list is a start (Booth Centre and Street Support 2018, Centre for Homelessness Impact 2025, and
our own knowledge); each charity edits it. There is no safe label: ask each person. The check is
never run over anybody's own words.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Final


class Kind(StrEnum):
    """What was noticed."""

    LABEL = "label"
    BLAME = "blame"
    LONG = "long-sentence"
    ACRONYM = "unexplained-acronym"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or phrase to think about, and what could be said instead."""

    word: str
    offer: str
    kind: Kind = Kind.LABEL


@dataclass(frozen=True, slots=True)
class Noticed:
    """One place in a text. `start` and `end` count characters."""

    kind: Kind
    text: str
    offer: str
    start: int
    end: int


def _labels(offer: str, *words: str, kind: Kind = Kind.LABEL) -> tuple[Word, ...]:
    return tuple(Word(word, offer, kind) for word in words)


STARTING_LIST: Final[tuple[Word, ...]] = (
    *_labels("person who uses drugs, or used to", "addict", "junkie", "drug abuser", "abuser"),
    *_labels("person in recovery", "clean", "dirty"),
    *_labels("person with an alcohol problem", "alcoholic"),
    *_labels("people who are homeless", "the homeless"),
    *_labels("person who is homeless, or was", "homeless person", "dosser"),
    *_labels("person sleeping rough", "rough sleeper"),
    *_labels("person with convictions", "ex-offender", "offender", "criminal", "ex-con", "convict"),
    *_labels("people services do not reach", "hard to reach", "hard-to-reach", kind=Kind.BLAME),
    *_labels(
        "the service did not work for them",
        "not engaging",
        "failed to engage",
        "disengaged",
        "non-compliant",
        "chaotic",
        "frequent flyer",
        kind=Kind.BLAME,
    ),
    *_labels(
        "missed the meeting", "did not attend", "failed to attend", "no-show", kind=Kind.BLAME
    ),
    *_labels("people facing harm, and say from what", "vulnerable people", "the vulnerable"),
    *_labels("the person's own word, such as survivor", "victim"),
    *_labels("member, adviser, or their name", "service user", "client", "beneficiary"),
    *_labels("person living with a mental health condition", "mentally ill", "schizophrenic"),
    *_labels("lives with", "suffers from", "suffering from"),
    *_labels("died by suicide", "committed suicide"),
    *_labels("plain words for what happened", "victims of circumstance", "battling", "empowered"),
)

_LONGEST: Final = 25
"""Words in a sentence before it is worth a look (GOV.UK content guidance)."""
_KNOWN: Final = frozenset({"UK", "NHS", "TV", "PDF", "CV", "DVD", "PIN", "OK", "AM", "PM"})
_ACRONYM = re.compile(r"\b[A-Z][A-Z&]{1,6}s?\b(?!-\d)")  # not the letters before a number
_OF_LAW = re.compile(r"service user involvement", re.IGNORECASE)
"""DWP's own phrase: other words confuse the Jobcentre (INVOLVE 2016), so letters to it use it."""
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


@lru_cache(maxsize=64)
def _finder(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    flexible = [re.escape(word).replace(r"\ ", r"[\s-]+") for word in longest_first]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(flexible)})(?:s|es)?(?![\w-])", re.IGNORECASE)


def labels_in(text: str, words: Sequence[Word] = STARTING_LIST) -> list[Noticed]:
    """The labels and blame in a text that we wrote.

    >>> [(one.text, one.offer) for one in labels_in("Two rough sleepers came.")]
    [('rough sleepers', 'person sleeping rough')]
    """
    if not words:
        return []
    by_key = {_key(word.word): word for word in words}
    of_law = {match.start() for match in _OF_LAW.finditer(text)}
    found: list[Noticed] = []
    for match in _finder(tuple(word.word for word in words)).finditer(text):
        key = _key(match[0])
        word = by_key.get(key) or by_key.get(key.removesuffix("s")) or by_key.get(key[:-2])
        if word is not None and match.start() not in of_law:
            found.append(Noticed(word.kind, match[0], word.offer, match.start(), match.end()))
    return found


def _key(text: str) -> str:
    return re.sub(r"[\s-]+", " ", text.casefold())


def long_sentences(text: str, longest: int = _LONGEST) -> list[Noticed]:
    """The sentences with more words than people like to hold in their head."""
    return [
        Noticed(Kind.LONG, match[0].strip(), "", match.start(), match.end())
        for match in _SENTENCE.finditer(text)
        if len(match[0].split()) > longest
    ]


def acronyms_in(text: str, known: Iterable[str] = ()) -> list[Noticed]:
    """The capital-letter words that nobody explains: neither `Words In Full (WIF)` nor known.

    >>> [one.text for one in acronyms_in("The Housing Team (HT) asked the CCG. HT agreed.")]
    ['CCG']
    """
    explained = {*_KNOWN, *known}
    explained |= {
        found.removesuffix("s") for found in re.findall(r"\(([A-Z][A-Z&]{1,6}s?)\)", text)
    }
    explained |= set(re.findall(r"\b([A-Z][A-Z&]{1,6})\s+\([A-Za-z]\w+\s", text))
    seen: set[str] = set()
    found: list[Noticed] = []
    for match in _ACRONYM.finditer(text):
        bare = match[0].removesuffix("s")
        if bare not in explained and bare not in seen:
            seen.add(bare)
            found.append(Noticed(Kind.ACRONYM, match[0], "", match.start(), match.end()))
    return found


def noticed_in(
    text: str, words: Sequence[Word] = STARTING_LIST, known: Iterable[str] = ()
) -> list[Noticed]:
    """Everything worth a look, in the order of the text.

    Args:
        text: what we wrote.
        words: the list to go by. An acronym on it is offered with what it stands for.
        known: acronyms that everybody here knows.
    """
    in_full = {word.word.upper(): word.offer for word in words if word.kind is Kind.ACRONYM}
    every = [
        *labels_in(text, [word for word in words if word.kind is not Kind.ACRONYM]),
        *long_sentences(text),
        *(
            replace(one, offer=in_full.get(one.text.removesuffix("s"), ""))
            for one in acronyms_in(text, known)
        ),
    ]
    return sorted(every, key=lambda one: (one.start, one.end))


def without_own_words(text: str) -> str:
    """The text with everything inside “ and ” blanked: those are somebody's own words.

    Places stay where they are, so that what is noticed still points at the right letters. What
    was opened and never closed is blanked to the end: better too little is checked than a
    person's word.

    >>> without_own_words("They said “I was a client” twice.")
    'They said                  twice.'
    """
    depth, found = 0, list[str]()
    for letter in text:
        depth += letter == "“"
        found.append(" " if depth and letter != "\n" else letter)
        depth -= letter == "”" and depth > 0
    return "".join(found)
