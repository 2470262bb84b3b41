"""People who take part."""

from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort


class Member(Editable):
    """One person on a panel, once."""

    __tablename__ = "member"
    area: ClassVar[Area | None] = Area.MEMBERS

    name: Mapped[PersonalShort]  # the name they use
    name_key: Mapped[str] = mapped_column(index=True, info=PERSONAL)  # folded, for searching
