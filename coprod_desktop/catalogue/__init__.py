"""FLOOR 5: every paper the app can make, in menu order. One line makes a paper exist.

Each feature keeps its own `PAPERS`; menu, print dialog, command line, progress and the note of what
was printed follow from that line.
"""

from typing import Final

from coprod_desktop.catalogue import (
    charity,
    feedback,
    incentives,
    information,
    meetings,
    members,
    training,
)
from coprod_desktop.catalogue.paper import Paper

PAPERS: Final[tuple[Paper, ...]] = (
    *members.PAPERS,
    *information.PAPERS,
    *meetings.PAPERS,
    *incentives.PAPERS,
    *training.PAPERS,
    *feedback.PAPERS,
    *charity.PAPERS,
)


def paper(key: str) -> Paper:
    """A paper by its key.

    Raises:
        KeyError: there is no such paper.
    """
    return {each.key: each for each in PAPERS}[key]
