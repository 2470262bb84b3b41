"""Certificates: whom to give one, designs, the register, a code's proof, and the frozen ones."""

from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.training import facts as face_facts
from coprod_desktop.domain.training import numbers
from coprod_desktop.domain.training.designs import DESIGNS, Design, unpacked
from coprod_desktop.domain.training.numbers import Gap, Verdict
from coprod_desktop.models import (
    Blob,
    CertificateRegister,
    Completion,
    Course,
    CourseSession,
    IssuedCertificate,
    Member,
    NumbersLeftOut,
    OwnDesign,
)
from coprod_desktop.readmodels.training.certificates import (
    CertificateRow,
    Checked,
    DesignRow,
    Frozen,
    LeftOutRow,
    PersonToCertify,
    Register,
    ToCertify,
)

_design: Final = lru_cache(maxsize=64)(unpacked)


def to_certify(session: Session, number: UUID) -> ToCertify | None:
    """One session and everybody who finished by it, or None when it is gone."""
    row = session.execute(
        select(
            Course.name,
            Course.certificate_title,
            CourseSession.held_on,
            CourseSession.place,
            Course.design,
        )
        .join(Course, Course.id == CourseSession.course_id)
        .where(CourseSession.id == number)
    ).one_or_none()
    if row is None:
        return None
    title, people = row.certificate_title, _finished(session, number)
    return ToCertify(number, row.name, title, row.held_on, row.place, row.design, people)


def _finished(session: Session, number: UUID) -> tuple[PersonToCertify, ...]:
    """Everybody who finished by a session, with the number they have for it already."""
    there = {  # noqa: C416 - typed pairs
        key: value
        for key, value in session.execute(
            select(IssuedCertificate.member_id, IssuedCertificate.written).where(
                IssuedCertificate.session_id == number, IssuedCertificate.voided_on.is_(None)
            )
        )
    }
    people = session.execute(
        select(Member.id, Member.name, Member.certificate_name, Member.format)
        .join(Completion, Completion.member_id == Member.id)
        .where(Completion.session_id == number)
        .order_by(Member.name_key)
    )
    return tuple(
        PersonToCertify(
            one.id, one.name, one.certificate_name or one.name, one.format, there.get(one.id, "")
        )
        for one in people
    )


def designs(session: Session) -> list[DesignRow]:
    """Designs to choose from: the charity's own, then those that come with the app."""
    own = session.execute(
        select(OwnDesign.layout)
        .where(OwnDesign.retired.is_(False))
        .order_by(OwnDesign.name)
    ).scalars()  # fmt: skip
    return [DesignRow(unpacked(layout), own=True) for layout in own] + [
        DesignRow(each, own=False) for each in DESIGNS
    ]


def design(session: Session, key: str) -> Design:
    """A design by its key; the first of ours when it is gone."""
    known = {row.design.key: row.design for row in designs(session)}
    return known.get(key, DESIGNS[0])


def register(session: Session) -> Register:
    """The whole register, newest first, and numbers nobody can explain."""
    old, new = aliased(IssuedCertificate), aliased(IssuedCertificate)
    rows = session.execute(
        select(
            IssuedCertificate.id,
            IssuedCertificate.number,
            IssuedCertificate.written,
            IssuedCertificate.member_id,
            IssuedCertificate.name,
            IssuedCertificate.what,
            IssuedCertificate.issued_on,
            IssuedCertificate.by,
            IssuedCertificate.voided_on,
            IssuedCertificate.void_why,
            old.written.label("old"),
            new.written.label("new"),
        )
        .outerjoin(old, old.id == IssuedCertificate.replaces_id)
        .outerjoin(new, new.replaces_id == IssuedCertificate.id)
        .order_by(IssuedCertificate.number.desc())
    ).all()
    known = tuple(
        CertificateRow(
            row.id, row.number, row.written, row.member_id, row.name, row.what, row.issued_on,
            row.by, row.voided_on, row.void_why, row.old or "", row.new or "",
        )
        for row in rows
    )  # fmt: skip
    left_out = _left_out(session)
    upto = session.scalar(select(CertificateRegister.next_number)) or 1
    upto = max([upto, *(row.number + 1 for row in known)])
    missing = numbers.gaps(
        (row.number for row in known), upto, [Gap(one.first, one.last) for one in left_out]
    )
    return Register(known, tuple(missing), left_out, upto)


def _left_out(session: Session) -> tuple[LeftOutRow, ...]:
    columns = (
        NumbersLeftOut.first, NumbersLeftOut.last, NumbersLeftOut.why, NumbersLeftOut.on_day,
        NumbersLeftOut.by,
    )  # fmt: skip
    rows = session.execute(select(*columns).order_by(NumbersLeftOut.first))
    return tuple(LeftOutRow(*row) for row in rows)


def check(session: Session, said: str) -> Checked:
    """What a number with its code proves. Works without any connection.

    Raises:
        Refused: "not-a-certificate-code".
    """
    written, code = numbers.split_code(said)
    row = session.execute(
        select(IssuedCertificate).where(IssuedCertificate.written == written)
    ).scalar_one_or_none()
    key = session.scalar(select(CertificateRegister.key))
    if row is None or key is None:
        return Checked(Verdict.UNKNOWN, written)
    if code != numbers.check_code(bytes.fromhex(key), written, row.digest):
        return Checked(Verdict.WRONG_CODE, written)
    pictures = (row.logo or "", row.signature or "")
    if row.facts and face_facts.digest(row.facts, row.layout, *pictures) != row.digest:
        return Checked(Verdict.CHANGED, written)
    replaced = session.scalar(
        select(IssuedCertificate.written).where(IssuedCertificate.replaces_id == row.id)
    )
    return Checked(
        Verdict.GENUINE if row.voided_on is None else Verdict.VOIDED,
        written,
        row.name,
        row.what,
        row.issued_on,
        row.voided_on,
        row.void_why,
        replaced or "",
    )


_FACE: Final[tuple[Any, ...]] = (
    IssuedCertificate.id, IssuedCertificate.member_id, IssuedCertificate.written,
    IssuedCertificate.code, IssuedCertificate.facts, IssuedCertificate.layout,
    IssuedCertificate.voided_on, IssuedCertificate.digest, IssuedCertificate.issued_on,
    IssuedCertificate.logo, IssuedCertificate.signature,
)  # fmt: skip


def frozen(
    session: Session,
    *,
    of_session: UUID | None = None,
    member: UUID | None = None,
    ids: tuple[UUID, ...] = (),
) -> list[Frozen]:
    """Certificates as they were issued, by number: of a session, of a person, or these."""
    query = select(*_FACE).order_by(IssuedCertificate.number)
    if ids:
        query = query.where(IssuedCertificate.id.in_(ids))
    else:
        query = query.where(IssuedCertificate.voided_on.is_(None))
    if of_session is not None:
        query = query.where(IssuedCertificate.session_id == of_session)
    if member is not None:
        query = query.where(IssuedCertificate.member_id == member)
    rows = session.execute(query).all()
    wanted = {digest for row in rows for digest in (row.logo, row.signature) if digest}
    kept = {  # noqa: C416 - typed pairs
        key: value
        for key, value in session.execute(
            select(Blob.digest, Blob.data).where(Blob.digest.in_(wanted))
        )
    }
    found: list[Frozen] = []
    for row in rows:
        facts = face_facts.unpacked(row.facts)
        if facts is not None:
            found.append(
                Frozen(
                    row.id, row.member_id, row.written, row.code, facts, _design(row.layout),
                    kept.get(row.logo or ""), kept.get(row.signature or ""),
                    row.voided_on is not None, row.digest, row.issued_on,
                )
            )  # fmt: skip
    return found


def sealed(session: Session, number: UUID) -> tuple[Frozen, bytes]:
    """One standing certificate, and the seed that signs badges.

    Raises:
        Refused: "certificate-not-here", "badge-erased", "badge-voided".
    """
    if session.get(IssuedCertificate, number) is None:
        raise Refused("certificate-not-here")
    found = frozen(session, ids=(number,))
    if not found:
        raise Refused("badge-erased")
    if found[0].voided:
        raise Refused("badge-voided")
    seed = session.scalar(select(CertificateRegister.badge_seed)) or ""
    return found[0], bytes.fromhex(seed)
