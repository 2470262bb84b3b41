"""Certificates: whole pages drawn by hand, a thousand a minute, each with its tags.

What is the same on every page (the frame, the words between, their widths) is worked out once for
the whole job; only a name, a number and a code are new. That is what makes two hundred certificates
quicker than anything that lays pages out.
"""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportOptionalMemberAccess=false

from typing import Any, Final

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.training.colours import FALLBACK, readable
from coprod_desktop.domain.training.designs import Align, Design, Part, Spot
from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.certificate_frames import DRAWN
from coprod_desktop.reports.kit.certificate_lines import INK, Lines
from coprod_desktop.reports.kit.codes import code_of
from coprod_desktop.reports.kit.picturing import read_picture
from coprod_desktop.reports.kit.tagged.canvas import TaggedCanvas
from coprod_desktop.reports.kit.tagged.structure import Element

_WORDS: Final = {
    Part.TITLE: "title",
    Part.BEFORE: "before",
    Part.NAME: "name",
    Part.BETWEEN: "between",
    Part.WHAT: "what",
    Part.WHEN: "when",
    Part.SIGNED: "signed",
    Part.NUMBER: "number",
}


def page_size(design: Design) -> tuple[float, float]:
    """The page of a design, in points."""
    return landscape(A4) if design.landscape else A4


class Celebration:
    """Draws the certificates of one job."""

    def __init__(self, canvas: TaggedCanvas, setter: Any) -> None:
        self.canvas, self.setter = canvas, setter
        head = setter.document.letterhead
        self.colour = head.colour if head else FALLBACK
        self.logo = head.logo if head else None
        self.house = head.name if head else ""
        self.lines = Lines(canvas, setter)
        self._frames: dict[tuple[Design, str], str] = {}
        self._colours: dict[str, str] = {}

    def page(self, block: b.Certificate) -> None:
        """Draw one."""
        canvas, design = self.canvas, block.design
        colour = self._readable(block.colour or self.colour)
        size = page_size(design)
        frame = self._frame(design, colour, size)
        canvas.setPageSize(size)
        section = Element("Sect", self.setter.root, title=block.number or block.title)
        with canvas.artifact():
            canvas.doForm(frame)
        for spot in design.spots:
            if spot.part is Part.LOGO:
                self._logo(section, block, spot, size[1])
            elif spot.part is Part.SIGNATURE:
                self._signature(section, block, spot, size[1])
            elif spot.part is Part.CODE:
                self._code(section, block, spot, size[1])
            elif text := getattr(block, _WORDS[spot.part]):
                is_title = spot.part is Part.TITLE
                tag = "H1" if is_title else "P"
                element = Element(tag, section, title=text if is_title else None)
                self.lines.put(element, text, spot, size[1], colour if spot.tinted else INK)
        canvas.showPage()

    # -- pieces -------------------------------------------------------------------------------
    def _readable(self, colour: str) -> str:
        if colour not in self._colours:
            self._colours[colour] = readable(colour)
        return self._colours[colour]

    def _frame(self, design: Design, colour: str, size: tuple[float, float]) -> str:
        """The frame, drawn once for all pages of a design."""
        key = (design, colour)
        if key not in self._frames:
            name = f"frame{len(self._frames)}"
            self.canvas.beginForm(name, 0, 0, *size)
            DRAWN[design.frame](self.canvas, *size, colour)
            self.canvas.endForm()
            self._frames[key] = name
        return self._frames[key]

    def _logo(self, section: Element, block: b.Certificate, spot: Spot, high: float) -> None:
        house, data = block.house or self.house, block.logo or self.logo
        if data is None:
            if house:
                self.lines.put(Element("P", section), house, spot, high, INK)
            return
        self._picture(Element("Figure", section, words=house or block.title), data, spot, high)

    def _signature(self, section: Element, block: b.Certificate, spot: Spot, high: float) -> None:
        """The signature above its line; without a picture the line waits for a pen."""
        if block.signature:
            figure = Element("Figure", section, words=block.signed or block.title)
            self._picture(figure, block.signature, spot, high)
        x, y = spot.x * mm, high - (spot.y + spot.height) * mm - 1.5
        end = x + spot.width * mm
        rule = f"/Artifact BMC q 0.45 G 0.8 w {x:.2f} {y:.2f} m {end:.2f} {y:.2f} l S Q EMC"
        self.canvas._code.append(rule)
        self.canvas._segment = len(self.canvas._code)

    def _picture(self, figure: Element, data: bytes, spot: Spot, high: float) -> None:
        picture = read_picture(data)
        across, down = picture.getSize()
        room, tall = spot.width * mm, spot.height * mm
        scale = min(room / across, tall / down)
        wide, up = across * scale, down * scale
        share = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[spot.align]
        x, y = spot.x * mm + (room - wide) * share, high - spot.y * mm - tall
        if spot.part is Part.LOGO:
            y += (tall - up) / 2
        _boxed(figure, x, y, wide, up)
        with self.canvas.tag(figure):
            self.canvas.drawImage(picture, x, y, wide, up, mask="auto")

    def _code(self, section: Element, block: b.Certificate, spot: Spot, high: float) -> None:
        if not block.check:
            return
        canvas, side = self.canvas, min(spot.width, spot.height) * mm
        figure = Element("Figure", section, words=block.check_words or block.number)
        x, y = spot.x * mm, high - spot.y * mm - side
        _boxed(figure, x, y, side, side)
        painted, opening = code_of(block.check, side), canvas.opening(figure)
        canvas._code.append(f"{opening} q 1 0 0 1 {x:.2f} {y:.2f} cm {painted} Q EMC")
        canvas._segment = len(canvas._code)


def _boxed(figure: Element, x: float, y: float, wide: float, high: float) -> None:
    box = f"[{x:.2f} {y:.2f} {x + wide:.2f} {y + high:.2f}]"
    figure.attributes["Layout"] = {"BBox": box, "Placement": "/Block"}


def draw_certificates(out: Any, setter: Any, said: dict[str, str], progress: Progress) -> int:
    """Draw every certificate of a document and return how many there are."""
    document = setter.document
    canvas = TaggedCanvas(
        out,
        setter.root,
        document.language,
        setter.type.regular,
        pagesize=page_size(document.blocks[0].design),
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
