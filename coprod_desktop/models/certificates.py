"""Designs, the register of certificates, and what was frozen when each was issued."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText


class OwnDesign(Editable):
    """A design the charity made. A change makes a new version; issued ones keep theirs."""

    __tablename__ = "own_design"
    __table_args__ = (UniqueConstraint("key"),)
    area: ClassVar[Area | None] = Area.TRAINING

    key: Mapped[ShortText]
    name: Mapped[ShortText]
    number: Mapped[int]  # of the version: 1, 2 ...
    layout: Mapped[str]  # packed by `domain.training.designs`
    retired: Mapped[bool] = mapped_column(default=False)


class CertificateRegister(Editable):
    """The one register: which number comes next, and the secrets that prove a certificate."""

    __tablename__ = "certificate_register"
    area: ClassVar[Area | None] = Area.TRAINING

    prefix: Mapped[ShortText]
    next_number: Mapped[int]
    key: Mapped[str]  # 32 random bytes in hex: makes the check codes, never leaves this file
    badge_seed: Mapped[str]  # 32 random bytes in hex: the Ed25519 seed that signs badges


class NumbersLeftOut(Editable):
    """Numbers that will never be used, and why: after an old backup, or a pad of printed forms."""

    __tablename__ = "numbers_left_out"
    area: ClassVar[Area | None] = Area.TRAINING

    first: Mapped[int]
    last: Mapped[int]
    why: Mapped[str]
    on_day: Mapped[date]
    by: Mapped[ShortText]


class IssuedCertificate(Editable):
    """One certificate, for ever as it was issued. Only that it was voided is added later."""

    __tablename__ = "issued_certificate"
    __table_args__ = (UniqueConstraint("number"), UniqueConstraint("written"))
    area: ClassVar[Area | None] = Area.TRAINING

    number: Mapped[int]
    written: Mapped[ShortText]  # "RV-2026-0007"
    code: Mapped[ShortText]
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("course_session.id"), index=True)
    completion_id: Mapped[UUID | None] = mapped_column(index=True)  # no key: it may be erased
    milestone: Mapped[ShortText] = mapped_column(default="")  # a key, for those about milestones
    name: Mapped[PersonalShort]  # as printed
    what: Mapped[PersonalShort]
    facts: Mapped[PersonalText]  # packed by `domain.training.facts`
    layout: Mapped[str]  # the very design, packed by `domain.training.designs`
    logo: Mapped[str | None]  # digests of blobs
    signature: Mapped[str | None]
    digest: Mapped[str]  # of facts, design and pictures
    issued_on: Mapped[date]
    by: Mapped[ShortText]
    replaces_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("issued_certificate.id"), index=True
    )
    voided_on: Mapped[date | None]
    void_why: Mapped[str] = mapped_column(default="", info=PERSONAL)
