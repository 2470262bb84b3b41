"""Rules files the charity added, and who looked at which rule when."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import Editable, ShortText


class RulesFile(Editable):
    """A newer rules file, laid over the ones that ship. Checked before it is kept."""

    __tablename__ = "rules_file"
    area: ClassVar[Area | None] = Area.INCENTIVES

    name: Mapped[ShortText] = mapped_column(unique=True)
    text: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[ShortText]


class RuleCheck(Editable):
    """That a named person looked at a rule and compared it with its source."""

    __tablename__ = "rule_check"
    area: ClassVar[Area | None] = Area.INCENTIVES

    rule: Mapped[ShortText]
    checked_on: Mapped[date]
    by: Mapped[ShortText]
    note: Mapped[str] = mapped_column(default="")
