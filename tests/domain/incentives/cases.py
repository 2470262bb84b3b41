"""The worked cases: one line each, with what must come out. Read them as the specification."""

from datetime import date, timedelta
from decimal import Decimal

from coprod_desktop.domain.benefits.facts import (
    Allowance,
    Benefit,
    Ceilings,
    Facts,
    Field,
    Household,
    Limits,
    Look,
    Payment,
    RightToWork,
)
from coprod_desktop.domain.benefits.findings import Outcome
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.rulebook.book import Rulebook
from coprod_desktop.domain.rulebook.reading import read
from coprod_desktop.resources import path

TODAY = date(2026, 11, 23)  # a Monday
BOOK = Rulebook.of(
    read(file.name, file.read_text("utf-8")) for file in sorted(path("rules").glob("*.toml"))
)
NOTHING, LOOK, TALK, ADVICE = (
    Outcome.NOTHING_NOTICED,
    Outcome.WORTH_A_LOOK,
    Outcome.TALK_FIRST,
    Outcome.GET_ADVICE,
)
B = Benefit


def money(pounds):
    return Money(int(Decimal(str(pounds)) * 100))


def day(text):
    return TODAY if text is None else date.fromisoformat(text)


def paid(pounds, on=None, *, kind=Kind.FEE, hours=0, worked=None, **more):
    received = day(on)
    return Payment(
        kind, money(pounds), received, day(worked) if worked else received, hours * 60, **more
    )


def facts(*benefits, week=0, **more):
    return Facts(frozenset(benefits), week_starts=week, **more)


def case(name, payment, outcome, key, *, earlier=(), today=None, **more):
    if not isinstance(payment, Payment):
        payment = paid(payment)
    asked = Look(
        BOOK,
        day(today) if today else max(TODAY, payment.received),
        payment,
        tuple(earlier),
        **{"field": Field.IN_REGULATIONS, **more},
    )
    return name, asked, outcome, key


UC_NONE = facts(B.UNIVERSAL_CREDIT, allowance=Allowance.NONE, claim_day=20)
UC_HOUSING = facts(B.UNIVERSAL_CREDIT, allowance=Allowance.WITH_HOUSING, claim_day=20)
UC_NO_HOUSING = facts(B.UNIVERSAL_CREDIT, allowance=Allowance.NO_HOUSING, claim_day=20)
ESA = facts(B.NEW_STYLE_ESA, permitted_work_form=True)
ESA_NO_FORM = facts(B.NEW_STYLE_ESA)
JSA = facts(B.NEW_STYLE_JSA)
CARER = facts(B.CARERS_ALLOWANCE)
PC = facts(B.PENSION_CREDIT, household=Household.SINGLE)
HB = facts(B.HOUSING_BENEFIT, household=Household.SINGLE)


def with_day(base, claim_day):
    return Facts(base.benefits, base.allowance, claim_day, base.week_starts, base.household)


def household(benefit, kind):
    return facts(benefit, household=kind)


UNIVERSAL_CREDIT = [
    case("UC none £75", 75, LOOK, "uc-no-allowance", facts=UC_NONE),
    case("UC none £150", 150, LOOK, "uc-no-allowance", facts=UC_NONE),
    case("UC none 1p", "0.01", LOOK, "uc-no-allowance", facts=UC_NONE),
    case("UC allowance not known £75", 75, LOOK, "uc-allowance-not-known",
         facts=facts(B.UNIVERSAL_CREDIT, claim_day=20)),
    case("UC none £150 + £75", 75, LOOK, "uc-no-allowance", facts=UC_NONE,
         earlier=[paid(150, "2026-11-21")]),
    case("UC housing £150", 150, NOTHING, "uc-inside-allowance", facts=UC_HOUSING),
    case("UC housing exactly £427", 427, NOTHING, "uc-inside-allowance", facts=UC_HOUSING),
    case("UC housing £427.01", "427.01", TALK, "uc-over-allowance", facts=UC_HOUSING),
    case("UC no housing exactly £710", 710, NOTHING, "uc-inside-allowance", facts=UC_NO_HOUSING),
    case("UC no housing £710.01", "710.01", TALK, "uc-over-allowance", facts=UC_NO_HOUSING),
    case("UC housing adds up over the period", "277.01", TALK, "uc-over-allowance",
         facts=UC_HOUSING, earlier=[paid(150, "2026-11-20")]),
    case("UC the day before the period does not count", 277, NOTHING, "uc-inside-allowance",
         facts=UC_HOUSING, earlier=[paid(300, "2026-11-19")]),
    case("UC first day of the period", paid(427, "2026-11-20"), NOTHING, "uc-inside-allowance",
         facts=UC_HOUSING),
    case("UC last day of the period", paid("0.01", "2026-12-19"), TALK, "uc-over-allowance",
         facts=UC_HOUSING, earlier=[paid(427, "2026-11-20")]),
    case("UC next period begins anew", paid(427, "2026-12-20"), NOTHING, "uc-inside-allowance",
         facts=UC_HOUSING, earlier=[paid(427, "2026-12-19")]),
    case("UC counts the day it arrives, not the meeting",
         paid("0.01", "2026-11-23", worked="2026-11-10"), TALK, "uc-over-allowance",
         facts=UC_HOUSING, earlier=[paid(427, "2026-11-22")]),
    case("UC uprating: period of 20 March keeps £411", paid("411.01", "2026-04-10"), TALK,
         "uc-over-allowance", facts=UC_HOUSING),
    case("UC uprating: exactly £411 in that period", paid(411, "2026-04-10"), NOTHING,
         "uc-inside-allowance", facts=UC_HOUSING),
    case("UC uprating: period of 20 April has £427", paid(427, "2026-04-20"), NOTHING,
         "uc-inside-allowance", facts=UC_HOUSING),
    case("UC uprating: £684 before", paid("684.01", "2026-04-10"), TALK, "uc-over-allowance",
         facts=UC_NO_HOUSING),
    case("UC uprating: £684 exactly", paid(684, "2026-04-10"), NOTHING, "uc-inside-allowance",
         facts=UC_NO_HOUSING),
    case("UC doubt 6 April: lower figure", paid("411.01", "2026-04-06"), TALK,
         "uc-over-allowance", facts=with_day(UC_HOUSING, 6)),
    case("UC doubt 12 April: lower figure", paid("411.01", "2026-04-12"), TALK,
         "uc-over-allowance", facts=with_day(UC_HOUSING, 12)),
    case("UC 13 April: new figure", paid(427, "2026-04-13"), NOTHING, "uc-inside-allowance",
         facts=with_day(UC_HOUSING, 13)),
    case("UC 5 April: old figure", paid("411.01", "2026-04-20"), TALK, "uc-over-allowance",
         facts=with_day(UC_HOUSING, 5)),
    case("UC no housing doubt: lower figure", paid("684.01", "2026-04-08"), TALK,
         "uc-over-allowance", facts=with_day(UC_NO_HOUSING, 8)),
    case("UC 2024/25 £404", paid("404.01", "2024-06-25"), TALK, "uc-over-allowance",
         facts=UC_HOUSING),
    case("UC 2024/25 £404 exactly, but other rows do not reach back", paid(404, "2024-06-25"),
         TALK, "uc-inside-allowance",
         facts=UC_HOUSING),
    case("UC 2024/25 £673", paid("673.01", "2024-06-25"), TALK, "uc-over-allowance",
         facts=UC_NO_HOUSING),
    case("UC before the rulebook", paid(75, "2023-06-25"), TALK, "rule-not-known",
         facts=UC_HOUSING),
    case("UC after the rulebook", paid(75, "2027-05-25"), TALK, "rule-ended", facts=UC_HOUSING),
    case("UC rulebook not reviewed", paid(75, "2027-03-25"), TALK, "rule-out-of-date",
         facts=UC_HOUSING, today="2027-04-06"),
    case("UC rulebook on its review day", paid(75, "2027-03-25"), NOTHING, "uc-inside-allowance",
         facts=UC_HOUSING, today="2027-04-05"),
    case("UC day not known is said", 75, LOOK, "uc-period-not-known",
         facts=facts(B.UNIVERSAL_CREDIT, allowance=Allowance.WITH_HOUSING)),
    case("UC day not known: worst period", 227, LOOK, "uc-inside-allowance",
         facts=facts(B.UNIVERSAL_CREDIT, allowance=Allowance.WITH_HOUSING),
         earlier=[paid(200, "2026-11-01")]),
    case("UC day not known: worst period over", "227.01", TALK, "uc-over-allowance",
         facts=facts(B.UNIVERSAL_CREDIT, allowance=Allowance.WITH_HOUSING),
         earlier=[paid(200, "2026-11-01")]),
    case("UC 31st: 30 November begins a period", paid(427, "2026-11-30"), NOTHING,
         "uc-inside-allowance", facts=with_day(UC_HOUSING, 31),
         earlier=[paid(427, "2026-11-29")]),
    case("UC 31st: 29 November is the old one", paid("0.01", "2026-11-29"), TALK,
         "uc-over-allowance", facts=with_day(UC_HOUSING, 31),
         earlier=[paid(427, "2026-10-31")]),
    case("UC 30th in February: two ways to count", paid(50, "2026-02-27"), LOOK, "uc-month-end",
         facts=with_day(UC_HOUSING, 30)),
    case("UC 30th in February: the worse is told", paid("0.01", "2026-02-27"), TALK,
         "uc-over-allowance", facts=with_day(UC_HOUSING, 30), earlier=[paid(411, "2026-02-10")]),
    case("UC 29th in a leap February", paid(50, "2028-02-28"), TALK, "uc-month-end",
         facts=with_day(UC_NONE, 29)),
    case("UC 29th, leap day itself, rules long gone", paid(50, "2028-02-29"), TALK,
         "rule-out-of-date",
         facts=with_day(UC_NONE, 29)),
    case("UC 28th never differs", paid(50, "2026-02-28"), NOTHING, "uc-inside-allowance",
         facts=with_day(UC_HOUSING, 28)),
    case("UC refund in the period makes room", "277.01", NOTHING, "uc-inside-allowance",
         facts=UC_HOUSING, earlier=[paid(150, "2026-11-20"),
                                    paid(-150, "2026-11-21", corrects=date(2026, 11, 20))]),
    case("UC refund of an earlier period makes no room", "277.01", TALK, "uc-over-allowance",
         facts=UC_HOUSING, earlier=[paid(150, "2026-11-20"),
                                    paid(-150, "2026-11-21", corrects=date(2026, 11, 1))]),
    case("UC two panels in one period", 200, TALK, "uc-over-allowance", facts=UC_HOUSING,
         earlier=[paid(150, "2026-11-20"), paid("77.01", "2026-11-22")]),
    case("UC expenses never count", 427, NOTHING, "uc-inside-allowance", facts=UC_HOUSING,
         earlier=[paid(60, "2026-11-21", kind=Kind.EXPENSE_REPAID)]),
    case("UC something bought for them never counts", 427, NOTHING, "uc-inside-allowance",
         facts=UC_HOUSING, earlier=[paid(60, "2026-11-21", kind=Kind.EXPENSE_BOUGHT)]),
    case("UC surplus not known after March 2026", "727.01", TALK, "uc-surplus-not-known",
         facts=UC_HOUSING),
    case("UC without allowance above the fallback", "300.01", LOOK, "uc-surplus-not-known",
         facts=UC_NONE),
    case("UC surplus known before April 2026", paid("3184.01", "2026-03-25"), TALK, "uc-surplus",
         facts=UC_NO_HOUSING),
    case("UC exactly £2,500 above the allowance is not surplus", paid(3184, "2026-03-25"), TALK,
         "uc-over-allowance", facts=UC_NO_HOUSING),
    case("UC health trigger £881.23", "881.23", TALK, "uc-new-health-assessment",
         facts=UC_NO_HOUSING),
    case("UC health trigger 2025/26", paid("846.56", "2025-10-25"), TALK,
         "uc-new-health-assessment", facts=UC_NO_HOUSING),
    case("UC work search £991", 991, TALK, "uc-work-search-changes", facts=UC_NONE),
    case("UC work search 2025/26 £952", paid(952, "2025-10-25"), TALK, "uc-work-search-changes",
         facts=UC_NONE),
]  # fmt: skip

WEEKLY = [
    case("ESA £75", 75, NOTHING, "esa-inside", facts=ESA),
    case("ESA £150", 150, NOTHING, "esa-inside", facts=ESA),
    case("ESA form not sent", 75, LOOK, "esa-tell-dwp-first", facts=ESA_NO_FORM),
    case("ESA £20 without the form is still said", 20, LOOK, "esa-tell-dwp-first",
         facts=ESA_NO_FORM),
    case("ESA exactly £203.50", "203.50", LOOK, "esa-close", facts=ESA),
    case("ESA £203.51", "203.51", ADVICE, "esa-over", facts=ESA),
    case("ESA £150 + £75 in a week", 75, ADVICE, "esa-over", facts=ESA,
         earlier=[paid(150, "2026-11-23")]),
    case("ESA NIHR £165 + £55", 55, ADVICE, "esa-over", facts=ESA,
         earlier=[paid(165, "2026-11-23")]),
    case("ESA the week before does not count", 75, NOTHING, "esa-inside", facts=ESA,
         earlier=[paid(150, "2026-11-22")]),
    case("ESA week not known: worst week", 75, ADVICE, "esa-over",
         facts=facts(B.NEW_STYLE_ESA, week=None), earlier=[paid(150, "2026-11-18")]),
    case("ESA week not known: seven days apart is never one week", 75, NOTHING, "esa-inside",
         facts=Facts(frozenset({B.NEW_STYLE_ESA}), permitted_work_form=True),
         earlier=[paid(150, "2026-11-16")]),
    case("ESA own week starts Thursday", paid(75, "2026-11-26"), NOTHING, "esa-inside",
         facts=facts(B.NEW_STYLE_ESA, week=3, permitted_work_form=True),
         earlier=[paid(150, "2026-11-25")]),
    case("ESA 15 hours 59", paid(75, hours=15), NOTHING, "esa-inside", facts=ESA),
    case("ESA 16 hours is too many", paid(75, hours=16), ADVICE, "esa-hours", facts=ESA),
    case("ESA hours add up by the day worked", paid(75, hours=8), ADVICE, "esa-hours", facts=ESA,
         earlier=[paid(10, "2026-12-30", hours=8, worked="2026-11-24")]),
    case("ESA hours of another week", paid(75, hours=8), NOTHING, "esa-inside", facts=ESA,
         earlier=[paid(10, "2026-11-10", hours=8)]),
    case("ESA uprating week uses the lower", paid("195.51", "2026-04-07"), ADVICE, "esa-over",
         facts=facts(B.NEW_STYLE_ESA, week=3)),
    case("ESA full new week", paid(200, "2026-04-07"), LOOK, "esa-close", facts=ESA),
    case("ESA 5 April: old", paid("195.51", "2026-04-05"), ADVICE, "esa-over", facts=ESA),
    case("ESA 2024/25", paid("183.51", "2024-06-03"), ADVICE, "esa-over", facts=ESA),
    case("ESA 2024/25 exactly", paid("183.50", "2024-06-03"), LOOK, "esa-close", facts=ESA),
    case("ESA before the rulebook", paid(10, "2023-06-03"), TALK, "rule-not-known", facts=ESA),
    case("ESA after the rulebook", paid(10, "2027-06-03"), TALK, "rule-out-of-date", facts=ESA),
    case("JSA £5 exactly", 5, NOTHING, "jsa-nearly-all-inside", facts=JSA),
    case("JSA £5.01", "5.01", TALK, "jsa-nearly-all", facts=JSA),
    case("JSA £75", 75, TALK, "jsa-nearly-all", facts=JSA),
    case("JSA £150", 150, TALK, "jsa-nearly-all", facts=JSA),
    case("JSA 16 hours", paid(5, hours=16), ADVICE, "jsa-hours", facts=JSA),
    case("JSA adds up in the week", "0.01", TALK, "jsa-nearly-all", facts=JSA,
         earlier=[paid(5, "2026-11-23")]),
    case("JSA 2025/26", paid("5.01", "2025-11-23"), TALK, "jsa-nearly-all", facts=JSA),
    case("Carer's £75", 75, NOTHING, "carers-inside", facts=CARER),
    case("Carer's £150", 150, NOTHING, "carers-inside", facts=CARER),
    case("Carer's exactly £204", 204, LOOK, "carers-close", facts=CARER),
    case("Carer's £204.01", "204.01", ADVICE, "carers-over", facts=CARER),
    case("Carer's £150 + £75", 75, ADVICE, "carers-over", facts=CARER,
         earlier=[paid(150, "2026-11-23")]),
    case("Carer's NIHR £165 + £55", 55, ADVICE, "carers-over", facts=CARER,
         earlier=[paid(165, "2026-11-23")]),
    case("Carer's uprating 5 April", paid("196.01", "2026-04-05"), ADVICE, "carers-over",
         facts=CARER),
    case("Carer's uprating 6 April", paid("203.99", "2026-04-06"), LOOK, "carers-close",
         facts=CARER),
    case("Carer's uprating week lower", paid("196.01", "2026-04-06"), ADVICE, "carers-over",
         facts=facts(B.CARERS_ALLOWANCE, week=5)),
    case("Carer's 2025/26 exactly £196", paid(196, "2025-11-03"), LOOK, "carers-close",
         facts=CARER),
    case("Carer's 2024/25", paid("151.01", "2024-11-03"), ADVICE, "carers-over", facts=CARER),
    case("Carer's after the rulebook", paid(1, "2027-04-05"), TALK, "rule-ended", facts=CARER),
    case("Pension Credit single £5", 5, NOTHING, "pension-credit-nearly-all-inside", facts=PC),
    case("Pension Credit single £5.01", "5.01", TALK, "pension-credit-nearly-all", facts=PC),
    case("Pension Credit £75", 75, TALK, "pension-credit-nearly-all", facts=PC),
    case("Pension Credit £150", 150, TALK, "pension-credit-nearly-all", facts=PC),
    case("Pension Credit couple £10", 10, NOTHING, "pension-credit-nearly-all-inside",
         facts=household(B.PENSION_CREDIT, Household.COUPLE)),
    case("Pension Credit couple £10.01", "10.01", TALK, "pension-credit-nearly-all",
         facts=household(B.PENSION_CREDIT, Household.COUPLE)),
    case("Pension Credit carer £20", 20, NOTHING, "pension-credit-nearly-all-inside",
         facts=household(B.PENSION_CREDIT, Household.DISABILITY_OR_CARER)),
    case("Pension Credit carer £20.01", "20.01", TALK, "pension-credit-nearly-all",
         facts=household(B.PENSION_CREDIT, Household.DISABILITY_OR_CARER)),
    case("Pension Credit household not known: the lowest", "5.01", TALK,
         "pension-credit-nearly-all", facts=facts(B.PENSION_CREDIT)),
    case("Housing Benefit single £5", 5, NOTHING, "housing-inside", facts=HB),
    case("Housing Benefit single £5.01", "5.01", TALK, "housing-taper", facts=HB),
    case("Housing Benefit couple £10", 10, NOTHING, "housing-inside",
         facts=household(B.HOUSING_BENEFIT, Household.COUPLE)),
    case("Housing Benefit couple £10.01", "10.01", TALK, "housing-taper",
         facts=household(B.HOUSING_BENEFIT, Household.COUPLE)),
    case("Housing Benefit carer £20", 20, NOTHING, "housing-inside",
         facts=household(B.HOUSING_BENEFIT, Household.DISABILITY_OR_CARER)),
    case("Housing Benefit carer £20.01", "20.01", TALK, "housing-taper",
         facts=household(B.HOUSING_BENEFIT, Household.DISABILITY_OR_CARER)),
    case("Housing Benefit lone parent £25", 25, NOTHING, "housing-inside",
         facts=household(B.HOUSING_BENEFIT, Household.LONE_PARENT)),
    case("Housing Benefit lone parent £25.01", "25.01", TALK, "housing-taper",
         facts=household(B.HOUSING_BENEFIT, Household.LONE_PARENT)),
    case("Housing Benefit with UC is left to UC", 75, LOOK, "housing-with-uc",
         facts=facts(B.HOUSING_BENEFIT, B.UNIVERSAL_CREDIT, claim_day=20)),
]  # fmt: skip

OTHERS = [
    case("Council Tax Reduction: ask the council", 1, TALK, "ask-the-council",
         facts=facts(B.COUNCIL_TAX_REDUCTION)),
    case("PIP is not earnings-tested", 150, NOTHING, "not-earnings-tested", facts=facts(B.PIP)),
    case("DLA is not earnings-tested", 150, NOTHING, "not-earnings-tested", facts=facts(B.DLA)),
    case("Attendance Allowance", 150, NOTHING, "not-earnings-tested",
         facts=facts(B.ATTENDANCE_ALLOWANCE)),
    case("State Pension", 150, NOTHING, "not-earnings-tested", facts=facts(B.STATE_PENSION)),
    case("Income Support has ended", 75, TALK, "benefit-ended", facts=facts(B.INCOME_SUPPORT)),
    case("Income-based JSA has ended", 75, TALK, "benefit-ended",
         facts=facts(B.INCOME_BASED_JSA)),
    case("Income-related ESA has ended", 75, TALK, "benefit-ended",
         facts=facts(B.INCOME_RELATED_ESA)),
    case("A benefit we do not know", 75, TALK, "benefit-not-known",
         facts=facts(B.SOMETHING_ELSE)),
    case("PIP with ESA: ESA decides", "203.51", ADVICE, "esa-over",
         facts=facts(B.PIP, B.NEW_STYLE_ESA)),
    case("Nothing told, nothing asked", 150, NOTHING, "nothing-noticed"),
    case("Rather not say", 150, NOTHING, "nothing-noticed", facts=facts()),
    case("A training place is not money", paid(0, kind=Kind.TRAINING), NOTHING,
         "nothing-noticed", facts=ESA),
    case("A reference is not money", paid(0, kind=Kind.REFERENCE), NOTHING, "nothing-noticed",
         facts=CARER),
]  # fmt: skip

_ASYLUM = Limits(right_to_work=RightToWork.NO_PERMISSION)
STOPS = [
    case("No permission to work: fee", 10, ADVICE, "no-permission-to-work", limits=_ASYLUM),
    case("No permission to work: voucher", paid(10, kind=Kind.VOUCHER), ADVICE,
         "no-permission-to-work", limits=_ASYLUM),
    case("No permission to work: gift", paid(10, kind=Kind.GIFT), ADVICE,
         "no-permission-to-work", limits=_ASYLUM),
    case("No permission to work: time credit", paid(0, kind=Kind.TIME_CREDIT), ADVICE,
         "no-permission-to-work", limits=_ASYLUM),
    case("No permission to work: real fare", paid(4, kind=Kind.EXPENSE_REPAID), NOTHING,
         "actual-costs-only", limits=_ASYLUM),
    case("No permission to work: flat allowance",
         paid(4, kind=Kind.EXPENSE_REPAID, receipted=False), ADVICE, "flat-allowance",
         limits=_ASYLUM),
    case("No permission to work: training", paid(0, kind=Kind.TRAINING), NOTHING,
         "actual-costs-only", limits=_ASYLUM),
    case("Visa to be looked at", 10, TALK, "check-work-condition",
         limits=Limits(right_to_work=RightToWork.CHECK_VISA)),
    case("Visa and a fare", paid(4, kind=Kind.EXPENSE_REPAID), NOTHING, "nothing-noticed",
         limits=Limits(right_to_work=RightToWork.CHECK_VISA)),
    case("In custody: fee", 10, ADVICE, "in-custody", limits=Limits(in_custody=True)),
    case("In custody: voucher", paid(10, kind=Kind.VOUCHER), ADVICE, "in-custody",
         limits=Limits(in_custody=True)),
    case("In custody: gift", paid(10, kind=Kind.GIFT), ADVICE, "in-custody",
         limits=Limits(in_custody=True)),
    case("In custody: fare", paid(4, kind=Kind.EXPENSE_REPAID), ADVICE, "in-custody",
         limits=Limits(in_custody=True)),
    case("In custody, prison agreed", 10, LOOK, "in-custody-agreed",
         limits=Limits(in_custody=True, prison_agreed=True)),
    case("Under 18", 10, TALK, "under-18", limits=Limits(under_18=True)),
    case("Under 18, parent agreed", 10, LOOK, "under-18-agreed",
         limits=Limits(under_18=True, guardian_agreed=True)),
    case("Under 18 and a bus fare", paid(4, kind=Kind.EXPENSE_REPAID), NOTHING,
         "nothing-noticed", limits=Limits(under_18=True)),
]  # fmt: skip

_DECLINED = {"payment": paid(0), "facts": UC_HOUSING}
SERVICE_USER = [
    case("Expense inside the regulations", paid(8, kind=Kind.EXPENSE_REPAID), NOTHING,
         "expense-ignored", facts=UC_NONE),
    case("Expense in DWP guidance", paid(8, kind=Kind.EXPENSE_REPAID), NOTHING,
         "expense-ignored", facts=UC_NONE, field=Field.IN_GUIDANCE),
    case("Expense for probation", paid(8, kind=Kind.EXPENSE_REPAID), TALK,
         "expense-outside-field", facts=UC_NONE, field=Field.OUTSIDE),
    case("Expense, field not known", paid(8, kind=Kind.EXPENSE_REPAID), TALK,
         "expense-field-not-known", facts=UC_NONE, field=Field.NOT_KNOWN),
    case("Expense without a receipt", paid(8, kind=Kind.EXPENSE_REPAID, receipted=False), LOOK,
         "expense-without-receipt", facts=UC_NONE),
    case("Expense, council tax is not on the list", paid(8, kind=Kind.EXPENSE_REPAID), LOOK,
         "expense-rule-does-not-list", facts=facts(B.COUNCIL_TAX_REDUCTION)),
    case("Expense with PIP only", paid(8, kind=Kind.EXPENSE_REPAID), NOTHING, "nothing-noticed",
         facts=facts(B.PIP), field=Field.OUTSIDE),
    case("Fee declined inside", 0, NOTHING, "declined-not-counted", facts=UC_HOUSING,
         choice=Choice.NOTHING),
    case("Less taken inside", 20, NOTHING, "declined-not-counted", facts=UC_HOUSING,
         choice=Choice.LESS),
    case("To the charity inside", 0, NOTHING, "declined-not-counted", facts=UC_HOUSING,
         choice=Choice.CHARITY),
    case("Travel only inside", 0, NOTHING, "declined-not-counted", facts=UC_HOUSING,
         choice=Choice.TRAVEL_ONLY),
    case("Fee declined outside the fields", 0, TALK, "declined-outside-field", facts=UC_HOUSING,
         choice=Choice.NOTHING, field=Field.OUTSIDE),
    case("Fee declined, field not known", 0, TALK, "declined-field-not-known", facts=UC_HOUSING,
         choice=Choice.NOTHING, field=Field.NOT_KNOWN),
    case("Fee declined, nothing on paper", 0, TALK, "declined-not-recorded", facts=UC_HOUSING,
         choice=Choice.NOTHING, offer_recorded=False),
    case("Fee declined: the rule does not list Carer's Allowance", 0, TALK,
         "declined-rule-does-not-list", facts=CARER, choice=Choice.NOTHING),
    case("Left for later", 0, NOTHING, "nothing-noticed", facts=UC_HOUSING,
         choice=Choice.LATER),
    case("Fee, field outside", 75, LOOK, "field-outside", facts=UC_HOUSING, field=Field.OUTSIDE),
    case("Fee, field not known", 75, LOOK, "field-not-known", facts=UC_HOUSING,
         field=Field.NOT_KNOWN),
    case("Voucher: authorities differ", paid(20, kind=Kind.VOUCHER), TALK, "vouchers-conflict",
         facts=UC_HOUSING),
    case("Voucher with a reply kept", paid(20, kind=Kind.VOUCHER), LOOK, "vouchers-reply-held",
         facts=UC_HOUSING, voucher_reply=True),
    case("Voucher counts towards ESA", paid("203.51", kind=Kind.VOUCHER), ADVICE, "esa-over",
         facts=ESA, voucher_reply=True),
    case("Voucher and fee add up", paid(60, kind=Kind.VOUCHER), ADVICE, "carers-over",
         facts=CARER, earlier=[paid(150)]),
    case("Voucher with PIP only", paid(20, kind=Kind.VOUCHER), NOTHING, "not-earnings-tested",
         facts=facts(B.PIP)),
    case("A gift may count", paid(10, kind=Kind.GIFT), LOOK, "gift-may-count", facts=ESA),
    case("Time credits may count", paid(0, kind=Kind.TIME_CREDIT), LOOK, "gift-may-count",
         facts=ESA),
]  # fmt: skip

CEILINGS = [
    case("Ceiling £100 a week, exactly", 100, NOTHING, "nothing-noticed",
         ceilings=Ceilings(weekly=money(100))),
    case("Ceiling £100 a week, 1p over", "100.01", TALK, "over-weekly-ceiling",
         ceilings=Ceilings(weekly=money(100))),
    case("Ceiling of nothing", "0.01", TALK, "over-weekly-ceiling",
         ceilings=Ceilings(weekly=money(0))),
    case("Ceiling: any week it could be", 75, TALK, "over-weekly-ceiling",
         ceilings=Ceilings(weekly=money(100)), earlier=[paid(75, "2026-11-17")]),
    case("Ceiling: own week known", 75, NOTHING, "nothing-noticed",
         ceilings=Ceilings(weekly=money(100), week_starts=0), earlier=[paid(75, "2026-11-17")]),
    case("Ceiling a month, exactly", 75, NOTHING, "nothing-noticed",
         ceilings=Ceilings(monthly=money(150), month_starts=1), earlier=[paid(75, "2026-11-01")]),
    case("Ceiling a month, 1p over", "75.01", TALK, "over-monthly-ceiling",
         ceilings=Ceilings(monthly=money(150), month_starts=1), earlier=[paid(75, "2026-11-01")]),
    case("Ceiling a month from the 24th", 100, NOTHING, "nothing-noticed",
         ceilings=Ceilings(monthly=money(150), month_starts=24),
         earlier=[paid(75, "2026-10-23")]),
    case("Ceiling a month from the 31st", paid(100, "2026-11-30"), NOTHING, "nothing-noticed",
         ceilings=Ceilings(monthly=money(100), month_starts=31),
         earlier=[paid(100, "2026-11-29")]),
    case("Ceiling a tax year", "0.01", TALK, "over-yearly-ceiling",
         ceilings=Ceilings(yearly=money(500)), earlier=[paid(500, "2026-04-06")]),
    case("Ceiling a tax year: 5 April is the last", 500, NOTHING, "nothing-noticed",
         ceilings=Ceilings(yearly=money(500)), earlier=[paid(500, "2026-04-05")]),
    case("Ask me first", 1, TALK, "asked-to-be-asked", ceilings=Ceilings(ask_every_time=True)),
    case("Ask me first, but it is a fare", paid(4, kind=Kind.EXPENSE_REPAID), NOTHING,
         "nothing-noticed", ceilings=Ceilings(ask_every_time=True)),
    case("Expenses never fill a ceiling", 100, NOTHING, "nothing-noticed",
         ceilings=Ceilings(weekly=money(100)),
         earlier=[paid(50, "2026-11-23", kind=Kind.EXPENSE_REPAID)]),
    case("Vouchers do", 100, TALK, "over-weekly-ceiling", ceilings=Ceilings(weekly=money(100)),
         earlier=[paid(1, "2026-11-23", kind=Kind.VOUCHER)]),
    case("Trading allowance exactly", 100, NOTHING, "nothing-noticed",
         earlier=[paid(900, "2026-05-01")]),
    case("Trading allowance 1p over", "100.01", LOOK, "trading-allowance",
         earlier=[paid(900, "2026-05-01")]),
    case("Trading allowance of another year", 100, NOTHING, "nothing-noticed",
         earlier=[paid(1000, "2026-04-05")]),
]  # fmt: skip


def _late(received, promised, worked):
    return paid(
        75, received, worked=worked, promised=date.fromisoformat(promised) if promised else None
    )


LATE = [
    case("We are late and two meetings meet", _late("2026-11-23", "2026-11-15", "2026-11-01"),
         TALK, "late-two-in-one", facts=UC_HOUSING,
         earlier=[_late("2026-11-21", None, "2026-11-20")]),
    case("Late, but alone", _late("2026-11-23", "2026-11-15", "2026-11-01"), NOTHING,
         "uc-inside-allowance", facts=UC_HOUSING),
    case("On time, two meetings in one period", _late("2026-11-23", "2026-11-23", "2026-11-21"),
         NOTHING, "uc-inside-allowance", facts=UC_HOUSING,
         earlier=[_late("2026-11-21", None, "2026-11-20")]),
    case("Late within one period changes nothing", _late("2026-11-28", "2026-11-24",
         "2026-11-21"), NOTHING, "uc-inside-allowance",
         facts=Facts(UC_HOUSING.benefits, Allowance.WITH_HOUSING, 20, 0),
         earlier=[_late("2026-11-20", None, "2026-11-19")]),
    case("The other one came late", _late("2026-11-23", "2026-11-24", "2026-11-22"), TALK,
         "late-two-in-one", facts=UC_HOUSING,
         earlier=[_late("2026-11-21", "2026-11-10", "2026-11-01")]),
    case("Late for somebody with a ceiling only",
         _late("2026-11-23", "2026-11-15", "2026-11-01"), TALK, "late-two-in-one",
         ceilings=Ceilings(weekly=money(500)), earlier=[_late("2026-11-23", None, "2026-11-22")]),
    case("Late for somebody who told nothing", _late("2026-11-23", "2026-11-15", "2026-11-01"),
         NOTHING, "nothing-noticed", earlier=[_late("2026-11-23", None, "2026-11-22")]),
]  # fmt: skip

ALL = [*UNIVERSAL_CREDIT, *WEEKLY, *OTHERS, *STOPS, *SERVICE_USER, *CEILINGS, *LATE]
YESTERDAY = TODAY - timedelta(days=1)
