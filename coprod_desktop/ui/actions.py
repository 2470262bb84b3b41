"""Every action of the window with its keys: menus and the list of keys are made from this table.

The keys are those of the desktop conventions. `StandardKey` leaves Quit and Preferences empty on
Windows and gives Back a Backspace, so all keys are written out.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.theme import Scheme, with_icon
from coprod_desktop.wording import exports, frame, importing, our_details

LINE: Final = "-"


@dataclass(frozen=True, slots=True)
class Act:
    """One entry of a menu: its key for the window, its words, its keys, its icon."""

    key: str
    text: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    inside: bool = False  # keys that text fields handle themselves are shown, not bound


MENUS: Final[tuple[tuple[str, tuple[Act, ...]], ...]] = (
    (
        frame.MENU_FILE,
        (
            Act("new", frame.NEW, ("Ctrl+N",), "plus"),
            Act("open", frame.OPEN, ("Ctrl+O",), "folder-open"),
            Act("recent", frame.RECENT),
            Act(LINE),
            Act("save", frame.SAVE, ("Ctrl+S",), "save"),
            Act("back_up", frame.BACK_UP, (), "shield"),
            Act("back_up_to", frame.BACK_UP_TO, ("Ctrl+Shift+S",)),
            Act("restore", frame.RESTORE),
            Act(LINE),
            Act("import", importing.MENU, ("Ctrl+Shift+I",), "file-plus"),
            Act(LINE),
            Act("print", frame.PRINT, ("Ctrl+P",), "printer"),
            Act("preview", frame.PREVIEW, ("Ctrl+Shift+P",)),
            Act("export_list", exports.THIS_LIST, ("Ctrl+Shift+E",), "download"),
            Act("export_all", exports.EVERYTHING),
            Act(LINE),
            Act("charity", our_details.MENU, (), "house"),
            Act("people", frame.PEOPLE, (), "key"),
            Act("preferences", frame.PREFERENCES, ("Ctrl+,",), "settings"),
            Act("lock", frame.LOCK_NOW, ("Ctrl+L",), "lock"),
            Act("quit", frame.QUIT, ("Ctrl+Q",)),
        ),
    ),
    (
        frame.MENU_EDIT,
        (
            Act("undo", frame.UNDO_WORD, ("Ctrl+Z", "Alt+Backspace"), "undo-2"),
            Act("redo", frame.REDO_WORD, ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2"),
            Act("history", frame.HISTORY, ("Ctrl+Shift+H",), "history"),
            Act(LINE),
            Act("cut", frame.CUT, ("Ctrl+X",), inside=True),
            Act("copy", frame.COPY, ("Ctrl+C",), "copy", inside=True),
            Act("paste", frame.PASTE, ("Ctrl+V",), inside=True),
            Act("select_all", frame.SELECT_ALL, ("Ctrl+A",), inside=True),
            Act("deselect", frame.DESELECT, ("Ctrl+Shift+A",)),
            Act(LINE),
            Act("find", frame.FIND_IN_LIST, ("Ctrl+F",), "filter"),
            Act("anything", frame.FIND_ANYTHING, ("Ctrl+K",), "search"),
        ),
    ),
    (
        frame.MENU_VIEW,
        (
            Act("tabs"),
            Act(LINE),
            Act("back", frame.BACK, ("Alt+Left",), "arrow-left"),
            Act("forward", frame.FORWARD, ("Alt+Right",), "arrow-right"),
            Act("next_tab", frame.NEXT_TAB, ("Ctrl+Tab",)),
            Act("previous_tab", frame.PREVIOUS_TAB, ("Ctrl+Shift+Tab",)),
            Act("next_pane", frame.NEXT_PANE, ("F6",)),
            Act("previous_pane", frame.PREVIOUS_PANE, ("Shift+F6",)),
            Act(LINE),
            Act("curtain", frame.CURTAIN, ("F9",), "eye-off"),
            Act("bigger", frame.BIGGER, ("Ctrl++", "Ctrl+=")),
            Act("smaller", frame.SMALLER, ("Ctrl+-",)),
            Act("usual", frame.USUAL_SIZE, ("Ctrl+0",)),
            Act("colours", frame.COLOURS),
            Act("full", frame.FULL_SCREEN, ("F11",)),
            Act("refresh", frame.REFRESH, ("F5",), "refresh-cw"),
        ),
    ),
    (frame.MENU_PAPERS, (Act("papers"),)),
    (
        frame.MENU_HELP,
        (
            Act("help", frame.HELP_HERE, ("F1",), "circle-help"),
            Act("shortcuts", frame.SHORTCUTS, ("Ctrl+/", "Ctrl+?"), "keyboard"),
        ),
    ),
)


def all_acts() -> Iterator[tuple[str, Act]]:
    """Every action with the menu it stands in, lines and sub-menus left out."""
    for title, acts in MENUS:
        for act in acts:
            if act.text and act.key not in {"recent", "colours"}:
                yield title, act


def build(
    window: QMainWindow,
    does: Mapping[str, Callable[[], None]],
    fills: Mapping[str, Callable[[QMenu], None]],
) -> dict[str, QAction]:
    """Make the menus; `fills` fills the sub-menus that change. The actions by their keys."""
    made: dict[str, QAction] = {}
    for title, acts in MENUS:
        menu = window.menuBar().addMenu(title)
        for act in acts:
            if act.key == LINE:
                menu.addSeparator()
            elif act.key in fills:
                fills[act.key](menu.addMenu(act.text) if act.text else menu)
            else:
                made[act.key] = _one(window, menu, act, does[act.key])
    return made


def _one(window: QMainWindow, menu: QMenu, act: Act, do: Callable[[], None]) -> QAction:
    action = QAction(act.text, window)
    if act.inside:
        # Fields and lists answer these keys themselves; binding them here would take them away.
        action.setText(f"{act.text}\t{act.keys[0]}")
    else:
        action.setShortcuts([QKeySequence(key) for key in act.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda _checked: do())
    if act.icon:
        with_icon(action, act.icon)
    menu.addAction(action)
    window.addAction(action)
    return action


def colour_choices(menu: QMenu, chosen: Scheme, choose: Callable[[Scheme], None]) -> QActionGroup:
    """One entry for each scheme, the chosen one ticked."""
    group = QActionGroup(menu)
    for scheme in Scheme:
        action = QAction(frame.SCHEMES[scheme.value], menu, checkable=True)
        action.setChecked(scheme is chosen)
        action.triggered.connect(lambda _on, scheme=scheme: choose(scheme))
        group.addAction(action)
        menu.addAction(action)
    return group


def fill_recent(
    menu: QMenu, recent: Sequence[Path], here: Path, choose: Callable[[Path], None]
) -> None:
    """One entry for each charity file opened lately, except the one that is open."""
    for folder in recent:
        if folder != here:
            entry = menu.addAction(folder.stem.replace("&", "&&"))
            entry.setToolTip(str(folder).replace("<", "‹"))
            entry.triggered.connect(lambda _on, folder=folder: choose(folder))
    if menu.isEmpty():
        menu.addAction(frame.NO_RECENT).setEnabled(False)


def fill_tabs(
    window: QMainWindow, menu: QMenu, titles: Mapping[str, str], go: Callable[[Place], None]
) -> None:
    """One entry for each tab: Ctrl+1, Ctrl+2 ..."""
    for at, (key, title) in enumerate(titles.items(), start=1):
        entry = menu.addAction(title)
        entry.setShortcut(f"Ctrl+{at}")
        entry.triggered.connect(lambda _on, key=key: go(Place(key)))
        window.addAction(entry)
