"""What stands beside an idea: whose it is, how they are shown, themes, and what it led to."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.clocks import Clocks
from coprod_desktop.domain.ids import IdeaId, MemberId
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import (
    ActionPoint,
    AgendaItem,
    Decision,
    FeedbackClocks,
    Idea,
    IdeaLink,
    IdeaTheme,
    Member,
    Theme,
)
from coprod_desktop.store.workspace import Work


def _idea(work: Work, number: IdeaId) -> Idea:
    found = work.session.get(Idea, number)
    if found is None:
        raise Refused("idea-not-here")
    return found


@dataclass(frozen=True, slots=True)
class ChangeAttribution:
    """Change how somebody is shown beside their words, as they now wish."""

    idea: IdeaId
    attribution: Attribution
    role_shown: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> IdeaId:
        """Write the choice.

        Raises:
            Refused: "idea-not-here", "nameless-stays-nameless", "role-needs-words".
        """
        idea, role = _idea(work, self.idea), one_line(self.role_shown)
        named = self.attribution in {Attribution.NAME, Attribution.FIRST_NAME}
        if named and idea.member_id is None:
            raise Refused("nameless-stays-nameless")
        if self.attribution is Attribution.ROLE and not role:
            raise Refused("role-needs-words")
        idea.attribution, idea.role_shown = self.attribution, role
        return self.idea


@dataclass(frozen=True, slots=True)
class SayWhoseIdea:
    """Say whose idea it is, where a list had a name we did not know. Never for nameless ones."""

    idea: IdeaId
    member: MemberId

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> IdeaId:
        """Point the idea to the person.

        Raises:
            Refused: "idea-not-here", "nameless-stays-nameless", "person-not-here".
        """
        idea, member = _idea(work, self.idea), work.session.get(Member, self.member)
        if idea.nameless:
            raise Refused("nameless-stays-nameless")
        if member is None or not member.name.strip():
            raise Refused("person-not-here")
        idea.member_id = member.id
        return self.idea


@dataclass(frozen=True, slots=True)
class SetThemes:
    """Say what an idea is about, in one or more words each."""

    idea: IdeaId
    themes: tuple[str, ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> IdeaId:
        """Make the idea's themes be exactly these; new ones are made.

        Raises:
            Refused: "idea-not-here", "theme-too-long".
        """
        idea = _idea(work, self.idea)
        wanted = {folded(name): one_line(name) for name in self.themes if folded(name)}
        if any(len(name) > 60 for name in wanted.values()):
            raise Refused("theme-too-long")
        has = {
            key: link
            for link, key in work.session.execute(
                select(IdeaTheme, Theme.name_key)
                .join(Theme, Theme.id == IdeaTheme.theme_id)
                .where(IdeaTheme.idea_id == idea.id)
            )
        }
        for key in has.keys() - wanted.keys():
            work.session.delete(has[key])
        for key in sorted(wanted.keys() - has.keys()):
            theme = work.session.scalar(select(Theme).where(Theme.name_key == key))
            if theme is None:
                theme = Theme(name=wanted[key], name_key=key)
                work.session.add(theme)
                work.session.flush()
            work.session.add(IdeaTheme(idea_id=idea.id, theme_id=theme.id))
        return self.idea


@dataclass(frozen=True, slots=True)
class LinkIdea:
    """Link an idea to what it led to: one agenda item, decision, action, or a result in words."""

    idea: IdeaId
    agenda_item: UUID | None = None
    decision: UUID | None = None
    action: UUID | None = None
    result: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the link.

        Raises:
            Refused: "idea-not-here", "link-exactly-one", "link-not-here".
        """
        idea, result = _idea(work, self.idea), self.result.strip()
        given = [self.agenda_item, self.decision, self.action, result or None]
        if sum(1 for each in given if each is not None) != 1:
            raise Refused("link-exactly-one")
        for table, number in (
            (AgendaItem, self.agenda_item),
            (Decision, self.decision),
            (ActionPoint, self.action),
        ):
            if number is not None and work.session.get(table, number) is None:
                raise Refused("link-not-here")
        link = IdeaLink(
            idea_id=idea.id,
            agenda_item_id=self.agenda_item,
            decision_id=self.decision,
            action_id=self.action,
            result=result,
        )
        work.session.add(link)
        work.session.flush()
        return link.id


@dataclass(frozen=True, slots=True)
class UnlinkIdea:
    """Take a link away again."""

    link: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Delete the link.

        Raises:
            Refused: "link-not-here".
        """
        link = work.session.get(IdeaLink, self.link)
        if link is None:
            raise Refused("link-not-here")
        work.session.delete(link)
        return self.link


@dataclass(frozen=True, slots=True)
class SetFeedbackClocks:
    """Say how long people may wait here."""

    clocks: Clocks

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> Clocks:
        """Write the one row.

        Raises:
            Refused: "clock-out-of-range".
        """
        clocks = self.clocks.checked()
        row = work.session.scalars(select(FeedbackClocks).limit(1)).first()
        if row is None:
            row = FeedbackClocks()
            work.session.add(row)
        row.acknowledge_days, row.answer_days = clocks.acknowledge_days, clocks.answer_days
        row.outcome_weeks, row.again_weeks = clocks.outcome_weeks, clocks.again_weeks
        return clocks
