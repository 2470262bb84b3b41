"""The papers of incentives."""

from functools import partial
from typing import Final

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.domain.incentives.letters import LetterKind
from coprod_desktop.queries.papers.incentives import meeting as of_meeting
from coprod_desktop.queries.papers.incentives import member as of_member
from coprod_desktop.reports.incentives import letters, money, offers, sheets, slips
from coprod_desktop.wording.incentives import papers as words

PAPERS: Final[tuple[Paper, ...]] = (
    Paper("quote", words.QUOTE, of_meeting.quote, offers.quote, "member", offers.easy_quote),
    Paper("offer-and-choice", words.EVIDENCE, of_meeting.quote, offers.evidence, "member"),
    Paper("signature-sheet", words.SHEET, of_meeting.sheet, sheets.sheet, "meeting"),
    Paper("envelope-labels", words.LABELS, of_meeting.sheet, sheets.labels, "meeting"),
    Paper("slip", words.SLIP, of_meeting.slip, slips.slip, "member", slips.easy_slip),
    Paper("statement", words.STATEMENT, of_member.statement, slips.statement, "member"),
    *(
        Paper(
            f"letter-{kind}",
            words.LETTERS[kind],
            partial(of_member.letter, kind=kind),
            letters.letter,
            "member",
        )
        for kind in LetterKind
    ),
    Paper("voucher-count", words.TIN_SHEET, of_member.tin_sheet, money.tin_sheet, "charity"),
    Paper(
        "budget-report", words.BUDGET_REPORT, of_member.budget_report, money.budget_report,
        "charity",
    ),
)  # fmt: skip
