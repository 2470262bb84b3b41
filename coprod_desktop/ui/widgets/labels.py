"""Words on the screen. Always plain text: what a person typed is never read as markup."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget
from shiboken6 import isValid

from coprod_desktop.ui.theme import look, sized, spaced, with_icon
from coprod_desktop.ui.theme.tokens import ICON, TEXT_WIDTH
from coprod_desktop.ui.widgets.together import shown_together


class PlainLabel(QLabel):
    """Words that wrap. Roles: body, small, muted, strong, big, link, error, label.

    `selectable` lets a person copy them, as for a phone number.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        selectable: bool = False,
        wraps: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its longest line, or as a comfortable column of text."""
        if not isValid(self):
            return QSize()  # Qt may ask once more while it takes the label apart
        if not self.wordWrap():
            return super().sizeHint()
        lines = self.text().split("\n")
        wide = max(self.fontMetrics().horizontalAdvance(each) for each in lines) + 4
        wide = min(wide, look().px(TEXT_WIDTH), self.maximumWidth())
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Words may wrap down to a narrow column."""
        if not isValid(self):
            return QSize()
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(min(self.sizeHint().width(), look().px(96)), self.fontMetrics().height())


def plain_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip of plain words. Qt would read words that look like markup as such."""
    widget.setToolTip(text.replace("<", "‹"))


class Heading(PlainLabel):
    """A heading: level 1 for the page, 2 for a section, 3 for a card."""

    def __init__(self, text: str = "", level: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(text, {1: "page", 2: "section", 3: "card"}[level], parent)


class IconLabel(QLabel):
    """A small picture beside words. It says nothing itself, so a screen reader passes it by."""

    def __init__(self, name: str, role: str = "muted", size: int = ICON) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_icon(name, role, size)

    def show_icon(self, name: str, role: str = "muted", size: int = ICON) -> None:
        """Show another icon."""
        with_icon(self, name, role, size)
        sized(self, fixedWidth=size, fixedHeight=size)


class Facts(QWidget):
    """Pairs of a quiet label and its value, in two columns: the body of many a card."""

    def __init__(
        self, pairs: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = spaced(QGridLayout(self), 8)
        self._grid.setColumnStretch(1, 1)
        self.show_pairs(pairs)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Replace all pairs."""
        shown_together(self._grid)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (name, value) in enumerate(pairs):
            label = PlainLabel(name, "muted", wraps=False)
            said = sized(PlainLabel(value, selectable=True), maximumWidth=TEXT_WIDTH)
            said.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, at, 1, Qt.AlignmentFlag.AlignTop)
