"""Words a person was typing when the file was locked or the app stopped: to copy or throw away."""

from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import frame


class DraftDialog(DialogFrame):
    """Each field's words on a card with Copy. The main button throws them away."""

    def __init__(self, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(
            frame.DRAFT_TITLE, frame.DRAFT_FORGET, frame.DRAFT_KEEP, parent=parent, width=560
        )
        for name, text in words.items():
            copy = QuietButton(frame.DRAFT_COPY, "copy")
            copy.clicked.connect(
                lambda _on=False, text=text: QGuiApplication.clipboard().setText(text)
            )
            self.add(Card(name, copy).add(PlainLabel(text, selectable=True)))
        self.done_wanted.connect(self.accept)
