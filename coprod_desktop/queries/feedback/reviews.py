"""Our review of ourselves, with links to what shows it."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.feedback.standards import FOUR_PI, UK_STANDARDS, Framework
from coprod_desktop.models import Idea, Meeting, ReviewEvidence, SelfReview
from coprod_desktop.readmodels.feedback.about_us import EvidenceRow, ReviewRow
from coprod_desktop.wording.feedback import number as idea_number


def review(session: Session, year: int) -> list[ReviewRow]:
    """Every standard of both frameworks in a year, also those nobody has looked at yet."""
    evidence = _evidence(session)
    found = {
        (row.framework, row.standard): row
        for row in session.execute(
            select(
                SelfReview.id,
                SelfReview.framework,
                SelfReview.standard,
                SelfReview.staff_level,
                SelfReview.member_level,
                SelfReview.words,
            ).where(SelfReview.year == year)
        )
    }
    rows: list[ReviewRow] = []
    for framework, standards in (
        (Framework.UK_STANDARDS, UK_STANDARDS),
        (Framework.FOUR_PI, FOUR_PI),
    ):
        for standard in standards:
            row = found.get((framework, standard))
            if row is None:
                rows.append(ReviewRow(framework, standard, None, None, "", None))
            else:
                rows.append(
                    ReviewRow(
                        framework,
                        standard,
                        row.staff_level,
                        row.member_level,
                        row.words,
                        row.id,
                        tuple(evidence[row.id]),
                    )
                )
    return rows


def _evidence(session: Session) -> dict[UUID, list[EvidenceRow]]:
    found: dict[UUID, list[EvidenceRow]] = defaultdict(list)
    for row in session.execute(
        select(
            ReviewEvidence.id,
            ReviewEvidence.review_id,
            ReviewEvidence.note,
            ReviewEvidence.idea_id,
            ReviewEvidence.meeting_id,
            Idea.number,
            Meeting.title,
        )
        .outerjoin(Idea, Idea.id == ReviewEvidence.idea_id)
        .outerjoin(Meeting, Meeting.id == ReviewEvidence.meeting_id)
        .order_by(ReviewEvidence.id)
    ):
        named = [row.note, idea_number(row.number) if row.number else "", row.title or ""]
        said = ", ".join(part for part in named if part)
        found[row.review_id].append(EvidenceRow(row.id, said, row.idea_id, row.meeting_id))
    return found


def idea_by_number(session: Session, number: int) -> UUID | None:
    """The idea with a number, for linking by what people say on the phone."""
    return session.scalar(select(Idea.id).where(Idea.number == number))
