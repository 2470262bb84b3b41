"""Draws a neutral chart description on the screen, with its sentence below it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.readmodels.charts import Chart, ChartKind, Point
from coprod_desktop.ui.theme import look
from coprod_desktop.ui.theme.tokens import SMALL
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import column

# Fills that differ without colour too: whole, striped, dotted, crossed.
_PATTERNS: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.CrossPattern,
)
_ROLES: Final = ("primary", "waiting", "good", "muted")


class _Drawing(QWidget):
    """The picture alone."""

    def __init__(self) -> None:
        super().__init__()
        self.chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        now, chart = look(), self.chart
        if chart is None:
            return QSize(now.px(200), 0)
        count = max((len(series.points) for series in chart.series), default=0)
        tall = {
            ChartKind.BARS: now.px(30) * count * max(1, len(chart.series)),
            ChartKind.SHARE: now.px(28) + now.px(24) * count,
        }.get(chart.kind, now.px(150))
        return QSize(now.px(240), tall)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self.chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look().font(SMALL, figures=True))
        draw: dict[ChartKind, Callable[[QPainter, Chart], None]] = {
            ChartKind.BARS: self._bars,
            ChartKind.COLUMNS: self._columns,
            ChartKind.LINE: self._line,
            ChartKind.SHARE: self._share,
        }
        draw[self.chart.kind](painter, self.chart)

    def _brush(self, at: int) -> QBrush:
        return QBrush(look().colour(_ROLES[at % 4]), _PATTERNS[at % 4])

    def _box(self, painter: QPainter, box: QRectF, at: int) -> None:
        painter.setBrush(self._brush(at))
        painter.setPen(QPen(look().colour(_ROLES[at % 4]), 1))
        painter.drawRoundedRect(box, look().px(3), look().px(3))

    def _text(
        self, painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag, role: str = "muted"
    ) -> None:
        painter.setPen(look().colour(role))
        cut = QFontMetrics(painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)

    def _bars(self, painter: QPainter, chart: Chart) -> None:
        now, metrics = look(), QFontMetrics(painter.font())
        points = [point for series in chart.series for point in series.points]
        names = max((metrics.horizontalAdvance(point.name) for point in points), default=0)
        left = min(names, self.width() * 0.45) + now.px(8)
        right = max(
            (metrics.horizontalAdvance(point.shown) for point in points), default=0
        ) + now.px(8)
        room, tall, top = max(10.0, self.width() - left - right), now.px(30), 0.0
        for row in range(max((len(series.points) for series in chart.series), default=0)):
            for at, series in enumerate(chart.series):
                if row >= len(series.points):
                    continue
                point = series.points[row]
                if at == 0:
                    self._text(
                        painter,
                        QRectF(0, top, left - now.px(8), tall),
                        point.name,
                        Qt.AlignmentFlag.AlignLeft,
                        "ink",
                    )
                wide = max(2.0, room * point.value / chart.largest)
                self._box(painter, QRectF(left, top + now.px(5), wide, tall - now.px(10)), at)
                self._text(
                    painter,
                    QRectF(left + wide + now.px(6), top, right, tall),
                    point.shown,
                    Qt.AlignmentFlag.AlignLeft,
                    "ink",
                )
                top += tall

    def _columns(self, painter: QPainter, chart: Chart) -> None:
        now, count = look(), max((len(series.points) for series in chart.series), default=0)
        step = self.width() / max(1, count)
        base, high = self.height() - now.px(22), self.height() - now.px(44)
        wide = min(step * 0.7, now.px(56)) / max(1, len(chart.series))
        for at, series in enumerate(chart.series):
            for number, point in enumerate(series.points):
                left = number * step + (step - wide * len(chart.series)) / 2 + at * wide
                tall = max(2.0, high * point.value / chart.largest)
                self._box(painter, QRectF(left, base - tall, wide - now.px(2), tall), at)
                spot = QRectF(
                    left - step / 4, base - tall - now.px(20), wide + step / 2, now.px(18)
                )
                self._text(painter, spot, point.shown, Qt.AlignmentFlag.AlignHCenter, "ink")
                if at == 0:
                    below = QRectF(number * step, base + now.px(2), step, now.px(20))
                    self._text(painter, below, point.name, Qt.AlignmentFlag.AlignHCenter)
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))

    def _spots(self, points: tuple[Point, ...], largest: float) -> list[QPointF]:
        now = look()
        step = self.width() / max(1, len(points))
        base, high = self.height() - now.px(22), self.height() - now.px(52)
        return [
            QPointF(step * (at + 0.5), base - high * each.value / largest)
            for at, each in enumerate(points)
        ]

    def _line(self, painter: QPainter, chart: Chart) -> None:
        now = look()
        for at, series in enumerate(chart.series):
            spots, colour = self._spots(series.points, chart.largest), look().colour(_ROLES[at % 4])
            painter.setPen(
                QPen(colour, now.px(2), Qt.PenStyle.SolidLine if at == 0 else Qt.PenStyle.DashLine)
            )
            painter.drawPolyline(spots)
            for spot, point in zip(spots, series.points, strict=True):
                painter.setBrush(QColor(colour))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(spot, now.px(4), now.px(4))
                box = QRectF(spot.x() - now.px(30), spot.y() - now.px(24), now.px(60), now.px(18))
                self._text(painter, box, point.shown, Qt.AlignmentFlag.AlignHCenter, "ink")
                if at == 0:
                    step = self.width() / len(spots)
                    below = QRectF(
                        spot.x() - step / 2, self.height() - now.px(20), step, now.px(20)
                    )
                    self._text(painter, below, point.name, Qt.AlignmentFlag.AlignHCenter)

    def _share(self, painter: QPainter, chart: Chart) -> None:
        now = look()
        points = chart.series[0].points if chart.series else ()
        whole, left = sum(point.value for point in points) or 1.0, 0.0
        for at, point in enumerate(points):
            wide = self.width() * point.value / whole
            self._box(painter, QRectF(left, 0, max(1.0, wide - 2), now.px(20)), at)
            top = now.px(28) + at * now.px(24)
            self._box(painter, QRectF(0, top + now.px(5), now.px(14), now.px(14)), at)
            said = QRectF(now.px(22), top, self.width() - now.px(22), now.px(24))
            self._text(
                painter, said, f"{point.name}: {point.shown}", Qt.AlignmentFlag.AlignLeft, "ink"
            )
            left += wide


class ChartView(QWidget):
    """A chart, its title and its sentence. A screen reader hears the sentence and the numbers."""

    def __init__(self, chart: Chart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading("", 3)
        self._drawing = _Drawing()
        self._sentence = PlainLabel("", "muted")
        self.setLayout(column(self._title, self._drawing, self._sentence, gap=8))
        look().changed.connect(self._drawing.updateGeometry)
        if chart is not None:
            self.show_chart(chart)

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart."""
        self._title.setText(chart.title)
        self._title.setVisible(bool(chart.title))
        self._sentence.setText(chart.sentence)
        self._drawing.chart = chart
        self._drawing.updateGeometry()
        self._drawing.update()
        numbers = "; ".join(
            f"{point.name} {point.shown}" for series in chart.series for point in series.points
        )
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(f"{chart.sentence} {numbers}")
        self._drawing.setAccessibleName(chart.sentence)
