"""The calm half of the first window: our name, one sentence, a quiet drawing."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column
from coprod_desktop.wording import frame
from coprod_desktop.wording import unlock as words


class Side(QWidget):
    """Soft hills in the colours of the theme, with the app's name above them."""

    def __init__(self) -> None:
        super().__init__()
        title, said = Heading(frame.APP, 1), PlainLabel(words.CALM)
        self.setLayout(column(title, said, STRETCH, gap=12, edge=(32, 48, 24, 32)))
        sized(self, fixedWidth=300)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the hills."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), look().colour("soft"))
        wide, tall = self.width(), self.height()
        for at, (strength, height) in enumerate(((0.16, 0.52), (0.28, 0.38), (0.55, 0.22))):
            colour = look().colour("primary")
            colour.setAlphaF(strength)
            painter.setBrush(colour)
            top = tall * (1 - height)
            path = QPainterPath(QPointF(0, tall))
            path.lineTo(0, top + tall * 0.05 * (at % 2))
            swing = tall * (0.09 if at % 2 else -0.07)
            path.cubicTo(wide * 0.3, top - swing, wide * 0.7, top + swing, wide, top)
            path.lineTo(wide, tall)
            path.closeSubpath()
            painter.drawPath(path)
