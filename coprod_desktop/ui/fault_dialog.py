"""An apology for our own bugs, with a report without values, if the person wants to keep it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from coprod_desktop.ui.faults import Fault, keep_report
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, row
from coprod_desktop.wording import problems


class FaultDialog(DialogFrame):
    """What happened, what is safe, what to do. The details are folded away."""

    def __init__(
        self,
        fault: Fault,
        folder: Path,
        now: datetime,
        *,
        offers: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(problems.TITLE, "", problems.CLOSE, parent=parent, width=540, height=360)
        self._fault, self._folder, self._now = fault, folder, now
        details = sized(QPlainTextEdit(fault.report), minimumHeight=160)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(problems.DETAILS)
        details.hide()
        more = LinkButton(problems.DETAILS, "chevron-down")
        more.clicked.connect(lambda: details.setVisible(details.isHidden()))
        self.keep = QuietButton(problems.KEEP_REPORT)
        self.keep.clicked.connect(self._keep)
        self.keep.setVisible(offers)
        self.kept = PlainLabel(problems.REPORT_HELP if offers else "", "small", selectable=True)
        self.kept.setVisible(offers)
        self.add(PlainLabel(fault.sentence), row(self.keep, more, STRETCH), self.kept, details)

    def _keep(self) -> None:
        path = keep_report(self._fault.report, self._folder, self._now)
        self.kept.setText(problems.report_kept(str(path)))
        self.keep.setEnabled(False)
