"""The list of keys (Ctrl+/), and the help for the place a person is in (F1)."""

from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.actions import MENUS, all_acts
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import Facts, Heading, PlainLabel
from coprod_desktop.wording import frame, widgets


class KeysDialog(DialogFrame):
    """Every action that has a key, menu by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(frame.KEYS_TITLE, "", widgets.CLOSE, parent=parent, width=640, height=660)
        self.add(PlainLabel(frame.KEYS_HELP, "muted"))
        for title, _acts in MENUS:
            pairs = [
                (_plain(act.text), "   ".join(act.keys))
                for menu, act in all_acts()
                if menu == title and act.keys
            ]
            if pairs:
                self.add(Heading(_plain(title), 3), Facts(pairs))


class HelpDialog(DialogFrame):
    """A few sentences about one tab."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        title = frame.help_title(name)
        super().__init__(title, "", widgets.CLOSE, parent=parent, width=520, height=360)
        self.add(PlainLabel(frame.HELP.get(key, "")), PlainLabel(frame.HELP_KEYS, "muted"))


def _plain(text: str) -> str:
    return text.replace("&", "").replace(" …", "")
