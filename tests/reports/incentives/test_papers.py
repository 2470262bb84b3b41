"""Papers of incentives: from a real file to a checked PDF, and what they must never say."""

from datetime import date

import pytest

from coprod_desktop.catalogue import incentives, paper
from coprod_desktop.commands.incentives.offers import RecordChoice, RecordOffer
from coprod_desktop.commands.incentives.paying import PayIncentives
from coprod_desktop.commands.incentives.settling import Settled, SettleMeeting
from coprod_desktop.commands.incentives.wishes import ChangePayWish, KeepBenefitFacts
from coprod_desktop.commands.tins import PutCashIn
from coprod_desktop.commands.vouchers import AddVouchers, SealVouchers
from coprod_desktop.domain.benefits.facts import Benefit, Facts
from coprod_desktop.domain.expenses import Line, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.money import Money
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.kit.spoken import text
from tests.builders_incentives import everybody

TODAY = date(2026, 11, 23)
NAMES = [one.key for one in incentives.PAPERS]


@pytest.fixture
def paid(workspace):
    meeting, (ann, bo, cy) = everybody(workspace, 3)
    fare = Line(Spent.PUBLIC_TRANSPORT, Money(460), TODAY, "Home and back", why_no_receipt="Bus")
    workspace.do(KeepBenefitFacts(cy, Facts(frozenset({Benefit.PIP})), "Sam"))
    workspace.do(ChangePayWish(bo, Choice.VOUCHER, Method.VOUCHER))
    workspace.do(RecordOffer(meeting, ann, Money(4500), "Sam", TODAY))
    workspace.do(RecordChoice(meeting, ann, Choice.ALL, date_wish="on a Friday, please"))
    people = (
        Settled(ann, Money(4500), Choice.ALL, Method.CASH, lines=(fare,)),
        Settled(bo, Money(4500), Choice.VOUCHER, Method.VOUCHER),
        Settled(cy, Money(4500), Choice.NOTHING, Method.CASH),
    )
    workspace.do(SettleMeeting(meeting, people))
    workspace.do(AddVouchers("Market", "M-001", 9, Money(1500)))
    workspace.do(SealVouchers(meeting))
    workspace.do(PutCashIn(Money.pounds(100), "Bank", TODAY))
    return meeting, ann, bo, cy


def options(key, paid):
    meeting, ann, *_ = paid
    about = paper(key).about
    return {} if about == "charity" else {"id": meeting if about == "meeting" else ann}


def drawn(workspace, key, **how):
    found = paper(key)
    return found.draw(workspace.ask(found.gather, **how))


def said(document):
    return text(document).decode()


def pay_cash(workspace):
    from coprod_desktop.models import Incentive

    ids = workspace.ask(
        lambda session: tuple(
            one.id for one in session.query(Incentive) if one.method is Method.CASH
            and one.step == "settled"
        )
    )  # fmt: skip
    workspace.do(PayIncentives(ids, Method.CASH, TODAY))


@pytest.mark.parametrize("key", NAMES)
@pytest.mark.parametrize("chosen", [Format.STANDARD, Format.GIANT])
def test_every_paper_becomes_a_pdf_without_findings(workspace, paid, key, chosen):
    made = make(drawn(workspace, key, **options(key, paid)), chosen, Kind.PDF)
    assert made.findings == ()
    assert made.pages >= 1


@pytest.mark.parametrize("key", NAMES)
def test_the_same_paper_twice_is_the_same_bytes(workspace, paid, key):
    how = options(key, paid)
    one = make(drawn(workspace, key, **how), Format.STANDARD, Kind.PDF).data
    assert one == make(drawn(workspace, key, **how), Format.STANDARD, Kind.PDF).data


@pytest.mark.parametrize("key", ["quote", "slip"])
def test_easy_read_has_words_of_its_own(workspace, paid, key):
    found = paper(key)
    document = found.easy(workspace.ask(found.gather, **options(key, paid)))
    assert document.easy
    assert make(document, Format.EASY_READ, Kind.PDF).findings == ()


@pytest.mark.parametrize("key", ["signature-sheet", "envelope-labels"])
def test_nothing_about_benefits_is_on_the_cash_sheet(workspace, paid, key):
    words = said(drawn(workspace, key, id=paid[0])).lower()
    for word in ("benefit", "credit", "universal", "advice", "pip", "talk", "held"):
        assert word not in words


def test_the_sheet_keeps_each_ledger_in_its_own_column(workspace, paid):
    words = said(drawn(workspace, "signature-sheet", id=paid[0]))
    assert "£45.00" in words
    assert "£4.60" in words
    assert "£49.60" not in words
    assert "M-001, M-002, M-003" in words
    assert "Person 002" not in words


def test_no_paper_ever_adds_a_fee_and_an_expense(workspace, paid):
    pay_cash(workspace)
    for key in NAMES:
        words = said(drawn(workspace, key, **options(key, paid)))
        assert "£49.60" not in words, key


def test_service_user_involvement_is_said_in_letters_only(workspace, paid):
    for key in NAMES:
        document = drawn(workspace, key, **options(key, paid))
        words = f"{document.title} {said(document)}".lower()
        if key.startswith("letter-"):
            continue
        assert "service user" not in words, key
    jobcentre = drawn(workspace, "letter-jobcentre", id=paid[1])
    assert "service user involvement" in said(jobcentre)


def test_letters_never_speak_of_what_is_held(workspace, paid):
    for key in NAMES:
        if key.startswith("letter-"):
            words = said(drawn(workspace, key, id=paid[3])).lower()
            assert "pip" not in words.split()


def test_expenses_only_speaks_of_no_fee(workspace, paid):
    pay_cash(workspace)
    words = said(drawn(workspace, "letter-expenses-only", id=paid[1]))
    assert "£4.60" in words
    assert "£45.00" not in words


def test_the_evidence_has_the_offer_the_choice_and_lines_to_sign(workspace, paid):
    words = said(drawn(workspace, "offer-and-choice", id=paid[1]))
    for part in ("£45.00", "Sam", "All of it", "on a Friday, please", "Signed by the person"):
        assert part in words


def test_codes_are_on_no_paper(workspace, paid):
    workspace.do(AddVouchers("Books", "B-1", 1, Money(500), code="9000111122223333"))
    assert "2222" not in said(drawn(workspace, "voucher-count"))


@pytest.mark.parametrize("name", ["x" * 300, "<b>Ann</b> & Bo", "Nguyễn Thị Hồng", "=cmd()"])
def test_a_name_of_any_kind_comes_out_as_it_is(workspace, name):
    from coprod_desktop.models import Member

    meeting, (ann,) = everybody(workspace, 1)

    class Rename:
        can_undo = True

        def run(self, work):
            work.session.get_one(Member, ann).name = name

    workspace.do(Rename())
    workspace.do(SettleMeeting(meeting, (Settled(ann, Money(4500), Choice.ALL, Method.CASH),)))
    document = drawn(workspace, "slip", id=ann)
    assert name in said(document).replace("\n", "")
    assert make(document, Format.LARGE, Kind.PDF).findings == ()
