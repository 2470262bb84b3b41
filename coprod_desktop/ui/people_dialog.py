"""Who can open this file: add a person, take one away, change a passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.ui.charity_file import CharityFile
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import frame, keeping


class PeopleDialog(DialogFrame):
    """One row per person. Keys are worked out off the screen's thread: they are slow by design.

    Signal: `renew_wanted(passphrase)`, after the dialog is closed.
    """

    renew_wanted = Signal(str)

    def __init__(
        self, file: CharityFile, shell: WorkingShell, parent: QWidget | None = None
    ) -> None:
        title = frame.PEOPLE_TITLE
        super().__init__(title, "", frame.PEOPLE_DONE, parent=parent, width=560, height=660)
        self._file, self._shell = file, shell
        self.list = column(gap=4)
        self.name, self.secret, self.mine = WordsEdit(), WordsEdit(), WordsEdit()
        for each in (self.secret, self.mine):
            each.setEchoMode(QLineEdit.EchoMode.Password)
        self.form = FormColumn()
        self.form.add("name", frame.PERSON_NAME, self.name)
        self.form.add("secret", frame.PERSON_PASS, self.secret, hint=frame.PERSON_PASS_HELP)
        self.add_person = QuietButton(frame.PERSON_ADD, "user-plus")
        self.add_person.clicked.connect(self._add)
        self.change = FormColumn()
        self.change.add("mine", frame.PERSON_NEW_PASS, self.mine, hint=frame.PERSON_PASS_HELP)
        self.change_mine = QuietButton(frame.PERSON_CHANGE, "key-round")
        self.change_mine.clicked.connect(self._change)
        self.add(PlainLabel(frame.PEOPLE_HELP, "muted"), held(self.list))
        self.add(Card(frame.PERSON_ADD).add(self.form, row(self.add_person, STRETCH)))
        self.add(Card(frame.PERSON_CHANGE).add(self.change, row(self.change_mine, STRETCH)))
        self.add(self._new_keys())
        shell.failed.connect(self._failed)
        self._show()

    def _new_keys(self) -> Card:
        self.sure = WordsEdit()
        self.sure.setEchoMode(QLineEdit.EchoMode.Password)
        form = FormColumn()
        form.add("sure", keeping.RENEW_PASS, self.sure)
        self.renew = QuietButton(keeping.RENEW, "refresh-cw")
        self.renew.clicked.connect(self._renew)
        made = Card(keeping.RENEW_TITLE).add(PlainLabel(keeping.RENEW_HELP, "muted"))
        return made.add(form, row(self.renew, STRETCH))

    def _renew(self) -> None:
        if self._file.is_copy:
            self.refuse(frame.EXAMPLE_ONLY)
            return
        passphrase = self.sure.text()
        self.sure.clear()
        self.accept()
        self.renew_wanted.emit(passphrase)

    def _show(self) -> None:
        emptied(self.list)
        for name in self._file.people:
            remove = LinkButton(frame.PERSON_REMOVE)
            remove.setAccessibleName(f"{frame.PERSON_REMOVE} {name}")
            remove.setEnabled(name != self._shell.actor)
            remove.clicked.connect(lambda _on=False, name=name: self._remove(name))
            self.list.addLayout(row(PlainLabel(name, "strong"), STRETCH, remove))

    def _add(self) -> None:
        name, secret = self.name.text(), self.secret.text()
        self.refuse("")
        self._shell.job(
            frame.PERSON_ADD,
            lambda _progress: self._file.add_person(name, secret),
            lambda _done: self._added(name),
        )

    def _added(self, name: str) -> None:
        self.name.clear()
        self.secret.clear()
        self._show()
        self._shell.toast(frame.added_person(name))

    def _change(self) -> None:
        secret = self.mine.text()
        self.refuse("")
        self._shell.job(
            frame.PERSON_CHANGE,
            lambda _progress: self._file.change_passphrase(self._shell.actor, secret),
            lambda _done: self.mine.clear(),
        )

    def _remove(self, name: str) -> None:
        try:
            self._file.remove_person(name)
        except Exception as problem:  # noqa: BLE001 - faults decides what each kind looks like
            self._shell.fail(problem)
            return
        self._show()
        self._shell.toast(frame.removed_person(name))

    def _failed(self, fault: object, _beside: object) -> None:
        self.refuse(getattr(fault, "sentence", ""))
