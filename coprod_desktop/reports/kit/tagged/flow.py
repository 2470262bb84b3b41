"""Pieces of a page that know their structure element: text, tables, pictures, panels."""
# pyright: basic, reportArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false, reportIncompatibleMethodOverride=false, reportCallIssue=false, reportIncompatibleVariableOverride=false

import re
from typing import Any, Final

from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paragraph import _SplitWord, _SplitWordEnd

from coprod_desktop.reports.kit.tagged.canvas import TaggedCanvas
from coprod_desktop.reports.kit.tagged.structure import ARTIFACT, Artifact, Element

_CELL: Final = re.compile(r"\((\d+), (\d+)\)")


class TaggedParagraph(Paragraph):
    """A paragraph that marks its text, its links and its bullet."""

    element: Element | Artifact = ARTIFACT
    label: Element | None = None
    bookmark: int | None = None  # outline level of a heading

    def of(
        self, element: Element | Artifact, label: Element | None = None, bookmark: int | None = None
    ) -> "TaggedParagraph":
        """The same paragraph, belonging to an element."""
        self.element, self.label, self.bookmark = element, label, bookmark
        self.linked: dict[Any, Element] = {}
        return self

    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        """The parts for this page and the next, all of one element."""
        parts = super().split(availWidth, availHeight)
        for number, part in enumerate(parts):
            if part is not self:
                part.element, part.linked = self.element, self.linked
                part.label = self.label if number == 0 else None
                part.bookmark = self.bookmark if number == 0 else None
        return parts

    def _drawOn(self, canv: Any) -> None:
        with canv.tag(ARTIFACT):  # backgrounds and underlines mean nothing
            canv._bullet = None if canv._quiet else self.label
            if self.bookmark is not None and not canv._quiet:
                canv.headings += 1
                key = f"h{canv.headings}"
                canv.bookmarkHorizontal(key, 0, self.height)
                level = min(self.bookmark, canv._doc.outline.currentlevel + 1)
                said = self.element.title or self.getPlainText()
                canv.addOutlineEntry(said, key, level)
                canv.places.append((said, canv.getPageNumber()))
            super()._drawOn(canv)
            canv._bullet = None

    def beginText(self, x: float, y: float) -> Any:
        """Text whose marks stand inside it."""
        text = super().beginText(x, y)
        canvas = self.canv
        if not isinstance(canvas, TaggedCanvas) or canvas._in_form:
            return text
        text.owned = True
        owner = self._whole_link(canvas) or self.element
        text._code.insert(1, canvas.opening(owner))
        if isinstance(owner, Element) and owner.tag != "Link":
            self._mark_links(text, canvas, owner)
        self._keep_spaces(text)
        return text

    def _whole_link(self, canvas: TaggedCanvas) -> Element | None:
        lines = self.blPara
        if canvas._quiet or lines.kind != 0 or not lines.link:
            return None
        whole = Element("Link", self.element, title=self.getPlainText())
        canvas.expect_link(lines.link[0][1], whole, len(lines.lines))
        return whole

    def _mark_links(self, text: Any, canvas: TaggedCanvas, element: Element) -> None:
        def record(link: Any, what: str) -> None:
            if canvas._quiet:
                return
            if what == "start":
                if link not in self.linked:
                    self.linked[link] = Element("Link", element, title=self._words_of(link))
                inside = canvas.opening(self.linked[link])
                text._code[-1:] = ["EMC", inside, text._code[-1]]
                canvas.expect_link(link[1], self.linked[link])
            else:
                text._code.extend(["EMC", canvas.opening(element)])

        text._linkRecord = record

    def _words_of(self, link: Any) -> str:
        found = [
            getattr(piece, "text", "")
            for piece in self.frags
            if link in (getattr(piece, "link", None) or ())
        ]
        return "".join(found) or link[1]

    def _keep_spaces(self, text: Any) -> None:
        # ISO 32000-1 14.8.2.5: words of two lines need a real space between them.
        lines = self.blPara.lines
        out, waiting = text._textOut, iter(lines)

        def with_space(words: str, TStar: int = 0) -> Any:
            line = next(waiting, None) if TStar else None
            if line is not None and line is not lines[-1] and words and not words.endswith(" "):
                last = line[1][-1] if isinstance(line, tuple) and line[1] else None
                broken = isinstance(last, _SplitWord) and not isinstance(last, _SplitWordEnd)
                words = words if broken else words + " "
            return out(words, TStar)

        text._textOut = with_space


class TableTagger:
    """Marks a table's cells while ReportLab draws them; they keep their first (row, column)."""

    def __init__(self, cells: dict[tuple[int, int], Element], heads: int) -> None:
        self.cells, self.heads = cells, heads
        self.seen: dict[int, object] = {}
        self.repeated = False

    def __call__(self, table: Any, event: str, *rest: Any) -> None:
        """Follow the drawing of one table."""
        canvas = table.canv
        if event == "startTable":
            canvas.push(ARTIFACT)
        elif event == "endTable":
            canvas.pop()
        elif event == "startCell":
            found = _CELL.match(rest[3].name)
            row, column = int(found[1]), int(found[2])  # pyright: ignore[reportOptionalSubscript]
            part = table.__dict__.setdefault("_part", object())
            self.repeated = row < self.heads and self.seen.setdefault(row, part) is not part
            canvas.push(self.cells.get((row, column), ARTIFACT), quiet=self.repeated)
        elif event == "endCell":
            canvas.pop(quiet=self.repeated)


class Drawn(Flowable):
    """Something drawn by a function: a picture, a code, a line. With words, or mere decoration."""

    def __init__(
        self, width: float, height: float, draw: Any, element: Element | Artifact = ARTIFACT
    ) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._draw, self.element = draw, element

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Its size, made smaller where there is no room."""
        scale = min(1.0, availWidth / self.width) if self.width else 1.0
        self.width, self.height = self.width * scale, self.height * scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw it, marked."""
        canvas = self.canv
        if isinstance(self.element, Element) and self.element.tag == "Figure":
            left, bottom = canvas.absolutePosition(0, 0)
            right, top = canvas.absolutePosition(self.width, self.height)
            box = f"[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]"
            self.element.attributes["Layout"] = {"BBox": box, "Placement": "/Block"}
        with canvas.tag(self.element):
            self._draw(canvas, self.width, self.height)


class SideBySide(Flowable):
    """A small thing at the left and words at the right, in the middle of each other or at the top.

    Words that are longer than a page go on over it; the thing stays at their beginning.
    """

    def __init__(
        self, thing: Any, words: Any, gap: float, after: float, *, middle: bool = False
    ) -> None:
        super().__init__()
        self.thing, self.words, self.gap, self.middle = thing, words, gap, middle
        self.spaceAfter = after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """The width given, and as high as the higher of the two."""
        across, self._thing = self.thing.wrapOn(getattr(self, "canv", None), availWidth, 10**6)
        self._left = max(across, self.thing.width) + self.gap
        canvas = getattr(self, "canv", None)
        _, self._words = self.words.wrapOn(canvas, availWidth - self._left, 10**6)
        self.width, self.height = availWidth, max(self._thing, self._words)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        """What fits with the thing, and the rest of the words alone."""
        self.wrap(availWidth, availHeight)
        if self._thing > availHeight or self._words <= availHeight:
            return []
        parts = self.words.splitOn(self.canv, availWidth - self._left, availHeight)
        if len(parts) < 2:
            return []
        first = SideBySide(self.thing, parts[0], self.gap, 0)
        blank = Drawn(self._left - self.gap, 1, lambda *_: None)
        return [first, SideBySide(blank, parts[1], self.gap, self.spaceAfter)]

    def draw(self) -> None:
        """The thing, then the words."""
        down = (self.height - self._thing) / (2 if self.middle else 1)
        self.thing.drawOn(self.canv, 0, down)
        down = (self.height - self._words) / (2 if self.middle else 1)
        self.words.drawOn(self.canv, self._left, down)


class Panel(Flowable):
    """Pieces on a ground of their own, which may go on over the page."""

    def __init__(self, pieces: list[Any], ground: str, bar: str, pad: float = 10.0) -> None:
        super().__init__()
        self.pieces, self.ground, self.bar, self.pad = pieces, ground, bar, pad
        self.spaceBefore = self.spaceAfter = 8

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """The width given, and as high as the pieces."""
        inside = availWidth - 2 * self.pad - 4
        self._sizes = [self._size(piece, inside, availHeight) for piece in self.pieces]
        self.width = availWidth
        self.height = sum(height for _, height in self._sizes) + 2 * self.pad
        return self.width, self.height

    def _size(self, piece: Any, width: float, height: float) -> tuple[float, float]:
        gap = piece.getSpaceBefore() + piece.getSpaceAfter()
        return gap, piece.wrapOn(getattr(self, "canv", None), width, height)[1] + gap

    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        """The pieces that fit, and the rest."""
        self.wrap(availWidth, availHeight)
        room, first = availHeight - 2 * self.pad, []
        for at, (piece, (_, height)) in enumerate(zip(self.pieces, self._sizes, strict=True)):
            if height > room:
                parts = piece.splitOn(self.canv, availWidth - 2 * self.pad - 4, room)
                if len(parts) > 1:
                    first.append(parts[0])
                    rest = [*parts[1:], *self.pieces[at + 1 :]]
                else:
                    rest = self.pieces[at:]
                if not first:
                    return []
                same = (self.ground, self.bar, self.pad)
                return [Panel(first, *same), Panel(rest, *same)]
            first.append(piece)
            room -= height
        return [self]

    def draw(self) -> None:
        """The ground, the bar at the left, then the pieces."""
        canvas = self.canv
        with canvas.artifact():
            canvas.setFillColor(self.ground)
            canvas.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)
            canvas.setFillColor(self.bar)
            canvas.rect(0, 0, 4, self.height, stroke=0, fill=1)
        top = self.height - self.pad
        for piece, (_, height) in zip(self.pieces, self._sizes, strict=True):
            piece.drawOn(canvas, self.pad + 4, top - height + piece.getSpaceAfter())
            top -= height
