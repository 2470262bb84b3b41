"""The charity itself: one row."""

from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import Editable, ShortText


class Charity(Editable):
    """Who we are, as it stands on letters and papers. There is exactly one row."""

    __tablename__ = "charity"
    area: ClassVar[Area | None] = Area.CHARITY

    name: Mapped[ShortText]
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[ShortText] = mapped_column(default="")
    email: Mapped[ShortText] = mapped_column(default="")
    website: Mapped[ShortText] = mapped_column(default="")
    number: Mapped[ShortText] = mapped_column(default="")  # registered charity number
    signatory: Mapped[ShortText] = mapped_column(default="")  # who signs letters: name
    signatory_role: Mapped[ShortText] = mapped_column(default="")
    year_start_month: Mapped[int] = mapped_column(default=4)
    year_start_day: Mapped[int] = mapped_column(default=1)
    logo: Mapped[str | None]  # digest of a blob: PNG, at most 2000 px
    signature: Mapped[str | None]  # digest of a blob: PNG of the signatory's signature
    colour: Mapped[ShortText] = mapped_column(default="#0B5D66")  # the charity's own, on papers
    is_example: Mapped[bool] = mapped_column(default=False)  # never mixed with real data
