"""The sentences between the header and a tab: look-only, curtain, words kept, what was refused."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.charity_file import CharityFile
from coprod_desktop.ui.widgets.buttons import IconButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.layouts import column
from coprod_desktop.wording import frame, vault


class Notices(QWidget):
    """Banners, each hidden until it has something to say."""

    draft_wanted = Signal()

    def __init__(self, file: CharityFile) -> None:
        super().__init__()
        self.look_only = Banner(frame.LOOK_ONLY if file.look_only else "", "waiting")
        self.example = Banner(frame.DEMO if file.is_copy else "", "primary")
        missing = vault.missing_changes(file.missing) if file.missing else ""
        self.missing = Banner(missing, "stop")
        self.curtain = Banner("", "primary")
        see = QuietButton(frame.DRAFT_LOOK)
        see.clicked.connect(self.draft_wanted)
        self.draft = Banner("", "waiting", see)
        close = IconButton("x", frame.CLOSE_THIS)
        close.clicked.connect(self.clear_refusal)
        self.refusal = Banner("", "stop", close)
        self._all = (
            self.look_only, self.example, self.missing, self.curtain, self.draft, self.refusal,
        )  # fmt: skip
        self.setLayout(column(*self._all, gap=8, edge=(16, 8, 16, 8)))
        self._fit()

    def refuse(self, sentence: str, beside: QWidget | None = None) -> None:
        """Say why not: in the dialog or form around the button, else at the top."""
        part = beside
        while part is not None:
            if isinstance(part, Banner):
                part.say(sentence, "stop")
                return
            if isinstance(part, DialogFrame):
                part.refuse(sentence)
                return
            if isinstance(part, FormColumn):
                part.summary.say(sentence, "stop")
                return
            part = part.parentWidget()
        self.refusal.say(sentence)
        self._fit()

    def clear_refusal(self) -> None:
        """Take the refusal away."""
        self.refusal.say("")
        self._fit()

    def show_curtain(self, *, down: bool) -> None:
        """Say that names are hidden, or that they are not."""
        self.curtain.say(frame.CURTAIN_DOWN if down else "")
        self._fit()

    def show_draft(self, *, there: bool) -> None:
        """Say that words were kept, or not."""
        self.draft.say(frame.DRAFT_BANNER if there else "")
        self._fit()

    def _fit(self) -> None:
        self.setVisible(any(not each.isHidden() for each in self._all))
