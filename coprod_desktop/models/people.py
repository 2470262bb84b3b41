"""What we know of people beyond their name: needs, trusted people, times, consents, notes."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.people import Ability, Need, Sensitive
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText


class AccessNeed(Editable):
    """What helps somebody take part, in the steps of the Accessible Information Standard."""

    __tablename__ = "access_need"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[Need]
    words: Mapped[PersonalText]  # what helps, never a diagnosis
    recorded_on: Mapped[date]
    flagged: Mapped[bool] = mapped_column(default=True)  # shown wherever the person appears
    may_share: Mapped[bool] = mapped_column(default=False)  # with a venue, a kitchen, a chair
    shared_on: Mapped[date | None]  # when it was last told to those who must know
    met_on: Mapped[date | None]  # when it was last met
    reviewed_on: Mapped[date | None]  # when it was last looked at together


class TrustedPerson(Editable):
    """Somebody to ring when we worry, if the person agreed."""

    __tablename__ = "trusted_person"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    name: Mapped[PersonalShort]
    relation: Mapped[PersonalShort] = mapped_column(default="")
    phone: Mapped[PersonalShort] = mapped_column(default="")
    may_contact: Mapped[bool] = mapped_column(default=False)
    agreed_on: Mapped[date | None]  # when the person gave permission


class Availability(Editable):
    """A time of the week that usually suits somebody."""

    __tablename__ = "availability"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    weekday: Mapped[int]  # 0 is Monday
    from_minute: Mapped[int]  # minutes after midnight, London time
    to_minute: Mapped[int]


class MemberAbility(Editable):
    """A skill, a goal or an interest, in the person's words."""

    __tablename__ = "member_ability"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[Ability]
    words: Mapped[PersonalText]


class SensitiveFact(Editable):
    """An experience or another sensitive fact: hidden until asked for, with purpose and consent."""

    __tablename__ = "sensitive_fact"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[Sensitive] = mapped_column(default=Sensitive.FACT)
    words: Mapped[PersonalText]
    purpose: Mapped[PersonalText]  # why we hold it
    consent_on: Mapped[date]


class SensitiveLook(Editable):
    """That somebody looked at a person's sensitive facts: who, when and why."""

    __tablename__ = "sensitive_look"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[ShortText]
    why: Mapped[PersonalText]


class Consent(Editable):
    """Something a person agreed to, in words that are kept, and perhaps took back."""

    __tablename__ = "consent"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    purpose: Mapped[ShortText]
    wording: Mapped[str]  # the very words that were read or read out
    wording_version: Mapped[ShortText]
    given_on: Mapped[date]
    channel: Mapped[ShortText]  # "in person", "by phone", "on paper"
    until: Mapped[date | None]  # when it ends by itself
    withdrawn_on: Mapped[date | None]
    withdrawn_how: Mapped[ShortText] = mapped_column(default="")  # a channel, as above


class MemberNote(Editable):
    """A note about somebody. Shared notes may be read to them; private ones too, if they ask."""

    __tablename__ = "member_note"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    words: Mapped[PersonalText]
    shared: Mapped[bool] = mapped_column(default=False)
    on_day: Mapped[date]
    by: Mapped[ShortText]


class ChecklistItem(Editable):
    """A step of somebody's joining."""

    __tablename__ = "checklist_item"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    words: Mapped[ShortText]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]


class ImportedFile(Editable):
    """A file that was read in, known again by its digest, with what became of its rows.

    How its columns were read is kept too, by digests of their headings (which may be anything), so
    that the next file with these headings is read the same way.
    """

    __tablename__ = "imported_file"
    area: ClassVar[Area | None] = Area.MEMBERS

    digest: Mapped[str] = mapped_column(index=True)
    file_name: Mapped[str] = mapped_column(info=PERSONAL)
    on_day: Mapped[date]
    rows: Mapped[int]
    new: Mapped[int]
    updated: Mapped[int]
    skipped: Mapped[int]
    failed: Mapped[int]
    headings: Mapped[str] = mapped_column(default="", index=True)  # digest of all, order aside
    mapping: Mapped[str] = mapped_column(default="")  # JSON, see domain.importing.remembering
