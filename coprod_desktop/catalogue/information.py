"""The copy somebody is given of what we hold about them."""

from typing import Final

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.queries.papers.information import personal_copy
from coprod_desktop.reports import information as draw
from coprod_desktop.wording import information as words

PAPERS: Final[tuple[Paper, ...]] = (
    Paper(
        "their-information", words.PAPER, personal_copy, draw.personal_copy, "member",
        own_words=True,
    ),
)  # fmt: skip
