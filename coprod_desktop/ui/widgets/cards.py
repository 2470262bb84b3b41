"""Cards, banners and empty places: the surfaces a screen is laid out on."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.theme.tokens import TEXT_WIDTH
from coprod_desktop.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from coprod_desktop.ui.widgets.chips import KINDS
from coprod_desktop.ui.widgets.labels import Heading, IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, column, emptied, fill, row


class _AsTall(QFrame):
    """A frame no taller than its words need at the width they have, wrapped lines included."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Its size, with the lines that wrap at this width counted."""
        hint = super().sizeHint()
        tall = self.heightForWidth(self.width()) if self.hasHeightForWidth() else 0
        return QSize(hint.width(), max(hint.height(), tall))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Card(_AsTall):
    """A surface with a heading and, if you like, a button at its right. Fill it with `add`."""

    def __init__(
        self, title: str = "", action: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.title = Heading(title, 3)
        if not title:  # never show what has no parent yet: it would be a window of its own
            self.title.hide()
        self.body = column(gap=8)
        head = row(self.title, STRETCH if action else None, action) if title or action else None
        self.setLayout(column(head, self.body, gap=12, edge=16))
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, *parts: Part) -> "Card":
        """Put widgets, layouts or `STRETCH` below what is there."""
        fill(self.body, *parts)
        return self

    def clear(self) -> None:
        """Take everything out of the body."""
        emptied(self.body)


class Banner(_AsTall):
    """One sentence across a place, with an icon. Kinds: waiting, good, stop, primary, plain."""

    def __init__(
        self,
        text: str = "",
        kind: str = "waiting",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel("info")
        self._words = PlainLabel(text, selectable=True)
        inner = row(self._icon, self._words, action, gap=12, edge=(16, 12, 16, 12))
        inner.setStretch(1, 1)
        inner.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.say(text, kind)

    def say(self, text: str, kind: str | None = None) -> None:
        """Show another sentence; an empty one hides the banner."""
        if kind is not None:
            self.setProperty("kind", kind)
            self._icon.show_icon(KINDS[kind] or "info", "ink" if kind == "plain" else kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """The sentence it shows."""
        return self._words.text()


class EmptyState(QWidget):
    """An empty place: what it is for, one button to begin, one line to see an example."""

    begun = Signal()
    example_wanted = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        begin: str = "",
        example: str = "",
        icon: str = "sprout",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Heading(title, 2)
        self.words = sized(PlainLabel(text, "muted"), maximumWidth=TEXT_WIDTH)
        middle = column(IconLabel(icon, "primary", 40), self.title, self.words, gap=12)
        self.begin: Button | None = None
        self.example: Button | None = None
        if begin:
            self.begin = PrimaryButton(begin)
            self.begin.clicked.connect(self.begun)
            middle.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        if example:
            self.example = LinkButton(example)
            self.example.clicked.connect(self.example_wanted)
            middle.addWidget(self.example, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column(STRETCH, row(STRETCH, middle, STRETCH), STRETCH, edge=32))
        self.setAccessibleName(title)

    def say(self, title: str, text: str) -> None:
        """Say something else, as when a filter found nothing."""
        self.title.setText(title)
        self.words.setText(text)


class Columns(QWidget):
    """Cards in columns of equal width, or below one another where there is no room."""

    def __init__(self, *cards: QWidget, gap: int = 16, least: int = 300) -> None:
        super().__init__()
        self._least, self._count = least, len(cards)
        self._cards = cards
        self._inner = row(*cards, gap=gap)
        for card in cards:
            self._inner.setStretchFactor(card, 1)
            self._inner.setAlignment(card, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._inner)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as the narrowest single column, so that it may fold."""
        wide = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fold or unfold."""
        room = event.size().width() >= look().px(self._least) * self._count
        way = QBoxLayout.Direction
        self._inner.setDirection(way.LeftToRight if room else way.TopToBottom)
        super().resizeEvent(event)


def side_by_side(*cards: QWidget, gap: int = 16, least: int = 300) -> Columns:
    """Cards in columns of equal width that fold where each would be narrower than `least`."""
    return Columns(*cards, gap=gap, least=least)
