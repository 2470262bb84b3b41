"""A picture of what we hold about one person."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.queries.feedback.ideas import choices
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.information.controller import InformationController
from coprod_desktop.ui.information.dialog import InformationDialog


def _dialog(shell: Any) -> QWidget:
    first = shell.ask(choices, shell.today()).people[0]
    dialog = InformationDialog(shell.name(first.name))
    InformationController(dialog, shell, MemberId(first.id))
    return dialog


SCREENS: Final[tuple[Scene, ...]] = (Scene("information", _dialog),)
