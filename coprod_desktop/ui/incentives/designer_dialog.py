"""How the designer looks: what is on the page and where at the left, the page at the right."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from coprod_desktop.domain.training.designs import NEEDED, Align, Design, Frame, Part, Spot
from coprod_desktop.ui.incentives.designer_board import DesignerBoard
from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.fields import Choice, NumberEdit, Tick, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.wording import widgets as common
from coprod_desktop.wording.training import face
from coprod_desktop.wording.training import screens as words


class DesignerDialog(QDialog):
    """Place the fields of a certificate.

    Signals: `begun(key)` from another design, `framed(Frame)`, `part_chosen(Part)`,
    `placed(Spot)`, `shown(Part, bool)`, `kept(name)`, `retired()`.
    """

    begun = Signal(str)
    framed = Signal(object)
    part_chosen = Signal(object)
    placed = Signal(object)
    shown = Signal(object, bool)
    kept = Signal(str)
    retired = Signal()

    def __init__(self, designs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is None:
            look().dress(self)
        self.setWindowTitle(words.DESIGNER)
        self.banner = Banner(kind="stop")
        self.begin, self.name = Choice(designs), WordsEdit()
        self.frame = Choice([(one, face.FRAMES[one]) for one in Frame])
        self.part = Choice([(one, face.PARTS[one]) for one in Part])
        self.on_page, self.bold, self.tinted = (
            Tick(words.SHOWN), Tick(words.BOLD), Tick(words.TINTED),
        )  # fmt: skip
        self.left, self.top = NumberEdit(0, 0, 300), NumberEdit(0, 0, 300)
        self.wide, self.high = NumberEdit(0, 0, 300), NumberEdit(0, 0, 300)
        self.letters = NumberEdit(0, 0, 96)
        self.align = Choice([(Align(key), said) for key, said in words.ALIGNS])
        self.board = DesignerBoard()
        self.keep = PrimaryButton(words.KEEP_DESIGN)
        self.retire, self.leave = QuietButton(words.RETIRE), QuietButton(common.CLOSE)
        self._spot: Spot | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = FormColumn()
        form.add("begin", words.BEGIN_FROM, self.begin)
        form.add("name", words.DESIGN_NAME, self.name)
        form.add("frame", words.BORDER, self.frame)
        form.add("part", words.ON_PAGE, self.part)
        form.put(self.on_page)
        for pair in (
            (("left", words.LEFT, self.left), ("top", words.TOP, self.top)),
            (("wide", words.WIDE, self.wide), ("high", words.HIGH, self.high)),
        ):
            beside = row(*(form.add(*each) for each in pair), gap=16)
            for at in range(len(pair)):
                beside.setStretch(at, 1)
            form.put(beside)
        form.add("letters", words.SIZE, self.letters)
        form.add("align", words.ALIGN, self.align)
        form.put(self.bold, self.tinted)
        left = scrolling(held(column(form, STRETCH, edge=(0, 0, 8, 0))))
        sized(left, minimumWidth=400, maximumWidth=440)
        right = column(PlainLabel(words.BOARD_HELP, "small"), self.board, gap=8)
        right.setStretch(1, 1)
        body = row(left, right, gap=24)
        body.setStretch(1, 1)
        foot = row(self.retire, STRETCH, self.leave, self.keep)
        whole = column(Heading(words.DESIGNER, 2), self.banner, body, foot, gap=12, edge=24)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.setModal(True)
        now = look()
        self.resize(now.px(1120), now.px(690))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)

    def _connect(self) -> None:
        self.begin.edited.connect(lambda: self.begun.emit(self.begin.value))
        self.frame.edited.connect(lambda: self.framed.emit(self.frame.value))
        self.part.edited.connect(lambda: self.part_chosen.emit(self.part.value))
        self.board.chosen.connect(self.part_chosen)
        self.board.moved.connect(self.placed)
        for number in (self.left, self.top, self.wide, self.high, self.letters):
            number.edited.connect(self._typed)
        self.align.edited.connect(self._typed)
        self.bold.edited.connect(lambda _on: self._typed())
        self.tinted.edited.connect(lambda _on: self._typed())
        self.on_page.edited.connect(lambda on: self.shown.emit(self.part.value, on))
        self.keep.clicked.connect(lambda: self.kept.emit(self.name.text()))
        self.retire.clicked.connect(self.retired)
        self.leave.clicked.connect(self.reject)

    def show_design(self, design: Design, part: Part, page: QImage | None, *, own: bool) -> None:
        """Show a design and the numbers of one part."""
        self._spot = spot = design.spot(part)
        self.frame.choose(design.frame)
        self.part.choose(part)
        self.on_page.setChecked(spot is not None)
        self.on_page.setEnabled(part not in NEEDED)
        for editor in (self.left, self.top, self.wide, self.high, self.letters, self.align):
            editor.setEnabled(spot is not None)
        if spot is not None:
            for editor, value in (
                (self.left, spot.x), (self.top, spot.y), (self.wide, spot.width),
                (self.high, spot.height), (self.letters, spot.size),
            ):  # fmt: skip
                editor.setValue(round(value))
            self.align.choose(spot.align)
            self.bold.setChecked(spot.bold)
            self.tinted.setChecked(spot.tinted)
        self.retire.setVisible(own)
        self.board.show_design(design, part, page)

    def _typed(self) -> None:
        if self._spot is None:
            return
        before = self._spot
        self.placed.emit(
            replace(
                before,
                x=_number(self.left, before.x),
                y=_number(self.top, before.y),
                width=_number(self.wide, before.width),
                height=_number(self.high, before.height),
                size=_number(self.letters, before.size),
                align=self.align.value or before.align,
                bold=self.bold.isChecked(),
                tinted=self.tinted.isChecked(),
            )
        )


def _number(editor: NumberEdit, before: float) -> float:
    """What was typed; what nobody touched keeps its fraction of a millimetre."""
    return before if editor.value() == round(before) else float(editor.value())
