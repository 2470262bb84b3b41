"""The page in the designer: boxes that are dragged by mouse or moved by the arrow keys."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.training.designs import DESIGNS, Design, Part, Spot
from coprod_desktop.ui.theme import look, sized
from coprod_desktop.wording.training import face
from coprod_desktop.wording.training import screens as words

_MOVES: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DesignerBoard(QWidget):
    """Shows a design on its own page. `chosen(Part)`, and `moved(Spot)` when a box was let go."""

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.design: Design = DESIGNS[0]
        self.part: Part = Part.NAME
        self._page: QImage | None = None
        self._dragged: tuple[Spot, QPoint] | None = None
        self._shown: Spot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.BOARD)
        self.setAccessibleDescription(words.BOARD_HELP)
        sized(self, minimumWidth=440, minimumHeight=340)

    def show_design(self, design: Design, part: Part, page: QImage | None) -> None:
        """Show a design with one part chosen, above the page as it would print."""
        self.design, self.part, self._shown = design, part, None
        if page is not None:
            self._page = page
        spot = design.spot(part)
        said = face.PARTS[part]
        if spot is not None:
            said = f"{said}: {spot.x:.0f}, {spot.y:.0f}, {spot.width:.0f} x {spot.height:.0f} mm"
        self.setAccessibleDescription(f"{said}. {words.BOARD_HELP}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a page."""
        return QSize(look().px(620), look().px(440))

    # -- places ---------------------------------------------------------------------------------
    def _room(self) -> QRectF:
        wide, high = self.design.size
        scale = min((self.width() - 8) / wide, (self.height() - 8) / high)
        left, top = (self.width() - wide * scale) / 2, (self.height() - high * scale) / 2
        return QRectF(left, top, wide * scale, high * scale)

    def _scale(self) -> float:
        return self._room().width() / self.design.size[0]

    def place_of(self, spot: Spot) -> QRect:
        """Where a part stands on the screen."""
        room, scale = self._room(), self._scale()
        return QRectF(
            room.left() + spot.x * scale,
            room.top() + spot.y * scale,
            spot.width * scale,
            spot.height * scale,
        ).toRect()

    def _spots(self) -> list[Spot]:
        moved = self._shown
        return [
            moved if moved is not None and each.part is moved.part else each
            for each in self.design.spots
        ]

    # -- drawing --------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the page and a box around each part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self._room()
        painter.fillRect(room, QColor("#FFFFFF"))
        if self._page is not None:
            painter.drawImage(room, self._page)
        for spot in self._spots():
            chosen = spot.part is self.part
            colour = QColor("#B45F06" if chosen else "#55606C")
            pen = QPen(colour, 2.4 if chosen else 1.0)
            pen.setStyle(Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(self.place_of(spot))
        if self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    # -- mouse and keys -------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the smallest box under the mouse, and take hold of it."""
        at = event.position().toPoint()
        under = [spot for spot in self.design.spots if self.place_of(spot).contains(at)]
        if not under:
            return
        spot = min(under, key=lambda one: one.width * one.height)
        self.part, self._dragged = spot.part, (spot, at)
        self.chosen.emit(spot.part)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the box along, in whole millimetres."""
        if self._dragged is None:
            return
        spot, began = self._dragged
        by, scale = event.position().toPoint() - began, self._scale()
        self._shown = replace(
            spot, x=round(spot.x + by.x() / scale), y=round(spot.y + by.y() / scale)
        )
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go: the new place is tried, and refused if it is off the page."""
        moved, self._dragged, self._shown = self._shown, None, None
        if moved is not None:
            self.moved.emit(moved)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move by a millimetre, with Ctrl by five; with Shift they change the size."""
        move = _MOVES.get(Qt.Key(event.key()))
        spot = self.design.spot(self.part)
        if move is None or spot is None:
            super().keyPressEvent(event)
            return
        far = 5 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        across, down = move[0] * far, move[1] * far
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            wanted = replace(spot, width=spot.width + across, height=spot.height + down)
        else:
            wanted = replace(spot, x=spot.x + across, y=spot.y + down)
        self.moved.emit(wanted)
