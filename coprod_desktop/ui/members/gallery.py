"""Pictures of the Members tab."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.queries import members
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.members.merge_dialog import MergeDialog
from coprod_desktop.ui.members.person_dialog import NewPersonDialog
from coprod_desktop.ui.shell import Place


def _first(shell: Any) -> Any:
    return shell.ask(members.search, "")[0].id


def _merge(shell: Any) -> QWidget:
    return MergeDialog(shell, _first(shell))


def _merging(shell: Any) -> QWidget:
    one, other = shell.ask(members.search, "")[:2]
    return MergeDialog(shell, one.id, other.id)


SCREENS: Final = (
    Scene("members-card", lambda shell: Place("members", id=_first(shell))),
    Scene("members-new", NewPersonDialog),
    Scene("members-merge", _merge),
    Scene("members-merging", _merging),
)
