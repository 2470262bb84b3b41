"""Shows the very pages that will print, below one another; only those in sight are drawn.

Qt has a view of its own for this (QPdfView), but it draws on a thread of its own, and closing the
dialog meanwhile ended the whole process in a test. Here a page is drawn at once, in milliseconds.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from coprod_desktop.ui.papers.pages import PdfBytes
from coprod_desktop.ui.theme import look
from coprod_desktop.wording import papers as words

_GAP = 16
_KEPT = 8  # pictures of pages held in memory
_GROUND = QColor("#8A8F94")


class PagesView(QAbstractScrollArea):
    """The pages of one PDF. A screen reader is told to use the words beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = PdfBytes(parent=self)
        self._drawn: dict[tuple[int, int], QPixmap] = {}
        self.setAccessibleName(words.PAGES)
        self.setAccessibleDescription(words.WORDS_HINT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pdf(self, data: bytes) -> int:
        """Show a PDF from its first page, and return how many pages it has."""
        self._drawn.clear()
        self.file.read(data)
        self._measure()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()
        return self.file.pageCount()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Pages stay as wide as there is room."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), _GROUND)
        down = self.verticalScrollBar().value()
        for number, place in enumerate(self._places()):
            shown = place.translated(0, -down)
            if shown.intersects(event.rect()):
                painter.drawPixmap(shown, self._picture(number, shown.width()))
        painter.end()

    def _places(self) -> list[QRect]:
        gap, top, found = look().px(_GAP), look().px(_GAP), list[QRect]()
        width = max(80, min(self.viewport().width() - 2 * gap, look().px(900)))
        left = (self.viewport().width() - width) // 2
        for number in range(self.file.pageCount()):
            size = self.file.pagePointSize(number)
            height = round(width * size.height() / max(1.0, size.width()))
            found.append(QRect(left, top, width, height))
            top += height + gap
        return found

    def _measure(self) -> None:
        places = self._places()
        whole = places[-1].bottom() + look().px(_GAP) if places else 0
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, whole - room))
        bar.setPageStep(room)
        bar.setSingleStep(look().px(40))

    def _picture(self, number: int, width: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (number, round(width * ratio))
        if key not in self._drawn:
            while len(self._drawn) >= _KEPT:
                self._drawn.pop(next(iter(self._drawn)))
            self._drawn[key] = QPixmap.fromImage(self.file.drawn(*key))
        return self._drawn[key]
