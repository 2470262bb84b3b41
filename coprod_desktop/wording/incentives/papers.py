"""Words on the papers about incentives. No text anywhere says that a payment is safe."""

from typing import Final

from coprod_desktop.domain.incentives.letters import LetterKind
from coprod_desktop.domain.money import Money

QUOTE: Final = "What you will get"
EVIDENCE: Final = "What we offered, and what you chose"
SHEET: Final = "Cash and voucher signature sheet"
LABELS: Final = "Envelope labels"
SLIP: Final = "Your thank-you slip"
STATEMENT: Final = "Statement of payments"
TIN_SHEET: Final = "Voucher tin: count and check"
BUDGET_REPORT: Final = "Spend against budget"
LETTERS: Final = {
    LetterKind.JOBCENTRE: "Letter: Jobcentre",
    LetterKind.UC_JOURNAL: "Words for the Universal Credit journal",
    LetterKind.ESA: "Letter: ESA permitted work",
    LetterKind.CARERS: "Letter: Carer's Allowance Unit",
    LetterKind.HOUSING: "Letter: Housing Benefit or council",
    LetterKind.ADVISER: "Letter: adviser",
    LetterKind.EXPENSES_ONLY: "Letter: expenses only",
}
LETTER_HEADS: Final = {
    LetterKind.JOBCENTRE: "Service user involvement: information for the Jobcentre",
    LetterKind.UC_JOURNAL: "For the Universal Credit journal",
    LetterKind.ESA: "Service user involvement: note with the permitted work form (PW1)",
    LetterKind.CARERS: "Service user involvement: information for the Carer's Allowance Unit",
    LetterKind.HOUSING: "Service user involvement: information for Housing Benefit or the council",
    LetterKind.ADVISER: "Service user involvement: information for an adviser",
    LetterKind.EXPENSES_ONLY: "To whom it may concern: voluntary involvement, expenses only",
}
MEETING: Final = "Meeting"
WHEN: Final = "When"
TIME: Final = "How long"
OFFERED: Final = "We offer"
HOURLY: Final = "That is, for each hour"
PAY_DAY: Final = "You get it by"
EXPLAINED: Final = "Explained by"
OFFERED_ON: Final = "Offered on"
CHOSEN: Final = "You chose"
CHOSEN_ON: Final = "Chosen on"
TAKES: Final = "You take"
WISH: Final = "What you said about the date"
NOT_YET: Final = "Not chosen yet"
YOUR_CHOICE: Final = "You choose, every time"
CHOICES: Final = (
    "All of it", "Less", "A voucher", "Travel only", "Give it to the charity", "Nothing",
    "Decide later",
)  # fmt: skip
YOU_MAY_CHANGE: Final = (
    "You can change your mind until it is paid. Nobody has to say why. "
    "You are paid even if you leave early or pass on a question."
)
BENEFITS_LINE: Final = (
    "A fee can affect some benefits. We can help you find independent advice before you choose. "
    "General information, not benefit advice."
)
EXPENSES_TOO: Final = "Travel and other costs are paid back separately. They are not part of this."
SIGN_HERE: Final = "Signed by the person"
SIGN_US: Final = "Signed for the charity"
NUMBER: Final = "No."
NAME: Final = "Name"
INSIDE: Final = "Inside"
FEE: Final = "Fee"
EXPENSES: Final = "Expenses"
VOUCHERS: Final = "Vouchers"
SIGNATURE: Final = "I got this (signature)"
SHEET_ABOUT: Final = "Each amount stands for itself. Sign only for what is in your hand."
HANDED_OUT: Final = "Handed out by"
SECOND_PERSON: Final = "Second person"
NOBODY_CASH: Final = "Nobody is paid in cash or vouchers at this meeting."
THANKS: Final = "Thank you for your time."
WHAT: Final = "What"
AMOUNT: Final = "Amount"
HOW: Final = "How"
ON: Final = "Paid on"
WORKED: Final = "Meeting on"
NOTHING_PAID: Final = "Nothing was paid in this time."
REWARD: Final = "Fees, vouchers and gifts"
REPAID: Final = "Expenses paid back"
REWARD_TABLE: Final = "What was given for time and advice."
REPAID_TABLE: Final = "What was paid back for costs."
APART: Final = "Expenses and fees are kept apart. They are never one sum."
ONLY_US: Final = "This shows only what we paid. Other payers are not here."
STILL_TO_COME: Final = "still to come"
PUT_RIGHT: Final = "put right"
ENVELOPE: Final = "For"
COUNTED: Final = "There? Tick"
SERIAL: Final = "Serial"
BRAND: Final = "Brand"
VALUE: Final = "Value"
STATE: Final = "State"
EXPIRES: Final = "Runs out"
TIN_ABOUT: Final = "Two people count together and sign. A difference is written down, never hidden."
TIN_EMPTY: Final = "The book says that the tin is empty."
FOUND: Final = "Found, in pounds"
DIFFERENCE: Final = "What differs, and why"
FIRST_COUNTER: Final = "First person"
FUNDER: Final = "Funder"
PROJECT: Final = "Project"
BUDGET: Final = "Budget"
SPENT: Final = "Spent"
SPENT_POUNDS: Final = "Spent, whole pounds"
LEFT_POUNDS: Final = "Left, whole pounds"
PROMISED: Final = "Settled, not paid"
LEFT: Final = "Left"
NO_BUDGETS: Final = "No budget has been written down yet."
YEARS: Final = "The two years side by side"
YEAR_NAMES: Final = {"charity": "Year from 1 April", "tax": "Tax year from 6 April"}
YEAR: Final = "Year"
MEETINGS: Final = "Meetings"
PEOPLE: Final = "People"
HOURS: Final = "Hours given"
A_MEETING: Final = "Each meeting"
A_PERSON: Final = "Each person"
AN_HOUR: Final = "Each hour"
COMING: Final = "Meetings to come"
CHART: Final = "Spent and left"
WARNINGS: Final = "To look at"

INTRO: Final = (
    "{name} takes part in service user involvement with {charity}. {name} is consulted as a "
    "person with lived experience, with {about}."
)
NOT_A_JOB: Final = (
    "This is irregular. There is no contract, no duty to attend and no duty on us to offer more. "
    "{name} may refuse a fee, take less of it, or ask for it to go to a charity, every time."
)
DATES: Final = "In this tax year {name} took part on {count} days, from {first} to {last}."
NO_DATES: Final = "In this tax year nothing has been paid yet."
FEES_ARE: Final = "The fees taken are in the table. Expenses are in a table of their own."
EXPENSES_ARE: Final = "Expenses pay back what was really spent on taking part."
BODY_IS: Final = "The organisation being advised is {body}. Its field is {field}."
BODY_UNKNOWN: Final = "Please ask us which organisation was being advised."
FIELD_OUTSIDE: Final = (
    "This field may be outside the special rules for service user involvement. Please tell "
    "{name} how it is treated."
)
ASK_US: Final = "If anything is unclear, please ring us: {phone}."
ASK_US_PLAIN: Final = "If anything is unclear, please ask us."
YOURS: Final = "Yours sincerely"
ESA_LINE: Final = (
    "This goes with form PW1. The time given in each week and the fee for it are in the table, so "
    "that the limits for permitted work can be looked at."
)
CARERS_LINE: Final = "The fees are shown by the day they were paid, so that each week can be seen."
HOUSING_LINE: Final = (
    "Please treat expenses as expenses of service user involvement. Fees are shown apart."
)
ADVISER_LINE: Final = (
    "{name} may show you this before deciding whether to take a fee. We hold no view on what it "
    "means for any benefit: that is for you and {name}."
)
ONLY_EXPENSES: Final = (
    "{name} takes part as a volunteer. {name} gets no fee, voucher or gift from us: only what was "
    "really spent on travel and meals, paid back against receipts."
)
JOURNAL: Final = (
    "I take part in service user involvement with {charity}. It is irregular, with no contract. "
    "In this period I was paid these fees:"
)
JOURNAL_EXPENSES: Final = "I was also paid back expenses, which are only what I really spent."
JOURNAL_HELP: Final = (
    "You decide whether to write this in your journal. Change anything that is not right."
)


def minutes(count: int) -> str:
    """A stretch of time, in words for a letter."""
    hours, rest = divmod(count, 60)
    parts = [f"{hours} hours" if hours != 1 else "1 hour"] if hours else []
    return " ".join([*parts, *([f"{rest} minutes"] if rest or not hours else [])])


def late(days: int) -> str:
    """The apology of the pay clock."""
    return (
        f"We paid this {days} days later than we promised. We are sorry."
        if days != 1
        else ("We paid this one day later than we promised. We are sorry.")
    )


def chart_sentence(spent: Money, amount: Money) -> str:
    """The sentence that reads the budget chart aloud."""
    return f"{spent} of {amount} has been spent."


def people(count: int | None) -> str:
    """How many people; a small number is not said."""
    return "fewer than five" if count is None else str(count)


def forecast(count: int | None, fees: Money, expenses: Money) -> str:
    """What a meeting to come would cost."""
    return f"For {people(count)} people: fees {fees}, expenses about {expenses}"


def sheet_totals(fees: Money, expenses: Money, vouchers: Money) -> tuple[str, str, str]:
    """The sums under the signature sheet, each ledger for itself."""
    return str(fees), str(expenses), str(vouchers)


def statement_from(first: str, last: str) -> str:
    """The stretch a statement covers."""
    return f"{first} to {last}"


FOR_ONE: Final = (
    ("quote", QUOTE),
    ("offer-and-choice", EVIDENCE),
    ("slip", SLIP),
    ("statement", STATEMENT),
    *((f"letter-{kind}", said) for kind, said in LETTERS.items()),
)
"""Papers about one person, as they are offered at the side."""
