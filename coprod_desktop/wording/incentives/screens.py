# size: words of one feature stay together, so nothing is said twice
"""Words on the incentives screens."""

from typing import Final

from coprod_desktop.domain.money import Money

SETTLE: Final = "Settle"
OWED: Final = "Who is owed"
VOUCHERS: Final = "Vouchers"
EXPENSES: Final = "Expenses"
BUDGETS: Final = "Budgets"
RATES: Final = "Rate cards"
RULES: Final = "Rules"

MEETINGS: Final = "Meetings to settle"
GRID: Final = "Who came and what they are due"
PERSON: Final = "Name"
TIME: Final = "Time"
FEE: Final = "Fee"
EXPENSE: Final = "Expenses"
CHOSE: Final = "They chose"
METHOD: Final = "How"
STATE: Final = "State"
WORD_WANTED: Final = "A word first"
WORD_HAD: Final = "Talked"
ASKING: Final = "Asking"
HELD: Final = "Held"
READY: Final = "Ready"
NO_CARD: Final = "No rate card holds on this day. Type the fees, or add a card under Rate cards."
NOTHING_TO_SETTLE: Final = "Nothing to settle"
NOTHING_TO_SETTLE_TEXT: Final = (
    "When people have come to a meeting, what each of them is due appears here."
)
KEYS: Final = (
    "Keys: A all, L less, V voucher, T travel only, C charity, N nothing, D later, "
    "B bank, K cash, F fee, Enter opens the side."
)
SAME_ROUTE: Final = "Same journey as last time"
PAY_CASH: Final = "Cash is handed over"
PAY_BANK: Final = "Bank payment is sent"
PAY_VOUCHERS: Final = "Vouchers are given"
SEAL: Final = "Seal envelopes"
PAPERS: Final = "All papers and the bank file"
REVERSE: Final = "Put right"
SECOND: Final = "Second person's name"
SECOND_HINT: Final = "Needed above the charity's limit."
FOLDER: Final = "Where shall the papers go?"
SETTLED_SAID: Final = "Settled."
SEALED_SAID: Final = "Envelopes are sealed."
PAID_SAID: Final = "Marked as paid."

SIDE: Final = "Before paying"
SIDE_EDIT: Final = "What they chose"
LESS_LABEL: Final = "How much they would like"
FEE_LABEL: Final = "Fee offered"
CHOICE_LABEL: Final = "They chose"
METHOD_LABEL: Final = "How it reaches them"
FARE_LABEL: Final = "Expenses this time"
ROUTE_LABEL: Final = "Journey"
WHY_LABEL: Final = "Why there is no receipt"
TOTALS: Final = {"week": "Their week", "period": "Their month", "year": "Tax year"}
CARDS: Final = "The rules behind this"
DIFFER: Final = "Sources that disagree"
ADVICE: Final = "Independent advice"
NO_PLACES: Final = "No place for advice is listed yet. Add one here, so that you can offer it."
ADD_PLACE: Final = "Add a place for advice"
PLACE_NAME: Final = "Name"
PLACE_PHONE: Final = "Phone"
PLACE_WEBSITE: Final = "Website"
OFFER_ADVICE: Final = "Advice was offered"
NOTE_LABEL: Final = "Note of the talk"
WISH_LABEL: Final = "What they wish about the date"
WISH_HINT: Final = "Their own words. We never suggest another day."
DONE_HERE: Final = "Keep"
CHECKED_NEVER: Final = "Nobody has noted a check"


def settle(count: int) -> str:
    """The main button before anything is settled."""
    return f"Settle {count} people" if count != 1 else "Settle one person"


def came(count: int, settled: int, unpaid: int) -> str:
    """How far a meeting is."""
    if settled < count:
        return f"{count - settled} to settle"
    return f"{unpaid} to pay" if unpaid else "All done"


def totals(fees: Money, vouchers: Money, expenses: Money) -> str:
    """The ledgers of a meeting, each for itself."""
    return f"Fees {fees}   Vouchers {vouchers}   Expenses {expenses}"


def asked_for_word(count: int) -> str:
    """How many people a word is wanted with."""
    if not count:
        return ""
    return (
        "A word is wanted with one person first."
        if count == 1
        else (f"A word is wanted with {count} people first.")
    )


def promised(day: str) -> str:
    """The promise of the pay clock."""
    return f"Promised by {day}"


def minutes(count: int) -> str:
    """A stretch of time."""
    hours, rest = divmod(count, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def card_used(name: str) -> str:
    """Which rate card the fees come from."""
    return f"Fees from the rate card {name}."


def papers_saved(count: int) -> str:
    """What the job has made."""
    return f"{count} files are in the folder."


ANOTHER_LINE: Final = "Keep this line and add another"
TAKE_LINE_AWAY: Final = "Take it away"
SEE_RECEIPT: Final = "Look at the receipt"
CLOSE: Final = "Close"
NO_MEETING: Final = "Not for a meeting"
PAY_CHOSEN: Final = "Pay the chosen ones"
PAY_WALL: Final = (
    "Write this down once the money has left our hands. It is not taken back with Undo: a wrong "
    "payment is put right by a new entry."
)
BANK_FILE: Final = "Save the bank file"
OPEN_MEETING: Final = "Go to its meeting"
HELD_FIRST: Final = "Something here is held. Go to its meeting, and talk with the person first."
ONE_WAY: Final = "Choose payments that go the same way: bank with bank, cash with cash."
SEAL_FIRST: Final = "Vouchers are sealed and given beside their meeting."
NO_BANK_FILE: Final = (
    "No bank file was written: account details are missing, theirs or ours. Nothing was changed."
)
PRINT_OFFERS: Final = "Print what each is offered"


def miles_said(tenths: int) -> str:
    """A way in miles."""
    return f"{tenths / 10:g} miles"


def pay_chosen(count: int, amount: Money, method: str) -> str:
    """What paying the chosen ones is about."""
    what = f"Pay {amount}" if count == 1 else f"Pay {count}, {amount}"
    return f"{what}: {method}"


def paying(amount: Money, method: str) -> str:
    """What a paying button is about."""
    return f"{method}: {amount}"


def checked(day: str, by: str) -> str:
    """Who compared a rule with its source."""
    return f"Checked {day} by {by}"


def look_by(day: str) -> str:
    """When a rule must be looked at again."""
    return f"Look again by {day}"


def holds(first: str, last: str) -> str:
    """From when to when a rule holds."""
    if not first:
        return f"Until {last}" if last else "No dates"
    return f"From {first} to {last}" if last else f"From {first}"


def source(name: str) -> str:
    """Where a figure comes from."""
    return f"Source: {name}"


CEILINGS: Final = "What they asked of us"
CEILINGS_ABOUT: Final = (
    "Not more than this, and ask me first. With these we need to know nothing about benefits."
)
WEEKLY: Final = "Not more than this in a week"
MONTHLY: Final = "Not more than this in their month"
YEARLY: Final = "Not more than this in a tax year"
MONTH_STARTS: Final = "Their month starts on day"
WEEK_STARTS: Final = "Their week starts on"
ASK_EVERY_TIME: Final = "Ask them first, every time"
NOT_SAID: Final = "Not said"
PAY_DETAILS: Final = "How they like to be paid"
ACCOUNT_NAME: Final = "Name on the account"
SORT_CODE: Final = "Sort code"
ACCOUNT_NUMBER: Final = "Account number"
BRAND: Final = "Voucher they like"
NOT_FOR: Final = "Nothing usable for"
FACTS: Final = "Benefit facts"
FACTS_ABOUT: Final = (
    "Only with their own yes, and only what helps. They can say no, or rather not say, and take "
    "it back at any time. It is hidden until somebody opens it here."
)
CONSENT: Final = "Who heard them say yes"
RATHER_NOT: Final = "They would rather not say"
ALLOWANCE: Final = "Universal Credit work allowance"
CLAIM_DAY: Final = "Their period begins on day"
HOUSEHOLD: Final = "Household"
FORM_SENT: Final = "Form PW1 was sent to DWP"
WITHDRAW: Final = "Take all of it away"
LIMITS: Final = "What may forbid a payment"
RIGHT: Final = "Permission to work"
UNDER_18: Final = "Under 18"
GUARDIAN: Final = "A parent or carer agreed"
CUSTODY: Final = "In custody or on temporary release"
PRISON: Final = "The prison agreed in writing"
KEEP: Final = "Keep"
SAVED: Final = "Kept."


WHAT: Final = "What"
AMOUNT: Final = "Amount"
MEETING: Final = "Meeting"
WAITED: Final = "Waited"
LATE: Final = "Past the promise"
NOBODY_OWED: Final = "Nobody is owed anything."
NOBODY_OWED_TEXT: Final = "When somebody waits for money or a voucher, they stand here."
OWED_ABOUT: Final = "Longest waiting first. The clock runs from the meeting."
GO_TO_MEETING: Final = "Go to the meeting"

BRAND_COLUMN: Final = "Voucher"
SERIAL: Final = "Serial"
VALUE: Final = "Value"
CODE: Final = "Code"
EXPIRES: Final = "Runs out"
FOR_WHOM: Final = "For"
LOOKS: Final = "Looks"
TIN_EMPTY: Final = "The tin is empty"
TIN_EMPTY_TEXT: Final = "Put vouchers in with their serials. Every one of them is accounted for."
ADD_VOUCHERS: Final = "Put vouchers in"
FIRST_SERIAL: Final = "First serial"
HOW_MANY: Final = "How many"
ONE_CODE: Final = "Code, for a single voucher"
REVEAL: Final = "Look at the code"
REVEAL_ABOUT: Final = "Every look at a code is kept with your name."
WHY: Final = "Why"
LOST: Final = "It is lost"
VOID: Final = "It is void"
BACK: Final = "Back into the tin"
REPLACE: Final = "Replace it"
COUNT: Final = "Count with somebody"
COUNT_ABOUT: Final = "Type the serials you can see, one on each line."
SECOND_COUNTER: Final = "Who counts with you"
COUNT_SHEET: Final = "Print the count sheet"
CASH: Final = "Cash tin"
CASH_IN: Final = "Put cash in"
CASH_OUT: Final = "Take cash out"
CASH_COUNT: Final = "Count the cash"
CASH_FOUND: Final = "Found in the tin"
WHAT_FOR: Final = "What for"
ON_DAY: Final = "Day"
LEFT: Final = "Left"
BY: Final = "By"
FROM_RUN: Final = "Paid to people"

CLAIM: Final = "Claim"
NEW_CLAIM: Final = "New claim"
SPENT_ON: Final = "What it was for"
MILES: Final = "Miles, if by car, motorbike or bicycle"
PASSENGERS: Final = "Passengers from the panel"
NO_CLAIMS: Final = "No claims yet"
NO_CLAIMS_TEXT: Final = "Claims from meetings appear here by themselves. You can add others."
AGREE: Final = "Agree"
REFUSE: Final = "Refuse"
ATTACH: Final = "Attach a receipt"
CHOOSE_PICTURE: Final = "Choose the picture of the receipt"
RECEIPT: Final = "Receipt"
HAS_RECEIPT: Final = "Kept"
NO_RECEIPT: Final = "None"
BEFOREHAND: Final = "Handed out beforehand"
GIVE: Final = "Give a ticket or float"
TICK_OFF: Final = "Tick off"
USED: Final = "How much was used"
WHO: Final = "Who"

FUNDER: Final = "Funder"
PROJECT: Final = "Project"
FROM_DAY: Final = "From"
TO_DAY: Final = "To"
BUDGET: Final = "Budget"
SPENT: Final = "Spent"
PROMISED_MONEY: Final = "Settled, not paid"
WARNINGS: Final = "To look at"
RESTRICTED: Final = "This money is only for some things"
ONLY_FOR: Final = "Only for"
ADD_BUDGET: Final = "Add a budget"
NO_BUDGETS: Final = "No budget yet"
NO_BUDGETS_TEXT: Final = "Write down who gave the money, how much and until when."
PRINT_BUDGETS: Final = "Print the report"
YEARS: Final = "The two years side by side"
COMING: Final = "Before inviting: what the next meetings would cost"
CHART: Final = "Spend against budget"
CHARGE: Final = "Pay a meeting from this"

CARD: Final = "Rate card"
ADD_CARD: Final = "Add a rate card"
REMOVE_CARD: Final = "Take it away"
NO_CARDS: Final = "No rate card yet"
NO_CARDS_TEXT: Final = "Start from a published rate below, or write your own."
PUBLISHED: Final = "Published rates, somewhere to start"
START_FROM: Final = "Start from this body's rates"
BODY: Final = "Body"
LENGTH: Final = "Up to"
PREPARATION: Final = "Preparation"
AN_HOUR: Final = "An hour"
CERTAINTY: Final = "How sure"
OUR_OWN: Final = "Our own"
BELOW_WAGE: Final = "Below the minimum wage"
CARD_NAME: Final = "Name of the card"
LINES: Final = "Lines"
LINES_HINT: Final = "One on each line: minutes, amount, then + for much preparation, and a role."
PRO_RATA: Final = "Pay by the minute (pro rata)"
LEAST: Final = "Count at least this many minutes"
POLICY: Final = "Our rules about paying"
PROMISE_DAYS: Final = "We pay within so many days"
TWO_ABOVE: Final = "Two people agree above"
NO_RECEIPT_UP_TO: Final = "Without a receipt up to"
LOW_STOCK: Final = "Say so when so few vouchers are left"
PAYE: Final = "We run PAYE"
VOUCHER_REPLY: Final = "A reply about vouchers that we rely on"
VOUCHER_REPLY_HINT: Final = "From DWP or an adviser. Vouchers still count; they only warn less."
OUR_ACCOUNT: Final = "The account we pay from"
BACS: Final = "Bacs number, if you have one"

RULES_ABOUT: Final = (
    "Every figure with its source and the day it must be looked at again. We refuse to work "
    "anything out from a row that has run out."
)
LOAD_RULES: Final = "Load newer rules from a file"
CHOOSE_RULES: Final = "Choose the rules file"
CHECKED_IT: Final = "I compared this with its source"
REMOVE_RULES: Final = "Take away"
BOOK_CURRENT: Final = "Every rule in use has been looked at in time."
BOOK_FILES: Final = "Files you added"
FILTER: Final = "Filter the rules"


def owed_sum(count: int, amount: Money) -> str:
    """How many wait, and for how much in one ledger."""
    return f"{count} waiting, {amount}"


def days(count: int) -> str:
    """How long somebody has waited."""
    return "1 day" if count == 1 else f"{count} days"


def stock(brand: str, value: Money, count: int) -> str:
    """How many of one voucher lie in the tin."""
    return f"{brand} {value}: {count} left"


def tin_worth(amount: Money, soon: int) -> str:
    """What lies in the tin, and what runs out soon."""
    return f"In the tin: {amount}." + (f" {soon} run out soon." if soon else "")


def counted(day: str, first: str, second: str, difference: str) -> str:
    """One count by two people."""
    return f"{day}: {first} and {second}. {difference}"


def differs(amount: Money) -> str:
    """What a count found."""
    return "All there." if not amount.pence else f"Differs by {amount}."


def missing(serials: str) -> str:
    """Vouchers that were not found."""
    return f"Not found: {serials}."


def book_state(out_of_date: int, due: int) -> str:
    """How the rulebook stands today."""
    if out_of_date:
        return f"{out_of_date} rules are out of date. Do not rely on them."
    return f"{due} rules must be looked at again soon." if due else BOOK_CURRENT


def year_line(name: str, fees: Money, vouchers: Money, expenses: Money) -> str:
    """One year, each ledger for itself."""
    return f"{name}: fees {fees}, vouchers {vouchers}, expenses {expenses}"


def forecast_line(day: str, title: str, people: int, fees: Money, expenses: Money) -> str:
    """What a meeting to come would cost."""
    return f"{day}, {title}: {people} people, fees {fees}, expenses about {expenses}"


def left_of(left: Money, amount: Money) -> str:
    """What is left of a budget."""
    return f"{left} left of {amount}"


def loaded(count: int) -> str:
    """What a rules file brought."""
    return f"{count} rows were read and are in force."


def code(shown: str) -> str:
    """A code, for a short while."""
    return f"The code is {shown}"


THANKS: Final = "Note another thank-you"
THANKS_ABOUT: Final = "A gift, a training place, a reference or time credits. Never money."
WORTH: Final = "What it is worth, only if it must be known"
REVERSE_RUN: Final = "Put a pay-run right"
GIVE_VOUCHER: Final = "Give it to somebody"
SIGNED: Final = "They signed for it"
PARTNER: Final = "Whose card it is"
FOR_EVERYBODY: Final = "For everybody else"
OFFERED: Final = "Offered"
OFFERED_SAID: Final = "Offers are written down."
PRINT_THIS: Final = "Print"
REVERSE_ABOUT: Final = "What was written stays as it was. A new entry takes it back."
MONEY_BACK: Final = "The money is back with us"


def offer(count: int) -> str:
    """The main button before a meeting."""
    return f"Record offers for {count} people" if count != 1 else "Record one offer"


def to_come(offers: int) -> str:
    """How far the offers for a meeting to come are."""
    return f"{offers} offered" if offers else "To offer"


def run(method: str, day: str, count: int, amount: Money) -> str:
    """One pay-run in a list."""
    return f"{method}, {day}: {count} entries, {amount}"
