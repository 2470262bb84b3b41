"""A sentence for every reason: what happened, what is safe, what to do.

Every feature keeps its own sentences in `REFUSED` and `TROUBLE`; this module only joins them.
"""

from collections.abc import Mapping
from typing import Final

from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.wording.undo import FEATURES

REFUSED: Final[dict[str, str]] = {
    reason: words for feature in FEATURES for reason, words in feature.REFUSED.items()
}
TROUBLE: Final[dict[str, str]] = {
    reason: words
    for feature in FEATURES
    for reason, words in getattr(feature, "TROUBLE", {}).items()
}


class _Known(dict[str, object]):
    """Values for a sentence; one that is missing stays visible instead of failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(problem: Refused | Trouble) -> str:
    """What to tell a person about a problem."""
    known: Mapping[str, str] = REFUSED if isinstance(problem, Refused) else TROUBLE
    return known[problem.reason].format_map(_Known(problem.details))
