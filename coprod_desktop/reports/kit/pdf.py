"""A neutral document as a tagged PDF (PDF/UA-1, PDF/A-2a), the same bytes for the same data."""
# pyright: basic, reportArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportIncompatibleMethodOverride=false

from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

import pikepdf
from reportlab import rl_config
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from coprod_desktop import __version__
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.reports.kit.attached.joining import join
from coprod_desktop.reports.kit.attached.placing import Joining
from coprod_desktop.reports.kit.attached.studying import Came
from coprod_desktop.reports.kit.blocks import Certificate, Document
from coprod_desktop.reports.kit.celebrating import draw_certificates
from coprod_desktop.reports.kit.cleaning import clean
from coprod_desktop.reports.kit.formats import SETTINGS, Format, Setting
from coprod_desktop.reports.kit.setting import Setter
from coprod_desktop.reports.kit.tagged.canvas import TaggedCanvas
from coprod_desktop.wording import papers as words

rl_config.toColorCanUse = None  # colours are ours, never an expression
rl_config.useA85 = 0  # plain bytes: smaller and faster than letters
_INK: Final = "#1D2733"
_MUTED: Final = "#55606C"


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished file, its pages, letters no font of ours has, and papers that could be better."""

    data: bytes
    pages: int
    missing: frozenset[str] = frozenset()
    troubles: tuple[tuple[str, Came], ...] = ()
    places: tuple[tuple[str, int], ...] = ()  # each heading, and the page it stands on


class _Template(BaseDocTemplate):
    """Pages with a ground, a footer and a count; every page end is a place to stop."""

    def __init__(
        self, out: BytesIO, document: Document, setting: Setting, progress: Progress, **more: Any
    ) -> None:
        size = landscape(A4) if document.landscape else A4
        super().__init__(out, pagesize=size, **more)
        self.document, self.setting, self.progress = document, setting, progress
        edge, foot = setting.margin * mm, setting.margin * mm + 14
        width, height = size
        frame = Frame(edge, foot, width - 2 * edge, height - edge - foot, 0, 0, 0, 0, id="page")
        self.addPageTemplates(
            PageTemplate("page", [frame], onPage=self._ground, onPageEnd=self._foot)
        )

    def _ground(self, canvas: TaggedCanvas, _template: Any) -> None:
        if self.setting.ground and not self.document.on_labels:
            with canvas.artifact():
                canvas.setFillColor(self.setting.ground)
                canvas.rect(0, 0, *self.pagesize, stroke=0, fill=1)

    def _foot(self, canvas: TaggedCanvas, _template: Any) -> None:
        # At the end of the page: readers that follow the order of drawing then hear it last.
        setting, number = self.setting, canvas.getPageNumber()
        self.progress(number, 0)
        if self.document.on_labels:
            return
        small = max(9.0, min(setting.size * 0.75, 18))
        with canvas.artifact("Footer"):
            canvas.setFillColor(_MUTED)
            canvas.setFont(self.setter.type.regular, small)
            edge, base = setting.margin * mm, setting.margin * mm * 0.6
            page = words.page_number(number)
            canvas.drawRightString(self.pagesize[0] - edge, base, page)
            left = self.document.footer or (
                self.document.letterhead.name if self.document.letterhead else ""
            )
            room = self.pagesize[0] - 2 * edge - canvas.stringWidth(page) - 12
            self.setter.draw_line(canvas, left, edge, base, small, room)

    def draw(self, setter: Setter) -> None:
        """Lay out and draw everything."""
        self.setter, language = setter, self.document.language

        def maker(filename: Any, **more: Any) -> TaggedCanvas:
            for known in ("pdfVersion", "lang", "initialFontName"):
                more.pop(known, None)
            return TaggedCanvas(filename, setter.root, language, setter.type.regular, **more)

        self.build(setter.story(), canvasmaker=maker)
        setter.places = self.canv.places


def pdf(
    document: Document,
    chosen: Format = Format.STANDARD,
    *,
    progress: Progress = silent,
    compact: bool = False,
) -> Printed:
    """Set a document in a format.

    Args:
        document: what it says.
        chosen: the person's format.
        progress: told of each page; may raise `Stopped`.
        compact: pack objects so that the file is about a third of the size.
    """
    setting, document = SETTINGS[chosen], clean(document)
    setter = Setter(document, setting)
    out = BytesIO()
    if document.blocks and isinstance(document.blocks[0], Certificate):
        pages = draw_certificates(out, setter, _said_of(document), progress)
    else:
        template = _Template(
            out,
            document,
            setting,
            progress,
            lang=document.language,
            displayDocTitle=True,
            invariant=1,
            **_said_of(document),
        )
        template.draw(setter)
        pages = template.page
    joining, data = setter.joining, out.getvalue()
    if compact or joining.reserved or joining.hung:
        data = _packed(data, joining)
    return Printed(
        data, pages, frozenset(setter.type.missing), tuple(joining.troubles), tuple(setter.places)
    )


def _said_of(document: Document) -> dict[str, str]:
    return {
        "title": document.title,
        "author": document.letterhead.name if document.letterhead else words.APP,
        "subject": document.subject or document.title,
        "creator": f"{words.APP} {__version__}",
        "producer": words.APP,
    }


def _packed(data: bytes, joining: Joining) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as file:
        if joining.reserved or joining.hung:
            join(file, joining)
        file.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            compress_streams=True,
        )
    return out.getvalue()
