import pytest
from sqlalchemy import select, text

from coprod_desktop.commands.feedback.about_us import (
    AddEvidence,
    AddRemark,
    RecordTally,
    ReviewStandard,
    SetWordRule,
    Ticks,
)
from coprod_desktop.commands.feedback.ideas import SetFeedbackClocks
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.clocks import Clocks
from coprod_desktop.models import Framework, Remark, Tally
from tests.builders_feedback import a_gathering


def test_a_tally_is_counts_and_can_be_counted_again(workspace):
    meeting = a_gathering(workspace)
    workspace.do(RecordTally(meeting, (Ticks("listened", 6, 2, 1), Ticks("safe", 9))))
    workspace.do(RecordTally(meeting, (Ticks("listened", 7, 2, 0),)))
    rows = workspace.ask(lambda s: list(s.scalars(select(Tally).order_by(Tally.question))))
    assert [(r.question, r.good, r.middling, r.poor) for r in rows] == [
        ("listened", 7, 2, 0),
        ("safe", 9, 0, 0),
    ]
    for bad, reason in ((Ticks("x"), "question-not-known"), (Ticks("safe", -1), "tally-below")):
        with pytest.raises(Refused, match=reason):
            workspace.do(RecordTally(meeting, (bad,)))


def test_a_remark_leaves_nothing_in_the_journal_and_knows_only_its_month(workspace):
    count = text("SELECT count(*) FROM journal_entry")
    before = workspace.ask(lambda s: s.execute(count).scalar())
    workspace.do(AddRemark("Too long, and too hot."))
    assert workspace.ask(lambda s: s.execute(count).scalar()) == before
    [row] = workspace.ask(lambda s: list(s.scalars(select(Remark))))
    assert (row.id.version, row.month.day) == (4, 1)
    # WITHOUT ROWID: not even the order of typing is kept.
    with pytest.raises(Exception, match="rowid"):
        workspace.ask(lambda s: s.execute(text("SELECT rowid FROM remark")).scalar())


def test_a_standard_is_reviewed_by_staff_and_members_apart_with_evidence(workspace):
    review = workspace.do(ReviewStandard(2026, Framework.FOUR_PI, "impact", 2, 1, "Two changes."))
    again = workspace.do(ReviewStandard(2026, Framework.FOUR_PI, "impact", 3, 2))
    assert review == again
    workspace.do(AddEvidence(review, meeting=a_gathering(workspace)))
    with pytest.raises(Refused, match="evidence-needs"):
        workspace.do(AddEvidence(review))
    with pytest.raises(Refused, match="standard-not-known"):
        workspace.do(ReviewStandard(2026, Framework.UK_STANDARDS, "presence"))


def test_clocks_and_words_can_be_changed(workspace):
    workspace.do(SetFeedbackClocks(Clocks(5, 20, 6, 6)))
    with pytest.raises(Refused, match="clock-out-of-range"):
        workspace.do(SetFeedbackClocks(Clocks(0)))
    workspace.do(SetWordRule("punter", "person"))
    with pytest.raises(Refused, match="word-needs-an-offer"):
        workspace.do(SetWordRule("punter"))
