"""What kinds, choices, steps, benefits and rules are called."""

from typing import Final

from coprod_desktop.domain.benefits.facts import Allowance, Benefit, Household, RightToWork
from coprod_desktop.domain.benefits.findings import Outcome
from coprod_desktop.domain.budgets import BudgetWarning
from coprod_desktop.domain.expenses import ClaimStep, PrepaidKind, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.pauses import AdviceAnswer, PauseAnswer
from coprod_desktop.domain.incentives.rates import Preparation
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.rulebook.rows import Certainty, Standing
from coprod_desktop.domain.vouchers import VoucherStep

KINDS: Final = {
    Kind.FEE: "Fee",
    Kind.EXPENSE_REPAID: "Expense repaid",
    Kind.EXPENSE_BOUGHT: "Expense we bought",
    Kind.VOUCHER: "Voucher",
    Kind.GIFT: "Gift",
    Kind.TRAINING: "Training place",
    Kind.REFERENCE: "Reference",
    Kind.TIME_CREDIT: "Time credit",
}
METHODS: Final = {
    Method.BANK: "Bank",
    Method.CASH: "Cash",
    Method.VOUCHER: "Voucher",
    Method.NONE: "Nothing",
}
CHOICES: Final = {
    Choice.ALL: "All of it",
    Choice.LESS: "Less",
    Choice.VOUCHER: "A voucher",
    Choice.TRAVEL_ONLY: "Travel only",
    Choice.CHARITY: "To the charity",
    Choice.NOTHING: "Nothing",
    Choice.LATER: "Decide later",
}
STEPS: Final = {
    Step.SETTLED: "Settled",
    Step.HELD: "Held",
    Step.PAID: "Paid",
    Step.DECLINED: "Not taken",
}
OUTCOMES: Final = {
    Outcome.NOTHING_NOTICED: "Nothing noticed",
    Outcome.WORTH_A_LOOK: "Worth a look",
    Outcome.TALK_FIRST: "Talk first",
    Outcome.GET_ADVICE: "Do not pay this way: get advice",
}
PAUSES: Final = {
    PauseAnswer.HELD: "Hold",
    PauseAnswer.ASKING: "Ask them",
    PauseAnswer.PAY_AS_CHOSEN: "Pay as they chose",
    PauseAnswer.DECLINED: "Record that they declined",
}
ADVICE: Final = {
    AdviceAnswer.OFFERED: "Advice offered",
    AdviceAnswer.REFERRED: "Referred",
    AdviceAnswer.DECLINED: "Did not wish it",
}
SPENT: Final = {
    Spent.PUBLIC_TRANSPORT: "Bus, train or tram",
    Spent.TAXI: "Taxi",
    Spent.CAR: "Car",
    Spent.MOTORBIKE: "Motorbike",
    Spent.BICYCLE: "Bicycle",
    Spent.PARKING: "Parking",
    Spent.MEAL: "Meal",
    Spent.OVERNIGHT: "Overnight stay",
    Spent.CHILDCARE: "Childcare",
    Spent.REPLACEMENT_CARE: "Replacement carer",
    Spent.SUPPORTER: "Supporter or assistant",
    Spent.INTERPRETER: "Interpreter",
    Spent.PHONE_AND_DATA: "Phone and data",
    Spent.PRINTING: "Printing",
    Spent.EQUIPMENT: "Equipment",
    Spent.OTHER: "Something else",
}
CLAIMS: Final = {
    ClaimStep.SUBMITTED: "Waiting for us",
    ClaimStep.AGREED: "Agreed",
    ClaimStep.PART_PAID: "Part paid",
    ClaimStep.PAID: "Paid",
    ClaimStep.REFUSED: "Refused",
}
PREPAID: Final = {PrepaidKind.TICKET: "Ticket", PrepaidKind.FLOAT: "Float"}
VOUCHERS: Final = {
    VoucherStep.IN_TIN: "In the tin",
    VoucherStep.SEALED: "Sealed",
    VoucherStep.GIVEN: "Given",
    VoucherStep.LOST: "Lost",
    VoucherStep.VOID: "Void",
    VoucherStep.REPLACED: "Replaced",
}
PREPARATION: Final = {
    Preparation.NONE: "No preparation",
    Preparation.INCLUDED: "Preparation included",
    Preparation.HEAVY: "Much preparation",
}
CERTAINTY: Final = {
    Certainty.CONFIRMED: "Seen at its source",
    Certainty.SINGLE: "One source only",
    Certainty.FORMULA: "Worked out, not seen in print",
    Certainty.KNOWLEDGE: "Nobody has seen a page: check before use",
}
STANDING: Final = {
    Standing.CURRENT: "In date",
    Standing.DUE: "Look again soon",
    Standing.OUT_OF_DATE: "Do not rely on this",
    Standing.ENDED: "Ended",
    Standing.TO_COME: "Still to come",
}
BENEFITS: Final = {
    Benefit.UNIVERSAL_CREDIT: "Universal Credit",
    Benefit.NEW_STYLE_ESA: "New Style ESA",
    Benefit.NEW_STYLE_JSA: "New Style JSA",
    Benefit.CARERS_ALLOWANCE: "Carer's Allowance",
    Benefit.PENSION_CREDIT: "Pension Credit",
    Benefit.HOUSING_BENEFIT: "Housing Benefit",
    Benefit.COUNCIL_TAX_REDUCTION: "Council Tax Reduction",
    Benefit.PIP: "PIP",
    Benefit.DLA: "DLA",
    Benefit.ATTENDANCE_ALLOWANCE: "Attendance Allowance",
    Benefit.STATE_PENSION: "State Pension",
    Benefit.INCOME_SUPPORT: "Income Support",
    Benefit.INCOME_BASED_JSA: "Income-based JSA",
    Benefit.INCOME_RELATED_ESA: "Income-related ESA",
    Benefit.SOMETHING_ELSE: "Something else",
}
ALLOWANCES: Final = {
    Allowance.NOT_KNOWN: "Not known",
    Allowance.NONE: "No work allowance",
    Allowance.WITH_HOUSING: "Work allowance, with housing costs",
    Allowance.NO_HOUSING: "Work allowance, without housing costs",
}
HOUSEHOLDS: Final = {
    Household.NOT_KNOWN: "Not known",
    Household.SINGLE: "Single",
    Household.COUPLE: "A couple",
    Household.LONE_PARENT: "A lone parent",
    Household.DISABILITY_OR_CARER: "Disability or carer",
}
RIGHTS: Final = {
    RightToWork.NOT_ASKED: "Not asked",
    RightToWork.YES: "May be paid",
    RightToWork.CHECK_VISA: "Look at the visa first",
    RightToWork.NO_PERMISSION: "No permission to work",
}
BUDGET_WARNINGS: Final = {
    BudgetWarning.OVER: "More than is left",
    BudgetWarning.NEARLY: "Nearly spent",
    BudgetWarning.RESTRICTED: "This money is only for some things",
    BudgetWarning.NOT_IN_YEAR: "Outside its dates",
}
WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
)  # fmt: skip
NOT_ADVICE: Final = (
    "General information, not benefit advice. "
    "Check with a welfare rights adviser before you decide."
)
WE_CANNOT_SEE: Final = (
    "We see only what we pay ourselves: not other earnings, a partner's earnings or other panels."
)
RULES: Final[dict[str, str]] = {
    "nlw_21_plus": "National Living Wage, 21 and over",
    "nmw_18_20": "Minimum wage, 18 to 20",
    "nmw_16_17": "Minimum wage, 16 and 17",
    "real_living_wage_uk": "Real Living Wage, UK",
    "real_living_wage_london": "Real Living Wage, London",
    "uc_taper": "Universal Credit: share taken off",
    "uc_work_allowance_with_housing": "Universal Credit: work allowance with housing costs",
    "uc_work_allowance_no_housing": "Universal Credit: work allowance without housing costs",
    "uc_surplus_earnings_threshold": "Universal Credit: surplus earnings",
    "uc_surplus_fallback": "Universal Credit: surplus earnings, last resort",
    "uc_lcw_earnings_trigger": "Universal Credit: earnings and a new health assessment",
    "uc_admin_earnings_threshold_single": "Universal Credit: earnings and looking for work",
    "uc_capital_lower": "Universal Credit: savings, lower line",
    "uc_capital_upper": "Universal Credit: savings, upper line",
    "uc_date_received": "Universal Credit: the day money arrives",
    "uc_no_timing_games": "Never move a payment to protect an award",
    "uc_month_end": "Universal Credit: periods at the end of a month",
    "esa_permitted_work_higher": "New Style ESA: weekly limit for permitted work",
    "esa_permitted_work_hours": "New Style ESA: fewer hours than this",
    "esa_permitted_work_lower": "New Style ESA: lower limit",
    "carers_allowance_earnings_limit": "Carer's Allowance: weekly earnings limit",
    "ns_jsa_disregard": "New Style JSA: first slice ignored",
    "ns_jsa_hours": "New Style JSA: fewer hours than this",
    "pension_credit_disregard_single": "Pension Credit: first slice ignored, single",
    "pension_credit_disregard_couple": "Pension Credit: first slice ignored, couple",
    "pension_credit_disregard_higher": "Pension Credit: first slice ignored, higher",
    "housing_benefit_disregard_single": "Housing Benefit: first slice ignored, single",
    "housing_benefit_disregard_couple": "Housing Benefit: first slice ignored, couple",
    "housing_benefit_disregard_lone_parent": "Housing Benefit: first slice ignored, lone parent",
    "housing_benefit_disregard_disability_or_carer": "Housing Benefit: first slice, higher",
    "housing_benefit_taper": "Housing Benefit: share taken off",
    "income_support": "Income Support",
    "income_based_jsa": "Income-based JSA",
    "income_related_esa": "Income-related ESA",
    "housing_benefit_working_age": "Housing Benefit, working age",
    "income_tax_personal_allowance": "Income tax: personal allowance",
    "trading_allowance": "Trading allowance",
    "amap_car_first_10000_miles": "Car, first 10,000 miles",
    "amap_car_over_10000_miles": "Car, over 10,000 miles",
    "amap_passenger": "Each passenger",
    "amap_motorcycle": "Motorbike",
    "amap_bicycle": "Bicycle",
    "service_user_expenses_ignored": "Expenses of taking part are ignored",
    "no_notional_earnings_if_declined": "A fee not taken does not count",
    "service_user_definition": "Where the two special rules hold",
    "vouchers_conflict": "Vouchers: authorities disagree",
    "pip_dla_aa_not_earnings_tested": "Benefits not reduced by earnings",
    "right_to_try_2026": "Right to Try",
    "asylum_no_permission_to_work": "No permission to work",
    "in_custody": "In custody",
    "under_18": "Under 18",
    "council_tax_reduction_is_local": "Council Tax Reduction is local",
    "minimum_wage_voluntary_worker": "Voluntary workers and the minimum wage",
    "no_recourse_to_public_funds": "No recourse to public funds",
}


def rule(name: str) -> str:
    """What a rule is called; a name nobody translated is shown as it is."""
    return RULES.get(name, name.replace("_", " "))
