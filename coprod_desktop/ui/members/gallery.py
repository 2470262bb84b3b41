"""Pictures of the Members tab."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.queries import member_card, members
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.members.person_dialog import EditPersonDialog, NewPersonDialog, NoteDialog
from coprod_desktop.ui.shell import Place


def _first(shell: Any) -> Any:
    return shell.ask(members.search, "")[0].id


def _edit(shell: Any) -> QWidget:
    card = shell.ask(member_card.card, _first(shell))
    return EditPersonDialog(shell, card)


SCREENS: Final = (
    Scene("members-card", lambda shell: Place("members", id=_first(shell))),
    Scene("members-new", NewPersonDialog),
    Scene("members-edit", _edit),
    Scene("members-note", lambda _shell: NoteDialog()),
)
