"""Which goals of a person something they learned may have met. Only a suggestion: they decide."""

from collections.abc import Iterable
from typing import Final

from coprod_desktop.domain.text import folded

_SMALL: Final = frozenset(
    {"a", "an", "and", "at", "be", "better", "for", "how", "i", "in", "learn", "like", "more", "my",
     "of", "on", "other", "others", "people", "some", "the", "to", "want", "with"}
)  # fmt: skip
_SHORTEST: Final = 4


def _stems(text: str) -> set[str]:
    words = {"".join(sign for sign in word if sign.isalnum()) for word in folded(text).split()}
    return {word[:5].rstrip("e") for word in words if len(word) >= _SHORTEST and word not in _SMALL}


def may_meet(goal: str, taught: Iterable[str]) -> bool:
    """Whether a goal shares a word that matters with what was taught.

    >>> may_meet("Learn to chair meetings", ["Chairing a meeting", "Keeping time"])
    True
    >>> may_meet("Speak with more confidence", ["First aid"])
    False
    """
    wanted = _stems(goal)
    return any(wanted & _stems(each) for each in taught)
