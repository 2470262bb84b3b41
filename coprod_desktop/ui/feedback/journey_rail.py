"""An idea's journey drawn as stations on a line, each with its day."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.readmodels.feedback.ideas import Station
from coprod_desktop.ui.theme import look
from coprod_desktop.wording.feedback import STEP

_GOOD = frozenset({Step.ACCEPTED, Step.DOING, Step.DONE, Step.TOLD, Step.CLOSED})
_STOP = frozenset({Step.NOT_ACCEPTED, Step.DROPPED, Step.NO_ANSWER, Step.STALLED})
_WIDE, _TALL, _DOT = 124, 74, 9


class JourneyRail(QWidget):
    """Stations from left to right; where there is no room the line goes on below."""

    def __init__(self) -> None:
        super().__init__()
        self._stations: tuple[Station, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self.updateGeometry)

    def show_stations(self, stations: Sequence[Station]) -> None:
        """Show another journey."""
        self._stations = tuple(stations)
        said = [f"{STEP[one.step]}, {written(one.on)}" for one in self._stations]
        self.setAccessibleName("; ".join(said))
        self.updateGeometry()
        self.update()

    def _across(self, width: int) -> int:
        return max(1, width // look().px(_WIDE))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Narrow windows need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As many lines as the stations need."""
        lines = -(-max(1, len(self._stations)) // self._across(width))
        return lines * look().px(_TALL)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line, as wide as five stations."""
        return QSize(look().px(_WIDE * 5), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One station."""
        return QSize(look().px(_WIDE), self.heightForWidth(max(self.width(), look().px(_WIDE))))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the line, the dots and their words."""
        now, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, wide, tall, dot = (
            self._across(self.width()),
            now.px(_WIDE),
            now.px(_TALL),
            now.px(_DOT),
        )
        for at, station in enumerate(self._stations):
            left, top = at % across * wide, at // across * tall
            middle = top + dot + 2
            last = at == len(self._stations) - 1
            if not last:
                painter.setPen(QPen(now.colour("line"), 2))
                end = wide if at % across < across - 1 else wide - 3 * dot
                painter.drawLine(left + 2 * dot, middle, left + end, middle)
            role = (
                "good" if station.step in _GOOD else "stop" if station.step in _STOP else "primary"
            )
            painter.setPen(QPen(now.colour(role), 3))
            painter.setBrush(now.colour(role) if last else now.colour("surface"))
            painter.drawEllipse(QRectF(left + 2, middle - dot + 2, 2 * dot - 4, 2 * dot - 4))
            self._say(painter, station, QRectF(left, middle + dot, wide - 6, tall), bold=last)
        painter.end()

    def _say(self, painter: QPainter, station: Station, room: QRectF, *, bold: bool) -> None:
        now, flags = look(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setPen(now.colour("ink"))
        painter.setFont(now.font(13, bold=bold))
        used = painter.boundingRect(room, int(flags | Qt.TextFlag.TextWordWrap), STEP[station.step])
        painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), STEP[station.step])
        painter.setPen(now.colour("muted"))
        painter.setFont(now.font(13))
        below = QRectF(room.left(), used.bottom(), room.width(), room.height())
        painter.drawText(below, int(flags), written(station.on).split(" ", 1)[1])
