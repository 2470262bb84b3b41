"""The words of a page, read out of its drawing: what an untagged page says when read aloud."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false, reportGeneralTypeIssues=false

import re
from collections.abc import Callable
from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name

from coprod_desktop.domain.text import cleaned

_PAIR: Final = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_RANGE: Final = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_MOST: Final = 20_000  # characters of one page
_GAP: Final = -180.0  # thousandths of the size: a wider step back is a space between words
Decoder = Callable[[bytes], str]


def page_words(page: Any) -> str:
    """The words of a page in the order they are drawn; "" when there are none."""
    out: list[str] = []
    _drawn(page, page.obj.get("/Resources", Dictionary()), out, 0)
    text = re.sub(r"[ \t]+", " ", "".join(out)[:_MOST])
    return re.sub(r"\s*\n\s*", "\n", cleaned(text)).strip()


def _drawn(thing: Any, resources: Any, out: list[str], deep: int) -> None:
    fonts = resources.get("/Font", Dictionary())
    decoders: dict[str, Decoder] = {}
    decode: Decoder = _winansi
    for step in pikepdf.parse_content_stream(thing):
        what = str(step.operator)
        if what == "Tf":
            name = str(step.operands[0])
            if name not in decoders:
                decoders[name] = _decoder(fonts.get(name))
            decode = decoders[name]
        elif what == "Tj":
            out.append(decode(bytes(step.operands[0])))
        elif what in {"'", '"'}:
            out += ["\n", decode(bytes(step.operands[-1]))]
        elif what == "TJ":
            out.append(_array(step.operands[0], decode))
        elif what in {"T*", "ET"} or (what in {"Td", "TD"} and float(step.operands[1]) != 0):
            out.append("\n")
        elif what in {"Td", "TD", "Tm"}:
            out.append(" ")
        elif what == "Do" and deep < 4:
            form = resources.get("/XObject", Dictionary()).get(str(step.operands[0]))
            if form is not None and form.get("/Subtype") == Name.Form:
                _drawn(form, form.get("/Resources", resources), out, deep + 1)


def _array(parts: Any, decode: Decoder) -> str:
    said: list[str] = []
    for part in parts:
        if isinstance(part, pikepdf.String):
            said.append(decode(bytes(part)))
        elif float(part) < _GAP:
            said.append(" ")
    return "".join(said)


def _winansi(code: bytes) -> str:
    return code.decode("cp1252", "ignore")


def _decoder(font: Any) -> Decoder:
    if font is None or Name.ToUnicode not in font:
        return _winansi if font is None or font.get("/Subtype") != Name.Type0 else (lambda _: "")
    known = _unicode(font.ToUnicode.read_bytes())
    step = 2 if font.get("/Subtype") == Name.Type0 else 1

    def decode(code: bytes) -> str:
        places = range(0, len(code) - step + 1, step)
        return "".join(known.get(int.from_bytes(code[at : at + step], "big"), "") for at in places)

    return decode


def _unicode(table: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, sign in _PAIR.findall(block):
            found[int(code, 16)] = _sign(sign)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, sign in _RANGE.findall(block):
            start, base = int(first, 16), _sign(sign)
            for step in range(min(int(last, 16) - start + 1, 65536)):
                found[start + step] = base[:-1] + chr(ord(base[-1]) + step) if base else ""
    return found


def _sign(digits: bytes) -> str:
    return bytes.fromhex(digits.decode()).decode("utf-16-be", "ignore") if digits else ""
