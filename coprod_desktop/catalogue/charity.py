"""The papers of charity."""

from typing import Final

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.queries.papers.charity import recovery
from coprod_desktop.queries.papers.made import recent
from coprod_desktop.reports.papers_book import papers_book
from coprod_desktop.reports.recovery_sheet import recovery_sheet
from coprod_desktop.wording import papers as words
from coprod_desktop.wording import recovery as sheet

RECOVERY: Final = Paper("recovery-sheet", sheet.TITLE, recovery, recovery_sheet, about="charity")
PAPERS: Final[tuple[Paper, ...]] = (
    Paper("papers-we-made", words.BOOK, recent, papers_book, about="charity"),
    RECOVERY,
)
