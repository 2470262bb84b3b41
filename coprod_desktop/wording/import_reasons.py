"""Why a row or a file could not be brought in, and what a row changes, in words."""

from collections.abc import Iterable
from typing import Final

from coprod_desktop.domain.importing.choices import Reason
from coprod_desktop.domain.importing.comparing import shown
from coprod_desktop.domain.importing.people import CellFault, Person

REFUSED = {
    "nothing-to-bring-in": (
        "There is nothing in this file that is not here already. Nothing was changed."
    ),
    "date-order-unclear": (
        "In the column {column}, a day such as {value} can be read two ways. Say which with "
        "--date-order day-first or --date-order month-first. Nothing was changed."
    ),
    "no-names-found": (
        "No column of this file looks like names, so nobody could be brought in. Nothing was "
        "changed. Give the column with the names the heading Name."
    ),
    "no-such-sheet": "There is no table on a sheet called {sheet}. There is: {there}.",
}
TROUBLE = {
    "table-too-large": (
        "This file is larger than a list of people can be, or was made to look so. It was put "
        "away unopened; nothing was changed. Copy the rows you need into a new spreadsheet."
    ),
    "table-too-slow": (
        "Reading this file took too long, so we stopped. Nothing was changed. Copy the rows you "
        "need into a new spreadsheet and bring that in."
    ),
    "table-kind-unknown": (
        "This is not a spreadsheet or contacts we can read. We read CSV, TSV, XLSX, XLS, ODS and "
        "contacts (.vcf). Nothing was changed."
    ),
    "table-unreadable": (
        "This file is damaged, or is not what its name says. Nothing was changed. Open it in your "
        "spreadsheet program, save it anew as .xlsx and try that."
    ),
    "table-not-there": "The file is not there any more, or may not be read. Nothing was changed.",
    "table-quote-open": (
        "A quotation mark opens on line {line} and is never closed, so rows could get lost. "
        "Nothing was changed. Put that line right and try again."
    ),
    "table-empty": (
        "There is nothing in this file: two different readers found no filled cell. Nothing was "
        "changed. If you see people in it, save it anew as .xlsx and try that."
    ),
    "table-locked": (
        "This file is locked with a password. Nothing was changed. Open it in your spreadsheet "
        "program, save a copy without a password and bring that in."
    ),
    "table-macros": (
        "This workbook holds macros, small programs we never open. Nothing was changed. Save it "
        "as .xlsx, without macros, and bring that in."
    ),
    "table-is-web-page": (
        "This is a web page with a spreadsheet's name. Nothing was changed. Open it in your "
        "spreadsheet program, save it as .xlsx and bring that in."
    ),
    "table-not-found": (
        "We found words in this file, but no table of people. Nothing was changed. Give its "
        "columns headings such as Name, Phone and E-mail."
    ),
}

REASONS: Final[dict[str, str]] = {
    "total": "A total, not a person",
    "headings-again": "The headings once more",
    "instructions": "An instruction or example, not a person",
    "same-for-certain": "{about} is here already",
    "same-name": "{about} is here already, by name",
    "says-otherwise": "{about} is here, but the file says something else",
    "twice-in-file": "The same person as in row {about}",
    "several-of-that-name": "{about} people have that name. Is this one of them?",
    "other-birthday": "{about} is here with another birthday. The same person?",
    "other-contact": "{about} is here with other contacts. The same person?",
    "same-contact": "{about} has this number or address. The same person?",
    "no-name": "There is no name",
    "name-too-long": "The name is longer than 300 letters",
    "name-without-letters": "Nobody could read that name out: {about}",
    "formula": "A formula, which we never calculate: {about}",
    "number-cut-short": "The spreadsheet has cut this number short: {about}",
    "phone-odd": "Not a phone number: {about}",
    "email-odd": "Not an e-mail address: {about}",
    "route-is-empty": "The number or address is empty",
    "route-too-long": "Too long to be an address",
    "words-too-long": "Longer than fits here",
    "no-day": "Not a day: {about}",
    "day-ahead": "A day still to come: {about}",
    "born-long-ago": "A birthday more than 120 years ago: {about}",
    "neither-yes-nor-no": "Neither yes nor no: {about}",
    "format-unknown": "Not a format we know: {about}",
    "quotes-odd": "The quotation marks in this row do not match: {about}",
    "card-not-ended": "This contact breaks off in the middle",
    "card-unreadable": "This contact cannot be read",
}


def reason(one: Reason) -> str:
    """Why a verdict is as it is."""
    return REASONS[one.key].replace("{about}", one.about) if one.key in REASONS else ""


def reasons(every: Iterable[Reason]) -> str:
    """All reasons of a verdict, in one line."""
    return "; ".join(filter(None, map(reason, every)))


def change(what: str, was: str, to: str) -> str:
    """One thing an update adds or changes.

    >>> change("food", "", "vegan"), change("pronouns", "she/her", "they/them")
    ('Food: vegan', 'Pronouns: she/her, in the file they/them')
    """
    name = CHANGES.get(what, what)
    return f"{name}: {was}, in the file {to}" if was else f"{name}: {to}"


CHANGES: Final[dict[str, str]] = {
    "pronouns": "Pronouns",
    "languages": "Languages",
    "food": "Food",
    "allergies": "Allergies",
    "joined_on": "Joined",
    "born": "Birthday",
    "status": "Still with us",
    "format": "Papers",
    "phone": "Phone",
    "text": "Mobile",
    "email": "E-mail",
    "post": "Address",
    "how_not": "How not to reach them",
    "need": "What helps",
    "note": "Note",
    "panel": "Panel",
    "trusted": "Whom to ring",
}


def short_reason(key: str) -> str:
    """Why a cell cannot be read, without its words.

    >>> short_reason("no-day")
    'Not a day'
    """
    return REASONS.get(key, "").split(":")[0].replace("{about}", "").strip()


def fault(one: CellFault) -> str:
    """Why a cell cannot be read, with its words."""
    return reason(Reason(one.reason, one.text))


def person(one: Person) -> list[tuple[str, str]]:
    """What a row says of somebody, as pairs of a name and words."""
    pairs = [(CHANGES[key], shown(value)) for key, value in one.facts]
    pairs += [(CHANGES[kind.value], value.replace("\n", ", ")) for kind, value in one.routes]
    pairs += [
        (CHANGES[key], value)
        for key, value in (
            ("how_not", one.how_not),
            ("need", one.need),
            ("panel", ", ".join(one.panels)),
            ("trusted", " ".join(filter(None, one.trusted))),
            ("note", one.note.replace("\n", ", ")[:120]),
        )
        if value
    ]
    return pairs
