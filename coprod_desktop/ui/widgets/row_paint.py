"""Draws the rows of a `RowList`: name, fact and chip, at the zoom and colours in force."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from coprod_desktop.ui.theme import look
from coprod_desktop.ui.theme.icons import picture
from coprod_desktop.ui.theme.tokens import BODY, SMALL
from coprod_desktop.ui.widgets.chips import KINDS


class RowPaint(QStyledItemDelegate):
    """Paints a `ListLine`. Words that do not fit end in an ellipsis and stand in the tooltip."""

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines of words with room around them."""
        return QSize(look().px(200), look().px(60))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        now, line = look(), index.data(Qt.ItemDataRole.UserRole)
        rect, state = option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("soft" if chosen else "sunk"))
            painter.drawRect(rect)
        if chosen:
            painter.setBrush(now.colour("primary"))
            painter.drawRect(QRect(rect.left(), rect.top(), now.px(4), rect.height()))
        else:
            painter.setPen(QPen(now.colour("hairline")))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(now.px(14), now.px(8), -now.px(12), -now.px(8))
        width = self._chip(painter, inner, line.chip, line.kind) if line.chip else 0
        self._words(painter, inner, line.name, line.fact, width)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, name: str, fact: str, taken: int) -> None:
        now = look()
        room = rect.width() - taken - (now.px(8) if taken else 0)
        half = rect.height() // 2 if fact else rect.height()
        font = now.font(BODY, bold=True)
        painter.setFont(font)
        painter.setPen(now.colour("ink"))
        top = QRect(rect.left(), rect.top(), room, half)
        cut = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        if fact:
            font = now.font(SMALL)
            painter.setFont(font)
            painter.setPen(now.colour("muted"))
            under = QRect(rect.left(), rect.top() + half, room, half)
            cut = QFontMetrics(font).elidedText(fact, Qt.TextElideMode.ElideRight, room)
            painter.drawText(under, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)

    def _chip(self, painter: QPainter, rect: QRect, words: str, kind: str) -> int:
        now = look()
        font = now.font(SMALL, bold=True)
        name = KINDS[kind]
        mark = now.px(14) if name else 0
        wide = (
            QFontMetrics(font).horizontalAdvance(words) + now.px(20) + (mark and mark + now.px(4))
        )
        wide, tall = min(wide, rect.width() // 2), now.px(24)
        box = QRect(rect.right() - wide, rect.center().y() - tall // 2, wide, tall)
        colour = now.colour("ink" if kind == "plain" else kind)
        ground = {"plain": "sunk", "primary": "soft"}.get(kind, f"{kind}_soft")
        painter.setPen(QPen(now.colour("line") if kind == "plain" else QColor(colour)))
        painter.setBrush(now.colour(ground))
        painter.drawRoundedRect(box, tall / 2, tall / 2)
        left = box.left() + now.px(10)
        if name:
            picture_ = picture(name, colour.name(), mark, 2.0)
            painter.drawPixmap(
                QRect(left - now.px(2), box.center().y() - mark // 2, mark, mark), picture_
            )
            left += mark + now.px(2)
        painter.setFont(font)
        painter.setPen(colour)
        room = box.right() - left - now.px(6)
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(left, box.top(), room + now.px(4), tall), Qt.AlignmentFlag.AlignVCenter, cut
        )
        return wide
