"""How a tab is laid out: list beside detail, leaves, rails and dialogs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QWidget,
)

from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.theme.tokens import LIST_WIDTH
from coprod_desktop.ui.widgets.buttons import Button, PrimaryButton, QuietButton, StopButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.labels import Heading
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, column, fill, held, row, scrolling
from coprod_desktop.wording import widgets as words


class SplitPage(QSplitter):
    """A list, 360 wide, beside one thing in full. The person may move the line between them."""

    def __init__(self, left: QWidget, right: QWidget, width: int = LIST_WIDTH) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._width = width
        for part in (left, right):
            self.addWidget(part)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        sized(left, minimumWidth=240)
        self._placed = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Place the line once there is room to place it in; later the person's choice stays."""
        super().resizeEvent(event)
        room = event.size().width()
        if not self._placed and room > 400:
            self._placed = True
            left = min(look().px(self._width), round(room * 0.4))
            self.setSizes([left, room - left])


class _Choice(QPushButton):
    """A button as wide as its words are in bold, which they are once it is down."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Its size with the words in bold."""
        hint, bold = super().sizeHint(), QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - QFontMetrics(
            self.font()
        ).horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, more), hint.height())


class _Choices(QWidget):
    """Buttons of which one is down. Left and Right move between them."""

    chosen = Signal(str)

    def __init__(self, kind: str, name: str) -> None:
        super().__init__()
        self._kind = kind
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _make(self, key: str, text: str) -> QPushButton:
        button = _Choice(text.replace("&", "&&"))
        button.setProperty("look", self._kind)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self.buttons[key] = button
        return button

    @property
    def current(self) -> str:
        """The key of the button that is down."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Put one button down, without announcing it."""
        self.buttons[key].setChecked(True)
        # Qt hands the Tab key to whichever of a group had it last; it belongs to the chosen one.
        tab, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        for each, button in self.buttons.items():
            button.setFocusPolicy(tab if each == key else click)


class SubNav(_Choices):
    """The quiet row of leaves under a tab. `chosen(key)` when a person goes to one.

    Where the words are too large for one line, the leaves stand in one list to choose from instead:
    the room below belongs to the page.
    """

    def __init__(self, leaves: Sequence[tuple[str, str]], *beside: QWidget) -> None:
        super().__init__("leaf", words.LEAVES)
        self._line = held(row(*(self._make(key, text) for key, text in leaves), gap=8))
        self.folded = Choice(leaves)
        self.folded.setAccessibleName(words.LEAVES)
        self.folded.edited.connect(lambda: self.chosen.emit(self.folded.value))
        self.folded.hide()
        self._beside = beside
        self.setLayout(row(self._line, self.folded, STRETCH, *beside, edge=(8, 0, 16, 0)))
        if leaves:
            self.choose(leaves[0][0])

    def choose(self, key: str) -> None:
        """Show one leaf as chosen, without announcing it."""
        super().choose(key)
        self.folded.choose(key)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as the list, so that it may fold."""
        others = sum(each.minimumSizeHint().width() for each in self._beside)
        wide = self.folded.minimumSizeHint().width() + others + look().px(48)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fold or unfold."""
        others = sum(each.sizeHint().width() for each in self._beside if each.isVisibleTo(self))
        room = event.size().width() - others - look().px(48)
        fold = room < self._line.sizeHint().width()
        self._line.setVisible(not fold)
        self.folded.setVisible(fold)
        super().resizeEvent(event)


class Rail(_Choices):
    """Steps in order, each with a quiet count of what is left: Plan, Invite, Pack, Day, After."""

    def __init__(self, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__("station", words.STEPS)
        self._names = dict(steps)
        frame = QFrame()
        frame.setProperty("look", "rail")
        inner = row(gap=4, edge=4)
        for key, text in steps:
            inner.addWidget(self._make(key, text), 1)
        frame.setLayout(inner)
        self.setLayout(row(frame))
        if steps:
            self.choose(steps[0][0])

    def show_left(self, key: str, count: int) -> None:
        """Say how much is left in one step; nothing is said when all is done."""
        name = self._names[key]
        text = f"{name}  {count}" if count else name
        self.buttons[key].setText(text.replace("&", "&&"))
        self.buttons[key].setAccessibleName(words.left(name, count))


class DialogFrame(QDialog):
    """A short dialog: one question, verbs on its buttons. Ctrl+Enter does it, Esc leaves.

    Connect `done_wanted` and call `accept()` when it worked, or `refuse(sentence)` when not.
    """

    done_wanted = Signal()

    def __init__(
        self,
        title: str,
        do: str,
        leave: str = words.NOT_NOW,
        *,
        parent: QWidget | None = None,
        stop: bool = False,
        width: int = 520,
        height: int = 0,
    ) -> None:
        super().__init__(parent)
        if parent is None:
            look().dress(self)
        self.setWindowTitle(title)
        self.banner = Banner(kind="stop")
        self.body = column(gap=16)
        self._inner = held(self.body)
        self.main: Button | None = None
        if do:
            self.main = StopButton(do) if stop else PrimaryButton(do)
            self.main.clicked.connect(self.done_wanted)
        self.leave = QuietButton(leave)
        self.leave.clicked.connect(self.reject)
        self.foot = row(STRETCH, self.leave, self.main)
        page = scrolling(held(column(self._inner, STRETCH)))
        self.setLayout(column(Heading(title, 2), self.banner, page, self.foot, gap=16, edge=24))
        sized(self, minimumWidth=min(width, 900))
        now = look()
        self.resize(now.px(width), now.px(height or 420))

    def add(self, *parts: Part) -> "DialogFrame":
        """Put something into the dialog, below what is there."""
        fill(self.body, *parts)
        return self

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin in the first field, not on a button."""
        super().showEvent(event)
        for part in self._inner.findChildren(QWidget):
            if (
                part.focusPolicy() & Qt.FocusPolicy.TabFocus
                and part.isVisible()
                and part.isEnabled()
            ):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def refuse(self, sentence: str) -> None:
        """Say at the top why it did not work; an empty sentence takes it away."""
        self.banner.say(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+Enter finishes from anywhere; Enter on a single line does too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.main is not None and self.main.isEnabled():
                self.done_wanted.emit()
            return
        super().keyPressEvent(event)
