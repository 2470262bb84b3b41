"""Room in our paper for somebody else's pages: pages kept free, and pages hung in as one object."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportIncompatibleMethodOverride=false, reportOptionalMemberAccess=false

from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable
from reportlab.platypus import PageBreak as NewPage

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.attached.studying import Came, PageStudy, Study, study
from coprod_desktop.reports.kit.tagged.structure import Element
from coprod_desktop.wording import papers as words


@dataclass(slots=True)
class Reserved:
    """Pages of ours that wait for a tagged paper's pages, by the title of their element."""

    part: str
    data: bytes
    first: int = 0  # number of our first page kept free, counted from 1
    count: int = 0


@dataclass(frozen=True, slots=True)
class Hung:
    """One foreign page drawn on a page of ours as one object."""

    name: str
    data: bytes
    number: int
    on_page: int


class Joining:
    """What must be joined once our own pages are drawn, and what could not be."""

    def __init__(self) -> None:
        self.reserved: list[Reserved] = []
        self.hung: list[Hung] = []
        self.troubles: list[tuple[str, Came]] = []
        self.lasting = True
        self._height = 0.0

    def whole(self, left: float) -> float:
        """The height of a whole page: the first such piece always stands at the top of one."""
        self._height = max(self._height, left)
        return self._height


class FreePage(Flowable):
    """A whole page kept free."""

    def __init__(self, joining: "Joining", reserved: Reserved) -> None:
        super().__init__()
        self.joining, self.reserved = joining, reserved

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """A whole page, also where less is left."""
        return availWidth, self.joining.whole(availHeight)

    def draw(self) -> None:
        """Note which page it is."""
        self.reserved.first = self.reserved.first or self.canv.getPageNumber()
        self.reserved.count += 1


class HungPage(Flowable):
    """A foreign page, as large as fits, inside one element that says its words."""

    def __init__(
        self, joining: Joining, data: bytes, number: int, page: PageStudy, element: Element
    ) -> None:
        super().__init__()
        self.joining, self.data, self.number = joining, data, number
        self.page, self.element = page, element

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """A whole page, also where less is left."""
        self.room = (availWidth, self.joining.whole(availHeight))
        return self.room

    def draw(self) -> None:
        """Say where it goes; its drawing is put in afterwards."""
        canvas, (width, height) = self.canv, self.room
        scale = min(width / self.page.width, (height - 1) / self.page.height, 1)
        name = f"Hung{len(self.joining.hung)}"
        hung = Hung(name, self.data, self.number, canvas.getPageNumber())
        self.joining.hung.append(hung)
        if self.element.tag == "Figure":
            x, y = canvas.absolutePosition(0, 0)
            box = f"[{x:.2f} {y:.2f} {x + width:.2f} {y + height:.2f}]"
            self.element.attributes["Layout"] = {"BBox": box, "Placement": "/Block"}
        with canvas.tag(self.element):
            canvas.saveState()
            canvas.translate(0, height - self.page.height * scale)
            canvas.scale(scale, scale)
            canvas._code.append(f"/{name} Do")
            canvas.restoreState()


def attached_pieces(setter: Any, block: b.Attached, parent: Element) -> list[Any]:
    """Somebody else's paper: its pages, or its words where its pages cannot be read by all."""
    found = study(block.data)
    joining: Joining = setter.joining
    title = f"{words.ATTACHED}: {block.title}"
    part = Element("Part", parent, title=f"{title} [{len(joining.reserved)}]")
    pieces = setter.set(b.Heading(title, 2), part)
    if found.came is not Came.TAGGED:
        joining.troubles.append((block.title, found.came))
    said = block.words or found.words
    if found.came in {Came.DAMAGED, Came.LOCKED, Came.TOO_LONG} and not said:
        box = b.Box(words.NOT_JOINED, (b.Paragraph(words.CAME[found.came]),), "waiting")
        return [*pieces, *setter.set(box, part)]
    re_flows = setter.setting.re_flows and bool(said)
    if re_flows or found.came in {Came.NO_FONTS, Came.DAMAGED, Came.LOCKED, Came.TOO_LONG}:
        note = words.CAME[found.came] if not re_flows else words.SET_ANEW
        return [*pieces, *setter.set(b.Paragraph(note, "quiet"), part), *_words(setter, said, part)]
    joining.lasting = joining.lasting and found.lasting
    note = words.came_with(len(found.pages), words.CAME[found.came])
    pieces += setter.set(b.Paragraph(note, "quiet"), part)
    return [*pieces, *_pages(joining, block, found, part)]


def _pages(joining: Joining, block: b.Attached, found: Study, part: Element) -> list[Any]:
    if found.came is Came.TAGGED:
        reserved = Reserved(part.title or "", block.data)
        joining.reserved.append(reserved)
        return [NewPage(), *(FreePage(joining, reserved) for _ in found.pages), NewPage()]
    pieces: list[Any] = [NewPage()]
    for number, page in enumerate(found.pages):
        if page.words:
            element = Element("P", part, actual=page.words)
        else:
            said = block.described or words.scanned_page(number + 1, len(found.pages), block.title)
            element = Element("Figure", part, words=said)
        pieces.append(HungPage(joining, block.data, number, page, element))
    return [*pieces, NewPage()]


def _words(setter: Any, said: str, part: Element) -> list[Any]:
    pieces: list[Any] = []
    for paragraph in said.split("\n\n"):
        line = paragraph.strip()
        if line.startswith("# "):
            pieces += setter.set(b.Heading(line[2:], 3), part)
        elif line:
            pieces += setter.set(b.Paragraph(line), part)
    return pieces
