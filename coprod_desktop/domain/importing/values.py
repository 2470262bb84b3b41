"""What one cell says: names, numbers, days, yes or no, as people in charities type them."""

import re
from datetime import date, timedelta
from typing import Final, Literal

from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.text import cleaned, folded, one_line

Order = Literal["day-first", "month-first", "undecided"]

_SLASHED: Final = re.compile(r"^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})(?:\s+\d{1,2}:\d\d.*)?$")
_ISO: Final = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")
_NAMED: Final = re.compile(
    r"^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s\-/](?:of\s+)?([a-z]{3,9})\.?,?[\s\-/](\d{4}|\d{2})$"
)
_AMERICAN: Final = re.compile(r"^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$")
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_NOBODY_SAID: Final = frozenset(
    {
        "", "-", "--", "—", ".", "?", "n/a", "na", "none", "nil", "null", "nan", "unknown",
        "not known", "tbc", "tba", "x", "n.a.",
    }
)  # fmt: skip
_FEW: Final = 12
"""Signs; nothing that means nothing is as long."""
_YES: Final = frozenset(
    {"y", "yes", "yes please", "yeah", "yep", "true", "t", "1", "x", "✓", "✔", "☑", "✅", "ok",
     "okay", "si", "ie", "ydy", "on", "ticked", "active", "current"}
)  # fmt: skip
_NO: Final = frozenset(
    {"n", "no", "no thanks", "nope", "false", "f", "0", "✗", "✘", "❌", "☐", "-", "off", "never",
     "na", "nac ydy", "left", "inactive", "former", "lapsed"}
)  # fmt: skip
_FORMATS: Final = (
    (Format.GIANT, ("giant", "24", "very large", "extra large", "xl", "28")),
    (Format.LARGE, ("large", "18", "big", "16")),
    (Format.EASY_READ, ("easy read", "easyread", "easy-read", "pictures", "plain")),
    (Format.SCREEN_READER, ("screen reader", "screenreader", "html", "electronic", "jaws", "nvda")),
    (Format.ALOUD, ("audio", "aloud", "read out", "read to", "cd", "spoken")),
    (Format.DYSLEXIA, ("dyslex", "coloured", "cream")),
    (Format.STANDARD, ("standard", "normal", "usual", "regular", "14", "12", "print", "paper")),
)
_EPOCH: Final = date(1899, 12, 30)
ERRORS: Final = frozenset(
    {"#ref!", "#n/a", "#value!", "#name?", "#div/0!", "#null!", "#num!", "#spill!", "#####"}
)
"""What a spreadsheet shows where a formula failed."""


def said(text: str) -> str:
    """A cell with something in it; "" for what people type when there is nothing.

    >>> said(" N/A "), said("TBC"), said(" Ann  Archer ")
    ('', '', 'Ann Archer')
    """
    plain = one_line(text)
    return "" if len(plain) < _FEW and folded(plain) in _NOBODY_SAID else plain


def lines(text: str) -> str:
    r"""A cell that may have several lines, such as a note or an address.

    >>> lines(" 1 Nowhere Quay \r\n\r\n Exampleton ")
    '1 Nowhere Quay\nExampleton'
    """
    if "\n" not in text and "\r" not in text:
        return said(text)
    parts = (one_line(part) for part in cleaned(text).replace("\r", "\n").split("\n"))
    found = "\n".join(part for part in parts if part)
    return "" if folded(found) in _NOBODY_SAID else found


def broken(text: str) -> bool:
    """Whether a cell holds a formula, or what is left of one that failed.

    >>> broken("#REF!"), broken('=HYPERLINK("x")'), broken("07700 900123")
    (True, True, False)
    """
    plain = text.strip()
    if plain[:1] not in {"=", "#"}:
        return False
    formula = plain[:1] == "=" and len(plain) > 1
    return formula or plain.casefold() in ERRORS or plain[:5] == "#####"


def yes_or_no(text: str) -> bool | None:
    """What a tick, a letter or a word means; None when nobody could say.

    >>> [yes_or_no(each) for each in ("Y", "no thanks", "✓", "0", "perhaps", "")]
    [True, False, True, False, None, None]
    """
    plain = folded(text).strip(" .!")
    return True if plain in _YES else False if plain in _NO else None


def full_name(name: str, first: str = "", last: str = "") -> str:
    """The name they use, from one column or two.

    >>> full_name("Archer, Ann"), full_name("", "Ann", "Archer"), full_name("Annie", "", "Archer")
    ('Ann Archer', 'Ann Archer', 'Annie Archer')
    >>> full_name("Okoro, Sam, Dr")
    'Okoro, Sam, Dr'
    """
    whole, before, after = said(name), said(first), said(last)
    if whole.count(",") == 1:
        family, _, given = (part.strip() for part in whole.partition(","))
        whole = f"{given} {family}" if family and given else family or given
    if not whole:
        return f"{before} {after}".strip()
    alone = " " not in whole and after and folded(after) not in folded(whole)
    return f"{whole} {after}" if alone else whole


def phones(text: str) -> list[str]:
    """The numbers in a cell, with the zero a spreadsheet ate put back.

    >>> phones("7700900123"), phones("07700 900123 / 01632 960123"), phones("447700900123")
    (['07700900123'], ['07700 900123', '01632 960123'], ['+447700900123'])
    >>> phones("0044 7700 900123"), phones("1632960123")
    (['+44 7700 900123'], ['01632960123'])
    """
    parts = re.split(r"\s*(?:[/;,|\n]|\bor\b|\band\b)\s*", text.strip())
    return [_phone(part) for part in parts if said(part)]


def _phone(text: str) -> str:
    plain = one_line(text).removeprefix("tel:").strip(" '’")
    digits = re.sub(r"\D", "", plain)
    if plain.startswith("00") and len(digits) > 10:
        return "+" + plain[2:].strip()
    if plain.startswith("+"):
        return plain
    if len(digits) == 12 and digits.startswith("44"):
        return "+" + plain
    # UK numbers have ten digits after their zero; none begins with 4, 5, 6 or 0 there.
    if len(digits) == 10 and digits[0] in "12378" and not plain.startswith(("0", "(0")):
        return "0" + plain
    if len(digits) == 9 and digits[0] == "1" and not plain.startswith(("0", "(0")):
        return "0" + plain  # a few places still have nine
    return plain


def rounded(text: str) -> bool:
    """Whether a spreadsheet has cut a long number short: its last digits are lost.

    >>> rounded("7.70090E+09"), rounded("07700 900123")
    (True, False)
    """
    return re.fullmatch(r"\d(?:[.,]\d+)?[eE]\+?\d+", text.strip()) is not None


def date_order(values: list[str]) -> Order:
    """Whether a column's dates begin with the day: decided by the whole column, never by a cell.

    >>> date_order(["03/04/2024", "17/04/2024"]), date_order(["04/17/2024"]), date_order(["3/4/24"])
    ('day-first', 'month-first', 'undecided')
    """
    pairs = [(int(one[1]), int(one[2])) for one in map(_SLASHED.match, values) if one]
    if any(first > 12 for first, _ in pairs):
        return "day-first"
    if any(second > 12 for _, second in pairs):
        return "month-first"
    # 03/03/2024 is the same day either way, so it needs no question.
    return "undecided" if any(first != second for first, second in pairs) else "day-first"


def day(text: str, order: Order, today: date) -> date | None:
    """A day of a column whose order is known; None when the cell holds no day.

    >>> now = date(2026, 11, 23)
    >>> day("03/04/2024", "day-first", now), day("31/02/2024", "day-first", now)
    (datetime.date(2024, 4, 3), None)
    >>> day("3rd April 2024", "day-first", now), day("45385", "day-first", now)
    (datetime.date(2024, 4, 3), datetime.date(2024, 4, 3))
    >>> day("3/4/61", "day-first", now)
    datetime.date(1961, 4, 3)
    """
    plain = " ".join(text.strip().casefold().split())
    try:
        if found := _ISO.match(plain):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _SLASHED.match(plain):
            first, second = int(found[1]), int(found[2])
            if order == "month-first":
                first, second = second, first
            return date(_year(found[3], today), second, first)
        if found := _NAMED.match(plain):
            return date(_year(found[3], today), _month(found[2]), int(found[1]))
        if found := _AMERICAN.match(plain):
            return date(int(found[3]), _month(found[1]), int(found[2]))
        if re.fullmatch(r"\d{4,5}(\.\d+)?", plain) and 3_000 < float(plain) < 80_000:
            return _EPOCH + timedelta(days=int(float(plain)))
    except ValueError:
        return None
    return None


def _year(text: str, today: date) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year <= today.year % 100 else 1900)


def _month(name: str) -> int:
    for number, month in enumerate(_MONTHS, start=1):
        if month.startswith(name) or (name == "sept" and number == 9):
            return number
    raise ValueError(name)


def paper(text: str) -> Format | None:
    """How somebody likes their papers, from a word or two; None when nobody could say.

    >>> paper("Large print (18pt)"), paper("easyread"), paper("pigeon")
    (<Format.LARGE: 'large'>, <Format.EASY_READ: 'easy-read'>, None)
    """
    plain = folded(text)
    for found, words in _FORMATS:
        if any(word in plain for word in words):
            return found
    return None
