"""The recovery sheet's code, shown once after a file is made."""

from PySide6.QtCore import Signal

from coprod_desktop.ui.theme import look
from coprod_desktop.ui.theme.tokens import PAGE
from coprod_desktop.ui.unlock.pages import Page
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH
from coprod_desktop.wording import unlock as words


class CodePage(Page):
    """The code, large, with Print and a button that says it is safe."""

    print_wanted = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = PlainLabel("", "section", selectable=True)
        self.said = PlainLabel("", "small", selectable=True)
        printed = QuietButton(words.CODE_PRINT, "printer")
        printed.clicked.connect(self.print_wanted)
        done = PrimaryButton(words.CODE_DONE)
        done.clicked.connect(self.done)
        self.hold(
            Heading(words.CODE_TITLE, 1),
            PlainLabel(words.CODE_HELP),
            Card().add(self.code),
            Flow(done, printed),
            self.said,
            STRETCH,
        )

    def show_code(self, code: str) -> None:
        """Show a code."""
        self.code.setText(code)
        self.code.setFont(look().font(PAGE, bold=True, figures=True))
