"""Lists out of the app as they are shown: a short dialog with a warning, then a file."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QWidget

from coprod_desktop.commands.exports import NoteExported
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.progress import Progress
from coprod_desktop.exchange import sheets
from coprod_desktop.readmodels.sheets import Sheet
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.fields import Choice, Tick
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.paged import Paged
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import exports as words
from coprod_desktop.wording import widgets

MAKE: Final[dict[str, Callable[[Sheet], bytes]]] = {
    "xlsx": lambda sheet: sheets.xlsx_bytes([sheet]),
    "csv": sheets.csv_bytes,
    "html": sheets.html_bytes,
}
_PAGE: Final = 200


class ExportDialog(DialogFrame):
    """Asks what kind of file, and says that it will be open."""

    def __init__(self, rows: int, chosen: int, parent: QWidget | None = None) -> None:
        super().__init__(words.TITLE_LIST, words.DO_LIST, parent=parent, height=440)
        self.kind = Choice(tuple(words.KINDS.items()))
        self.only = Tick(words.CHOSEN_ONLY)
        if not 1 < chosen < rows:
            self.only.hide()
        form = FormColumn()
        form.add("kind", words.KIND, self.kind)
        form.put(self.only)
        warning = Banner(words.WARNING, "waiting")
        self.add(warning, form)
        self.done_wanted.connect(self.accept)


def list_in_sight(tab: QWidget) -> QAbstractItemView | None:
    """The table, or else the list, that a tab shows now."""
    for kind in (TableView, RowList):
        for view in tab.findChildren(kind):
            if view.isVisible():
                return view
    return None


def export_list(view: Any, shell: WorkingShell, window: QWidget) -> None:
    """Ask how and where, and save a list as it is shown."""
    rows = len(_rows(view))
    if not rows:
        shell.fail(Refused("nothing-to-export"))
        return
    chosen = view.selected_places() if isinstance(view, TableView) else []
    dialog = ExportDialog(rows, len(chosen), window)
    if not dialog.exec():
        return
    kind = dialog.kind.value or "xlsx"
    title = view.accessibleName() or words.LIST_NAME
    name = words.list_file(title, shell.today(), kind)
    path = ask_file(window, name)
    if path is not None:
        places = chosen if dialog.only.isChecked() else list(range(rows))
        save(view, places, path.with_suffix(f".{kind}"), shell)


def ask_file(window: QWidget, name: str) -> Path | None:
    """Where to save a file; None when the person thinks better of it."""
    path, _kind = QFileDialog.getSaveFileName(
        window, words.SAVE_AS, name, options=QFileDialog.Option.DontConfirmOverwrite
    )
    return Path(path) if path else None


def save(view: Any, places: list[int], path: Path, shell: WorkingShell) -> None:
    """Save these rows of a view, off the screen's thread."""
    if path.exists():
        shell.fail(Refused("export-there-already"))
        return
    title = view.accessibleName() or words.LIST_NAME
    headings, line = shown(view)
    there = _rows(view)
    rows = there.anew() if isinstance(there, Paged) else there

    def work(progress: Progress) -> int:
        lines: list[tuple[str, ...]] = []
        for at in range(0, len(places), _PAGE):
            progress(at, len(places))
            lines += [line(rows[each]) for each in places[at : at + _PAGE]]
        data = MAKE[path.suffix[1:]](Sheet(title, headings, tuple(lines)))
        with path.open("xb") as out:
            out.write(data)
        return len(lines)

    def then(count: int) -> None:
        shell.do(NoteExported(words.log_list(title), count, path.suffix[1:]))
        shell.toast(words.saved_list(count))

    shell.job(words.EXPORTING, work, then)


def shown(view: Any) -> tuple[tuple[str, ...], Callable[[Any], tuple[str, ...]]]:
    """The headings of a view, and what it says about one row. Holds no widget."""
    if isinstance(view, TableView):
        columns = view.shown_columns()
        headings = tuple(each.heading for each in columns)
        return headings, lambda row: tuple(each.says(row) for each in columns)
    says: Callable[[Any], ListLine] = view.says

    def line(row: Any) -> tuple[str, ...]:
        said = says(row)
        return said.name, said.fact, said.chip

    return widgets.LIST_HEADINGS, line


def _rows(view: Any) -> Sequence[Any]:
    return view.table.rows if isinstance(view, TableView) else view.rows
