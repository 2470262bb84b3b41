"""Conversations about a person: somebody new, a change, a note."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.members.knowing import AddContactRoute, AddNeed, AddTrustedPerson
from coprod_desktop.commands.members.people import AddMember
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import Need, Route
from coprod_desktop.queries import members
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.fields import Choice, NotesEdit, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.wording import member_screens as words
from coprod_desktop.wording.example import CHECKLIST


class NewPersonDialog(DialogFrame):
    """One scrolling conversation. Only the name is required; likenesses show while typing."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(words.NEW, words.ADD, parent=parent, width=640, height=640)
        self._shell = shell
        self.made: MemberId | None = None
        self.called = WordsEdit()
        self.pronouns = WordsEdit()
        self.kind: Choice[Route] = Choice(list(words.ROUTES.items()))
        self.route = WordsEdit()
        self.how_not = WordsEdit()
        self.format: Choice[Format] = Choice(list(words.FORMATS.items()))
        self.helps = NotesEdit(lines=2)
        self.trusted = WordsEdit()
        self.trusted_phone = WordsEdit()
        self.alike = Banner(kind="waiting")
        self.form = FormColumn()
        self._ask()
        self.add(self.form)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(150)
        self._pause.timeout.connect(self.look_for_likenesses)
        for edit in (self.called, self.route):
            edit.textChanged.connect(lambda _text: self._pause.start())
        self.done_wanted.connect(self.finish)

    def _ask(self) -> None:
        form = self.form
        form.add("name", words.CALL, self.called, hint=words.CALL_HINT)
        form.put(self.alike)
        form.add("pronouns", words.PRONOUNS, self.pronouns, optional=True)
        form.add("kind", words.HOW_REACH, self.kind)
        form.add("route", words.ROUTE_VALUE, self.route, optional=True)
        form.add("not", words.HOW_NOT_ASK, self.how_not, optional=True, hint=words.HOW_NOT_HINT)
        form.add("format", words.HOW_PAPERS, self.format)
        form.add("helps", words.WHAT_HELPS, self.helps, optional=True, hint=words.WHAT_HELPS_HINT)
        form.add("trusted", words.WHO_WORRY, self.trusted, optional=True)
        form.add("phone", words.WORRY_PHONE, self.trusted_phone, optional=True)

    def look_for_likenesses(self) -> None:
        """Say beside the name who may be the same person."""
        kind, route = self.kind.value, self.route.text()
        email = route if kind is Route.EMAIL else ""
        phone = route if kind in {Route.PHONE, Route.TEXT} else ""
        found = self._shell.ask(members.likenesses, self.called.text(), phone, email)
        lines = [
            words.likeness(
                self._shell.name(one.name),
                written(one.joined_on) if one.joined_on else "",
                one.panels,
            )
            for one in found
        ]
        self.alike.say("\n".join(lines))

    def finish(self) -> None:
        """Add the person with everything said."""
        facts: tuple[tuple[str, object], ...] = (
            ("pronouns", self.pronouns.text()),
            ("format", self.format.value or Format.STANDARD),
        )
        made = self._shell.do(AddMember(self.called.text(), facts, CHECKLIST), words.ADDED, self)
        if made is None:
            self.called.setFocus()
            return
        self.made = made
        if self.route.text().strip():
            kind = self.kind.value or Route.PHONE
            how_not = self.how_not.text()
            self._shell.do(AddContactRoute(made, kind, self.route.text(), how_not=how_not))
        if self.helps.toPlainText().strip():
            self._shell.do(AddNeed(made, Need.OTHER, self.helps.toPlainText()))
        if self.trusted.text().strip():
            phone = self.trusted_phone.text()
            self._shell.do(AddTrustedPerson(made, self.trusted.text(), phone=phone))
        self.accept()
