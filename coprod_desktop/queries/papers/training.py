"""Gathers for certificates, their register, learning records and the one page."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.errors import Refused
from coprod_desktop.models import Course, CourseSession, IssuedCertificate
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.papers.feedback.loop import day_of
from coprod_desktop.queries.training import certificates as asked
from coprod_desktop.queries.training import learning
from coprod_desktop.readmodels.papers.training import (
    CertificateJob,
    HandedOut,
    LearnerPaper,
    RegisterPaper,
    RenewalsPaper,
)


def of_session(session: Session, *, id: UUID) -> CertificateJob:  # noqa: A002
    """Every standing certificate of a session, as one job.

    Raises:
        Refused: "no-certificates-yet".
    """
    return _job(session, asked.frozen(session, of_session=id))


def of_member(
    session: Session, *, id: UUID, of_session: UUID | None = None  # noqa: A002
) -> CertificateJob:  # fmt: skip
    """Every standing certificate of a person; of one session, if it is named.

    Raises:
        Refused: "no-certificates-yet".
    """
    return _job(session, asked.frozen(session, member=id, of_session=of_session))


def chosen(session: Session, *, certificates: tuple[UUID, ...]) -> CertificateJob:
    """These certificates, voided or not.

    Raises:
        Refused: "no-certificates-yet".
    """
    return _job(session, asked.frozen(session, ids=certificates) if certificates else [])


def _job(session: Session, found: list[asked.Frozen]) -> CertificateJob:
    if not found:
        raise Refused("no-certificates-yet")
    return CertificateJob(card(session), tuple(found))


def register(session: Session, *, day: date | None = None) -> RegisterPaper:
    """The whole register."""
    return RegisterPaper(card(session), day_of(session, day), asked.register(session))


def handed_out(session: Session, *, id: UUID, day: date | None = None) -> HandedOut:  # noqa: A002
    """One session's certificates, to sign for."""
    course, held = session.execute(
        select(Course.name, CourseSession.held_on)
        .join(CourseSession, CourseSession.course_id == Course.id)
        .where(CourseSession.id == id)
    ).one_or_none() or ("", None)
    numbers = set(
        session.scalars(select(IssuedCertificate.id).where(IssuedCertificate.session_id == id))
    )
    rows = [row for row in asked.register(session).rows if row.id in numbers]
    standing = tuple(row for row in reversed(rows) if row.voided_on is None)
    return HandedOut(card(session), day_of(session, day), course, held, standing)


def learner(session: Session, *, id: UUID, day: date | None = None) -> LearnerPaper:  # noqa: A002
    """One person's record."""
    on = day_of(session, day)
    return LearnerPaper(card(session), on, learning.learner(session, id, on))


def renewals(session: Session, *, day: date | None = None) -> RenewalsPaper:
    """What runs out."""
    on = day_of(session, day)
    return RenewalsPaper(card(session), on, tuple(learning.renewals(session, on)))


def example_job(session: Session) -> dict[str, object]:
    """The first session that has certificates."""
    return {"id": session.scalar(
        select(IssuedCertificate.session_id).where(IssuedCertificate.session_id.is_not(None))
        .order_by(IssuedCertificate.number).limit(1)
    )}  # fmt: skip


def example_member(session: Session) -> dict[str, object]:
    """Somebody who has a certificate."""
    return {"id": session.scalar(
        select(IssuedCertificate.member_id).where(IssuedCertificate.voided_on.is_(None))
        .order_by(IssuedCertificate.number).limit(1)
    )}  # fmt: skip
