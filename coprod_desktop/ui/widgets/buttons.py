"""Buttons. A screen has one primary button at most: the next step, as a verb."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from coprod_desktop.ui.theme import sized, with_icon
from coprod_desktop.ui.theme.tokens import ICON
from coprod_desktop.ui.widgets.labels import plain_tip


class Button(QPushButton):
    """A button with a verb on it and, if you like, an icon. `hint` becomes its tooltip."""

    look = "quiet"
    icon_role = "ink"

    def __init__(
        self, text: str, icon: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", self.look)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon:
            with_icon(self, icon, self.icon_role)
        if hint:
            plain_tip(self, hint)
            self.setAccessibleDescription(hint)

    def say(self, text: str) -> None:
        """Put other words on the button."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)


class QuietButton(Button):
    """An action that is there when wanted."""


class PrimaryButton(Button):
    """The one main action on a screen."""

    look = "primary"
    icon_role = "on_primary"


class StopButton(Button):
    """An action that takes something away."""

    look = "stop"
    icon_role = "stop"


class LinkButton(Button):
    """Goes to another place, or opens a little more."""

    look = "link"
    icon_role = "primary"


class IconButton(QToolButton):
    """A button with an icon alone, for places where words do not fit. Its name is its tooltip."""

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, size: int = ICON
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "icon")
        self.setAccessibleName(name)
        plain_tip(self, name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        with_icon(self, icon, "ink", size)
        sized(self, minimumWidth=36, minimumHeight=36)
