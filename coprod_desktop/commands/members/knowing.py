# size: one chain that can be followed with a finger, in one transaction
"""What helps a person, how to reach them, what they agreed to, and notes."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.members.searching import refresh
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import REVIEW_EVERY, Ability, Need, Route
from coprod_desktop.models import (
    AccessNeed,
    Availability,
    Consent,
    ContactRoute,
    Member,
    MemberAbility,
    MemberNote,
    SensitiveFact,
    TrustedPerson,
)
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class AddContactRoute:
    """Add a way to reach somebody, with how we may not. The first one is preferred."""

    member: MemberId
    kind: Route
    value: str
    how_not: str = ""
    say: str = ""
    preferred: bool = False
    safe: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it.

        Raises:
            Refused: "route-is-empty".
        """
        if not self.value.strip():
            raise Refused("route-is-empty")
        others = list(
            work.session.scalars(select(ContactRoute).where(ContactRoute.member_id == self.member))
        )
        preferred = self.safe and (self.preferred or not any(each.preferred for each in others))
        if preferred:
            for each in others:
                each.preferred = False
        route = ContactRoute(
            member_id=self.member,
            kind=self.kind,
            value=self.value.strip(),
            how_not=self.how_not.strip(),
            say=self.say.strip(),
            preferred=preferred,
            safe=self.safe,
        )
        work.session.add(route)
        refresh(work.session, self.member)
        return route.id


@dataclass(frozen=True, slots=True)
class RemoveContactRoute:
    """Take a way to reach somebody away."""

    route: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Take it away."""
        route = work.session.get_one(ContactRoute, self.route)
        member = route.member_id
        work.session.delete(route)
        refresh(work.session, member)


@dataclass(frozen=True, slots=True)
class AddNeed:
    """Write down what helps somebody take part; never a diagnosis."""

    member: MemberId
    kind: Need
    words: str
    may_share: bool = False

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it, and look at it again in a year.

        Raises:
            Refused: "nothing-written".
        """
        today = work.now.date()
        need = AccessNeed(
            member_id=self.member,
            kind=self.kind,
            words=_written(self.words),
            recorded_on=today,
            may_share=self.may_share,
        )
        work.session.add(need)
        member = work.session.get_one(Member, self.member)
        member.review_on = member.review_on or today + REVIEW_EVERY
        work.session.flush()
        return need.id


@dataclass(frozen=True, slots=True)
class ReviewNeeds:
    """Say that somebody's needs were looked at together today."""

    member: MemberId

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Set the next review in a year."""
        work.session.get_one(Member, self.member).review_on = work.now.date() + REVIEW_EVERY


@dataclass(frozen=True, slots=True)
class AddTrustedPerson:
    """Write down whom to ring when we worry, and whether the person agreed."""

    member: MemberId
    name: str
    relation: str = ""
    phone: str = ""
    may_contact: bool = False

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add them.

        Raises:
            Refused: "nothing-written".
        """
        row = TrustedPerson(member_id=self.member, name=_written(self.name))
        row.relation, row.phone = self.relation.strip(), self.phone.strip()
        row.may_contact = self.may_contact
        work.session.add(row)


@dataclass(frozen=True, slots=True)
class SetAvailability:
    """Say which times of the week usually suit somebody: (weekday, from, to) in minutes."""

    member: MemberId
    times: tuple[tuple[int, int, int], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Put these times in the place of those before.

        Raises:
            Refused: "not-a-time-of-the-week".
        """
        for day, start, end in self.times:
            if not (0 <= day <= 6 and 0 <= start < end <= 24 * 60):
                raise Refused("not-a-time-of-the-week")
        old = select(Availability).where(Availability.member_id == self.member)
        for row in work.session.scalars(old):
            work.session.delete(row)
        work.session.flush()
        for day, start, end in self.times:
            row = Availability(member_id=self.member, weekday=day, from_minute=start, to_minute=end)
            work.session.add(row)


@dataclass(frozen=True, slots=True)
class AddAbility:
    """Write down a skill, a goal or an interest, in the person's words."""

    member: MemberId
    kind: Ability
    words: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add it.

        Raises:
            Refused: "nothing-written".
        """
        row = MemberAbility(member_id=self.member, kind=self.kind, words=_written(self.words))
        work.session.add(row)


@dataclass(frozen=True, slots=True)
class AddSensitiveFact:
    """Write down something sensitive, with why we hold it and the day the person agreed."""

    member: MemberId
    words: str
    purpose: str
    consent_on: date | None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add it.

        Raises:
            Refused: "nothing-written", "needs-consent".
        """
        if self.consent_on is None or not self.purpose.strip():
            raise Refused("needs-consent")
        work.session.add(
            SensitiveFact(
                member_id=self.member,
                words=_written(self.words),
                purpose=self.purpose.strip(),
                consent_on=self.consent_on,
            )
        )


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """Write down what a person agreed to, in the very words, and how they said so."""

    member: MemberId
    purpose: str
    wording: str
    wording_version: str
    channel: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it.

        Raises:
            Refused: "nothing-written".
        """
        row = Consent(
            member_id=self.member,
            purpose=_written(self.purpose),
            wording=_written(self.wording),
            wording_version=self.wording_version,
            given_on=work.now.date(),
            channel=self.channel,
        )
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class TakeBackConsent:
    """Write down that a person took something back."""

    consent: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Note the day."""
        work.session.get_one(Consent, self.consent).withdrawn_on = work.now.date()


@dataclass(frozen=True, slots=True)
class AddNote:
    """Write a note about somebody; it says they were heard today."""

    member: MemberId
    words: str
    shared: bool = False
    heard: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add it.

        Raises:
            Refused: "nothing-written".
        """
        today = work.now.date()
        row = MemberNote(member_id=self.member, words=_written(self.words), shared=self.shared)
        row.on_day, row.by = today, work.actor
        work.session.add(row)
        if self.heard:
            work.session.get_one(Member, self.member).last_heard_on = today
        refresh(work.session, self.member)


def _written(text: str) -> str:
    if not text.strip():
        raise Refused("nothing-written")
    return text.strip()
