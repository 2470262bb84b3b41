"""Files for a pack: PDF, Word, ODT, pictures and plain text in; bytes that are safe to keep out.

A paper is read as a paper only. Programs, hidden files, links to other files and everything else
that acts are refused, never run. Words are taken out so that they can be set in anybody's format.
"""

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final
from xml.etree import ElementTree

import docx
import pikepdf
from docx.table import Table
from PIL import Image

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.packs import PaperKind, checked_size
from coprod_desktop.domain.text import cleaned

MOST_UNPACKED: Final = 200 * 1024 * 1024
MOST_PIXELS: Final = 60_000_000
LINES_A_PAGE: Final = 40
SIGNS_A_LINE: Final = 80
WORD: Final = (".docx",)
ODT: Final = (".odt",)
OFFICE: Final = (".doc", ".rtf", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp", ".pages")
TEXT: Final = (".txt", ".md", ".text")
PICTURE: Final = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff")
_TEXT_NS: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
PdfWords = Callable[[bytes], str]


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file found safe, with its words."""

    title: str
    file_name: str
    kind: PaperKind
    data: bytes
    pages: int
    words: str = ""


def read(name: str, data: bytes, pdf_words: PdfWords) -> FileRead:
    """A file for a pack.

    Args:
        name: its file name; the ending is a hint, the content decides.
        data: its bytes.
        pdf_words: takes the words out of a PDF (the screen's own reader of pages).

    Raises:
        Refused: "file-empty", "file-too-big", "file-too-long", "file-broken", "file-locked",
            "file-kind", "file-needs-office", "file-acts", "file-bomb", each with `file`.
    """
    checked_size(len(data))
    path = PurePath(name.replace("\\", "/"))
    title = path.stem.replace("_", " ").strip() or path.name
    kind, safe, pages, words = _by_content(path, data, pdf_words)
    checked_size(len(safe), pages)
    return FileRead(title, path.name, kind, safe, pages, words)


def _by_content(
    path: PurePath, data: bytes, pdf_words: PdfWords
) -> tuple[PaperKind, bytes, int, str]:
    ending, file = path.suffix.lower(), path.name
    if b"%PDF-" in data[:1024]:
        pages = _pdf(file, data)
        return PaperKind.PDF, data, pages, tidy(pdf_words(data))
    if data[:4] == b"PK\x03\x04" and ending in (*WORD, *ODT):
        words = _docx(file, data) if ending in WORD else _odt(file, data)
        return PaperKind.WORD, data, pages_of(words), words
    if ending in PICTURE:
        return PaperKind.PICTURE, _picture(file, data), 1, ""
    if ending in TEXT:
        words = _text(file, data)
        return PaperKind.TEXT, data, pages_of(words), words
    if ending in OFFICE:
        raise Refused("file-needs-office", file=file)
    broken = ending in (".pdf", *WORD, *ODT)
    raise Refused("file-broken" if broken else "file-kind", file=file)


def _pdf(file: str, data: bytes) -> int:
    """The pages of a PDF that holds nothing but pages."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            root, pages = pdf.Root, len(pdf.pages)
            names = root.get("/Names", pikepdf.Dictionary())
            acts = any(key in root for key in ("/OpenAction", "/AA")) and _runs(root)
            hidden = (
                "/EmbeddedFiles" in names
                or "/JavaScript" in names
                or "/XFA" in (root.get("/AcroForm", pikepdf.Dictionary()))
            )
    except pikepdf.PasswordError as problem:
        raise Refused("file-locked", file=file) from problem
    except (pikepdf.PdfError, ValueError, RecursionError, AttributeError) as problem:
        raise Refused("file-broken", file=file) from problem
    if acts or hidden:
        raise Refused("file-acts", file=file)
    if pages == 0:
        raise Refused("file-broken", file=file)
    return pages


def _runs(root: pikepdf.Object) -> bool:
    """Whether opening the file would do more than show a page."""
    action = root.get("/OpenAction")
    if "/AA" in root:
        return True
    return isinstance(action, pikepdf.Dictionary) and str(action.get("/S", "")) != "/GoTo"


def _unpacked(file: str, data: bytes) -> zipfile.ZipFile:
    """A Word or ODT file whose parts are of a sensible size and hold no program."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as problem:
        raise Refused("file-broken", file=file) from problem
    if sum(part.file_size for part in parts) > MOST_UNPACKED or len(parts) > 5000:
        raise Refused("file-bomb", file=file)
    if any(re.search(r"vbaProject|\.exe$|^Basic/|embeddings/", part.filename) for part in parts):
        raise Refused("file-acts", file=file)
    return archive


def _docx(file: str, data: bytes) -> str:
    _unpacked(file, data)
    try:
        document = docx.Document(io.BytesIO(data))
        found: list[str] = []
        for part in document.iter_inner_content():
            if isinstance(part, Table):
                found += ["; ".join(cell.text for cell in row.cells) for row in part.rows]
            else:
                style = part.style.name if part.style is not None else ""
                mark = "# " if (style or "").startswith(("Heading", "Title")) else ""
                found.append(f"{mark}{part.text}" if part.text.strip() else "")
    except (ValueError, KeyError, AttributeError, SyntaxError, zipfile.BadZipFile) as problem:
        raise Refused("file-broken", file=file) from problem
    return tidy("\n".join(found))


def _odt(file: str, data: bytes) -> str:
    archive = _unpacked(file, data)
    try:
        content = archive.read("content.xml")
        if b"<!ENTITY" in content:
            raise Refused("file-acts", file=file)
        root = ElementTree.fromstring(content)
    except (KeyError, ElementTree.ParseError, zipfile.BadZipFile, OSError) as problem:
        raise Refused("file-broken", file=file) from problem
    found: list[str] = []
    for part in root.iter():
        if part.tag == f"{_TEXT_NS}h":
            found.append("# " + "".join(part.itertext()))
        elif part.tag == f"{_TEXT_NS}p":
            found.append("".join(part.itertext()))
    return tidy("\n".join(found))


def _picture(file: str, data: bytes) -> bytes:
    """A picture drawn anew: what it shows and nothing else, such as where it was taken."""
    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise Refused("file-bomb", file=file)
            picture.thumbnail((2400, 2400))
            flat = picture.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
        raise Refused("file-broken", file=file) from problem
    out = io.BytesIO()
    flat.save(out, "PNG", optimize=True)
    return out.getvalue()


def _text(file: str, data: bytes) -> str:
    if b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Refused("file-broken", file=file)
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252"):
        try:
            return tidy(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    return tidy(data.decode("latin-1"))


def tidy(words: str) -> str:
    """Words with clean line ends and at most one empty line in a row."""
    plain = cleaned(words.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    return re.sub(r"\n{3,}", "\n\n", plain).strip()


def pages_of(words: str) -> int:
    """About how many pages words fill as they came."""
    lines = sum(max(1, -(-len(line) // SIGNS_A_LINE)) for line in words.split("\n"))
    return max(1, -(-lines // LINES_A_PAGE))
