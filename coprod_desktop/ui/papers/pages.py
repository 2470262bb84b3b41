"""Pages of a finished PDF: as pictures, and sent to a printer. QtPdf reads from memory."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from coprod_desktop.domain.progress import Progress, silent

POINTS = 72.0


class PdfBytes(QPdfDocument):
    """A PDF read from bytes in memory; nothing personal is written to a temporary file."""

    def __init__(self, data: bytes = b"", parent: QObject | None = None) -> None:
        super().__init__(parent)  # pyright: ignore[reportArgumentType]
        self._buffer = QBuffer(self)
        if data:
            self.read(data)

    def drawn(self, number: int, width: int) -> QImage:
        """A page as a picture so many pixels wide, on white."""
        size = self.pagePointSize(number)
        room = QSize(width, max(1, round(width * size.height() / max(1.0, size.width()))))
        page = QImage(room, QImage.Format.Format_RGB32)
        page.fill(0xFFFFFFFF)
        painter = QPainter(page)
        # Fields to fill in are annotations: they must show, and print, like the rest.
        options = QPdfDocumentRenderOptions()
        options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
        painter.drawImage(0, 0, self.render(number, room, options))
        painter.end()
        return page

    def read(self, data: bytes) -> None:
        """Show other bytes; none shows nothing."""
        self.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        if data:
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.load(self._buffer)


def pictures(data: bytes, dots: int = 96) -> Iterator[QImage]:
    """Each page as a picture, at so many dots per inch."""
    file = PdfBytes(data)
    for number in range(file.pageCount()):
        yield file.drawn(number, round(file.pagePointSize(number).width() * dots / POINTS))
    file.close()


def send(
    files: Sequence[bytes], printer: QPrinter, progress: Progress = silent, dots: int = 300
) -> int:
    """Draw the pages of some PDFs on a printer as one job, and return how many there were.

    Printing makes pictures of pages: right for paper. Files are saved from our own bytes.
    """
    total = sum(PdfBytes(data).pageCount() for data in files)
    painter, done = QPainter(printer), 0
    room = QRectF(painter.viewport())
    for data in files:
        for page in pictures(data, dots):
            progress(done, total)
            if done:
                printer.newPage()
            scale = min(room.width() / page.width(), room.height() / page.height())
            drawn = QRectF(0, 0, page.width() * scale, page.height() * scale)
            drawn.moveCenter(room.center())
            painter.drawImage(drawn, page)
            done += 1
    painter.end()
    return done
