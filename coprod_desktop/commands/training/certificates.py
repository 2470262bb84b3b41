"""Issuing certificates: a number from the register, everything on the face frozen, for ever.

Issuing is a wall for Undo: a paper that may be on somebody's wall is put right by issuing it again,
which voids the old number and says why.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.training.courses import day_of, session_of
from coprod_desktop.commands.training.register import next_number, register_of
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import cleaned, one_line
from coprod_desktop.domain.training import facts as face_facts
from coprod_desktop.domain.training.colours import readable
from coprod_desktop.domain.training.designs import check, packed
from coprod_desktop.domain.training.discreet import check_face
from coprod_desktop.domain.training.faces import Face, Named
from coprod_desktop.domain.training.facts import Facts, check_name, digest
from coprod_desktop.domain.training.numbers import (
    check_code,
    written_number,
)
from coprod_desktop.models import (
    CertificateRegister,
    Charity,
    Completion,
    IssuedCertificate,
    Member,
    Panel,
    SensitiveFact,
)
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class IssueCertificates:
    """Issue certificates to a whole group. They can be voided, never taken back."""

    face: Face
    people: tuple[Named, ...]
    session: UUID | None = None
    milestone: str = ""

    can_undo: ClassVar[bool] = False

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.people)}

    def run(self, work: Work) -> tuple[UUID, ...]:
        """Add a row for each, with its number and code.

        Raises:
            Refused: "nobody-to-certify", "course-without-a-date", "session-not-here",
                "certificate-needs-a-name", "not-completed", "certificate-there-already",
                "member-gone", and those of `designs.check` and `discreet.check_face`.
        """
        if not self.people:
            raise Refused("nobody-to-certify")
        check(self.face.design)
        if self.session is not None and session_of(work, self.session).held_on is None:
            raise Refused("course-without-a-date")
        self._discreet(work)
        charity = work.session.scalars(select(Charity).limit(1)).first()
        register, made = register_of(work), list[IssuedCertificate]()
        done = self._completions(work)
        for one in self.people:
            row = _frozen(work, register, charity, self.face, check_name(one.name))
            row.member_id, row.session_id = one.member, self.session
            row.completion_id, row.milestone = done.get(one.member), self.milestone
            made.append(row)
        work.session.add_all(made)
        work.session.flush()
        return tuple(row.id for row in made)

    def _discreet(self, work: Work) -> None:
        """Nothing on the face says which panel, benefit or experience somebody has."""
        face, people = self.face, [one.member for one in self.people]
        panels = list(work.session.scalars(select(Panel.name)))
        themes = work.session.scalars(
            select(SensitiveFact.words).where(SensitiveFact.member_id.in_(people))
        )
        texts = (face.title, face.before, face.between, face.what, face.when)
        check_face(texts, panels, list(themes))

    def _completions(self, work: Work) -> dict[UUID, UUID]:
        """What each certificate stands on. Everybody is here, has finished, and has none yet."""
        people = [one.member for one in self.people]
        known = set(work.session.scalars(select(Member.id).where(Member.id.in_(people))))
        if known != set(people):
            raise Refused("member-gone")
        if len(known) < len(people):
            raise Refused("certificate-there-already")
        if self.session is None:
            return {}
        finished = work.session.execute(
            select(Completion.member_id, Completion.id).where(
                Completion.session_id == self.session, Completion.member_id.in_(people)
            )
        )
        done: dict[UUID, UUID] = {member: number for member, number in finished}  # noqa: C416
        if set(done) != known:
            raise Refused("not-completed")
        there = select(IssuedCertificate.id).where(
            IssuedCertificate.session_id == self.session,
            IssuedCertificate.member_id.in_(people),
            IssuedCertificate.voided_on.is_(None),
        )
        if work.session.scalar(there.limit(1)) is not None:
            raise Refused("certificate-there-already")
        return done


@dataclass(frozen=True, slots=True)
class ReissueCertificate:
    """Issue a certificate again with a corrected name. The old number is voided, and says why."""

    certificate: UUID
    name: str
    why: str

    can_undo: ClassVar[bool] = False

    def run(self, work: Work) -> UUID:
        """Void the old one and add the new.

        Raises:
            Refused: "certificate-not-here", "already-voided", "reissue-needs-a-reason",
                "certificate-needs-a-name", "certificate-erased".
        """
        old, why = _standing(work, self.certificate), one_line(self.why)
        if not why:
            raise Refused("reissue-needs-a-reason")
        told = face_facts.unpacked(old.facts)
        if told is None:
            raise Refused("certificate-erased")
        register, today = register_of(work), day_of(work)
        number, name = next_number(register), check_name(self.name)
        written = written_number(register.prefix, today.year, number)
        words = face_facts.packed(_with(told, name=name, number=written))
        proof = digest(words, old.layout, old.logo or "", old.signature or "")
        row = IssuedCertificate(
            number=number,
            written=written,
            code=check_code(bytes.fromhex(register.key), written, proof),
            member_id=old.member_id,
            session_id=old.session_id,
            completion_id=old.completion_id,
            milestone=old.milestone,
            name=name,
            what=old.what,
            facts=words,
            layout=old.layout,
            logo=old.logo,
            signature=old.signature,
            digest=proof,
            issued_on=today,
            by=work.actor,
            replaces_id=old.id,
            voided_on=None,
        )
        old.voided_on, old.void_why = today, why
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class VoidCertificate:
    """Say that a certificate no longer stands, and why. Its number is never used again."""

    certificate: UUID
    why: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Mark the row.

        Raises:
            Refused: "certificate-not-here", "already-voided", "void-needs-a-reason".
        """
        row, why = _standing(work, self.certificate), one_line(self.why)
        if not why:
            raise Refused("void-needs-a-reason")
        row.voided_on, row.void_why = day_of(work), why
        return row.id


def _standing(work: Work, number: UUID) -> IssuedCertificate:
    row = work.session.get(IssuedCertificate, number)
    if row is None:
        raise Refused("certificate-not-here")
    if row.voided_on is not None:
        raise Refused("already-voided")
    return row


def _with(told: Facts, *, name: str, number: str) -> Facts:
    return Facts(
        told.title, told.before, name, told.between, told.what, told.when, told.signed, number,
        told.charity, told.day, told.colour,
    )  # fmt: skip


def _frozen(
    work: Work, register: CertificateRegister, charity: Charity | None, face: Face, name: str
) -> IssuedCertificate:
    today, number = day_of(work), next_number(register)
    written = written_number(register.prefix, today.year, number)
    house = charity.name if charity else ""
    words = face_facts.packed(
        Facts(
            one_line(face.title), one_line(face.before), name, one_line(face.between),
            one_line(face.what), one_line(face.when), cleaned(face.signed).strip(), written, house,
            face.day.isoformat(), readable(charity.colour if charity else ""),
        )
    )  # fmt: skip
    layout = packed(face.design)
    logo = charity.logo if charity else None
    signature = charity.signature if charity and face.with_signature else None
    proof = digest(words, layout, logo or "", signature or "")
    return IssuedCertificate(
        number=number,
        written=written,
        code=check_code(bytes.fromhex(register.key), written, proof),
        name=name,
        what=one_line(face.what),
        facts=words,
        layout=layout,
        logo=logo,
        signature=signature,
        digest=proof,
        issued_on=today,
        by=work.actor,
        replaces_id=None,
        voided_on=None,
    )
