"""What Today says about people who should not be forgotten: reviews, rests, silence, consents."""

from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from coprod_desktop.domain.people import DueKind
from coprod_desktop.queries.reminders import due
from coprod_desktop.readmodels.panels import DueRow
from coprod_desktop.readmodels.today import Harm, NeedRow
from coprod_desktop.wording import panels as words
from coprod_desktop.wording import today_needs

_TOGETHER: Final = {
    DueKind.QUIET: words.quiet_people,
    DueKind.TRAINING: words.training_ends,
    DueKind.JOINING: words.still_joining,
}
"""Said in one line: a row for each would bury what hurts more."""


def people(session: Session, today: date) -> list[NeedRow]:
    """One row for each review, rest and consent; one for everyone who has gone quiet."""
    rows = due(session, today)
    found = [_one(row) for row in rows if row.why not in _TOGETHER]
    for why, said in _TOGETHER.items():
        count = sum(row.why is why for row in rows)
        if count:
            found.append(
                NeedRow(
                    Harm.TIDY, said(count), "", words.RING, "members", "reminders", kind="plain"
                )
            )
    return found


def _one(row: DueRow) -> NeedRow:
    if row.why is DueKind.REVIEW:
        sentence, button = today_needs.review_due(row.day), today_needs.REVIEW
    elif row.why is DueKind.BACK:
        sentence, button = words.comes_back(row.day), words.LOOK
    elif row.why is DueKind.BIRTHDAY:
        return NeedRow(
            Harm.TIDY, words.birthday(row.day), "", words.LOOK, "members", "", row.id, row.name,
            "plain",
        )  # fmt: skip
    else:
        sentence, button = words.consent_ends(row.day, row.about), words.LOOK
    return NeedRow(Harm.REVIEW, sentence, "", button, "members", "", row.id, row.name, "plain")
