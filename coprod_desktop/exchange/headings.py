"""What headings mean: those in use in charity spreadsheets, and columns told by what they hold."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from coprod_desktop.domain.importing.fields import MANY, Field
from coprod_desktop.domain.importing.values import paper, yes_or_no
from coprod_desktop.domain.text import folded

# Headings in use in charity spreadsheets, folded, by what they become.
KNOWN: Final[Mapping[Field, tuple[str, ...]]] = {
    Field.NAME: (
        "name", "full name", "fullname", "member", "member name", "person", "known as",
        "preferred name", "name they use", "participant", "participant name", "display name",
        "contact name", "volunteer", "volunteer name", "name of member", "panel member",
        "attendee", "attendee name", "names", "who", "name of person", "first and last name",
        "representative", "rep", "enw", "beneficiary",
    ),
    Field.FIRST: (
        "first name", "forename", "firstname", "given name", "christian name", "first",
        "forename(s)", "forenames", "first names", "given names", "fname", "enw cyntaf",
    ),
    Field.LAST: (
        "last name", "surname", "lastname", "family name", "last", "second name", "sname",
        "lname", "cyfenw",
    ),
    Field.PRONOUNS: ("pronouns", "pronoun", "preferred pronouns", "their pronouns"),
    Field.PHONE: (
        "phone", "telephone", "tel", "phone number", "tel no", "telephone number", "landline",
        "home phone", "contact number", "home tel", "phone no", "tel number", "telephone no",
        "contact no", "home number", "home telephone", "contact tel", "phone 1", "phone 2",
        "daytime phone", "other phone", "phone numbers", "contact phone", "primary phone",
        "work phone", "landline number", "ffon",
    ),
    Field.MOBILE: (
        "mobile", "mobile phone", "mobile number", "mob", "cell", "text", "mobile no", "mob no",
        "cell phone", "mobile tel", "mobile telephone", "sms", "whatsapp", "text number",
    ),
    Field.EMAIL: (
        "email", "e-mail", "email address", "e-mail address", "mail", "e mail", "email 1",
        "emails", "primary email", "personal email", "contact email", "e-bost", "email add",
    ),
    Field.ADDRESS: (
        "address", "postal address", "home address", "address 1", "address line 1", "street",
        "address1", "house", "house number", "full address", "address line1", "street address",
        "1st line of address", "first line of address", "mailing address", "cyfeiriad",
    ),
    Field.TOWN: (
        "address 2", "address line 2", "town", "city", "address 3", "town/city", "address2",
        "address line 3", "county", "area", "locality", "address3", "address 4", "village",
    ),
    Field.POSTCODE: ("postcode", "post code", "zip", "postal code", "p/code", "pcode", "cod post"),
    Field.JOINED: (
        "joined", "date joined", "join date", "start date", "started", "member since",
        "joined on", "date of joining", "date started", "first attended", "registered",
        "registration date", "date added", "signed up", "joining date", "date registered",
    ),
    Field.BORN: ("dob", "date of birth", "born", "birthday", "birth date", "birthdate", "d o b"),
    Field.ACTIVE: (
        "active", "active?", "still active", "current", "current member", "is active", "active y/n",
        "still involved", "still a member", "active member", "status",
    ),
    Field.FORMAT: (
        "format", "print", "preferred format", "papers", "accessible format", "print size",
        "document format", "format of papers", "how they like papers", "font size", "paper format",
    ),
    Field.LARGE: ("large print", "large print?", "large print y/n", "needs large print", "lp"),
    Field.VOICEMAIL: (
        "voicemail", "ok to leave voicemail", "can leave voicemail", "leave message",
        "ok to leave message", "can we leave a message", "safe to leave message",
        "safe to leave voicemail", "voicemail ok", "message ok",
    ),
    Field.LANGUAGES: (
        "language", "languages", "first language", "main language", "languages spoken",
        "preferred language", "iaith",
    ),
    Field.FOOD: (
        "food", "diet", "dietary", "dietary needs", "dietary requirements", "food requirements",
        "dietary preference", "dietary preferences", "diet requirements", "food needs", "lunch",
    ),
    Field.ALLERGIES: ("allergies", "allergy", "food allergies", "allergic to"),
    Field.NEED: (  # what helps, never a diagnosis
        "access needs", "access", "support needs", "needs", "access requirements", "accessibility",
        "what helps", "adjustments", "reasonable adjustments", "support required", "access support",
        "additional needs", "accessibility needs", "what helps them take part", "support needed",
    ),
    Field.HOW_NOT: (
        "contact notes", "how to contact", "safe to contact", "contact preference",
        "contact preferences", "how not to contact", "do not contact", "when to call",
        "best time to call", "how we may not reach them", "how not", "contact instructions",
        "preferred contact", "preferred contact method", "best way to contact",
    ),
    Field.PANEL: (
        "panel", "group", "panels", "groups", "which panel", "panel name", "forum", "committee",
        "project", "team", "workstream",
    ),
    Field.TRUSTED: (
        "emergency contact", "emergency contact name", "next of kin", "nok", "in case of emergency",
        "ice", "ice name", "emergency name", "key contact", "carer", "carer name",
    ),
    Field.TRUSTED_PHONE: (
        "emergency contact number", "emergency phone", "emergency number", "nok phone",
        "emergency contact phone", "emergency contact tel", "ice number", "emergency tel",
        "next of kin phone", "next of kin number", "carer phone", "ice phone",
    ),
    Field.NOTE: (
        "notes", "note", "comments", "comment", "other", "other information", "remarks",
        "additional information", "further information", "anything else", "other info", "info",
        "nodiadau", "misc",
    ),
}  # fmt: skip
_BY_HEADING: Final = {heading: key for key, every in KNOWN.items() for heading in every}
_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_CODE: Final = re.compile(r"(?i)[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}")
_NUMBER: Final = re.compile(r"\+?[\d\s()\-]{9,18}")
_PERSON: Final = re.compile(r"[^\W\d_][\w'’.\-]*(?:,? [^\W\d_][\w'’.\-]*){1,4}")
_ENOUGH: Final = 0.7
_LONGEST: Final = 60


def meaning(heading: str) -> Field | None:
    """What a heading means to us, or None.

    >>> meaning("E-Mail Address "), meaning("Tel. No"), meaning("Name (as on badge)*")
    (<Field.EMAIL: 'email'>, <Field.PHONE: 'phone'>, <Field.NAME: 'name'>)
    >>> meaning("Colour")
    """
    if len(heading) > _LONGEST:
        return None
    plain = folded(heading.replace("_", " ")).strip(" :*.#")
    if plain in _BY_HEADING:
        return _BY_HEADING[plain]
    if plain.isalpha() or plain.isdigit():
        return None
    without = re.sub(r"\s*[(\[].*[)\]]\s*$", "", plain).replace(".", "").strip(" :*?")
    for tried in (
        plain,
        plain.replace(".", ""),
        plain.strip("?"),
        without,
        without.replace(".", ""),
    ):
        if tried in _BY_HEADING:
            return _BY_HEADING[tried]
    return None


def mapped(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Field, ...]:
    """What each column becomes: by its heading, else, for telling columns, by what it holds.

    >>> mapped(["Name", "Tel", "Shoe size"], [["Ann Archer", "01632 960001", "5"]])
    (<Field.NAME: 'name'>, <Field.PHONE: 'phone'>, <Field.NOTHING: 'nothing'>)
    """
    found: list[Field] = []
    used: set[Field] = set()
    for at, heading in enumerate(headings):
        values = [row[at] for row in rows[:200] if at < len(row) and row[at]]
        field = meaning(re.sub(r" \(\d+\)$", "", heading))
        if field is None and _says_little(heading):
            field = by_content(values)
        if field is not None and not _readable(field, values):
            field = None
        if field is None or (field in used and field not in MANY) or not values:
            field = Field.NOTHING
        used.add(field)
        found.append(field)
    return tuple(_with_a_name(found, rows))


def _readable(field: Field, values: Sequence[str]) -> bool:
    """Whether a column of choices holds such choices; "status" may hold anything."""
    if field in {Field.ACTIVE, Field.LARGE, Field.VOICEMAIL}:
        like = sum(1 for value in values if yes_or_no(value) is not None)
    elif field is Field.FORMAT:
        like = sum(1 for value in values if paper(value) is not None)
    else:
        return True
    return like * 2 >= len(values)


def _says_little(heading: str) -> bool:
    """Whether a heading leaves open what stands below: none, or a word such as "contact".

    >>> _says_little("Column 3"), _says_little("Contact"), _says_little("Shoe size")
    (True, True, False)
    """
    plain = folded(heading).strip(" .:*#")
    return (
        re.fullmatch(r"(column \d+|contact|details|contact details|number|no|)", plain) is not None
    )


def by_content(values: Sequence[str]) -> Field | None:
    """What a column is by what it holds, where its heading does not say.

    >>> by_content(["ann@example.org", "bo@example.org"]), by_content(["5", "6"])
    (<Field.EMAIL: 'email'>, None)
    """
    for field, shape in (
        (Field.EMAIL, _MAIL),
        (Field.POSTCODE, _CODE),
        (Field.PHONE, _NUMBER),
        (Field.NAME, _PERSON),
    ):
        like = sum(1 for value in values if shape.fullmatch(value))
        if values and like >= len(values) * _ENOUGH:
            return field
    return None


def _with_a_name(found: list[Field], rows: Sequence[Sequence[str]]) -> list[Field]:
    """The same fields, with a first name alone standing for the whole name they use."""
    if Field.NAME in found or Field.LAST in found or Field.FIRST not in found:
        return found
    return [Field.NAME if field is Field.FIRST else field for field in found]
