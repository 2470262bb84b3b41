"""Our charity: what letters and papers say about us, with logo and signature."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from coprod_desktop.commands.charity import (
    ChangeCharity,
    ChangeLogo,
    ChangeSignature,
    CharityDetails,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.training.colours import readable
from coprod_desktop.exchange.marks import mark_from
from coprod_desktop.queries import charity
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.ui.theme import look
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.fields import Choice, NotesEdit, NumberEdit, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, held, row
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import faults
from coprod_desktop.wording import our_details as words
from coprod_desktop.wording import unlock as months

_COLOUR: Final = re.compile(r"^#[0-9A-Fa-f]{6}$")
_LINES: Final = (
    ("name", words.NAME), ("phone", words.PHONE), ("email", words.EMAIL),
    ("website", words.WEBSITE), ("number", words.NUMBER), ("signatory", words.SIGNATORY),
    ("signatory_role", words.ROLE),
)  # fmt: skip


class Mark(QWidget):
    """A logo or signature: shown small, with a button to choose another and one to take it away."""

    def __init__(self, name: str, none: str, choose: str) -> None:
        super().__init__()
        self.shown, self._none = QLabel(), none
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setAccessibleName(name)
        self.choose, self.take = QuietButton(choose, "image"), LinkButton(words.TAKE_AWAY)
        self.take.setAccessibleName(f"{words.TAKE_AWAY}: {name}")
        self.setLayout(row(self.shown, STRETCH, self.take, self.choose))
        self.setFocusProxy(self.choose)

    def show_mark(self, png: bytes | None) -> None:
        """Show a picture, or say that there is none."""
        self.take.setVisible(png is not None)
        if png is None:
            self.shown.setPixmap(QPixmap())
            self.shown.setText(self._none)
            return
        picture = QPixmap()
        picture.loadFromData(png)
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        self.shown.setPixmap(picture.scaled(look().px(180), look().px(56), keep, smooth))


class CharityDialog(DialogFrame):
    """Asks who we are; Keep saves the words as one step, a picture is saved as it is chosen."""

    def __init__(self, shell: WorkingShell, parent: QWidget | None = None) -> None:
        super().__init__(words.TITLE, words.KEEP, parent=parent, width=640, height=680)
        self.shell = shell
        self.ask_picture: Callable[[], str] = self._picture
        self.form = FormColumn()
        self.lines = {key: WordsEdit() for key, _ in _LINES}
        self.address, self.colour = NotesEdit(lines=3), WordsEdit()
        self.day = NumberEdit(1, 1, 31)
        self.month: Choice[int] = Choice(list(enumerate(months.MONTHS, start=1)))
        self.logo = Mark(words.LOGO, words.NO_LOGO, words.CHOOSE_LOGO)
        self.signature = Mark(words.SIGNATURE, words.NO_SIGNATURE, words.CHOOSE_SIGNATURE)
        self._lay_out()
        for mark, command in ((self.logo, ChangeLogo), (self.signature, ChangeSignature)):
            mark.choose.clicked.connect(lambda _=False, do=command: self._choose(do))
            mark.take.clicked.connect(lambda _=False, do=command: self._keep_mark(do(None)))
        self.done_wanted.connect(self.keep)
        self.before = shell.ask(charity.card)
        if self.before is not None:
            self._show(self.before)

    def _lay_out(self) -> None:
        for key, label in _LINES:
            self.form.add(key, label, self.lines[key], optional=key != "name")
            if key == "name":
                self.form.add(
                    "address", words.ADDRESS, self.address, hint=words.ADDRESS_HELP, optional=True
                )
        for part in (self.day, self.month):
            part.setAccessibleName(words.YEAR)
        both = held(row(self.day, self.month, STRETCH))
        both.setFocusProxy(self.day)
        self.form.add("year", words.YEAR, both)
        self.form.add("colour", words.COLOUR, self.colour, hint=words.COLOUR_HELP)
        self.form.add("logo", words.LOGO, self.logo, optional=True)
        self.form.add("signature", words.SIGNATURE, self.signature, optional=True)
        self.add(PlainLabel(words.HELP, "muted"), self.form)

    def _show(self, card: CharityCard) -> None:
        for key, edit in self.lines.items():
            edit.show_text(getattr(card, key))
        self.address.show_text(card.address)
        self.colour.show_text(card.colour)
        self.day.setValue(card.year_start_day)
        self.month.choose(card.year_start_month)
        self._show_marks(card)

    def _show_marks(self, card: CharityCard) -> None:
        self.logo.show_mark(card.logo)
        self.signature.show_mark(card.signature)

    def keep(self) -> None:
        """Save the words, unless one of them cannot be."""
        colour = self.colour.text().strip()
        said = ""
        if not _COLOUR.match(colour):
            said = words.COLOUR_ODD
        elif (other := readable(colour)).upper() != colour.upper():
            said = words.COLOUR_PALE.format(other=other)
        self.form.fields["colour"].show_error(said)
        if said:
            return
        given = CharityDetails(
            name=self.lines["name"].text(),
            phone=self.lines["phone"].text(),
            email=self.lines["email"].text(),
            website=self.lines["website"].text(),
            number=self.lines["number"].text(),
            signatory=self.lines["signatory"].text(),
            signatory_role=self.lines["signatory_role"].text(),
            address=self.address.toPlainText(),
            year_start_day=self.day.value(),
            year_start_month=self.month.value or 4,
            colour=colour,
        )
        self.refuse("")
        self.shell.do(ChangeCharity(given), words.KEPT, self)
        if not self.banner.text:
            self.accept()

    def _choose(self, command: type[ChangeLogo] | type[ChangeSignature]) -> None:
        name = self.ask_picture()
        if not name:
            return
        try:
            png = mark_from(Path(name))
        except Refused as problem:
            self.refuse(faults.sentence(problem))
            return
        self._keep_mark(command(png))

    def _keep_mark(self, command: ChangeLogo | ChangeSignature) -> None:
        self.refuse("")
        self.shell.do(command, words.KEPT, self)
        card = self.shell.ask(charity.card)
        if card is not None:
            self._show_marks(card)

    def _picture(self) -> str:
        return QFileDialog.getOpenFileName(self, words.LOGO, "", words.KINDS)[0]
