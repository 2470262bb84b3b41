"""Who was erased: an id, a day and who did it. Never a name, never a reason that tells one."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import ShortText, Table


class Erased(Table):
    """Somebody whose personal data were erased. It stays, so that old backups cannot undo it."""

    __tablename__ = "erased"
    area: ClassVar[Area | None] = Area.MEMBERS

    person_id: Mapped[UUID] = mapped_column(unique=True)  # a member, or a partner's contact
    at: Mapped[datetime]
    by: Mapped[ShortText]
