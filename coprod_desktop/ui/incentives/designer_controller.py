"""What the designer does: every move is tried at once, and refused where it leaves the page."""

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coprod_desktop.commands.training.designs import KeepDesign, RetireDesign
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.progress import Progress, Stopped
from coprod_desktop.domain.training.designs import (
    Design,
    Frame,
    Part,
    Spot,
    check_spot,
    default_spot,
    placed,
    shipped,
    without,
)
from coprod_desktop.domain.training.faces import Face
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.training import certificates as asked
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.training.facing import preview
from coprod_desktop.ui.incentives.course_dialogs import design_name
from coprod_desktop.ui.incentives.designer_dialog import DesignerDialog
from coprod_desktop.ui.papers.pages import pictures
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import faults
from coprod_desktop.wording.training import face
from coprod_desktop.wording.training import screens as words

_DAY: Final = date(2026, 1, 5)


class DesignerController(QObject):
    """Stands behind the designer."""

    def __init__(self, dialog: DesignerDialog, shell: Shell) -> None:
        super().__init__(dialog)
        self.dialog, self.shell = dialog, shell
        self.charity = shell.ask(card)
        self.design: Design = shell.ask(asked.designs)[0].design
        self.part, self._latest = Part.NAME, 0
        dialog.begun.connect(self.begin)
        dialog.framed.connect(self._frame)
        dialog.part_chosen.connect(self._choose)
        dialog.placed.connect(self.place)
        dialog.shown.connect(self.show_part)
        dialog.kept.connect(self.keep)
        dialog.retired.connect(self.retire)
        self.begin(self.design.key)

    def begin(self, key: str) -> None:
        """Begin from a design: one of our own is changed, one that came with the app is copied."""
        self.design = self.shell.ask(asked.design, key)
        self.dialog.begin.choose(self.design.key)
        self.dialog.name.show_text(self.design.name)
        self._show()

    def place(self, spot: Spot) -> None:
        """Put a part somewhere else, unless it would be cut off there."""
        try:
            check_spot(self.design, spot)
        except Refused as problem:
            self.dialog.banner.say(_sentence(problem))
            self._show(draw=False)
            return
        self.dialog.banner.say("")
        self.design, self.part = placed(self.design, spot), spot.part
        self._show()

    def show_part(self, part: Part, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Put a part on the page, or take it off."""
        try:
            there = self.design.spot(part) is not None
            if on and not there:
                self.design = placed(self.design, default_spot(part, self.design))
            elif there and not on:
                self.design = without(self.design, part)
        except Refused as problem:
            self.dialog.banner.say(_sentence(problem))
        self._show()

    def keep(self, name: str) -> None:
        """Keep the design under a name; the next certificates can have it."""
        own = shipped(self.design.key) is None
        wanted = self.design if own else replace(self.design, key="")
        key = self.shell.do(KeepDesign(wanted, name), words.DESIGN_KEPT, self.dialog.keep)
        if key is not None:
            self._again(key)

    def retire(self) -> None:
        """Put one of our own designs away."""
        if self.shell.do(RetireDesign(self.design.key), words.KEPT, self.dialog.retire):
            self._again("river")

    def _again(self, key: str) -> None:
        rows = self.shell.ask(asked.designs)
        self.dialog.begin.show_options([(one.design.key, design_name(one)) for one in rows])
        self.begin(key)

    def _frame(self, frame: Frame) -> None:
        self.design = replace(self.design, frame=frame)
        self._show()

    def _choose(self, part: Part) -> None:
        self.part = part
        self._show(draw=False)

    def _show(self, *, draw: bool = True) -> None:
        own = shipped(self.design.key) is None
        self.dialog.show_design(self.design, self.part, None, own=own)
        if draw:
            self._draw()

    def _draw(self) -> None:
        self._latest += 1
        number, design, charity = self._latest, self.design, self.charity
        told = Face(
            face.TITLE, face.BEFORE, face.BETWEEN, face.SAMPLE_COURSE, face.when(_DAY, ""),
            face.SAMPLE_SIGNED, _DAY, design,
        )  # fmt: skip

        def work(_progress: Progress) -> bytes:
            if number != self._latest:
                raise Stopped
            return make(preview(told, (face.SAMPLE_NAME,), charity)).data

        self.shell.job(words.DESIGNER, work, self._drawn)

    def _drawn(self, data: bytes) -> None:
        if isValid(self.dialog):
            page = next(pictures(data))
            own = shipped(self.design.key) is None
            self.dialog.show_design(self.design, self.part, page, own=own)


def _sentence(problem: Refused) -> str:
    part = problem.details.get("part")
    if part is not None:
        return faults.sentence(Refused(problem.reason, part=face.part(part)))
    return faults.sentence(problem)


def designer_dialog(shell: Shell, parent: QWidget | None) -> DesignerDialog:
    """The designer, with its controller behind it."""
    rows = shell.ask(asked.designs)
    dialog = DesignerDialog([(one.design.key, design_name(one)) for one in rows], parent)
    DesignerController(dialog, shell)
    return dialog


def open_designer(shell: Shell, parent: QWidget) -> None:
    """Open the designer."""
    designer_dialog(shell, parent).open()
