"""Pages of which one is shown, as tall as that one: for places that scroll as a whole."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """A stack that asks for no more room than the page it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def _shown(self) -> QWidget | None:
        return self.currentWidget()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size of the page shown."""
        page = self._shown()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least size of the page shown."""
        page = self._shown()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Whether words on the page shown may wrap."""
        page = self._shown()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """How tall the page shown is at a width."""
        page = self._shown()
        return super().heightForWidth(width) if page is None else page.heightForWidth(width)
