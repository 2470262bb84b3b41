"""Fields that can be filled in on the screen, inside their elements, with names and real fonts.

ReportLab's own forms know only the fourteen fonts that cannot be embedded, and no tags. PDF/UA-1
7.18.4 wants every field inside a Form element and with a name to be read aloud (TU).
"""
# pyright: basic, reportArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false, reportIncompatibleMethodOverride=false

from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.platypus import Flowable

from coprod_desktop.reports.kit.blocks import PaperFault
from coprod_desktop.reports.kit.tagged.canvas import TaggedCanvas
from coprod_desktop.reports.kit.tagged.structure import Element

_BOX = "1 1 1 rg 0 0 %.2f %.2f re f 0.33 0.38 0.42 RG 1 w .5 .5 %.2f %.2f re S "
_MANY_LINES = 4096  # ISO 32000-1 table 228, bit 13


class FieldBox(Flowable):
    """A text field, or a box to tick."""

    def __init__(
        self,
        name: str,
        spoken: str,
        width: float,
        height: float,
        element: Element,
        *,
        tick: bool = False,
        font: str = "",
        size: float = 14,
        lines: int = 1,
    ) -> None:
        super().__init__()
        self.name, self.spoken, self.element = name, spoken, element
        self.width, self.height = width, height
        self.tick, self.font, self.size, self.lines = tick, font, size, lines

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Its size, made narrower where there is no room."""
        self.width = min(self.width, availWidth)
        return self.width, self.height

    def draw(self) -> None:
        """Put the field on the page; its look is drawn by its own appearance."""
        canvas: Any = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        document, form = canvas._doc, _form(canvas)
        if self.name in canvas.field_names:
            raise PaperFault("field-name-twice")
        canvas.field_names.add(self.name)
        entries = {
            "Type": "/Annot",
            "Subtype": "/Widget",
            "Rect": PDFArray([left, bottom, right, top]),
            "T": PDFString(self.name),
            "TU": PDFString(self.spoken),
            "P": document.thisPageRef(),
            **(self._tick(document) if self.tick else self._text(canvas, form)),
        }
        form["Fields"].sequence.append(canvas.field(self.element, entries))

    def _text(self, canvas: TaggedCanvas, form: Any) -> dict[str, Any]:
        document = canvas._doc
        font = document.Reference(_whole_font(canvas, self.font))
        fonts = PDFDictionary({"Body": font})
        form["DR"] = PDFDictionary({"Font": fonts})
        look = PDFString(f"/Body {self.size:g} Tf 0 g")
        form["DA"] = look
        box = _BOX % (self.width, self.height, self.width - 1, self.height - 1)
        shown = self._look(document, box + "/Tx BMC EMC", fonts)
        return {
            "FT": "/Tx",
            "V": PDFString(""),
            "DA": look,
            "AP": PDFDictionary({"N": shown}),
            "Ff": _MANY_LINES if self.lines > 1 else 0,
        }

    def _tick(self, document: Any) -> dict[str, Any]:
        w, h = self.width, self.height
        box = _BOX % (w, h, w - 1, h - 1)
        points = (w * 0.2, h * 0.5, w * 0.42, h * 0.25, w * 0.8, h * 0.8)
        mark = "0 0 0 RG 2 w 1 J {:.2f} {:.2f} m {:.2f} {:.2f} l {:.2f} {:.2f} l S".format(*points)
        looks = {"Yes": self._look(document, box + mark), "Off": self._look(document, box)}
        shown = PDFDictionary({"N": PDFDictionary(looks)})
        return {"FT": "/Btn", "V": "/Off", "AS": "/Off", "AP": shown}

    def _look(self, document: Any, code: str, fonts: Any = None) -> Any:
        made = PDFStream(content=code.encode("latin-1"), filters=[PDFZCompress])
        made.dictionary["Type"] = "/XObject"
        made.dictionary["Subtype"] = "/Form"
        made.dictionary["BBox"] = PDFArray([0, 0, self.width, self.height])
        made.dictionary["Resources"] = PDFDictionary({"Font": fonts} if fonts else {})
        return document.Reference(made)


def _form(canvas: TaggedCanvas) -> Any:
    catalog = canvas._doc.Catalog
    if canvas.form is None:
        canvas.form = PDFDictionary({"Fields": PDFArray([])})
        catalog.AcroForm = canvas.form
    return canvas.form


def _whole_font(canvas: TaggedCanvas, name: str) -> Any:
    """The whole font in WinAnsi, so that a reader can show whatever is typed."""
    if canvas.form_font is not None:
        return canvas.form_font
    document, face = canvas._doc, pdfmetrics.getFont(name).face
    file = PDFStream(content=bytes(face._ttf_data), filters=[PDFZCompress])
    file.dictionary["Length1"] = len(face._ttf_data)
    called = face.name.decode() if isinstance(face.name, bytes) else face.name
    signs = [bytes([code]).decode("cp1252", "replace") for code in range(32, 256)]
    about = {
        "Type": "/FontDescriptor",
        "FontName": PDFName(called),
        "Flags": 32,
        "FontBBox": PDFArray(face.bbox),
        "ItalicAngle": face.italicAngle,
        "Ascent": face.ascent,
        "Descent": face.descent,
        "CapHeight": face.capHeight,
        "StemV": face.stemV,
        "FontFile2": document.Reference(file),
    }
    canvas.form_font = PDFDictionary(
        {
            "Type": "/Font",
            "Subtype": "/TrueType",
            "BaseFont": PDFName(called),
            "Encoding": "/WinAnsiEncoding",
            "FirstChar": 32,
            "LastChar": 255,
            "Widths": PDFArray([face.charWidths.get(ord(s), face.defaultWidth) for s in signs]),
            "FontDescriptor": document.Reference(PDFDictionary(about)),
        }
    )
    return canvas.form_font
