"""Words on the screens of training and certificates."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.training.courses import Renewal
from coprod_desktop.domain.training.fitting import Fit
from coprod_desktop.domain.training.numbers import Verdict
from coprod_desktop.domain.training.outside import Learned

TRAINING: Final = "Training"
CERTIFICATES: Final = "Certificates"
TITLE: Final = "Training"
HELP: Final = "Skills are a thank-you too. Who came often enough has finished the course."
SESSIONS: Final = "Sessions"
RUNS_OUT: Final = "Runs out, and worth celebrating"
PEOPLE: Final = "People"
NOTHING: Final = "No training yet"
NOTHING_HELP: Final = (
    "Write down a course, then the day it is taught. Certificates follow by themselves."
)
ADD_COURSE: Final = "Add a course"
CHANGE_COURSE: Final = "Change this course"
ADD_SESSION: Final = "Add a session"
CHANGE_SESSION: Final = "Change this session"
REMOVE_SESSION: Final = "Take this session out"
CERTIFY: Final = "Certificates"
CERTIFY_KEYS: Final = "Ctrl+Shift+C"
KEEP: Final = "Keep"
KEPT: Final = "Kept"
REMOVED: Final = "Taken out"
NAME: Final = "What it is called"
ABOUT: Final = "What it is about"
TEACHES: Final = "What people can do afterwards, one a line"
HOW_MANY: Final = "Sessions to come to"
MONTHS: Final = "Months until it is learned again"
MONTHS_HINT: Final = "Leave it at nothing when it never runs out."
CERTIFICATE_TITLE: Final = "Heading of the certificate"
DESIGN: Final = "How the certificate looks"
COURSE: Final = "Course"
DAY: Final = "Day"
DAY_HINT: Final = "May stay empty until it is fixed. Certificates need it."
PLACE: Final = "Place"
LEADER: Final = "Who teaches"
MINUTES: Final = "Minutes"
MEETING: Final = "The same as this meeting"
NO_MEETING: Final = "No, a day of its own"
NO_DAY: Final = "No date yet"
PERSON: Final = "Person"
CAME: Final = "Came"
FINISHED: Final = "Finished"
NUMBER: Final = "Certificate"
YES: Final = "Yes"
WHO_CAME: Final = "Who came"
WHO_HELP: Final = "Tick who came, or press Space. It is kept as you go."
RENEWALS: Final = "Runs out"
NO_RENEWALS: Final = "Nothing runs out in the next two months."
PRINT_RENEWALS: Final = "Print the list"
MILESTONES: Final = "Worth celebrating"
NO_MILESTONES: Final = "Nothing new. What was celebrated stands on each person's record."
REACHED: Final = "Reached"
THANK: Final = "Certificate of thanks"
CELEBRATED: Final = "Already celebrated"
RATHER_NOT: Final = "They would rather not"
UNTIL: Final = "Counts until"
STANDS: Final = "How it stands"
OPEN_RECORD: Final = "Open the record"
RECORD: Final = "What they learned"
ADD_LEARNING: Final = "Add something learned"
REMOVE_LEARNING: Final = "Take it out"
PRINT_RECORD: Final = "Print the learning record"
TITLE_LEARNED: Final = "What was learned"
WHERE: Final = "Where"
HOW: Final = "How"
FINISHED_ON: Final = "Finished on"
EVIDENCE: Final = "Evidence"
EVIDENCE_PICK: Final = "Choose a file"
EVIDENCE_HELP: Final = "A photo or scan of what they brought. It stays in this file."
NOTE: Final = "Note"
GOALS: Final = "Goals"
GOAL_MET: Final = "They say it is met"
NO_GOALS: Final = "No goals are written down on their card."
MY_PAGE: Final = "Their involvement on one page"
MY_PAGE_HELP: Final = (
    "Write it together. It begins with what we know; change every word they would say differently."
)
AGREED: Final = "They read it, or had it read to them, and said yes"
KEEP_PAGE: Final = "Keep these words"
PRINT_PAGE: Final = "Print the page"
DRAFT: Final = "Begin again from what we know"
NOT_LEARNED: Final = "Nothing is written down yet."

REGISTER: Final = "Register"
REGISTER_HELP: Final = (
    "Every certificate has a number that is used once. What was issued stays as it was."
)
NO_CERTIFICATES: Final = "No certificates yet"
NO_CERTIFICATES_HELP: Final = "Choose a session under Training and press Ctrl+Shift+C."
FIND: Final = "Find by number, name or course"
FOR: Final = "For"
ISSUED: Final = "Issued"
STATE: Final = "State"
STANDING: Final = "Stands"
REISSUE: Final = "Issue again"
REISSUE_ABOUT: Final = (
    "The old number is voided and keeps the reason. The new certificate has a new number."
)
VOID: Final = "Void"
VOID_ABOUT: Final = "It stays in the register with the reason. Its number is never used again."
WHY: Final = "Why"
PRINTED_NAME: Final = "Name on the certificate"
PRINT_AGAIN: Final = "Save or print"
PRINT_REGISTER: Final = "Print the register"
SAVE_BADGE: Final = "Save as a badge"
BADGE_SAVED: Final = "The badge is saved"
DESIGNS: Final = "Designs"
CHECK: Final = "Check a code"
CHECK_LABEL: Final = "Number and code"
CHECK_EXAMPLE: Final = "RV-2026-0007 K7QX-93BD"
EXPLAIN: Final = "Explain missing numbers"
FIRST: Final = "First number"
LAST: Final = "Last number"

CERTIFY_TITLE: Final = "Certificates"
NAME_HINT: Final = "For this certificate alone. Their record keeps its name."
FITS: Final = "How it fits"
ON_FACE: Final = "What it is for"
BETWEEN: Final = "Words after the name"
HEADING: Final = "Heading"
WITH_SIGNATURE: Final = "Print the signature"
NO_SIGNATURE: Final = (
    "There is no picture of a signature, so each page has a line to sign by hand. You can"
    " choose a picture below."
)
APART: Final = "Also a file for each, named by its number"
TWINS: Final = "Also the same words for those who read another way"
ISSUE_PRINT: Final = "Issue and print"
ISSUE_SAVE: Final = "Issue and save"
NOT_NOW: Final = "Not now"
STOP: Final = "Stop"
FOLDER: Final = "Where to save the certificates"
MAKING: Final = "Certificates"
EVERYBODY_HAS: Final = "Everybody who finished has a certificate already."
NOBODY_FINISHED: Final = "Nobody has finished by this session yet. Tick who came first."
PALE: Final = (
    "The charity's colour is too pale to read on white, so a darker one of the same kind is used."
)
PREVIEW: Final = "The page as it will print"
DESIGNER: Final = "Design a certificate"
DESIGN_NAME: Final = "Name of the design"
BEGIN_FROM: Final = "Begin from"
BORDER: Final = "Border"
ON_PAGE: Final = "On the page"
SHOWN: Final = "It stands on the page"
LEFT: Final = "From the left, mm"
TOP: Final = "From the top, mm"
WIDE: Final = "Width, mm"
HIGH: Final = "Height, mm"
SIZE: Final = "Size of letters"
ALIGN: Final = "Lines begin"
BOLD: Final = "Bold"
TINTED: Final = "In the charity's colour"
BOARD: Final = "The page"
BOARD_HELP: Final = (
    "Drag a box, or choose it and press the arrow keys. Shift and arrows make it larger or smaller."
)
KEEP_DESIGN: Final = "Keep this design"
RETIRE: Final = "Put this design away"
DESIGN_KEPT: Final = "The design is kept"

CLI_CHECK: Final = "Say whether a certificate's number and code are genuine"
CLI_CODE: Final = "the number and the code, as they stand on it: RV-2026-0007 K7QX-93BD"

CLOSE_COURSE: Final = "Stop offering this course"
OPEN_COURSE: Final = "Offer this course again"
LOGO: Final = "Choose a logo"
SIGNATURE: Final = "Choose a signature"
MARK_KEPT: Final = "The picture is kept"
NO_LOGO: Final = "There is no logo yet, so the charity's name stands in its place."

ALIGNS: Final = (("left", "at the left"), ("centre", "in the middle"), ("right", "at the right"))
LEARNED: Final[dict[Learned, str]] = {
    Learned.OUTSIDE: "Somewhere else",
    Learned.BY_DOING: "By doing it",
    Learned.WITH_US: "With us",
}
FIT: Final[dict[Fit, str]] = {
    Fit.FITS: "Fits",
    Fit.SHRUNK: "Smaller, on one line",
    Fit.WRAPPED: "On more lines",
    Fit.TOO_LONG: "Too long: very small",
}
RENEWAL: Final[dict[Renewal, str]] = {
    Renewal.LASTS: "Counts always",
    Renewal.CURRENT: "Counts",
    Renewal.SOON: "Runs out soon",
    Renewal.EXPIRED: "Has run out",
}


def course_line(held: int, finished: int) -> str:
    """How often a course was taught, and how many finished it."""
    return f"{_many(held, 'session', 'sessions')}, {finished} finished"


def session_fact(day: date | None, place: str) -> str:
    """When and where."""
    return ", ".join(each for each in (written(day) if day else NO_DAY, place) if each)


def session_chip(finished: int, certificates: int) -> tuple[str, str]:
    """What is left to do for a session, and of what kind."""
    if finished > certificates:
        return f"{finished - certificates} to issue", "waiting"
    return (f"{certificates} issued", "good") if certificates else ("", "plain")


def session_counts(came: int, finished: int, certificates: int) -> str:
    """What became of a session."""
    return f"{came} came, {finished} finished by it, {certificates} have a certificate"


def ticked(chosen: int, among: int) -> str:
    """How many are ticked."""
    return f"{chosen} of {among} ticked"


def issued(count: int) -> str:
    """That certificates were issued."""
    return "One certificate is issued" if count == 1 else f"{count} certificates are issued"


def misfits(count: int) -> str:
    """That names are too long for their place."""
    if count == 1:
        return (
            "One name is too long for its place and would be very small. Shorten it, or choose"
            " another design."
        )
    return (
        f"{count} names are too long for their place and would be very small. Shorten them, or"
        " choose another design."
    )


def missing_letters(signs: str) -> str:
    """That letters cannot be printed."""
    return f"These letters are in no font of ours and would be missing: {signs}"


def gap(first: int, last: int) -> str:
    """Numbers nobody can explain."""
    if first == last:
        return f"Number {first} is missing from the register. If you know why, write it down."
    return (
        f"Numbers {first} to {last} are missing from the register. If you know why, write it down."
    )


def state(voided: date | None, why: str, replaced_by: str) -> str:
    """How a certificate stands."""
    if voided is None:
        return STANDING
    more = f", now {replaced_by}" if replaced_by else ""
    return f"Voided {written(voided)}: {why}{more}"


def checked(
    verdict: Verdict, written_: str, name: str, what: str, issued_on: date | None, why: str,
    replaced_by: str,
) -> tuple[str, str]:  # fmt: skip
    """What a number and a code prove, and of what kind the news is."""
    if verdict is Verdict.GENUINE and issued_on is not None:
        who = name or "somebody whose record was erased"
        return f"{written_} is genuine. Issued on {written(issued_on)} to {who}: {what}.", "good"
    if verdict is Verdict.VOIDED:
        more = f" It was replaced by {replaced_by}." if replaced_by else ""
        reason = f": {why}" if why else ""
        return f"{written_} was voided{reason}. It no longer stands.{more}", "stop"
    if verdict is Verdict.WRONG_CODE:
        return (
            f"The code does not belong to {written_}. Check every letter; if it stays wrong, this"
            " certificate is not ours."
        ), "stop"
    if verdict is Verdict.CHANGED:
        return (
            f"What is kept for {written_} no longer fits its own seal. Somebody changed the file"
            " from outside. Restore a backup and look again."
        ), "stop"
    return f"{written_} is not in our register. It was not issued from this file.", "stop"


def design_version(name: str, version: int) -> str:
    """A design of the charity's own."""
    return f"{name} (version {version})"


def _many(count: int, one: str, more: str) -> str:
    return f"one {one}" if count == 1 else f"{count} {more}"
