"""Text as people type it: cleaned, folded for searching, and cut to initials.

Folding follows Unicode NFKD with marks removed and `casefold`, plus the letters NFKD leaves whole.
"""

import re
import unicodedata
from typing import Final

_LETTERS: Final = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "AE",
     "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH", "ð": "d", "Ð": "D", "ħ": "h", "Ħ": "H"}
)  # fmt: skip
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_BREAKS: Final = str.maketrans("\n\r\t", "   ")
_GAPS = re.compile(r"[ \t\u00a0]+")


def cleaned(text: str) -> str:
    r"""Text without control, direction-override and zero-width characters, in NFC.

    Joiners (U+200C, U+200D) stay: some scripts need them.

    >>> cleaned("Zoe\u0308 \u202eevil\u0000")
    'Zoë evil'
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text.replace("\r\n", "\n")))


def one_line(text: str) -> str:
    r"""Cleaned text on one line, without gaps at its ends.

    >>> one_line("  Ann \n  Archer ")
    'Ann Archer'
    """
    if _is_plain(text):
        return " ".join(text.split())
    return _GAPS.sub(" ", cleaned(text).replace("\n", " ").replace("\r", " ")).strip()


def _is_plain(text: str) -> bool:
    """Whether a text is of ASCII letters, signs and breaks: most are, and ten times quicker."""
    return text.isascii() and (text.isprintable() or text.translate(_BREAKS).isprintable())


def folded(text: str) -> str:
    """The search key of a name: no accents, no case, single spaces.

    >>> folded("  Łukasz  Ó Briain ")
    'lukasz o briain'
    """
    if _is_plain(text):
        return " ".join(text.split()).lower()
    return _folded_once(_folded_once(text))  # folding case can set free new marks and letters


def _folded_once(text: str) -> str:
    apart = unicodedata.normalize("NFKD", one_line(text).translate(_LETTERS))
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return one_line(plain.casefold().translate(_LETTERS))


def initials(name: str) -> str:
    """A name behind the privacy curtain.

    >>> initials("Ann-Marie de Souza")
    'A. S.'
    """
    words = [word for word in one_line(name).split(" ") if word]
    ends = words if len(words) < 2 else [words[0], words[-1]]
    return " ".join(f"{word[0].upper()}." for word in ends)
