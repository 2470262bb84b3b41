"""Words for people who ask what we hold about them: on the screen, and in the copy they get."""

from datetime import date, datetime
from typing import Final

from coprod_desktop.domain.dates import written

UNDO: Final = {
    "AskForInformation": "Somebody asked what we hold",
    "DecideName": "Decide about a name",
    "PauseInformation": "Change the clock of a request",
    "TakeLonger": "Take longer for a request",
    "SendInformation": "The copy was given",
}
REFUSED: Final = {
    "request-not-here": "This request is no longer in the file. Nothing was changed.",
    "request-was-sent": "The copy has been given already, so it stays as it is. If they ask again, "
    "begin a new request.",
    "request-open-already": "There is a request of theirs that is not answered yet. Go on with "
    "that one.",
    "pause-before-asking": "The clock cannot stop before they asked. Look at the day again.",
    "pause-back-to-front": "They cannot have answered before we asked. Look at the days again.",
    "covering-needs-why": "Please say why this name is covered. It stands in the copy.",
    "longer-needs-why": "Please say why it takes longer. They must be told the reason.",
    "sent-before-asking": "It cannot have been given before they asked. Look at the day again.",
}

BUTTON: Final = "Their information"
PAPER: Final = "A copy of what we hold about you"
NOT_ASKED: Final = (
    "They have not asked yet. You can look at everything here, and begin the clock when they ask."
)
BEGIN: Final = "They asked today"
PAUSE: Final = "We must ask them something first"
RUN_ON: Final = "They have answered"
LONGER: Final = "It needs two months more"
LONGER_WHY: Final = "Why, in plain words. They must be told."
SENT: Final = "They were given the copy"
PRINT: Final = "Print the copy"
FILES: Final = "As files"
CLOSE: Final = "Close"
NAMES: Final = "Other people's names"
NAMES_HELP: Final = (
    "Choose a name, then press Y to keep it or N to cover it. Undecided ones are covered."
)
NO_NAMES: Final = "No other names were found."
KEEP: Final = "Keep it (Y)"
COVER: Final = "Cover it (N)"
WHY: Final = "Why it is covered"
WHY_USUAL: Final = "It says something about somebody else"
WHERE: Final = "Where"
STANDS: Final = "How it stands there"
DECIDED: Final = "Decided"
KEPT: Final = "Keep"
COVERED: Final = "Cover"
UNDECIDED: Final = "Not looked at"
GATHERED: Final = "What was found"
MENTIONS: Final = "Where others wrote your name"
YES: Final = "Yes"
A_FILE: Final = "A file, handed over with this copy"
PICTURE: Final = "A file of yours"
SAVED: Final = "Written down."

INTRO: Final = (
    "You asked for a copy of what we hold about you. This is all of it, as it stands in our file "
    "today. You do not have to do anything with it."
)
CONTENTS: Final = "What is in this copy"
LEFT_OUT: Final = "What was covered, and why"
LEFT_OUT_NONE: Final = "Nothing was covered."
LEFT_OUT_HELP: Final = (
    "A name of somebody else that we may not hand on is covered like this: [covered]"
)
BACKUPS: Final = "Copies we keep in case our computer breaks"
BACKUPS_SAID: Final = (
    "We keep locked copies of our whole file for safety. They hold what this copy holds, or older "
    "versions of it. They are thrown away in turn."
)
RIGHTS: Final = "What you can do"
RIGHTS_SAID: Final = (
    "If something is wrong, tell us and we put it right.",
    "You can ask us to erase it, or to stop using it.",
    (
        "You can complain to us. If that does not help, you can complain to the Information "
        "Commissioner's Office, ico.org.uk, 0303 123 1113."
    ),
)

_CHAPTERS: Final = {
    "member": "About you",
    "contact_route": "How to reach you",
    "access_need": "What helps you take part",
    "trusted_person": "People you trust",
    "availability": "Times that suit you",
    "member_ability": "What you can do and would like",
    "sensitive_fact": "Sensitive facts",
    "consent": "What you agreed to",
    "member_note": "Notes about you",
    "checklist_item": "Your joining",
    "panel_role": "Your panels",
    "attendance": "Meetings you came to",
    "invitation": "Meetings you were asked to",
    "call": "Calls with you",
    "check_in": "Asking how you are after a meeting",
    "reminder_done": "Reminders you had",
    "taking_part": "Your wishes for meetings",
    "keep_apart": "Who should not meet",
    "offer": "What you were offered, and what you chose",
    "incentive": "What you were paid or given",
    "claim": "Your expense claims",
    "claim_line": "What your expenses were for",
    "prepaid": "Tickets and floats for you",
    "pause": "Talks before paying you",
    "pay_wish": "How you like to be paid",
    "ceiling": "What you asked us about amounts",
    "benefit_facts": "Benefit facts you let us hold",
    "pay_limit": "What may stop a payment",
    "advice_offer": "Advice you were offered",
    "idea": "Your ideas",
    "idea_step": "What happened with your ideas",
    "idea_link": "What your ideas led to",
    "story": "Your stories",
    "story_wording": "The words of your stories",
    "story_consent": "Where your stories may be shown",
    "story_use": "Where your stories were used",
    "quote": "Quotes from your stories",
    "paper_made": "Papers made for you",
    "action_point": "What you said you would do",
    "completion": "What you have learned",
    "session_attendance": "Training days you came to",
    "goal_met": "Goals you have met",
    "milestone_marked": "Days we marked with you",
    "involvement": "Your involvement, for others to read",
    "issued_certificate": "Your certificates",
    "voucher": "Vouchers given to you",
    "voucher_reveal": "Who looked at a voucher of yours",
    "pack_sent": "Papers sent to you",
    "information_request": "When you asked for this",
    "minute_line": "Minutes",
    "decision": "Decisions",
    "meeting": "Meetings",
    "agenda_item": "Agendas",
}
_COLUMNS: Final = {
    "how_not": "How not to",
    "say": "Who to say is calling",
    "words": "Words",
    "on_day": "Day",
    "born": "Date of birth",
    "by": "By",
    "at": "When",
    "how": "How",
    "why": "Why",
    "value": "Number or address",
    "member_id": "Member",
    "meeting_id": "Meeting",
    "panel_id": "Panel",
    "partner_id": "Partner",
}


def chapter(table: str) -> str:
    """What a table holds, as the person would say it."""
    return _CHAPTERS.get(table, table.replace("_", " ").capitalize())


def column(name: str) -> str:
    """What a column holds."""
    plain = name.removesuffix("_id").removesuffix("_on") if name not in _COLUMNS else name
    return _COLUMNS.get(name, plain.replace("_", " ").capitalize())


def choice(key: str) -> str:
    """One of a few choices, by its key."""
    return key.replace("-", " ").capitalize()


def moment(at: datetime) -> str:
    """A day with its hour."""
    return f"{written(at.date())}, {at:%H:%M}"


def title(name: str) -> str:
    """The dialog's title."""
    return f"What we hold about {name}"


def clock(asked_on: date, due: date, today: date) -> str:
    """The clock."""
    left = (due - today).days
    if left < 0:
        more = f"{-left} days too late." if left < -1 else "1 day too late."
    else:
        more = f"{left} days left." if left != 1 else "1 day left."
    return f"Asked on {written(asked_on)}. Answer by {written(due)}: {more}"


def stands_still(since: date) -> str:
    """That the clock stands still."""
    return f"The clock stands still since {written(since)}, until they answer."


def was_sent(on: date) -> str:
    """That it was answered."""
    return f"They were given the copy on {written(on)}."


def found(chapters: int, things: int) -> str:
    """How much there is."""
    return f"{things} things in {chapters} chapters."


def decided_of(decided: int, every: int) -> str:
    """How many names somebody looked at."""
    return f"{decided} of {every} names looked at."


def in_chapter(name: str, count: int) -> str:
    """One line of the contents."""
    return f"{name}: {count}"


def number(count: int) -> str:
    """The heading of one thing among several."""
    return f"No. {count}"


def covered(name: str, count: int, why: str) -> str:
    """One line of what was covered."""
    many = "one name" if count == 1 else f"{count} names"
    return f"{name}: {many}. {why}"


def dear(name: str) -> str:
    """How the letter begins."""
    return f"Dear {name},"


def asked(on: date) -> str:
    """When they asked."""
    return f"You asked on {written(on)}."


def name_alone(count: int) -> str:
    """That a name stands somewhere by itself, as of who leads an item."""
    return "Your name, once" if count == 1 else f"Your name, {count} times"


def needs(due: date) -> str:
    """The line on Today."""
    return f"{{name}} asked what we hold about them. Answer by {written(due)}."
