"""What we write in reports to funders, kept from one quarter to the next."""

from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import Editable, ShortText


class ReportWords(Editable):
    """Our own words in one section of the report to one funder. Figures are never typed."""

    __tablename__ = "report_words"
    __table_args__ = (UniqueConstraint("funder_key", "section"),)
    area: ClassVar[Area | None] = Area.FEEDBACK

    funder: Mapped[ShortText]
    funder_key: Mapped[str]  # folded
    section: Mapped[ShortText]  # key of `domain.feedback.funders`
    words: Mapped[str]
