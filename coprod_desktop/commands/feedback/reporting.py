"""DO: the words of our own in a report to a funder."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.funders import Section
from coprod_desktop.domain.text import cleaned, folded, one_line
from coprod_desktop.models import ReportWords
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class KeepReportWords:
    """Keep what we say in one section of the report to one funder, for this time and the next."""

    funder: str
    section: Section
    words: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> str:
        """Write the words; empty ones take the row away.

        Raises:
            Refused: "funder-missing", "report-words-too-long".
        """
        funder, words = one_line(self.funder), cleaned(self.words).strip()
        if not funder:
            raise Refused("funder-missing")
        if len(words) > 20_000:
            raise Refused("report-words-too-long", most="20,000")
        row = work.session.scalar(
            select(ReportWords).where(
                ReportWords.funder_key == folded(funder), ReportWords.section == self.section
            )
        )
        if row is None and words:
            row = ReportWords(funder_key=folded(funder), section=self.section, funder=funder)
            row.words = words
            work.session.add(row)
        elif row is not None and words:
            row.words = words
        elif row is not None:
            work.session.delete(row)
        return words
