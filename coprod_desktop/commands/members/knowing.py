# size: one chain that can be followed with a finger, in one transaction
"""What helps a person, how to reach them, what they agreed to, and notes."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.members.facts import fitting, written
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import (
    REVIEW_EVERY,
    Ability,
    Need,
    Route,
    Sensitive,
    checked_phone,
    checked_route,
    in_order,
    not_to_come,
)
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
            Refused: "route-is-empty", "phone-odd", "email-odd", "route-too-long".
        """
        value = checked_route(self.kind, self.value)
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
            value=value,
            how_not=self.how_not.strip(),
            say=self.say.strip(),
            preferred=preferred,
            safe=self.safe,
        )
        work.session.add(route)
        work.session.flush()
        return route.id


@dataclass(frozen=True, slots=True)
class RemoveContactRoute:
    """Take a way to reach somebody away."""

    route: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away; if it was preferred, the next safe one is."""
        route = work.session.get_one(ContactRoute, self.route)
        member, preferred = route.member_id, route.preferred
        work.session.delete(route)
        work.session.flush()
        rest = select(ContactRoute).where(
            ContactRoute.member_id == member, ContactRoute.safe.is_(True)
        )
        if preferred and (heir := work.session.scalars(rest.order_by(ContactRoute.id)).first()):
            heir.preferred = True
        work.session.flush()
        return True


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
        today = _today(work)
        need = AccessNeed(
            member_id=self.member,
            kind=self.kind,
            words=written(self.words),
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

    def run(self, work: Work) -> bool:
        """Note the day on every need, and set the next review in a year."""
        today = _today(work)
        work.session.get_one(Member, self.member).review_on = today + REVIEW_EVERY
        for need in work.session.scalars(
            select(AccessNeed).where(AccessNeed.member_id == self.member)
        ):
            need.reviewed_on = today
        return True


@dataclass(frozen=True, slots=True)
class AddTrustedPerson:
    """Write down whom to ring when we worry, and whether the person agreed."""

    member: MemberId
    name: str
    relation: str = ""
    phone: str = ""
    may_contact: bool = False

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add them.

        Raises:
            Refused: "nothing-written", "phone-odd", "words-too-long".
        """
        phone = self.phone.strip()
        row = TrustedPerson(member_id=self.member, name="")
        row.name = fitting(row, "name", written(self.name))
        row.relation = fitting(row, "relation", self.relation.strip())
        row.phone = checked_phone(phone) if phone else ""
        row.may_contact = self.may_contact
        row.agreed_on = _today(work) if self.may_contact else None
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class SetAvailability:
    """Say which times of the week usually suit somebody: (weekday, from, to) in minutes."""

    member: MemberId
    times: tuple[tuple[int, int, int], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
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
        return True


@dataclass(frozen=True, slots=True)
class AddAbility:
    """Write down a skill, a goal or an interest, in the person's words."""

    member: MemberId
    kind: Ability
    words: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it.

        Raises:
            Refused: "nothing-written".
        """
        row = MemberAbility(member_id=self.member, kind=self.kind, words=written(self.words))
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class AddSensitiveFact:
    """Write down something sensitive, with why we hold it and the day the person agreed."""

    member: MemberId
    words: str
    purpose: str
    consent_on: date | None
    kind: Sensitive = Sensitive.FACT

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it.

        Raises:
            Refused: "nothing-written", "needs-consent", "day-to-come".
        """
        if self.consent_on is None or not self.purpose.strip():
            raise Refused("needs-consent")
        not_to_come(self.consent_on, _today(work))
        row = SensitiveFact(
            member_id=self.member,
            kind=self.kind,
            words=written(self.words),
            purpose=self.purpose.strip(),
            consent_on=self.consent_on,
        )
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """Write down what a person agreed to, in the very words, and how they said so."""

    member: MemberId
    purpose: str
    wording: str
    wording_version: str
    channel: str
    given_on: date | None = None  # None: today
    until: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it.

        Raises:
            Refused: "nothing-written", "day-to-come", "ends-before-it-starts".
        """
        given = not_to_come(self.given_on, _today(work)) or _today(work)
        in_order(given, self.until)
        row = Consent(
            member_id=self.member,
            purpose=written(self.purpose),
            wording=written(self.wording),
            wording_version=self.wording_version,
            given_on=given,
            channel=self.channel,
            until=self.until,
        )
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class TakeBackConsent:
    """Write down that a person took something back."""

    consent: UUID
    channel: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Note the day and how they said so.

        Raises:
            Refused: "already-taken-back".
        """
        row = work.session.get_one(Consent, self.consent)
        if row.withdrawn_on is not None:
            raise Refused("already-taken-back")
        row.withdrawn_on, row.withdrawn_how = _today(work), self.channel
        return True


@dataclass(frozen=True, slots=True)
class AddNote:
    """Write a note about somebody; it says they were heard today."""

    member: MemberId
    words: str
    shared: bool = False
    heard: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it.

        Raises:
            Refused: "nothing-written".
        """
        today = _today(work)
        row = MemberNote(member_id=self.member, words=written(self.words), shared=self.shared)
        row.on_day, row.by = today, work.actor
        work.session.add(row)
        if self.heard:
            work.session.get_one(Member, self.member).last_heard_on = today
        work.session.flush()
        return row.id


def _today(work: Work) -> date:
    return work.now.astimezone(LONDON).date()
