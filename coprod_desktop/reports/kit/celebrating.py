"""Certificates: whole pages drawn by hand, a thousand a minute, each with its tags.

What is the same on every page (the frame, the words between, their widths) is worked out once for
the whole job; only a name, a number and a code are new. That is what makes two hundred certificates
quicker than anything that lays pages out.
"""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportOptionalMemberAccess=false

from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics

from coprod_desktop.domain.progress import Progress
from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.codes import code_of
from coprod_desktop.reports.kit.picturing import read_picture
from coprod_desktop.reports.kit.tagged.canvas import TaggedCanvas
from coprod_desktop.reports.kit.tagged.structure import Element
from coprod_desktop.reports.kit.typefaces import is_right_to_left, needs_shaping

_FRAME: Final = "frame"
_INK: Final = "#1D2733"
_EDGE: Final = 92.0  # from the paper's edge to the words
_CODE: Final = 74.0
_FOOT: Final = 62.0
_SMALLEST_NAME: Final = 20.0
_MOST_LINES: Final = 4


class Celebration:
    """Draws the certificates of one job."""

    def __init__(self, canvas: TaggedCanvas, setter: Any) -> None:
        self.canvas, self.setter = canvas, setter
        self.width, self.height = landscape(A4)
        self.room = self.width - 2 * _EDGE
        self.regular, self.bold = setter.type.regular, setter.type.bold
        head = setter.document.letterhead
        self.colour = head.colour if head else "#0B5D66"
        self.logo = read_picture(head.logo) if head and head.logo else None
        self.house = head.name if head else ""
        self._known: dict[tuple[str, str, float], tuple[float, str]] = {}
        self._plain: dict[str, bool] = {}
        self._wrapped: dict[tuple[str, str, float, float], tuple[list[str], float]] = {}
        self._frame()

    def page(self, block: b.Certificate) -> None:
        """Draw one."""
        canvas, size = self.canvas, self.setter.setting.size
        section = Element("Sect", self.setter.root, title=block.number or block.title)
        with canvas.artifact():
            canvas.doForm(_FRAME)
        plain, strong, small = max(15.0, size), max(21.0, size * 1.3), max(12.0, size * 0.85)
        rows = [
            ("H1", block.title, self.bold, max(30.0, size * 1.5), self.colour, 1.0),
            ("P", block.before, self.regular, plain, _INK, 1.1),
            ("P", block.name, self.bold, max(42.0, size * 1.6), _INK, 1.0),
            ("P", block.between, self.regular, plain, _INK, 0.9),
            ("P", block.what, self.bold, strong, self.colour, 0.8),
            ("P", block.when, self.regular, plain, _INK, 0.7),
        ]
        set_rows = [(r, *self._fit(r[1], r[2], r[3])) for r in rows if r[1]]
        top = self._logo(section)
        used = sum(len(lines) * fitted * 1.25 for _, lines, fitted in set_rows)
        signed = small * 2.7 + (52.0 if block.signature else 6.0)
        bottom = _FOOT + max(_CODE + 8, signed + 8)
        shares = sum(r[5] for r, _, _ in set_rows)
        step = max(2.0, min(26.0, (top - bottom - used) / max(1.0, shares)))
        y = top
        for (tag, _, font, _, colour, share), lines, fitted in set_rows:
            y -= step * share
            element = Element(tag, section, title=block.title if tag == "H1" else None)
            for line in lines:
                y -= fitted * 1.25
                self._line(element, line, font, fitted, colour, y + fitted * 0.3)
        self._foot(block, section, small)
        canvas.showPage()

    # -- pieces -------------------------------------------------------------------------------
    def _frame(self) -> None:
        """The frame, once for all: two rules and a row of diamonds in the charity's colour."""
        canvas = self.canvas
        canvas.beginForm(_FRAME, 0, 0, self.width, self.height)
        canvas.setStrokeColor(HexColor(self.colour))
        canvas.setFillColor(HexColor(self.colour))
        canvas.setLineWidth(2.4)
        canvas.rect(24, 24, self.width - 48, self.height - 48)
        canvas.setLineWidth(0.8)
        canvas.rect(46, 46, self.width - 92, self.height - 92)
        path, half = canvas.beginPath(), 5.0
        for along, far in ((self.width, self.height), (self.height, self.width)):
            count = round((along - 70) / 15)
            for at in range(count + 1):
                place = 35 + at * (along - 70) / count
                for across in (35.0, far - 35.0):
                    x, y = (place, across) if far == self.height else (across, place)
                    path.moveTo(x - half, y)
                    path.lineTo(x, y + half)
                    path.lineTo(x + half, y)
                    path.lineTo(x, y - half)
                    path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.endForm()

    def _logo(self, section: Element) -> float:
        top = self.height - 64
        if self.logo is None:
            if self.house:
                self._line(Element("P", section), self.house, self.bold, 15, _INK, top - 15)
            return top - 24
        across, down = self.logo.getSize()
        high = min(52.0, 200.0 * down / across)
        wide, figure = high * across / down, Element("Figure", section, words=self.house)
        x, y = (self.width - wide) / 2, top - high
        self._boxed(figure, x, y, wide, high)
        with self.canvas.tag(figure):
            self.canvas.drawImage(self.logo, x, y, wide, high, mask="auto")
        return y

    def _foot(self, block: b.Certificate, section: Element, small: float) -> None:
        left, canvas, lift = _EDGE, self.canvas, _FOOT + small * 2.7
        wide = self.room * 0.36
        if block.signature:
            picture = read_picture(block.signature)
            across, down = picture.getSize()
            high = min(46.0, wide * down / across)
            figure = Element("Figure", section, words=block.signed)
            self._boxed(figure, left, lift + 2, high * across / down, high)
            with canvas.tag(figure):
                canvas.drawImage(picture, left, lift + 2, high * across / down, high, mask="auto")
        rule = f"/Artifact BMC q 0.5 G 0.7 w {left:.2f} {lift:.2f} m {left + wide:.2f} {lift:.2f} l"
        canvas._code.append(rule + " S Q EMC")
        canvas._segment = len(canvas._code)
        self._low(Element("P", section), block.signed, small, left, wide)
        room = self.room - wide - (_CODE + 24 if block.check else 0) - 24
        self._low(Element("P", section), block.number, small, left + wide + 24, room)
        if block.check:
            figure = Element("Figure", section, words=block.check_words or block.number)
            x, y = self.width - _EDGE - _CODE, _FOOT
            self._boxed(figure, x, y, _CODE, _CODE)
            painted = code_of(block.check, _CODE)
            opening = canvas.opening(figure)
            canvas._code.append(f"{opening} q 1 0 0 1 {x:.2f} {y:.2f} cm {painted} Q EMC")
            canvas._segment = len(canvas._code)

    def _low(self, element: Element, text: str, size: float, x: float, room: float) -> None:
        lines, fitted = self._fit(text, self.regular, size, room, shrink=False)
        y = _FOOT + size * 1.35
        for line in lines[:3]:
            self._line(element, line, self.regular, fitted, _INK, y, x)
            y -= fitted * 1.3

    def _boxed(self, figure: Element, x: float, y: float, wide: float, high: float) -> None:
        box = f"[{x:.2f} {y:.2f} {x + wide:.2f} {y + high:.2f}]"
        figure.attributes["Layout"] = {"BBox": box, "Placement": "/Block"}

    # -- lines --------------------------------------------------------------------------------
    def _fit(
        self, text: str, font: str, size: float, room: float = 0.0, *, shrink: bool = True
    ) -> tuple[list[str], float]:
        """Lines of a text in a room: on one line down to a size, then on more."""
        room = room or self.room
        key = (text, font, size, room)
        if key not in self._wrapped:
            if len(self._wrapped) > 512:
                self._wrapped.clear()
            self._wrapped[key] = self._fitted(text, font, size, room, shrink=shrink)
        return self._wrapped[key]

    def _fitted(
        self, text: str, font: str, size: float, room: float, *, shrink: bool
    ) -> tuple[list[str], float]:
        wide = self._width(text, font, size)
        least = max(_SMALLEST_NAME, self.setter.setting.size) if shrink else size
        if wide <= room or not text:
            return [text], size
        if size * room / wide >= least:
            return [text], size * room / wide * 0.999
        size = min(size, least)
        lines = self._broken(text, font, size, room)
        while shrink and len(lines) > _MOST_LINES and size > 9:
            size *= 0.85
            lines = self._broken(text, font, size, room)
        return lines, size

    def _broken(self, text: str, font: str, size: float, room: float) -> list[str]:
        lines, line = [], ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if self._width(longer, font, size) <= room:
                line = longer
                continue
            if line:
                lines.append(line)
            while self._width(word, font, size) > room:
                cut = max(1, int(len(word) * room / self._width(word, font, size)) - 1)
                lines.append(word[:cut])
                word = word[cut:]
            line = word
        return [*lines, line] if line else lines or [""]

    def _width(self, text: str, font: str, size: float) -> float:
        return pdfmetrics.stringWidth(text, font, size)

    def _line(
        self,
        element: Element,
        text: str,
        font: str,
        size: float,
        colour: str,
        y: float,
        x: float | None = None,
    ) -> None:
        """One line of an element, in the middle unless `x` says where it begins."""
        if not self._is_plain(text, font):
            self._set(element, text, font, size, colour, y, x)
            return
        width, code = self._code_of(text, font, size, colour)
        left = (self.width - width) / 2 if x is None else x
        canvas = self.canvas
        opening = canvas.opening(element)
        canvas._code.append(f"{opening} BT 1 0 0 1 {left:.2f} {y:.2f} Tm {code} ET EMC")
        canvas._segment = len(canvas._code)

    def _code_of(self, text: str, font: str, size: float, colour: str) -> tuple[float, str]:
        key = (text, font + colour, size)
        if key not in self._known:
            if len(self._known) > 512:
                self._known.clear()
            document, face = self.canvas._doc, pdfmetrics.getFont(font)
            red, green, blue = HexColor(colour).rgb()
            parts = [f"{red:.4f} {green:.4f} {blue:.4f} rg"]
            for subset, code in face.splitString(text + " ", document):
                name = face.getSubsetInternalName(subset, document)
                parts.append(f"{name} {size:.2f} Tf ({self.canvas._escape(code)}) Tj")
            self._known[key] = (self._width(text, font, size), " ".join(parts))
        return self._known[key]

    def _is_plain(self, text: str, font: str) -> bool:
        if text.isascii():
            return True
        if is_right_to_left(text) or needs_shaping(text):
            return False
        return all(ord(sign) in pdfmetrics.getFont(font).face.charToGlyph for sign in text)

    def _set(
        self,
        element: Element,
        text: str,
        font: str,
        size: float,
        colour: str,
        y: float,
        x: float | None,
    ) -> None:
        """A line in other letters than the family's: set by the paragraph that knows them all."""
        style = self.setter.style(1.0, fontName=font, textColor=colour, alignment=1)
        style.fontSize, style.leading, style.spaceAfter = size, size * 1.25, 0
        if x is not None:
            style.alignment = 0
        said = self.setter.text(text, style, element)
        room = self.width - 2 * _EDGE if x is None else self.width - _EDGE - x
        _, high = said.wrapOn(self.canvas, room, self.height)
        said.drawOn(self.canvas, _EDGE if x is None else x, y - high + size)
        self.canvas.close_segment()


def draw_certificates(out: Any, setter: Any, said: dict[str, str], progress: Progress) -> int:
    """Draw every certificate of a document and return how many there are."""
    document = setter.document
    canvas = TaggedCanvas(
        out,
        setter.root,
        document.language,
        setter.type.regular,
        pagesize=landscape(A4),
        invariant=1,
        pageCompression=1,
    )
    canvas.setTitle(said["title"])
    canvas.setAuthor(said["author"])
    canvas.setSubject(said["subject"])
    canvas.setCreator(said["creator"])
    canvas.setProducer(said["producer"])
    celebration = Celebration(canvas, setter)
    for number, block in enumerate(document.blocks):
        progress(number, len(document.blocks))
        celebration.page(block)
    canvas.save()
    return len(document.blocks)
