"""The head of the window: logo and name, the tabs, find anything, curtain and lock."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.theme.tokens import HEADER
from coprod_desktop.ui.widgets.buttons import IconButton, QuietButton
from coprod_desktop.ui.widgets.labels import Heading, IconLabel, plain_tip
from coprod_desktop.ui.widgets.layouts import STRETCH, row
from coprod_desktop.wording import frame


class Header(QWidget):
    """The tabs are the header. `chosen(key)` when a person presses one."""

    chosen = Signal(str)
    find_wanted = Signal()
    lock_wanted = Signal()
    curtain_wanted = Signal()

    def __init__(self, tabs: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._logo = QLabel()
        self._logo.setTextFormat(Qt.TextFormat.PlainText)
        self._mark = IconLabel("sprout", "primary", 28)
        self._name = Heading("", 3)
        self._name.setWordWrap(False)
        self._group = QButtonGroup(self)
        self.tabs: dict[str, QPushButton] = {}
        for key, text in tabs:
            self.tabs[key] = self._tab(key, text)
        find = self._find = QuietButton(frame.FIND, "search")
        find.clicked.connect(self.find_wanted)
        small = self._small = IconButton("search", frame.FIND)
        small.clicked.connect(self.find_wanted)
        small.hide()
        curtain = IconButton("eye-off", frame.CURTAIN)
        curtain.clicked.connect(self.curtain_wanted)
        lock = IconButton("lock", frame.LOCK_NOW)
        lock.clicked.connect(self.lock_wanted)
        tabs_row = row(*self.tabs.values(), gap=4)
        parts = (self._mark, self._logo, self._name, tabs_row, STRETCH, find, small, curtain, lock)
        self.setLayout(row(*parts, gap=12, edge=(16, 8, 16, 8)))
        sized(self, minimumHeight=HEADER)
        self._picture = QPixmap()
        look().changed.connect(self._show_logo)

    def show_charity(self, name: str, logo: bytes | None) -> None:
        """Show whose file this is."""
        self._full = name
        cut = self._name.fontMetrics()
        self._name.setText(cut.elidedText(name, Qt.TextElideMode.ElideRight, look().px(220)))
        plain_tip(self._name, name)
        self._picture = QPixmap()
        if logo:
            self._picture.loadFromData(logo)
        self._show_logo()

    def choose(self, key: str) -> None:
        """Put a tab down, without announcing it."""
        self.tabs[key].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The tabs come first: where there is no room, the name and the long button give way."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        tabs = sum(button.sizeHint().width() for button in self.tabs.values())
        room = self.width() - tabs - look().px(16 * 2 + 36 * 2 + 4 * 4 + 12 * 4)
        name, find = self._name.sizeHint().width() + look().px(52), self._find.sizeHint().width()
        wide = room >= find
        self._find.setVisible(wide)
        self._small.setVisible(not wide)
        named = room >= name + (find if wide else look().px(48))
        self._name.setVisible(named)
        self._mark.setVisible(named and self._picture.isNull())
        self._logo.setVisible(named and not self._picture.isNull())

    def _show_logo(self) -> None:
        there = not self._picture.isNull()
        self._mark.setVisible(not there)
        self._logo.setVisible(there)
        if there:
            tall = look().px(36)
            self._logo.setPixmap(
                self._picture.scaled(
                    tall * 3,
                    tall,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            self._logo.setAccessibleName(self._name.text())
        self._fold()

    def _tab(self, key: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "tab")
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        return button
