"""The list of people and its table: filtered by key, kept under a name, changed as one step."""

import csv
import io

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from sqlalchemy import select

from coprod_desktop.commands.members.filters import KeepFilter
from coprod_desktop.commands.members.together import PutIntoGroup
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Status
from coprod_desktop.models import JournalEntry
from coprod_desktop.queries import find, member_lines, member_list
from coprod_desktop.queries.papers import members as gather
from coprod_desktop.queries.papers.made import recent as papers_made
from coprod_desktop.reports.members import everyone
from coprod_desktop.ui import exporting, exporting_all
from coprod_desktop.ui.members.filter_bar import EVERYBODY
from coprod_desktop.ui.members.filter_dialog import FilterDialog
from coprod_desktop.ui.members.together import DOINGS, TogetherDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.paged import Paged
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import exports as words_out
from coprod_desktop.wording import member_list as words
from tests.builders import a_member, a_panel
from tests.conftest import NOON


@pytest.fixture
def people(window):
    """Three people, and the window at Members."""
    ids = {name: a_member(window.file.workspace, name) for name in ("Ann Archer", "Bo Baker")}
    ids["Zoë Cole"] = a_member(window.file.workspace, "Zoë Cole", review_on=NOON.date())
    window.stack.go(Place("members"))
    return ids


def tab_of(window):
    return window.stack.tab


def table_of(window):
    window.stack.go(Place("members", "table"))
    return tab_of(window).findChild(TableView, "members-table"), leaf_of(window)


def leaf_of(window):
    return window.stack._built["members"][1].leaves.does["table"]


def shown(view):
    return [row.name for row in view.table.rows]


def test_each_key_filters_at_once_and_the_count_says_how_many(window, people):
    tab = tab_of(window)
    QTest.keyClicks(tab.search.line, "zo")
    assert [row.name for row in tab.list.rows] == ["Zoë Cole"]
    assert tab.search.count.text() == "1 of 3"
    QTest.keyClick(tab.search.line, Qt.Key.Key_Escape)
    assert len(tab.list.rows) == 3


def test_a_name_spelt_by_ear_is_shown_with_a_word_about_it(window, people):
    tab = tab_of(window)
    QTest.keyClicks(tab.search.line, "anne archar")
    assert [row.name for row in tab.list.rows] == ["Ann Archer"]
    assert tab.bar.sounds.isVisible()


def test_a_filter_kept_under_a_name_is_offered_finds_today_and_can_be_undone(window, people, qtbot):
    filtering = window.stack._built["members"][1].filtering
    tab, workspace = tab_of(window), window.file.workspace
    kept = filtering_dialog(filtering, MemberFilter(review_due=True), "Reviews")
    assert [row.name for row in tab.list.rows] == ["Zoë Cole"]
    assert tab.bar.kept.currentText() == "Reviews (1)"
    assert tab.bar.said.text() == "due to be looked at again"
    workspace.do(PutIntoGroup((people["Bo Baker"],), "Crew"))
    assert tab.bar.kept.value == kept
    tab.bar.all.click()
    assert len(tab.list.rows) == 3
    assert tab.bar.kept.value == EVERYBODY
    workspace.undo()
    workspace.undo()
    assert tab.bar.kept.values == [EVERYBODY]


def filtering_dialog(filtering, asks, name):
    """What the dialog does when it is finished with these answers."""
    kept = filtering._shell.do(KeepFilter(name, asks))
    filtering._ask(asks, kept)
    return kept


def test_the_filter_dialog_gives_back_what_it_was_opened_on(window, people):
    panel = a_panel(window.file.workspace, "Housing", [people["Ann Archer"]])
    asks = MemberFilter(
        "an", (Status.ACTIVE,), (panel,), ("crew",), unheard_weeks=3, no_panel=True, language="cy"
    )
    dialog = FilterDialog(asks, [(panel, "Housing")], [("crew", "Crew")], "Mine")
    assert dialog.asks == asks
    assert dialog.name == "Mine"


def test_many_are_changed_as_one_step_that_can_be_undone(window, people):
    view, does = table_of(window)
    does.page.all.click()
    assert does.page.chosen.text() == words.chosen(3)
    ids = does.page.chosen_ids()
    dialog = TogetherDialog(DOINGS["status"], ids, window.shell, does.page)
    dialog.form.fields["status"].editor.choose(Status.LEFT)
    dialog.finish()
    assert {row.status for row in view.table.rows} == {Status.LEFT}
    assert len(does.page.chosen_ids()) == 3
    window.file.workspace.undo()
    assert {row.status for row in view.table.rows} == {Status.ACTIVE}


@pytest.mark.parametrize("key", [key for key in DOINGS if key not in {"status", "ungroup"}])
def test_everything_in_the_menu_of_changes_works_and_is_one_step(window, people, key):
    workspace = window.file.workspace
    panel = a_panel(workspace, "Housing")
    if key == "leave":
        a_panel(workspace, "Other", list(people.values()))
    before = workspace.ask(member_lines.lines, list(people.values()))
    dialog = TogetherDialog(DOINGS[key], tuple(people.values()), window.shell, None)
    answers = {"group": "Crew", "day": "+2w", "said": "Rang everybody"}
    for name, field in dialog.form.fields.items():
        if name in answers and key in {"group", "review", "note"}:
            editor = field.editor
            put = getattr(editor, "setPlainText", None) or getattr(
                editor, "setCurrentText", None) or editor.setText  # fmt: skip
            put(answers[name])
        elif name == "panel":
            field.editor.setCurrentIndex(1 if key == "leave" else 0)
        elif name == "format":
            field.editor.setCurrentIndex(2)
    steps = len(workspace.ask(entries))
    dialog.finish()
    assert len(workspace.ask(entries)) == steps + 1, dialog.banner
    after = workspace.ask(member_lines.lines, list(people.values()))
    assert after != before or key == "note"
    workspace.undo()
    assert workspace.ask(member_lines.lines, list(people.values())) == before
    assert panel


def entries(session):
    return list(session.scalars(select(JournalEntry.id)))


def test_a_change_that_is_refused_says_why_and_keeps_what_was_typed(window, people):
    dialog = TogetherDialog(DOINGS["review"], tuple(people.values()), window.shell, None)
    dialog.form.fields["day"].editor.setText("someday")
    dialog.finish()
    assert dialog.banner.isVisibleTo(dialog)
    assert dialog.form.fields["day"].editor.text() == "someday"


def test_a_pressed_heading_sorts_and_what_is_chosen_stays_chosen(window, people):
    view, does = table_of(window)
    view.choose(people["Zoë Cole"])
    view.sort_wanted.emit("name", True)
    assert shown(view) == ["Zoë Cole", "Bo Baker", "Ann Archer"]
    assert does.page.chosen_ids() == (people["Zoë Cole"],)
    view.sort_wanted.emit("review", False)
    assert shown(view)[0] == "Zoë Cole"


def test_copying_gives_a_table_for_a_spreadsheet_and_for_a_letter_and_initials_behind_the_curtain(
    window, people
):
    view, does = table_of(window)
    does.page.all.click()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    told = QGuiApplication.clipboard().mimeData()
    lines = told.text().split("\n")
    assert lines[0].split("\t")[:2] == [words.NAME, words.STATUS]
    assert lines[1].split("\t")[:2] == ["Ann Archer", "Active"]
    assert "<td>Zoë Cole</td>" in told.html()
    window.shell.draw_curtain(down=True)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Archer" not in QGuiApplication.clipboard().text()
    assert "A. A." in QGuiApplication.clipboard().text()


def test_the_printed_list_has_exactly_the_rows_shown(window, people):
    _view, does = table_of(window)
    wanted = []
    window.shell.paper_wanted.disconnect()
    window.shell.paper_wanted.connect(lambda key, options: wanted.append((key, options)))
    does.page.bar.search.line.setText("b")
    for action in does.page.print.menu().actions():
        action.trigger()
    bo = (people["Bo Baker"],)
    assert wanted == [
        ("member-list", {"people": bo, "names": False}),
        ("member-list", {"people": bo, "names": True}),
    ]


def test_the_printed_list_says_initials_unless_names_are_asked_for(window, people):
    ids = tuple(people.values())[:2]
    for names, said in ((False, "A. A."), (True, "Ann Archer")):
        told = window.shell.ask(gather.everyone, people=ids, names=names)
        text = str(everyone(told))
        assert said in text
        assert "Zoë" not in text
        assert names or "Archer" not in text


def test_columns_are_chosen_from_a_button_and_remembered(window, people, settings):
    view, does = table_of(window)
    menu = does.page.columns.menu()
    menu.aboutToShow.emit()
    chooser = menu.actions()[0].menu()
    groups = next(each for each in chooser.actions() if each.text() == words.GROUPS)
    assert not groups.isChecked()
    groups.trigger()
    assert not view.isColumnHidden(9)
    settings.keep_window(window)
    view.setColumnHidden(9, True)
    settings.restore_parts(tab_of(window))
    assert not view.isColumnHidden(9)


def test_opening_a_row_shows_the_person(window, people):
    view, _does = table_of(window)
    view.choose(people["Bo Baker"])
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert tab_of(window).list.current().name == "Bo Baker"


def test_a_list_in_sight_is_exported_as_it_is_shown_and_never_over_another_file(
    window, people, tmp_path, qtbot
):
    view, _does = table_of(window)
    view.setColumnHidden(2, True)
    assert exporting.list_in_sight(tab_of(window)) is view
    with qtbot.waitSignal(window.shell.said):
        exporting.save(view, [0, 2], tmp_path / "list.csv", window.shell)
    rows = list(csv.reader(io.StringIO((tmp_path / "list.csv").read_text("utf-8-sig"))))
    assert [row[:2] for row in rows] == [["Name", "Status"], ["Ann Archer", "Active"],
        ["Zoë Cole", "Active"]]  # fmt: skip
    assert words.PANELS not in rows[0]
    failed = []
    window.shell.failed.connect(lambda fault, _beside: failed.append(fault))
    exporting.save(view, [0], tmp_path / "list.csv", window.shell)
    assert len(failed) == 1


def test_a_list_that_is_no_table_is_exported_with_what_it_says(window, people, tmp_path, qtbot):
    window.stack.go(Place("members", "people"))
    view = exporting.list_in_sight(tab_of(window))
    assert isinstance(view, RowList)
    with qtbot.waitSignal(window.shell.said):
        exporting.save(view, [0, 1, 2], tmp_path / "list.xlsx", window.shell)
    page = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    assert [row[0].value for row in page.iter_rows(min_row=2)] == list(people)


def test_everything_is_exported_off_the_screens_thread_into_a_folder_of_its_own(
    window, people, tmp_path, qtbot
):
    for _ in range(2):
        with qtbot.waitSignal(window.shell.said):
            exporting_all.write_all(tmp_path, "Riverside: Voices?", window.shell)
    with qtbot.waitSignal(window.shell.said):
        exporting_all.write_person(tmp_path, people["Bo Baker"], window.shell)
    made = sorted(each.name for each in tmp_path.iterdir())
    assert made[0].startswith("A person's information 2026-11-23 ")
    assert made[1:3] == ["Riverside Voices", "Riverside Voices (2)"]
    assert (tmp_path / "Riverside Voices" / "index.html").is_file()
    book = [(row.paper, row.name) for row in window.shell.ask(papers_made)]
    assert book.count((words_out.LOG_ALL, "")) == 2
    assert (words_out.LOG_PERSON, "Bo Baker") in book


def test_the_window_offers_both_exports_in_its_file_menu_and_in_every_tables_menu(window, people):
    assert {"export_list", "export_all"} <= window.actions_by_key.keys()
    view, _does = table_of(window)
    menu = QMenu()
    view._add_export(menu)
    assert [each.text() for each in menu.actions()] == ["Export this list …"]


def pages(count, asked):
    rows = [(at, f"Person {at:06d}") for at in range(count)]

    def fetch(at, size):
        asked.append(at)
        return rows[at : at + size]

    return Paged(count, fetch, lambda key: key, lambda: range(count), lambda letters: 90_000)


def test_a_hundred_thousand_rows_are_never_held_only_the_pages_looked_at(qtbot):
    asked = []
    made = RowList(lambda row: ListLine(row[1]), lambda row: row[0], "People")
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    qtbot.waitExposed(made)
    made.show_rows(pages(100_000, asked))
    made.grab()
    assert asked == [0]
    QTest.keyClick(made, Qt.Key.Key_End)
    assert made.current() == (99_999, "Person 099999")
    QTest.keyClicks(made, "x")
    assert made.current()[0] == 90_000
    assert made.choose(55_555)
    made.grab()
    assert len(asked) < 12


def test_choosing_all_of_a_long_table_asks_for_keys_not_for_rows(qtbot):
    asked = []
    table = RowTable([Column("Name", lambda row: row[1])], key=lambda row: row[0])
    view = TableView(table, "People")
    qtbot.addWidget(view)
    view.show()
    table.show(pages(100_000, asked))
    view.selectAll()
    assert len(view.selected_keys()) == 100_000
    table.show(pages(100_000, asked))
    assert len(view.selected_places()) == 100_000
    assert len(asked) < 6


def test_find_anything_finds_by_the_same_index(window, people):
    ask = window.shell.ask
    assert [row.name for row in ask(find.people, "zoe")] == ["Zoë Cole"]
    assert [row.name for row in ask(find.people, "cole")] == ["Zoë Cole"]
    assert [row.name for row in ask(find.people, "anne archar")] == ["Ann Archer"]
    assert len(ask(find.people, "")) == 3
    assert ask(member_list.found, MemberFilter("nobody at all"), NOON.date()).count == 0
