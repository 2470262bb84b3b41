# size: one screen put together, part by part
"""The window around everything: header, tabs, status line, menus. It knows no feature."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QWidget

from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries import charity, history
from coprod_desktop.ui import actions, exporting, exporting_all, panes
from coprod_desktop.ui.charity_dialog import CharityDialog
from coprod_desktop.ui.charity_file import CharityFile
from coprod_desktop.ui.draft_dialog import DraftDialog
from coprod_desktop.ui.drafts import Drafts
from coprod_desktop.ui.fault_dialog import FaultDialog
from coprod_desktop.ui.faults import Fault, Kind
from coprod_desktop.ui.file_drops import FileDrops
from coprod_desktop.ui.find_dialog import FindDialog
from coprod_desktop.ui.header import Header
from coprod_desktop.ui.history_dialog import HistoryDialog
from coprod_desktop.ui.keys_dialog import HelpDialog, KeysDialog
from coprod_desktop.ui.notices import Notices
from coprod_desktop.ui.paper_menu import fill_papers, open_paper
from coprod_desktop.ui.people_dialog import PeopleDialog
from coprod_desktop.ui.preferences import PreferencesDialog, keep_look
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.status_strip import StatusStrip
from coprod_desktop.ui.tab_stack import TabStack
from coprod_desktop.ui.tabs import TABS, Tab
from coprod_desktop.ui.theme import Scheme, look
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.layouts import column
from coprod_desktop.ui.widgets.toasts import Toast
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import frame
from coprod_desktop.wording import undo as names

MINUTE = 60_000


class MainWindow(QMainWindow):
    """One open charity's file.

    Signals: `lock_wanted()`, `other_wanted(Path or None)`, `restore_wanted()`,
    `renew_wanted(passphrase)`; closing the window closes the file.
    """

    lock_wanted = Signal()
    other_wanted = Signal(object)
    restore_wanted = Signal()
    renew_wanted = Signal(str)
    closed = Signal()

    def __init__(self, file: CharityFile, settings: Settings, tabs: Sequence[Tab] = TABS) -> None:
        super().__init__()
        look().dress(self)
        self.file, self._settings = file, settings
        self.shell = WorkingShell(file.workspace, self)
        self.shell.file = file
        self.stack = TabStack(tabs, self.shell, settings)
        self._titles = {tab.key: tab.title for tab in tabs}
        self.header = Header([(tab.key, tab.title) for tab in tabs])
        self.status = StatusStrip()
        self.notices = Notices(file)
        self.toast = Toast(self)
        self._lay_out()
        self.actions_by_key = actions.build(self, self._does(), self._fills())
        self._connect()
        self.drops = FileDrops(self, self.stack.takes, self.stack.take)
        self.drafts = Drafts(self, file.keep_draft)
        self._show_charity()
        self._show_state()
        self._offer_draft()
        if not settings.restore_window(self):
            self.resize(1366, 768)

    def begin(self, tab: str = "") -> None:
        """Show the tab of last time, or another one."""
        self.stack.go(Place(tab or self._settings.value("window/tab", "today")))

    def let_go(self) -> None:
        """Keep what must not be lost and empty every widget, before the file is closed."""
        focus = panes.focused(self)
        if focus is not None:
            self.drafts.keep_now()
            focus.clearFocus()  # fields of tabs save what they hold when they are left
        self.drafts.stop()
        self._minute.stop()
        self._settings.keep("window/tab", self.stack.current)
        self._settings.keep_window(self)
        keep_look(self._settings)
        self.shell.jobs.wait()
        for dialog in self.findChildren(DialogFrame):
            dialog.done(0)
            dialog.deleteLater()
        self.setWindowTitle(frame.APP)
        self._desk.deleteLater()
        self.toast.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close the file with the window."""
        event.accept()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A slash outside a field goes to the filter, like Ctrl+F."""
        if event.text() == "/" and not panes.typing():
            panes.to_filter(self.stack.tab)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        desk = self._desk = QWidget()
        desk.setObjectName("desk")
        inner = column(self.header, self.notices, self.stack.widget, self.status, gap=0)
        inner.setStretch(2, 1)
        desk.setLayout(inner)
        self.setCentralWidget(desk)
        self.setMinimumSize(640, 400)

    def _connect(self) -> None:
        self.header.chosen.connect(lambda key: self.stack.go(Place(key)))
        self.header.find_wanted.connect(self._find)
        self.header.lock_wanted.connect(self.lock_wanted)
        self.header.curtain_wanted.connect(self._curtain)
        self.stack.shown.connect(self.header.choose)
        self.status.undo_wanted.connect(self._undo)
        self.toast.undo_wanted.connect(self._undo)
        self.notices.draft_wanted.connect(self._show_draft)
        shell = self.shell
        shell.changed.connect(self._changed)
        shell.said.connect(lambda text, undo: self.toast.say(text, undo=undo))
        shell.failed.connect(self.show_fault)
        shell.jobs.started.connect(self.status.show_job)
        shell.curtain_moved.connect(self._curtain_moved)
        shell.act_wanted.connect(lambda key: self.actions_by_key[key].trigger())
        shell.export_wanted.connect(self.export_list)
        shell.export_person_wanted.connect(
            lambda member: exporting_all.export_person(member, shell, self)
        )
        shell.paper_wanted.connect(lambda key, options: open_paper(key, options, shell, self))
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._show_state)
        self._minute.start()

    # size: one action, one line
    def _does(self) -> dict[str, Callable[[], None]]:
        stack, zoom = self.stack, look()
        return {
            "new": stack.new,
            "open": lambda: self.other_wanted.emit(None),
            "save": self._save,
            "back_up": lambda: self._back_up(None),
            "back_up_to": self._back_up_to,
            "restore": lambda: self.restore_wanted.emit(),
            "import": lambda: stack.take(None),
            "print": lambda: self.shell.print_paper(""),
            "preview": lambda: self.shell.print_paper(""),
            "export_list": self.export_list,
            "export_all": lambda: exporting_all.export_all(self.shell, self),
            "charity": lambda: self._open(CharityDialog(self.shell, self)),
            "people": self._people,
            "preferences": lambda: self._open(PreferencesDialog(self._settings, self)),
            "lock": lambda: self.lock_wanted.emit(),
            "quit": self._leave,
            "undo": self._undo,
            "redo": lambda: self.shell.swap(back=False),
            "history": lambda: self._open(HistoryDialog(self.shell, self)),
            "cut": lambda: panes.call_on_focus("cut"),
            "copy": lambda: panes.call_on_focus("copy"),
            "paste": lambda: panes.call_on_focus("paste"),
            "select_all": lambda: panes.call_on_focus("selectAll"),
            "deselect": panes.deselect,
            "find": self._filter,
            "anything": self._find,
            "back": lambda: stack.step(-1),
            "forward": lambda: stack.step(1),
            "next_tab": lambda: stack.next(1),
            "previous_tab": lambda: stack.next(-1),
            "next_pane": lambda: panes.step(self, (self.header, self.status), stack.tab, 1),
            "previous_pane": lambda: panes.step(self, (self.header, self.status), stack.tab, -1),
            "curtain": self._curtain,
            "bigger": lambda: zoom.step(1),
            "smaller": lambda: zoom.step(-1),
            "usual": lambda: zoom.wear(zoom=1.0),
            "full": self._full_screen,
            "refresh": stack.refresh,
            "help": self._help,
            "shortcuts": lambda: self._open(KeysDialog(self)),
        }

    def _fills(self) -> dict[str, Callable[[QMenu], None]]:
        stack = self.stack
        return {
            "recent": lambda menu: actions.fill_recent(
                menu, self._settings.recent, self.file.folder, self.other_wanted.emit
            ),
            "tabs": lambda menu: actions.fill_tabs(self, menu, self._titles, stack.go),
            "colours": lambda menu: (
                actions.colour_choices(menu, look().scheme, self._wear) and None
            ),
            "papers": lambda menu: fill_papers(menu, self.shell),
        }

    def show_fault(self, fault: Fault, beside: QWidget | None = None) -> None:
        """Show a problem: beside its button, at the top, or as an apology with a report."""
        if fault.kind is Kind.OURS:
            offers, folder = self._settings.offers_reports, self._settings.folder / "reports"
            now = self.shell.now()
            self._open(FaultDialog(fault, folder, now, offers=offers, parent=self))
        else:
            self.notices.refuse(fault.sentence, beside)

    def show_kept(self) -> None:
        """Say anew when the last backup was made."""
        self.status.show_backup(self.file.backed_up(), self.shell.now())

    def _changed(self, _changes: Any) -> None:
        self.notices.clear_refusal()
        self._show_charity()
        self._show_state()

    def _show_charity(self) -> None:
        card = self.shell.ask(charity.card)
        self.header.show_charity(card.name if card else "", card.logo if card else None)
        self.setWindowTitle(frame.title(card.name if card else ""))

    def _show_state(self) -> None:
        workspace = self.shell.workspace
        undo, redo = workspace.undo_name, workspace.redo_name
        undo_words = None if undo is None else names.name(undo)
        self.status.show_saved(self.shell.ask(history.latest_save))
        self.show_kept()
        self.status.show_undo(undo_words)
        for key, words, there in (
            ("undo", frame.undo(undo_words), undo is not None),
            ("redo", frame.redo(None if redo is None else names.name(redo)), redo is not None),
        ):
            self.actions_by_key[key].setText(words)
            self.actions_by_key[key].setEnabled(there)

    def _undo(self) -> None:
        self.shell.swap(back=True)

    def _save(self) -> None:
        focus = panes.focused(self)
        if focus is not None:
            focus.clearFocus()
            focus.setFocus()
        self._show_state()
        self.shell.toast(self.status.saved.text())

    def _back_up(self, to: Path | None) -> None:
        if self.file.is_copy:
            self.shell.toast(frame.EXAMPLE_ONLY)
            return
        self.shell.job(
            frame.BACK_UP.replace("&", ""),
            lambda tell: self.file.back_up(to, tell),
            self._backed_up,
        )

    def _backed_up(self, path: Path) -> None:
        self._show_state()
        self.stack.refresh()
        self.shell.toast(frame.backed_up_to(path.name))

    def _back_up_to(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, frame.CHOOSE_PLACE)
        if chosen:
            self._back_up(Path(chosen))

    def export_list(self, view: QWidget | None = None) -> None:
        """Save a list as it is shown: this one, or the one in sight."""
        chosen = view if view is not None else exporting.list_in_sight(self.stack.tab)
        if chosen is None:
            self.shell.fail(Refused("no-list-here"))
        else:
            exporting.export_list(chosen, self.shell, self)

    def _leave(self) -> None:
        self.close()

    def _filter(self) -> None:
        if not panes.to_filter(self.stack.tab):
            self._find()

    def _find(self) -> None:
        found = [
            (act.key, act.text.replace("&", ""))
            for _menu, act in actions.all_acts()
            if not act.inside
        ]
        dialog = FindDialog(self.shell, found, self)
        dialog.went.connect(self.stack.go)
        dialog.acted.connect(lambda key: self.actions_by_key[key].trigger())
        self._open(dialog)

    def _curtain(self) -> None:
        self.shell.draw_curtain(down=not self.shell.curtain)

    def _curtain_moved(self, down: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.notices.show_curtain(down=down)
        self.stack.refresh()

    def _wear(self, scheme: Scheme) -> None:
        look().wear(scheme=scheme)
        keep_look(self._settings)

    def _full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def _help(self) -> None:
        key = self.stack.current
        self._open(HelpDialog(key, self._titles[key], self))

    def _offer_draft(self) -> None:
        self._draft = self.file.draft()
        self.notices.show_draft(there=bool(self._draft))

    def _show_draft(self) -> None:
        dialog = DraftDialog(self._draft, self)
        dialog.accepted.connect(lambda: self.file.keep_draft({}))
        dialog.finished.connect(
            lambda _result: self.notices.show_draft(there=bool(self.file.draft()))
        )
        self._open(dialog)

    def _people(self) -> None:
        dialog = PeopleDialog(self.file, self.shell, self)
        dialog.renew_wanted.connect(self.renew_wanted)
        self._open(dialog)

    def _open(self, dialog: DialogFrame) -> None:
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
