"""The canvas that marks what it paints, and writes the structure tree at the end."""
# pyright: basic, reportArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false, reportIncompatibleMethodOverride=false, reportCallIssue=false

import types
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.pdfdoc import XMP, PDFArray, PDFDictionary, PDFPage, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.reports.kit.blocks import PaperFault
from coprod_desktop.reports.kit.tagged import metadata
from coprod_desktop.reports.kit.tagged.mending import install
from coprod_desktop.reports.kit.tagged.structure import (
    ARTIFACT,
    PAINTED,
    PAINTING,
    Artifact,
    Element,
    Raw,
)

Owner = Element | Artifact


class _Catalog(pdfdoc.PDFCatalog):
    __NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents"]


class TaggedCanvas(Canvas):
    """A canvas on which every mark belongs to a structure element or is an artifact."""

    def __init__(self, filename: Any, root: Element, language: str, font: str, **more: Any) -> None:
        install()
        self.root, self.language, self.headings = root, language, 0
        self._in_form, self._segment = 0, 0
        self._owners: list[tuple[Owner, str]] = [(ARTIFACT, "")]
        self._marked: list[Element] = []
        self._parents: dict[int, Any] = {}
        self._next_key, self._bullet, self._quiet = 0, None, 0
        self._links, self._pending = defaultdict(list), None
        self._pictures: dict[int, tuple[Any, str]] = {}  # each with its name inside the file
        self.places: list[tuple[str, int]] = []  # headings and their pages
        self.form: Any = None  # the form's dictionary, once there is a field
        self.form_font: Any = None
        self.field_names: set[str] = set()
        more["pdfVersion"] = (1, 7)
        super().__init__(filename, lang=language, initialFontName=font, **more)
        self._doc.Catalog.__class__ = _Catalog

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:
        """Refuse fonts that cannot be embedded."""
        if not pdfmetrics.getFont(psfontname)._dynamicFont:
            raise PaperFault(f"font {psfontname}")
        super().setFont(psfontname, size, leading)

    def drawImage(self, image: Any, x: float, y: float, *rest: Any, **more: Any) -> Any:
        """Draw a picture. One drawn before is only named again: to read and hash it takes long."""
        known = self._pictures.get(id(image))
        if known is None or len(rest) != 2:
            made = super().drawImage(image, x, y, *rest, **more)
            self._pictures[id(image)] = (image, self._formsinuse[-1])
            return made
        name, (wide, high) = known[1], rest
        inside = self._doc.getXObjectName(name)
        placed = f"q {wide:.2f} 0 0 {high:.2f} {x:.2f} {y:.2f} cm"
        self._code.extend((placed, f"/{inside} Do", "Q"))
        self._formsinuse.append(name)
        self._currentPageHasImages = 1
        return image.getSize()

    # -- marked content -----------------------------------------------------------------------
    def opening(self, owner: Owner, properties: str = "") -> str:
        """The operator that begins an owner's marks, and a note of them in the tree."""
        if isinstance(owner, Artifact) or self._quiet:
            return f"/Artifact <<{properties}>> BDC" if properties else "/Artifact BMC"
        number = len(self._marked)
        self._marked.append(owner)
        owner.kids.append((self._doc.thisPageRef(), number))
        return f"/{owner.tag} <</MCID {number}>> BDC"

    def close_segment(self) -> None:
        """Give what was painted since the last change of owner to its owner."""
        if self._in_form:
            return
        code = self._code
        since = code[self._segment :]
        if since and any(line in PAINTING or line.rstrip().endswith(PAINTED) for line in since):
            code.insert(self._segment, self.opening(*self._owners[-1]))
            code.append("EMC")
        self._segment = len(code)

    def push(self, owner: Owner, properties: str = "", *, quiet: bool = False) -> None:
        """From here on, marks belong to this owner."""
        self.close_segment()
        self._owners.append((owner, properties))
        self._quiet += quiet

    def pop(self, *, quiet: bool = False) -> None:
        """Back to the owner before."""
        self.close_segment()
        self._owners.pop()
        self._quiet -= quiet

    @contextmanager
    def tag(self, owner: Owner, properties: str = "") -> Iterator[None]:
        """Marks made inside belong to this owner."""
        self.push(owner, properties)
        try:
            yield
        finally:
            self.pop()

    def artifact(self, kind: str = "") -> Any:
        """Marks made inside mean nothing: "Header", "Footer", or layout."""
        return self.tag(ARTIFACT, f"/Type/Pagination/Subtype/{kind}" if kind else "/Type/Layout")

    def drawText(self, aTextObject: Any) -> None:
        """Draw text whose marks stand inside its own BT and ET."""
        owned = getattr(aTextObject, "owned", False)
        if self._in_form or (not owned and self._bullet is None):
            super().drawText(aTextObject)
            return
        self.close_segment()
        if not owned:
            label, self._bullet = self._bullet, None
            aTextObject._code.insert(1, self.opening(label))
        aTextObject._code.append("EMC")
        self._code.append(aTextObject.getCode())
        self._segment = len(self._code)

    # -- pages and links ----------------------------------------------------------------------
    def showPage(self) -> None:
        """End the page."""
        self.close_segment()
        super().showPage()

    def _restartAccumulators(self) -> None:
        super()._restartAccumulators()
        if not self._in_form:
            self._marked, self._segment = [], 0

    def _setAnnotations(self, page: Any) -> None:
        super()._setAnnotations(page)
        if isinstance(page, PDFPage):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.Tabs = "/S"
            if self._marked:
                page.StructParents = self._next_key
                self._parents[self._next_key] = self._marked
                self._next_key += 1

    def expect_link(self, target: str, element: Element, times: int = 1) -> None:
        """Say which element the next links to a target belong to."""
        self._links[target] += [element] * times

    def linkURL(self, url: str, rect: Any, *rest: Any, **more: Any) -> None:
        """Link an area, inside its element."""
        element = None
        if not self._quiet:
            if not self._links.get(url):
                raise PaperFault("link outside a paragraph")
            element = self._pending = self._links[url].pop(0)
        more["Contents"] = PDFString((element and element.title) or url)
        super().linkURL(url, rect, *rest, **more)

    def _addAnnotation(self, annotation: Any, name: str | None = None, addtopage: int = 1) -> None:
        element, self._pending = self._pending, None
        entries = annotation if isinstance(annotation, PDFDictionary) else annotation.otherkw
        entries["F"] = 4
        if element is not None:
            entries["StructParent"] = self._next_key
            self._parents[self._next_key] = element
            self._next_key += 1
        name = name or f"note{self._annotationCount + 1}"
        super()._addAnnotation(annotation, name, addtopage)
        if element is not None:
            element.kids.append((self._doc.thisPageRef(), self._doc.refAnnotation(name)))

    def field(self, element: Element, entries: dict[str, Any]) -> Any:
        """Put a form field on the page, inside its element, and return a reference to it."""
        self._pending = element
        name = f"field{self._annotationCount + 1}"
        self._addAnnotation(PDFDictionary(entries), name)
        return self._doc.refAnnotation(name)

    # -- the end ------------------------------------------------------------------------------
    def save(self) -> None:
        """Write the finished file to where the canvas was told to."""
        if len(self._code):
            self.showPage()
        self._finish()
        self._doc.SaveToFile(self._filename, self)

    def _finish(self) -> None:
        document = self._doc
        catalog, reference = document.Catalog, document.Reference

        def whole(d: Any) -> bytes:
            ends = (pdfdoc.format(reference(self.root), d), pdfdoc.format(reference(parents), d))
            return b"<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d>>" % (
                *ends,
                self._next_key,
            )

        tree = Raw(whole)
        self.root.parent = types.SimpleNamespace(name=reference(tree).name)
        for element in self.root.walk():
            element.__dict__.pop("__InternalName__", None)
            reference(element)

        def number(element: Element, d: Any) -> bytes:
            return b"%d 0 R" % d.idToObjectNumberAndVersion[element.__InternalName__][0]

        def numbers(d: Any) -> bytes:
            rows = []
            for key, owner in sorted(self._parents.items()):
                if isinstance(owner, Element):
                    rows.append(b"%d %s" % (key, number(owner, d)))
                else:
                    inside = b" ".join(number(each, d) for each in owner)
                    rows.append(b"%d [%s]" % (key, inside))
            return b"<</Nums[" + b"\n".join(rows) + b"]>>"

        parents = Raw(numbers)
        reference(parents)
        catalog.StructTreeRoot = tree
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self.setViewerPreference("DisplayDocTitle", "true")
        self._describe(document, catalog)

    def _describe(self, document: Any, catalog: Any) -> None:
        info = document.info
        made = datetime.fromtimestamp(document._timeStamp.t, UTC)
        info._dateFormatter = lambda *_: f"D:{made:%Y%m%d%H%M%S}+00'00'"
        packet = metadata.xmp(
            title=info.title or "",
            author=info.author or "",
            subject=info.subject or "",
            language=self.language,
            date=f"{made:%Y-%m-%dT%H:%M:%S}+00:00",
            creator=info.creator or "",
            producer=info.producer or "",
        )
        catalog.Metadata = XMP(creator=lambda _: packet)
        colours = PDFStream(
            dictionary=PDFDictionary({"N": 3}),
            content=metadata.srgb(),
            filters=[pdfdoc.PDFZCompress],
        )
        catalog.OutputIntents = PDFArray(
            [
                PDFDictionary(
                    {
                        "Type": "/OutputIntent",
                        "S": "/GTS_PDFA1",
                        "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
                        "Info": PDFString("sRGB IEC61966-2.1"),
                        "DestOutputProfile": document.Reference(colours),
                    }
                )
            ]
        )
