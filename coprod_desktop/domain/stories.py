"""Stories belong to those who tell them: consent per use, with an end, and the way back.

Source of the fields: Charity Digital, CHF and Healthwatch guidance on consent for stories, as
compiled in our notes (5.2). Words and photo are always asked apart.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused

SOON: Final = timedelta(days=30)
"""An end this near is said aloud before anything new is made with the story."""


class Part(StrEnum):
    """What the consent is about."""

    WORDS = "words"
    PHOTO = "photo"


class Channel(StrEnum):
    """Where it may be seen. A tick for one is never a tick for another."""

    REPORT = "report"
    FUNDER = "funder-only"
    TRAINING = "training"
    MEETING = "meeting"
    LEAFLET = "leaflet"
    WEBSITE = "website"
    SOCIAL = "social-media"
    PRESS = "press"
    FILM = "film"


BEYOND_RECALL: Final = frozenset({Channel.PRESS, Channel.SOCIAL, Channel.LEAFLET, Channel.FILM})
"""Where copies are in other people's hands: we can ask, and we cannot promise."""


class Fit(StrEnum):
    """Whether a consent carries a use today."""

    GOOD = "good"
    ENDS_SOON = "ends-soon"
    NONE = "no-consent"
    WITHDRAWN = "withdrawn"
    ENDED = "consent-ended"
    OTHER_WORDS = "words-changed-since"


@dataclass(frozen=True, slots=True)
class Consent:
    """A yes to one part, in one channel, for one wording, until a day."""

    part: Part
    channel: Channel
    wording: int  # the number of the wording that was read and signed
    given_on: date
    until: date
    withdrawn_on: date | None = None


def fit(consents: Iterable[Consent], part: Part, channel: Channel, wording: int, on: date) -> Fit:
    """Whether a part of a story may be used in a channel on a day.

    >>> day = date(2026, 11, 23)
    >>> yes = Consent(Part.WORDS, Channel.REPORT, 1, day, date(2026, 11, 24))
    >>> str(fit([yes], Part.WORDS, Channel.REPORT, 1, day))
    'ends-soon'
    >>> str(fit([yes], Part.WORDS, Channel.REPORT, 1, date(2026, 11, 25)))
    'consent-ended'
    >>> str(fit([yes], Part.PHOTO, Channel.REPORT, 1, day))
    'no-consent'
    """
    best = Fit.NONE
    order = (Fit.GOOD, Fit.ENDS_SOON, Fit.OTHER_WORDS, Fit.ENDED, Fit.WITHDRAWN, Fit.NONE)
    for one in consents:
        if one.part is not part or one.channel is not channel:
            continue
        found = _fit_of(one, wording, on)
        if order.index(found) < order.index(best):
            best = found
    return best


def _fit_of(one: Consent, wording: int, on: date) -> Fit:
    if one.withdrawn_on is not None and one.withdrawn_on <= on:
        return Fit.WITHDRAWN
    if on > one.until:
        return Fit.ENDED
    # A photo does not change when the words do; words signed once are those words only.
    if one.part is Part.WORDS and one.wording != wording:
        return Fit.OTHER_WORDS
    return Fit.ENDS_SOON if one.until - on <= SOON else Fit.GOOD


def check_use(
    consents: Iterable[Consent], part: Part, channel: Channel, wording: int, on: date
) -> Fit:
    """Refuse a use that the person has not agreed to.

    Raises:
        Refused: "story-no-consent", "story-withdrawn", "story-consent-ended",
            "story-words-changed".
    """
    found = fit(consents, part, channel, wording, on)
    if found is Fit.NONE:
        raise Refused("story-no-consent")
    if found is Fit.WITHDRAWN:
        raise Refused("story-withdrawn")
    if found is Fit.ENDED:
        raise Refused("story-consent-ended")
    if found is Fit.OTHER_WORDS:
        raise Refused("story-words-changed")
    return found


def check_consent(given_on: date, until: date) -> None:
    """Refuse a consent without a sensible end. Two years is the longest we ask for.

    Raises:
        Refused: "consent-ends-before-it-starts", "consent-too-long".
    """
    if until <= given_on:
        raise Refused("consent-ends-before-it-starts")
    if until > given_on + timedelta(days=731):
        raise Refused("consent-too-long")


class Recall(StrEnum):
    """What withdrawal can still do about one use."""

    TAKE_DOWN = "take-down"
    ASK_THEM = "ask-them"
    GONE = "gone"


def recall_of(channel: Channel, *, handed_out: bool) -> Recall:
    """What can be done about one use when consent is withdrawn.

    >>> str(recall_of(Channel.WEBSITE, handed_out=False))
    'take-down'
    >>> str(recall_of(Channel.PRESS, handed_out=True))
    'gone'
    """
    if channel in BEYOND_RECALL:
        return Recall.GONE if handed_out else Recall.TAKE_DOWN
    return Recall.ASK_THEM if handed_out else Recall.TAKE_DOWN
