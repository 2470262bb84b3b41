"""What somebody else's PDF is, before any of it comes near a paper of ours."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false, reportGeneralTypeIssues=false

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from io import BytesIO
from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name

from coprod_desktop.reports.kit.attached.reading import page_words
from coprod_desktop.reports.kit.inspecting import inspect

LONGEST: Final = 400  # pages
_LINKS: Final = re.compile(rb"^(https?|mailto|tel):", re.IGNORECASE)
_FILES: Final = ("/FontFile", "/FontFile2", "/FontFile3")
_KNOWN: Final = frozenset({"/WinAnsiEncoding", "/MacRomanEncoding"})
_DEEPEST: Final = 6
_BAD_FILTERS: Final = frozenset({"/LZWDecode", "/Crypt", "/JPXDecode"})


class Came(StrEnum):
    """How a paper came to us."""

    TAGGED = "tagged"
    PAGES = "pages"  # real text, but no tags
    SCANNED = "scanned"
    NO_FONTS = "no-fonts"  # its letters are not inside the file
    DAMAGED = "damaged"
    LOCKED = "locked"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class PageStudy:
    """One page: its size in points, its words, and whether it is nothing but a picture."""

    width: float
    height: float
    words: str


@dataclass(frozen=True, slots=True)
class Study:
    """What a paper is.

    Attributes:
        lasting: whether nothing speaks against keeping the claim of PDF/A.
    """

    came: Came
    pages: tuple[PageStudy, ...] = ()
    lasting: bool = True

    @property
    def words(self) -> str:
        """Every word of it."""
        return "\n\n".join(page.words for page in self.pages if page.words)


@lru_cache(maxsize=16)
def study(data: bytes) -> Study:
    """What a PDF is. Never raises."""
    try:
        with pikepdf.open(BytesIO(data)) as file:
            return _study(file, data)
    except pikepdf.PasswordError:
        return Study(Came.LOCKED)
    except Exception:  # noqa: BLE001 - whatever a broken file does to its reader, it is a broken file
        return Study(Came.DAMAGED)


def _study(file: pikepdf.Pdf, data: bytes) -> Study:
    count = len(file.pages)
    if not 0 < count <= LONGEST:
        return Study(Came.TOO_LONG if count else Came.DAMAGED)
    pages = tuple(_page(page) for page in file.pages)
    faults = [fault for page in file.pages for fault in _faults(page.obj.get("/Resources"))]
    lasting = not any("colour" in fault or "filter" in fault for fault in faults)
    if any("font" in fault for fault in faults):
        return Study(Came.NO_FONTS, pages, lasting)
    if not any(page.words for page in pages):
        return Study(Came.SCANNED, pages, lasting)
    if _keeps_tags(file, data):
        return Study(Came.TAGGED, pages, lasting)
    return Study(Came.PAGES, pages, lasting)


def _page(page: Any) -> PageStudy:
    box = [float(each) for each in page.mediabox]
    width, height = abs(box[2] - box[0]), abs(box[3] - box[1])
    if int(page.obj.get("/Rotate", 0)) % 180:
        width, height = height, width
    return PageStudy(max(width, 1.0), max(height, 1.0), page_words(page))


def _keeps_tags(file: pikepdf.Pdf, data: bytes) -> bool:
    root = file.Root
    if Name.StructTreeRoot not in root or not root.get("/MarkInfo", Dictionary()).get("/Marked"):
        return False
    if not all(_harmless(note) for page in file.pages for note in page.obj.get("/Annots", [])):
        return False
    # The claims in its metadata and its title do not come with the pages; its marks do.
    grave = [each for each in inspect(data) if not each.checkpoint.startswith(("06", "07", "11-"))]
    return not grave


def _harmless(note: Any) -> bool:
    if note.get("/Subtype") != Name.Link or "/AA" in note:
        return False
    action = note.get("/A")
    if action is None:
        return "/Dest" in note
    if "/Next" in action:
        return False
    if action.get("/S") == Name.GoTo:
        return True
    return action.get("/S") == Name.URI and bool(_LINKS.match(bytes(action.get("/URI", b""))))


def _faults(resources: Any, deep: int = 0) -> list[str]:
    """What speaks against joining a page as it is: fonts, colours, filters."""
    if resources is None or deep > _DEEPEST:
        return []
    found: list[str] = []
    for font in resources.get("/Font", Dictionary()).values():
        inner = font.DescendantFonts[0] if font.get("/Subtype") == Name.Type0 else font
        about = inner.get("/FontDescriptor")
        inside = font.get("/Subtype") == Name.Type3 or any(f in (about or {}) for f in _FILES)
        readable = Name.ToUnicode in font or str(font.get("/Encoding", "")) in _KNOWN
        found += ["font"] * (not inside or not readable)
    for colours in resources.get("/ColorSpace", Dictionary()).values():
        found += ["colour"] * ("/DeviceCMYK" in _flat(colours))
    for thing in resources.get("/XObject", Dictionary()).values():
        used = thing.get("/Filter")
        names = {str(each) for each in used} if isinstance(used, pikepdf.Array) else {str(used)}
        found += ["filter"] * bool(names & _BAD_FILTERS)
        found += ["colour"] * ("/DeviceCMYK" in _flat(thing.get("/ColorSpace")))
        if thing.get("/Subtype") == Name.Form:
            found += _faults(thing.get("/Resources"), deep + 1)
    return found


def _flat(thing: Any, deep: int = 0) -> str:
    if isinstance(thing, pikepdf.Array) and deep < _DEEPEST:
        return " ".join(_flat(each, deep + 1) for each in thing)
    return str(thing) if isinstance(thing, Name) else ""
