"""People who take part."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.formats import Format, PaperColour
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import Route, Status
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText


class Member(Editable):
    """One person on a panel, once."""

    __tablename__ = "member"
    area: ClassVar[Area | None] = Area.MEMBERS

    name: Mapped[PersonalShort]  # the name they use
    name_key: Mapped[str] = mapped_column(index=True, info=PERSONAL)  # folded, for searching
    pronouns: Mapped[PersonalShort] = mapped_column(default="")
    payment_name: Mapped[PersonalShort] = mapped_column(default="")  # "" means: the name they use
    certificate_name: Mapped[PersonalShort] = mapped_column(default="")
    introduce_as: Mapped[PersonalShort] = mapped_column(default="")  # in their own words
    describe_as: Mapped[PersonalShort] = mapped_column(default="")  # what they call themselves
    sharing: Mapped[Attribution | None] = mapped_column(info=PERSONAL)  # None: ask each time
    buddy: Mapped[PersonalShort] = mapped_column(default="")  # who looks after them at first
    born: Mapped[date | None] = mapped_column(info=PERSONAL)
    joined_on: Mapped[date | None]
    status: Mapped[Status] = mapped_column(default=Status.ACTIVE)
    status_reason: Mapped[PersonalText] = mapped_column(default="")
    resting_until: Mapped[date | None]
    format: Mapped[Format] = mapped_column(default=Format.STANDARD)
    paper_colour: Mapped[PaperColour] = mapped_column(default=PaperColour.WHITE)
    languages: Mapped[PersonalShort] = mapped_column(default="")
    interpreter: Mapped[PersonalShort] = mapped_column(default="")  # which, "" for none
    food: Mapped[PersonalText] = mapped_column(default="")
    allergies: Mapped[PersonalText] = mapped_column(default="")
    travel_mode: Mapped[PersonalShort] = mapped_column(default="")
    travel_route: Mapped[PersonalText] = mapped_column(default="")
    last_fare: Mapped[Money | None]
    review_on: Mapped[date | None]  # when their needs are looked at again
    last_heard_on: Mapped[date | None]  # when somebody last spoke with them


class ContactRoute(Editable):
    """A way to reach somebody, and how not to. The how-not is shown before the number."""

    __tablename__ = "contact_route"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[Route]
    value: Mapped[PersonalText]
    how_not: Mapped[PersonalText] = mapped_column(default="")  # "no voicemail", "only after 10"
    say: Mapped[PersonalText] = mapped_column(default="")  # "say it is the library calling"
    preferred: Mapped[bool] = mapped_column(default=False)
    safe: Mapped[bool] = mapped_column(default=True)  # False: never use it, and never print it
