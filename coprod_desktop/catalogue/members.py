"""The papers of members."""

from typing import Final

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.queries.papers import members as gather
from coprod_desktop.reports import members as draw
from coprod_desktop.reports import welcome
from coprod_desktop.wording import member_papers as words

PAPERS: Final[tuple[Paper, ...]] = (
    Paper(
        "welcome-sheet",
        words.WELCOME,
        gather.welcome,
        welcome.welcome,
        "member",
        easy=welcome.easy_welcome,
        own_words=True,
    ),
    Paper("member-list", words.LIST, gather.everyone, draw.everyone, "charity"),
)
