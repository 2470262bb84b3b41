"""Which reader a file needs, told by its first bytes. Loaded in the limited process only."""

import re
from pathlib import Path
from typing import Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.exchange.books import book_sheets
from coprod_desktop.exchange.contacts import contact_sheet
from coprod_desktop.exchange.tables import MOST_BYTES, Sheet, filled, takes
from coprod_desktop.exchange.texts import decoded, text_sheet

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_OTHERS: Final = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"MZ",
    b"\x7fELF",
    b"{\\rtf",
    b"7z",
)
_CARD: Final = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:item\d+\.)?BEGIN\s*:\s*VCARD", re.IGNORECASE)
_PAGE: Final = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|table|\?xml)", re.I)


def read(path: Path) -> list[Sheet]:
    """The sheets of a file that hold something, in this very process.

    Raises:
        Trouble: as `reading.read_safely`.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Trouble("table-too-large")
        data = path.read_bytes()
    except OSError as problem:
        raise Trouble("table-unreadable") from problem
    found = [sheet for sheet in _sheets(path, data) if filled(sheet)]
    if not found:
        raise Trouble("table-empty")
    return found


def _sheets(path: Path, data: bytes) -> list[Sheet]:
    if not data.strip(b"\0 \t\r\n"):
        raise Trouble("table-empty")
    if data.startswith((_ZIP, _OLE)):
        return book_sheets(data)
    if not takes(path) or data.startswith(_OTHERS):
        raise Trouble("table-kind-unknown")
    if _PAGE.match(data[:400]):
        raise Trouble("table-is-web-page")
    text = decoded(data[:400]).lstrip("\ufeff").encode()
    if _CARD.match(text) or path.suffix.lower() in {".vcf", ".vcard"}:
        return [contact_sheet(path.stem, data)]
    return [text_sheet(path.stem, data)]
