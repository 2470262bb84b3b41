"""Numbers of certificates, the short code that proves one, and gaps in the register.

The code is a keyed BLAKE2b (RFC 7693) of the number and of the digest of everything on the face, so
a changed name, date or number gives another code. The key never leaves the charity's file: with
forty bits a guess is right once in a million million, and every guess must be shown to us.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import folded

# Letters and figures nobody takes for one another when read out (after Crockford's base 32).
LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SAID: Final = re.compile(r"^\s*([A-Z]{1,6}-\d{4}-\d{4,8})(?:[\s,;:/]+([0-9A-Z\s-]+))?\s*$")
KEY_BYTES: Final = 32


class Verdict(StrEnum):
    """What we can say about a number and a code."""

    GENUINE = "genuine"
    VOIDED = "voided"
    WRONG_CODE = "wrong-code"
    UNKNOWN = "unknown"
    CHANGED = "changed"  # the register was altered: what is kept no longer fits its own digest


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers the register does not know, from first to last."""

    first: int
    last: int

    @property
    def many(self) -> int:
        """How many numbers are missing."""
        return self.last - self.first + 1


def prefix_of(name: str) -> str:
    """The letters before a charity's numbers: the first of each word of its name.

    >>> prefix_of("Riverside Voices"), prefix_of("Ełk & Łódź 2020"), prefix_of("声")
    ('RV', 'EL', 'C')
    """
    words = [word for word in re.split(r"[^a-z]+", folded(name)) if word]
    return "".join(word[0] for word in words)[:6].upper() or "C"


def written_number(prefix: str, year: int, number: int) -> str:
    """A certificate's number as it stands on its face.

    >>> written_number("RV", 2026, 7)
    'RV-2026-0007'
    """
    return f"{prefix}-{year}-{number:04d}"


def check_code(key: bytes, number: str, digest: str) -> str:
    """The short code beside a number.

    >>> check_code(bytes(32), "RV-2026-0007", "ab")
    'X6G0-51BM'
    """
    made = hashlib.blake2b(f"{number}\n{digest}".encode(), digest_size=5, key=key).digest()
    bits = int.from_bytes(made, "big")
    code = "".join(LETTERS[bits >> shift & 31] for shift in range(35, -1, -5))
    return f"{code[:4]}-{code[4:]}"


def split_code(said: str) -> tuple[str, str]:
    """Number and code, as scanned or typed: small letters, gaps and misread letters are forgiven.

    Raises:
        Refused: "not-a-certificate-code".

    >>> split_code(" rv-2026-0007  k7qx 93bo ")
    ('RV-2026-0007', 'K7QX-93B0')
    """
    found = _SAID.match(said.upper().replace("\u2013", "-"))
    if found is None:
        raise Refused("not-a-certificate-code")
    plain = re.sub(r"[\s-]", "", found[2] or "").translate(_MISREAD)
    return found[1], f"{plain[:4]}-{plain[4:]}" if plain else ""


def gaps(numbers: Iterable[int], upto: int, explained: Iterable[Gap] = ()) -> list[Gap]:
    """Numbers below `upto` that no certificate has and nobody explained.

    >>> gaps([1, 2, 5, 9], 10, [Gap(3, 3)])
    [Gap(first=4, last=4), Gap(first=6, last=8)]
    """
    known = set(numbers)
    for gap in explained:
        known |= set(range(gap.first, gap.last + 1))
    found: list[Gap] = []
    for number in range(1, upto):
        if number in known:
            continue
        if found and found[-1].last == number - 1:
            found[-1] = Gap(found[-1].first, number)
        else:
            found.append(Gap(number, number))
    return found
