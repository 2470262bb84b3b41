"""Ideas and their passports, what people think of us, and the charity's own rules about them.

Two tables keep what must not be traced to a moment or a person: they stand outside the journal,
have random ids, know only a month, and are stored in the order of those ids (WITHOUT ROWID), so
that not even the order of typing is kept.
"""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.hearing import HeardBy
from coprod_desktop.domain.feedback.standards import Framework
from coprod_desktop.domain.feedback.steps import Changed, How, Step
from coprod_desktop.domain.respectful import Kind
from coprod_desktop.models.base import (
    PERSONAL,
    Editable,
    PersonalShort,
    PersonalText,
    ShortText,
    Table,
)


class Idea(Editable):
    """Something somebody said, in their own words. Nothing ever rewrites the words."""

    __tablename__ = "idea"
    area: ClassVar[Area | None] = Area.FEEDBACK

    number: Mapped[int] = mapped_column(unique=True)  # 1, 2 ...: what people quote on the phone
    words: Mapped[PersonalText]
    words_key: Mapped[str] = mapped_column(info=PERSONAL)  # folded, for searching
    heard_on: Mapped[date]  # for ideas without a name: the first of the month
    heard_by: Mapped[HeardBy]
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    nameless: Mapped[bool] = mapped_column(default=False)  # came without a name, on purpose
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    panel_id: Mapped[UUID | None] = mapped_column(ForeignKey("panel.id"), index=True)
    attribution: Mapped[Attribution]
    role_shown: Mapped[PersonalShort] = mapped_column(default="")
    # The newest standing, worked out from the steps by the same command that adds one.
    stage: Mapped[Step] = mapped_column(index=True)
    stage_since: Mapped[date]
    told_on: Mapped[date | None]
    told_since_change: Mapped[bool] = mapped_column(default=False)
    closed: Mapped[bool] = mapped_column(default=False, index=True)


class IdeaStep(Editable):
    """One station of an idea's journey. Corrected by a further step, not by rewriting."""

    __tablename__ = "idea_step"
    __table_args__ = (UniqueConstraint("idea_id", "position"),)
    area: ClassVar[Area | None] = Area.FEEDBACK

    idea_id: Mapped[UUID] = mapped_column(ForeignKey("idea.id"), index=True)
    position: Mapped[int]  # 0, 1, 2 ...
    step: Mapped[Step]
    on_day: Mapped[date]
    partner_id: Mapped[UUID | None] = mapped_column(ForeignKey("partner.id"), index=True)
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("partner_contact.id"), index=True)
    who: Mapped[PersonalShort] = mapped_column(default="")
    reason: Mapped[PersonalText] = mapped_column(default="")
    would_change: Mapped[PersonalText] = mapped_column(default="")
    evidence: Mapped[PersonalText] = mapped_column(default="")
    how: Mapped[How | None]
    changed: Mapped[Changed | None]
    reply_by: Mapped[date | None]  # asked for, or promised in a holding reply


class Theme(Editable):
    """A subject that ideas share."""

    __tablename__ = "theme"
    area: ClassVar[Area | None] = Area.FEEDBACK

    name: Mapped[ShortText]
    name_key: Mapped[str] = mapped_column(unique=True)


class IdeaTheme(Table):
    """An idea is about a theme."""

    __tablename__ = "idea_theme"
    __table_args__ = (UniqueConstraint("idea_id", "theme_id"),)
    area: ClassVar[Area | None] = Area.FEEDBACK

    idea_id: Mapped[UUID] = mapped_column(ForeignKey("idea.id"), index=True)
    theme_id: Mapped[UUID] = mapped_column(ForeignKey("theme.id"), index=True)


class IdeaLink(Editable):
    """What an idea led to: an agenda item, a decision, an action, or a result in the world."""

    __tablename__ = "idea_link"
    __table_args__ = (
        CheckConstraint(
            # Written so that PostgreSQL, which does not add up yes and no, reads it too.
            "case when agenda_item_id IS NULL then 0 else 1 end"
            " + case when decision_id IS NULL then 0 else 1 end"
            " + case when action_id IS NULL then 0 else 1 end"
            " + case when result = '' then 0 else 1 end = 1",
            name="exactly_one",
        ),
    )
    area: ClassVar[Area | None] = Area.FEEDBACK

    idea_id: Mapped[UUID] = mapped_column(ForeignKey("idea.id"), index=True)
    agenda_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    decision_id: Mapped[UUID | None] = mapped_column(ForeignKey("decision.id"), index=True)
    action_id: Mapped[UUID | None] = mapped_column(ForeignKey("action_point.id"), index=True)
    result: Mapped[PersonalText] = mapped_column(default="")


def _unordered() -> dict[str, Any]:
    return {"sqlite_with_rowid": False}


class BoxSlip(Table):
    """An idea without a name, waiting in the box until there are enough to mix.

    Outside the journal on purpose: a journal row would say when it was typed and beside what.
    """

    __tablename__ = "box_slip"
    __table_args__ = (_unordered(),)
    journalled: ClassVar[bool] = False

    words: Mapped[PersonalText]
    month: Mapped[date]  # its first day; never the day itself


class Remark(Table):
    """What somebody said about us or a partner on a sheet without a name. See `BoxSlip`."""

    __tablename__ = "remark"
    __table_args__ = (_unordered(),)
    journalled: ClassVar[bool] = False

    words: Mapped[PersonalText]
    month: Mapped[date]
    about_partner: Mapped[bool] = mapped_column(default=False)


class Tally(Editable):
    """How many people ticked each face at one question after one meeting. Counts, no sheets."""

    __tablename__ = "tally"
    __table_args__ = (
        UniqueConstraint("meeting_id", "question"),
        CheckConstraint("good >= 0 AND middling >= 0 AND poor >= 0", name="counts"),
    )
    area: ClassVar[Area | None] = Area.FEEDBACK

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    question: Mapped[ShortText]  # key of `domain.feedback.questions`
    good: Mapped[int] = mapped_column(default=0)
    middling: Mapped[int] = mapped_column(default=0)
    poor: Mapped[int] = mapped_column(default=0)


class FeedbackClocks(Editable):
    """How long people may wait here. At most one row; without it, the usual lengths."""

    __tablename__ = "feedback_clocks"
    area: ClassVar[Area | None] = Area.FEEDBACK

    acknowledge_days: Mapped[int]  # working days
    answer_days: Mapped[int]  # working days
    outcome_weeks: Mapped[int]
    again_weeks: Mapped[int]


class WordRule(Editable):
    """A word the charity added to the respectful list, or one of the list it switched off."""

    __tablename__ = "word_rule"
    area: ClassVar[Area | None] = Area.FEEDBACK

    word: Mapped[ShortText]
    word_key: Mapped[str] = mapped_column(unique=True)
    offer: Mapped[ShortText] = mapped_column(default="")
    kind: Mapped[Kind]
    is_on: Mapped[bool] = mapped_column(default=True)


class SelfReview(Editable):
    """What we think of ourselves on one standard in one year: by staff and by members apart."""

    __tablename__ = "self_review"
    __table_args__ = (UniqueConstraint("year", "framework", "standard"),)
    area: ClassVar[Area | None] = Area.FEEDBACK

    year: Mapped[int]
    framework: Mapped[Framework]
    standard: Mapped[ShortText]  # key of `domain.feedback.standards`
    staff_level: Mapped[int | None]  # 1 not yet, 2 beginning, 3 mostly, 4 always
    member_level: Mapped[int | None]
    words: Mapped[PersonalText] = mapped_column(default="")


class ReviewEvidence(Editable):
    """Something that shows it: a meeting, an idea, or a note of where to look."""

    __tablename__ = "review_evidence"
    area: ClassVar[Area | None] = Area.FEEDBACK

    review_id: Mapped[UUID] = mapped_column(ForeignKey("self_review.id"), index=True)
    idea_id: Mapped[UUID | None] = mapped_column(ForeignKey("idea.id"), index=True)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    note: Mapped[PersonalText] = mapped_column(default="")
