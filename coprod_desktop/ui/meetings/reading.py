"""Files dropped on a pack, read off the screen's thread: words, pages, reading age."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtPdf import QPdfDocument

from coprod_desktop.commands.meetings.packs import PaperGiven
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.packs import BIGGEST
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.domain.readability import reading
from coprod_desktop.domain.respectful import acronyms_in
from coprod_desktop.exchange import papers, syllables


def pdf_words(data: bytes) -> str:
    """The words of a PDF, page by page; nothing where its pages are pictures."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    owner = QObject()
    document = QPdfDocument(owner)
    document.load(buffer)
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return "\n\n".join(pages).strip()


def given(name: str, data: bytes) -> PaperGiven:
    """A file as a pack takes it.

    Raises:
        Refused: see `exchange.papers.read`.
    """
    found = papers.read(name, data, pdf_words)
    short = sorted({one.text for one in acronyms_in(found.words)})
    return PaperGiven(
        title=found.title,
        file_name=found.file_name,
        kind=found.kind,
        data=found.data,
        pages=found.pages,
        words=found.words,
        reading_age=reading(found.words, syllables.count).age,
        acronyms=tuple(short[:20]),
    )


@dataclass(frozen=True, slots=True)
class FilesRead:
    """Files that can be used, in order, and why the others cannot."""

    given: tuple[PaperGiven, ...]
    refused: tuple[Refused, ...] = ()


def from_disk(paths: Sequence[str], progress: Progress = silent) -> FilesRead:
    """Files of the computer. One that cannot be used stands aside with its reason."""
    found: list[PaperGiven] = []
    refused: list[Refused] = []
    for at, each in enumerate(paths):
        progress(at, len(paths))
        path = Path(each)
        try:
            if path.stat().st_size > BIGGEST:
                raise Refused("file-too-big", limit=BIGGEST // (1024 * 1024), file=path.name)
            found.append(given(path.name, path.read_bytes()))
        except Refused as problem:
            refused.append(Refused(problem.reason, **{"file": path.name, **problem.details}))
        except OSError:  # a folder, or a stick that was pulled out
            refused.append(Refused("file-broken", file=path.name))
    return FilesRead(tuple(found), tuple(refused))
