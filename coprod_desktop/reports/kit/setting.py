"""Sets blocks as pieces of a page, each with its structure element, in the order they are read."""
# pyright: basic, reportArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportIncompatibleMethodOverride=false

from functools import cache
from typing import Any, Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, Spacer
from reportlab.platypus import PageBreak as NewPage

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.attached.placing import Joining, attached_pieces
from coprod_desktop.reports.kit.charting import chart_pieces
from coprod_desktop.reports.kit.filling import field_pieces, signature_pieces, tick_pieces
from coprod_desktop.reports.kit.formats import Setting
from coprod_desktop.reports.kit.labelling import label_pieces
from coprod_desktop.reports.kit.picturing import code_pieces, idea_pieces, picture_pieces
from coprod_desktop.reports.kit.tabling import table_pieces
from coprod_desktop.reports.kit.tagged.flow import Drawn, Panel, TaggedParagraph
from coprod_desktop.reports.kit.tagged.structure import Artifact, Element
from coprod_desktop.reports.kit.typefaces import (
    Typesetter,
    is_right_to_left,
    letters,
    needs_shaping,
)

INK: Final = "#1D2733"
MUTED: Final = "#55606C"
RULE: Final = "#8A8F94"
LINK: Final = "#0B5D66"
TONES: Final = {
    "calm": ("#F1ECE4", "#0B5D66"),
    "waiting": ("#FDF0DA", "#8A4B00"),
    "stop": ("#FBE9E7", "#A3262A"),
}
SCALES: Final = {1: 1.7, 2: 1.3, 3: 1.12, 4: 1.0}
_ALIGN: Final = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT}
_LONGEST: Final = (
    1500  # characters in one paragraph; ReportLab's line breaking is quadratic in words
)


@cache
def _colour(words: str) -> Color:
    """A colour, read once: ReportLab would read its words again for every line."""
    return HexColor(words)


class Setter:
    """Sets one document in one format."""

    def __init__(self, document: b.Document, setting: Setting) -> None:
        self.document, self.setting = document, setting
        self.type = Typesetter(setting.family)
        self.root = Element("Document")
        self.joining = Joining()
        self.places: list[tuple[str, int]] = []

    def story(self) -> list[Any]:
        """Every piece of the document."""
        given = self.document.blocks
        if self.document.on_labels:
            return [each for block in given for each in label_pieces(self, block, self.root)]
        pieces = self._letterhead()
        if not (given and isinstance(given[0], b.Heading) and given[0].level == 1):
            pieces += self.set(b.Heading(self.document.title, 1), self.root)
        for block in given:
            pieces += self.set(block, self.root)
        return pieces or [Spacer(1, 1)]

    def set(self, block: b.Block, parent: Element) -> list[Any]:
        """One block as pieces."""
        match block:
            case b.Heading():
                return self._heading(block, parent)
            case b.Paragraph():
                return self._paragraph(block, parent)
            case b.Bullets(items):
                return self._list([("•", item) for item in items], parent, "Disc")
            case b.Numbers(items, start):
                counted = [(f"{start + at}.", item) for at, item in enumerate(items)]
                return self._list(counted, parent, "Decimal")
            case b.DataTable():
                return table_pieces(self, block, parent)
            case b.Chart():
                return chart_pieces(self, block, parent)
            case b.Facts(rows):
                return [self._fact(label, value, parent) for label, value in rows]
            case b.Box():
                return self._box(block, parent)
            case b.Together(inside):
                return [KeepTogether([each for one in inside for each in self.set(one, parent)])]
            case b.Attached():
                return attached_pieces(self, block, parent)
            case b.PageBreak():
                return [NewPage()]
            case b.Space(height):
                return [Spacer(1, height * mm)]
            case _:
                return self._drawn(block, parent)

    def style(
        self, scale: float = 1.0, *, before: float = 0.0, after: float = 0.5, **more: Any
    ) -> ParagraphStyle:
        """A paragraph style; spaces are multiples of the body size."""
        size = self.setting.size
        # Large formats need no larger headings still: they grow less than the body does.
        scale = 1 + (scale - 1) * (14 / size) if scale > 1 else scale
        more["textColor"] = _colour(more.get("textColor", INK))
        more.setdefault("fontName", self.type.regular)
        return ParagraphStyle(
            "set",
            fontSize=size * scale,
            leading=size * scale * self.setting.leading,
            spaceBefore=size * before,
            spaceAfter=size * after,
            charSpace=self.setting.letter_space,
            **more,
        )

    def text(
        self,
        said: b.Text,
        style: ParagraphStyle,
        element: Element | Artifact,
        **more: Any,
    ) -> TaggedParagraph:
        """One paragraph of an element; in scripts that are turned or shaped, with its true text."""
        whole = b.plain(said)
        if needs_shaping(whole):
            style = ParagraphStyle("shaped", parent=style, shaping=1)
        if isinstance(element, Element) and (is_right_to_left(whole) or needs_shaping(whole)):
            element.actual = whole
        runs = (b.Run(said),) if isinstance(said, str) else said
        bold = style.fontName == self.type.bold
        markup = "".join(self._run(run, bold=bold) for run in runs)
        bullet = more.pop("bullet", None)
        return TaggedParagraph(markup, style, bulletText=bullet).of(element, **more)

    def _run(self, run: b.Run, *, bold: bool) -> str:
        made = self.type.markup(run.text, bold=bold or run.bold)
        if run.bold and not bold:
            made = f'<font name="{self.type.bold}">{made}</font>'
        if run.link:
            target = self.type.markup(run.link).replace('"', "%22")
            made = f'<a href="{target}" color="{LINK}"><u>{made}</u></a>'
        return made

    def draw_line(
        self, canvas: Any, text: str, x: float, y: float, size: float, room: float
    ) -> None:
        """Draw a short line by hand, cut to its room: footers."""
        font = self.type.regular
        known = letters(font)
        made = "".join(sign for sign in text.replace("\n", " ") if ord(sign) in known)
        while made and canvas.stringWidth(made, font, size) > room:
            made = made[:-2].rstrip() + "…" if len(made) > 2 else ""
        canvas.setFont(font, size)
        canvas.drawString(x, y, made)

    # -- blocks -------------------------------------------------------------------------------
    def _letterhead(self) -> list[Any]:
        head = self.document.letterhead
        if head is None:
            return []
        pieces: list[Any] = []
        if head.logo:
            picture = b.Picture(head.logo, head.name, 28)
            pieces += picture_pieces(self, picture, self.root)
        strong = self.style(0.95, after=0.1, fontName=self.type.bold, textColor=MUTED)
        pieces.append(self.text(head.name, strong, Element("P", self.root)))
        if head.lines:
            quiet = self.style(0.8, after=0.2, textColor=MUTED)
            pieces.append(self.text(" · ".join(head.lines), quiet, Element("P", self.root)))
        colour = head.colour

        def rule(canvas: Any, width: float, _height: float) -> None:
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(1.2)
            canvas.line(0, 4, width, 4)

        return [*pieces, Drawn(2000, 10, rule), Spacer(1, self.setting.size * 0.6)]

    def _heading(self, block: b.Heading, parent: Element) -> list[Any]:
        style = self.style(
            SCALES[block.level],
            before=0.2 if block.level == 1 else 0.9,
            after=0.45,
            fontName=self.type.bold,
        )
        element = Element(f"H{block.level}", parent, title=block.text)
        # Room for the heading and two lines: never a heading alone at the foot of a page.
        need = style.leading + 2 * self.setting.size * self.setting.leading
        made = self.text(block.text, style, element, bookmark=block.level - 1)
        return [CondPageBreak(need), made]

    def _paragraph(self, block: b.Paragraph, parent: Element) -> list[Any]:
        scale, colour = {"lead": (1.12, INK), "quiet": (0.88, MUTED), "big": (2.2, INK)}.get(
            block.kind, (1.0, INK)
        )
        style = self.style(scale, after=0.7, textColor=colour, alignment=_ALIGN[block.align])
        if block.kind == "big":
            style.fontName = self.type.bold
        parts = [block.text] if not isinstance(block.text, str) else _shorter(block.text)
        return [
            self.text(part, style, Element("P", parent, language=block.language or None))
            for part in parts
        ]

    def _list(self, items: list[tuple[str, b.Text]], parent: Element, kind: str) -> list[Any]:
        size = self.setting.size
        style = self.style(after=0.35, leftIndent=size * 1.7, bulletIndent=size * 0.3)
        style.bulletFontName, style.bulletFontSize = self.type.regular, size
        whole = Element("L", parent, attributes={"List": {"ListNumbering": f"/{kind}"}})
        pieces = []
        for sign, item in items:
            entry = Element("LI", whole)
            label, body = Element("Lbl", entry), Element("LBody", entry)
            pieces.append(self.text(item, style, body, label=label, bullet=sign))
        return [*pieces, Spacer(1, size * 0.4)]

    def _fact(self, label: str, value: b.Text, parent: Element) -> Any:
        runs = (b.Run(value),) if isinstance(value, str) else value
        said = (b.Run(f"{label}: ", bold=True), *runs)
        return self.text(said, self.style(after=0.3), Element("P", parent))

    def _box(self, block: b.Box, parent: Element) -> list[Any]:
        ground, bar = TONES[block.tone]
        section = Element("Sect", parent)
        title = self.style(after=0.3, fontName=self.type.bold)
        pieces = [self.text(block.title, title, Element("P", section))] if block.title else []
        for inside in block.blocks:
            pieces += [
                piece for piece in self.set(inside, section) if not isinstance(piece, CondPageBreak)
            ]
        return [Panel(pieces, ground, bar)]

    def _drawn(self, block: b.Block, parent: Element) -> list[Any]:
        match block:
            case b.Picture():
                return picture_pieces(self, block, parent)
            case b.Idea():
                return idea_pieces(self, block, parent)
            case b.QR():
                return code_pieces(block, parent)
            case b.SignatureLine():
                return signature_pieces(self, block, parent)
            case b.Tick():
                return tick_pieces(self, block, parent)
            case b.Field():
                return field_pieces(self, block, parent)
            case _:
                raise b.PaperFault(type(block).__name__)


def _shorter(text: str) -> list[str]:
    """Paragraphs at line breaks, none of them endless."""
    parts: list[str] = []
    for line in text.split("\n"):
        while len(line) > _LONGEST:
            cut = line.rfind(". ", 0, _LONGEST) + 1 or line.rfind(" ", 0, _LONGEST)
            cut = cut if cut > 0 else _LONGEST
            parts.append(line[:cut].strip())
            line = line[cut:].strip()
        if line.strip():
            parts.append(line)
    return parts or [""]
