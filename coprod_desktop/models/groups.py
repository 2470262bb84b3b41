"""Groups people are put into by hand, and filters kept under a name that find theirs themselves."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort


class MemberGroup(Editable):
    """Somebody's place in a group. A group is its name: it is there while somebody is in it.

    What somebody is in may say something about them, so the name is personal.
    """

    __tablename__ = "member_group"
    __table_args__ = (UniqueConstraint("member_id", "name_key"),)
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    name: Mapped[PersonalShort]
    name_key: Mapped[str] = mapped_column(index=True, info=PERSONAL)  # folded


class SavedFilter(Editable):
    """A question about people, kept under a name. It holds no people and so never goes stale."""

    __tablename__ = "saved_filter"
    area: ClassVar[Area | None] = Area.MEMBERS

    name: Mapped[PersonalShort]
    name_key: Mapped[str] = mapped_column(unique=True, info=PERSONAL)
    asks: Mapped[str] = mapped_column(info=PERSONAL)  # JSON, see domain.member_filters
