"""Pictures of the frame itself: the first window, Today, history, find anything, preferences."""

from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.ui.actions import all_acts
from coprod_desktop.ui.charity_dialog import CharityDialog
from coprod_desktop.ui.draft_dialog import DraftDialog
from coprod_desktop.ui.fault_dialog import FaultDialog
from coprod_desktop.ui.faults import described
from coprod_desktop.ui.find_dialog import FindDialog
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.history_dialog import HistoryDialog
from coprod_desktop.ui.keys_dialog import HelpDialog, KeysDialog
from coprod_desktop.ui.people_dialog import PeopleDialog
from coprod_desktop.ui.preferences import PreferencesDialog
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.unlock.window import UnlockWindow
from coprod_desktop.wording import frame

_FILE = Path("Riverside Voices.vault")


def _unlock(_shell: Any) -> QWidget:
    return UnlockWindow([_FILE], Path())


def _wrong(_shell: Any) -> QWidget:
    window = UnlockWindow([_FILE], Path())
    window.unlock.problem.say(described(Trouble("wrong-passphrase")).sentence)
    return window


def _page(name: str, question: int = 0) -> Scene:
    def make(_shell: Any) -> QWidget:
        window = UnlockWindow([_FILE], Path())
        window.show_page(name)
        if name == "first":
            window.first_run.show_question(question)
        elif name == "code":
            window.show_code("ABCD EFGH JKMN PQRS TVWX YZ01 2345 6789 AB")
        return window

    number = f"-{question + 1}" if name == "first" else ""
    return Scene(f"unlock-{name}{number}", make)


def _fault(shell: Any) -> QWidget:
    try:
        raise ValueError
    except ValueError as problem:
        return FaultDialog(described(problem), Path(), shell.now(), offers=True)


def _find(shell: Any) -> QWidget:
    found = [(act.key, act.text.replace("&", "")) for _menu, act in all_acts() if not act.inside]
    return FindDialog(shell, found)


SCREENS: Final[tuple[Scene, ...]] = (
    Scene("unlock", _unlock),
    Scene("unlock-wrong", _wrong),
    _page("sheet"),
    _page("restore"),
    *(_page("first", at) for at in range(5)),
    _page("code"),
    Scene("today", lambda _shell: Place("today")),
    Scene("history", HistoryDialog),
    Scene("find", _find),
    Scene("preferences", lambda _shell: PreferencesDialog(Settings(Path("unused.ini")))),
    Scene("keys", lambda _shell: KeysDialog()),
    Scene("help", lambda _shell: HelpDialog("today", frame.TODAY)),
    Scene("charity", CharityDialog),
    Scene("people-who-open", lambda shell: PeopleDialog(shell.file, shell)),
    Scene("fault", _fault),
    Scene("draft", lambda _shell: DraftDialog({frame.PERSON_NAME: frame.CALM_EXAMPLE})),
)
