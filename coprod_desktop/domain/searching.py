"""Searching: which words of a record can be looked for, and what typed words ask for.

A word is found by any beginning of it, accents and case aside. A word with signs inside is found
whole, by its parts, and without its hyphen or apostrophe; a phone number in whichever way it is
grouped; a postcode with or without its gap.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import Final

from coprod_desktop.domain.people import digits
from coprod_desktop.domain.text import folded

SIGNS: Final = "@.-_+/&"
"""Signs that may stand inside a word. All other ASCII signs divide words."""
LONGEST: Final = 60
"""Letters of a word that count; nobody types more."""
SOUND: Final = "~"
"""Begins a word that stands for how a name sounds. Nobody can type it: it divides words."""
START: Final = "#"
"""Begins a word that stands for the first digits of numbers. Nobody can type it either.

Half of all people have a number that begins with 077: looking through all these numbers for the
first digits would be slow, so their beginnings are words of their own.
"""
_STARTS: Final = range(3, 7)

_DIVIDE: Final = str.maketrans(
    {chr(code): " " for code in range(128) if not chr(code).isalnum() and chr(code) not in SIGNS}
    | {"'": "", "’": "", "ʼ": ""}  # the apostrophes people type
)
_PARTS: Final = re.compile(f"[{re.escape(SIGNS)}]+")
_POSTCODE: Final = re.compile(r"\b([a-z]{1,2}[0-9][a-z0-9]?) ([0-9][a-z]{2})\b")
_NUMBER: Final = re.compile(f"[0-9{re.escape(SIGNS)}]*[0-9][0-9{re.escape(SIGNS)}]*")
_RUN: Final = re.compile(r"\+?[0-9][0-9 ()./-]{4,}[0-9]")

Option = tuple[str, ...]
"""Beginnings of words that must all be there. One that ends in a gap is a whole word."""
Wanted = tuple[Option, ...]
"""Options of which one is enough."""


def search_key(texts: Iterable[str], names: Iterable[str] = ()) -> str:
    """Every word a record can be found by, each once, in one line.

    Args:
        texts: facts such as an address or a note.
        names: names; these are also found by how they sound.

    >>> search_key(["M1 2AB"], ["Zoë O'Brien-Smith"])
    '2ab m1 m12ab obrien obrien-smith obriensmith smith zoe ~abrn ~s ~smt'
    """
    called = _line(names)
    found = _words(_line(texts)) | _words(called)
    for piece in called.translate(_DIVIDE).split():
        for part in _PARTS.split(piece):
            if said := _sound(part):
                found.add(SOUND + said)
    return " ".join(sorted(found))


def wanted(typed: str) -> tuple[Wanted, ...]:
    """What typed words ask for: one of the options of every entry must be found.

    >>> wanted("Zoë ann@")
    ((('zoe',),), (('ann',),))
    >>> wanted("07700 90")
    ((('#07700 ', '90'), ('0770090',)),)
    """
    found: list[Wanted] = []
    pieces = [piece for word in _pieces(typed) if (piece := word.strip(SIGNS)[:LONGEST])]
    for number, run in groupby(pieces, key=lambda piece: _NUMBER.fullmatch(piece) is not None):
        words = tuple(run)
        if not number:
            found += [((word,),) for word in words]
            continue
        joined = digits("+" + "".join(words) if "+" in typed else "".join(words))[:LONGEST]
        apart = tuple(_beginning(word) for word in words)
        found.append((apart,) if joined in (*words, "") else (apart, (_beginning(joined),)))
    return tuple(found)


def sounding(typed: str) -> tuple[Wanted, ...]:
    """What typed words ask for by their sound alone; nothing where they have none.

    >>> sounding("Kathryn") == sounding("catherine")
    True
    """
    said = [sound(word) for piece in _pieces(typed) for word in _PARTS.split(piece) if word]
    return tuple(((SOUND + each + " ",),) for each in said) if said and all(said) else ()


def sound(word: str) -> str:
    """How a name sounds, roughly and in English ears; "" for what is not plain letters.

    Vowels fall away after the first letter, and letters that sound alike become one, so that
    Stephen meets Steven and Mohammed meets Muhammad. Rules after Philips, Metaphone (1990), fewer.

    >>> sound("stephen"), sound("steven"), sound("mohammed"), sound("muhamad"), sound("zoe")
    ('stfn', 'stfn', 'mmd', 'mmd', 's')
    """
    return _sound(folded(word))


_SOUNDS: Final = tuple(
    (re.compile(old), new)
    for old, new in (
        ("^(kn|gn)", "n"), ("^wr", "r"), ("^ps", "s"), ("^x", "s"), ("ght", "t"), ("ph", "f"),
        ("sch", "s"), ("sh", "s"), ("tch|ch|ck", "k"), ("dg(?=[eiy])", "j"), ("g(?=[eiy])", "j"),
        ("c(?=[eiy])", "s"), ("[cq]", "k"), ("x", "ks"), ("z", "s"), ("v", "f"), ("^[eiouy]", "a"),
        (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


@lru_cache(maxsize=20_000)  # names come again and again
def _sound(plain: str) -> str:
    if not plain.isascii() or not plain.isalpha():
        return ""
    for old, new in _SOUNDS:
        plain = old.sub(new, plain)
    return plain[:1] + re.sub("[aeiouhwy]", "", plain[1:])


def _line(texts: Iterable[str]) -> str:
    # Folding is the dear part, so it is done once; the sign between keeps numbers apart.
    return folded(" ; ".join(text for text in texts if text))


def _pieces(text: str) -> list[str]:
    return folded(text).translate(_DIVIDE).split()


def _words(line: str) -> set[str]:
    found: set[str] = set()
    for piece in line.translate(_DIVIDE).split():
        if piece.isalnum():
            found.add(piece[:LONGEST])
            continue
        whole = piece.strip(SIGNS)
        found |= {whole[:LONGEST], whole.replace("-", "")[:LONGEST]}
        # Whatever stands behind a sign is looked for, too, with all that follows and alone.
        for sign in _PARTS.finditer(whole[:LONGEST]):
            found.add(whole[sign.end() :][:LONGEST])
        found.update(part[:LONGEST] for part in _PARTS.split(whole))
    found |= {one + two for one, two in _POSTCODE.findall(line)}
    for run in _RUN.findall(line):
        number = digits(run)[:LONGEST]
        found |= {number, number.removeprefix("0")}
    found.discard("")
    return found | {
        START + word[:length]
        for word in found
        if word[0].isdigit()
        for length in _STARTS
        if len(word) >= length and _plain_digits(word[:length])
    }


def _plain_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _beginning(word: str) -> str:
    """A word as its beginning is looked for: the first digits of numbers are words of their own."""
    return f"{START}{word} " if len(word) in _STARTS and _plain_digits(word) else word
