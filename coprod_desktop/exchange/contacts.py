"""vCards of phones and address books (2.1, 3.0, 4.0), each on its own: one bad card harms no other.

A reader of our own: the library at hand gives up on whole files that real phones and Outlook write
(quoted-printable cut in the middle, bare lines, unknown encodings), and we need eight properties.
"""

import base64
import binascii
import quopri
import re
from dataclasses import dataclass
from typing import Final

from coprod_desktop.domain.text import one_line
from coprod_desktop.exchange.tables import MOST_ROWS, Sheet, bounded
from coprod_desktop.exchange.texts import decoded

HEADINGS: Final = (
    "Name", "Phone", "Mobile", "E-mail", "Address", "Postcode", "Birthday", "Notes",
)  # fmt: skip
"""The columns contacts become: headings like those of a spreadsheet."""
_LINE: Final = re.compile(
    r"^(?:[\w-]+\.)?([A-Za-z][\w-]*)((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(.*)$", re.S
)
_FOLD: Final = re.compile(r"\r?\n[ \t]")
_DAY: Final = re.compile(r"^(\d{4})-?(\d\d)-?(\d\d)")


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    kinds: frozenset[str]
    value: str


def contact_sheet(name: str, data: bytes) -> Sheet:
    """The contacts of a file as a table: a row for each card, and for what was no whole card."""
    rows: list[tuple[str, ...]] = [HEADINGS]
    faults: list[tuple[int, str]] = []
    for card in _cards(decoded(data)):
        row, fault = _row(card)
        rows.append(bounded(list(row)))
        if fault:
            faults.append((len(rows), fault))
        if len(rows) >= MOST_ROWS:
            break
    return Sheet(name, tuple(rows), tuple(faults))


def _cards(text: str) -> list[str]:
    """The text of each card, an unfinished one ending where the next begins."""
    parts = re.split(r"(?im)^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r?$", text)
    return parts[1:]


def _row(card: str) -> tuple[tuple[str, ...], str]:
    whole, end, _after = _ended(card)
    found: list[_Property] = []
    odd = 0
    for line in _unfolded(whole):
        one = _property(line)
        if one is None:
            odd += 1
        else:
            found.append(one)
    row = _cells(found)
    if not any(row):  # never lost: what there is stands where a person can see it
        row = (*row[:-1], one_line(whole)[:200] or "?")
    if not end:
        return row, "card-not-ended"
    if not row[0] or (odd and odd >= len(found)):
        return row, "card-unreadable"
    return row, ""


def _ended(card: str) -> tuple[str, bool, str]:
    found = re.search(r"(?im)^[ \t]*END[ \t]*:[ \t]*VCARD[ \t]*\r?$", card)
    return (card[: found.start()], True, card[found.end() :]) if found else (card, False, "")


def _unfolded(text: str) -> list[str]:
    """The lines of a card, those that were folded made whole again."""
    lines: list[str] = []
    for line in _FOLD.sub("", text).replace("\r\n", "\n").split("\n"):
        # Quoted-printable of vCard 2.1 folds with an equals sign at the end.
        soft = bool(lines) and lines[-1].endswith("=") and "QUOTED-PRINTABLE" in lines[-1].upper()
        if soft:
            lines[-1] = lines[-1][:-1] + line
        elif line.strip():
            lines.append(line)
    return lines


def _property(line: str) -> _Property | None:
    match = _LINE.match(line)
    if match is None:
        return None
    parameters = [part.strip().strip('"') for part in match[2].split(";") if part.strip()]
    upper = [part.upper() for part in parameters]
    charset = next(
        (part.split("=", 1)[1] for part in upper if part.startswith("CHARSET=")), "UTF-8"
    )
    value = match[3]
    if any(part.endswith("QUOTED-PRINTABLE") for part in upper):
        value = _decoded(quopri.decodestring(value.encode("utf-8", "replace")), charset)
    elif any(part in {"ENCODING=B", "ENCODING=BASE64", "BASE64"} for part in upper):
        value = _unpacked(value, charset) if match[1].upper() == "NOTE" else ""
    kinds = {word for part in upper for word in part.removeprefix("TYPE=").split(",")}
    return _Property(match[1].upper(), frozenset(kinds), value)


def _decoded(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return decoded(data) if b"\0" not in data else data.decode("utf-8", "replace")


def _unpacked(value: str, charset: str) -> str:
    try:
        return _decoded(base64.b64decode(value, validate=False), charset)
    except (binascii.Error, ValueError):
        return ""


def _cells(found: list[_Property]) -> tuple[str, ...]:
    def every(name: str) -> list[_Property]:
        return [one for one in found if one.name == name and one.value.strip()]

    mobiles = {"CELL", "MOBILE", "IPHONE"}
    numbers = [one for one in every("TEL") if not one.kinds & {"FAX", "PAGER"}]
    phone = " / ".join(_number(one.value) for one in numbers if not one.kinds & mobiles)
    mobile = " / ".join(_number(one.value) for one in numbers if one.kinds & mobiles)
    emails = " ; ".join(one_line(_plain(one.value)) for one in every("EMAIL"))
    address, postcode = _address([one.value for one in every("ADR")])
    notes = "\n".join(_plain(one.value) for one in every("NOTE"))
    born = next((_DAY.match(one.value.strip()) for one in every("BDAY")), None)
    day = f"{born[1]}-{born[2]}-{born[3]}" if born else ""
    name = _called([one.value for one in every("FN")], [one.value for one in every("N")])
    return (name, phone, mobile, emails, address, postcode, day, notes)


def _called(whole: list[str], parts: list[str]) -> str:
    """The name a card goes by: as it is to be shown, else put together from its parts."""
    shown = one_line(_plain(whole[0])) if whole else ""
    if shown:
        return shown
    if not parts:
        return ""
    family, given, *_rest = [*(_plain(part) for part in _split(parts[0])), "", ""]
    return one_line(f"{given} {family}")


def _address(values: list[str]) -> tuple[str, str]:
    if not values:
        return "", ""
    parts = [one_line(_plain(part).replace("\n", ", ")) for part in _split(values[0])]
    box, more, street, town, county, postcode, _country = [*parts, *[""] * 7][:7]
    lines = (box, more, street, town, county)
    return "\n".join(part for part in lines if part), postcode


def _number(value: str) -> str:
    return one_line(_plain(value)).removeprefix("tel:")


def _split(value: str) -> list[str]:
    return re.split(r"(?<!\\);", value)


def _plain(value: str) -> str:
    r"""Text without the backslashes of vCards.

    >>> _plain(r"Flat 2\, 1 Nowhere Quay\nExampleton")
    'Flat 2, 1 Nowhere Quay\nExampleton'
    """
    return re.sub(
        r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value, flags=re.S
    ).strip()
