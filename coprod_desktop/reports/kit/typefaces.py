"""Type: the fonts we ship, and text set word by word in the first font that has all its letters.

Names of the world: Latin in the format's own family; Vietnamese, Cyrillic and Greek in Noto Sans;
Arabic, Hebrew, Bengali, Devanagari and Ethiopic in their Noto Sans. Right-to-left words are joined
and turned round here because ReportLab cannot; the right text stands beside it as ActualText.
"""
# pyright: basic, reportAttributeAccessIssue=false

import re
import string
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import Final
from xml.sax.saxutils import escape

import arabic_reshaper
from bidi.algorithm import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from coprod_desktop import resources
from coprod_desktop.domain.text import cleaned

FAMILIES: Final = {
    "Atkinson": ("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold"),
    "Lexend": ("Lexend-Regular", "Lexend-Bold"),
}
_WIDE: Final = ("NotoSans-Regular", "NotoSans-Bold")
_SCRIPTS: Final = (
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansBengali-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansEthiopic-Regular",
    "NotoSansSymbols2-Regular",
)
_SHAPED: Final = re.compile("[\u0900-\u0dff]")
_WORDS: Final = re.compile(r"(\s+)")
_GAPS: Final = re.compile(r"(\s+|[!-/:-@\[-`{-~]+)")
_JOINERS: Final = "\u200c\u200d"
_UNSEEN: Final = re.compile("[\u00ad\ufe00-\ufe0f]")


class MeasuredFont(TTFont):
    """A font that remembers how wide words are: the same ones come again on every page."""

    _MOST = 20_000

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self._units: dict[str, int] = {}

    def stringWidth(  # noqa: N802
        self, text: str | bytes, size: float, encoding: str = "utf8"
    ) -> float:
        """How wide a text is at a size, in points."""
        words = text if isinstance(text, str) else text.decode(encoding or "utf8")
        units = self._units.get(words)
        if units is None:
            if len(self._units) >= self._MOST:
                self._units.clear()
            wide, other = self.face.charWidths, self.face.defaultWidth
            units = self._units[words] = sum(wide.get(ord(sign), other) for sign in words)
        return 0.001 * size * units


@cache
def font(name: str) -> str:
    """A font of `resources/fonts`, registered with ReportLab under its file's name."""
    if name not in pdfmetrics.getRegisteredFontNames():
        path = resources.path("fonts", f"{name}.ttf")
        pdfmetrics.registerFont(MeasuredFont(name, str(path)))
    return name


@cache
def letters(name: str) -> frozenset[int]:
    """The letters (code points) a font has."""
    return frozenset(pdfmetrics.getFont(font(name)).face.charToGlyph)


@dataclass(slots=True)
class Typesetter:
    """Turns text into ReportLab's paragraph markup, and remembers letters no font has."""

    family: str = "Atkinson"
    missing: set[str] = field(default_factory=set)

    @property
    def regular(self) -> str:
        """The family's ordinary font."""
        return font(FAMILIES[self.family][0])

    @property
    def bold(self) -> str:
        """The family's bold font."""
        return font(FAMILIES[self.family][1])

    def markup(self, text: str, *, bold: bool = False) -> str:
        """Text as markup: cleaned, escaped, each word in a font that has it. Text stays text."""
        text = _UNSEEN.sub("", cleaned(text))
        own = self.bold if bold else self.regular
        if text.isascii():
            return _line_breaks(escape(text))
        if is_right_to_left(text):
            text = "\n".join(_turned(line) for line in text.split("\n"))
        shaped = needs_shaping(text)
        out: list[str] = []
        for word in _WORDS.split(text) if shaped else _GAPS.split(text):
            name, word = self._fitting(word, own, bold=bold)
            safe = escape(word)
            out.append(safe if name == own else f'<font name="{name}">{safe}</font>')
        return _line_breaks("".join(out))

    def _fitting(self, word: str, own: str, *, bold: bool) -> tuple[str, str]:
        if not word.strip() or word.isascii():
            return own, word
        signs = {ord(sign) for sign in word if not sign.isspace() and sign not in _JOINERS}
        choices = (own, _WIDE[bold], *_SCRIPTS)
        for name in choices:
            if signs <= letters(name):
                return font(name), word
        bare = word.strip(string.punctuation)
        if bare != word and bare:  # a script without commas: those go, beside a word of that font
            name, kept = self._fitting(bare, own, bold=bold)
            return name, kept
        best = max(choices, key=lambda name: len(signs & letters(name)))
        lost = {chr(sign) for sign in signs - letters(best)}
        self.missing |= lost
        return font(best), "".join("?" if sign in lost else sign for sign in word)


def _line_breaks(markup: str) -> str:
    return markup.replace("\n", "<br/>")


def is_right_to_left(text: str) -> bool:
    """Whether some of it runs from right to left."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in text)


def needs_shaping(text: str) -> bool:
    """Whether its letters change shape with their neighbours (Indic scripts)."""
    return not text.isascii() and _SHAPED.search(text) is not None


def _turned(line: str) -> str:
    turned = get_display(arabic_reshaper.reshape(line), base_dir="L")
    return turned if isinstance(turned, str) else turned.decode()
