from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.ui.widgets.table_view import TableView

ROWS = [("ann", "Ann Archer", "£2.00"), ("bo", "Bo\tBaker", "£30.00"), ("chi", "Chi", "£1.00")]


def a_table(qtbot):
    columns = [
        Column("Name", lambda row: row[1], key="name"),
        Column("Owed", lambda row: row[2], key="owed", right=True, wide=8),
        Column("Ticked", lambda row: "", ticked=lambda row: row[0] == "bo", wide=6),
    ]
    table = RowTable(columns, key=lambda row: row[0])
    view = TableView(table, "People")
    qtbot.addWidget(view)
    table.show(ROWS)
    view.show()
    return table, view


def test_copying_rows_gives_headings_and_tabs_that_a_spreadsheet_reads(qtbot):
    _table, view = a_table(qtbot)
    view.setColumnHidden(2, True)
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == ["Name\tOwed", "Ann Archer\t£2.00", "Bo Baker\t£30.00", "Chi\t£1.00"]


def test_the_chosen_row_stays_chosen_when_rows_are_shown_anew(qtbot):
    table, view = a_table(qtbot)
    view.choose("bo")
    table.show([ROWS[2], ROWS[1], ROWS[0]])
    assert [row[0] for row in view.selected()] == ["bo"]
    assert view.currentIndex().row() == 1


def test_a_heading_asks_for_a_sort_and_does_not_sort_by_itself(qtbot):
    table, view = a_table(qtbot)
    wanted = []
    view.sort_wanted.connect(lambda key, descending: wanted.append(key))
    view.horizontalHeader().sectionClicked.emit(1)
    view.horizontalHeader().sectionClicked.emit(2)
    assert wanted == ["owed"]
    assert table.rows == tuple(ROWS)


def test_space_ticks_enter_opens_and_delete_asks(qtbot):
    table, view = a_table(qtbot)
    heard = []
    table.ticked.connect(lambda row, on: heard.append((row[0], on)))
    view.opened.connect(lambda row: heard.append(("opened", row[0])))
    view.delete_wanted.connect(lambda: heard.append("delete"))
    view.choose("bo")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        QTest.keyClick(view, key)
    assert heard == [("bo", False), ("opened", "bo"), "delete"]


def test_every_cell_tells_a_screen_reader_its_heading(qtbot):
    table, _view = a_table(qtbot)
    spoken = table.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Owed: £2.00"
    assert table.rowCount(QModelIndex()) == 3


def test_columns_are_remembered_and_a_choice_for_other_columns_is_left_alone(qtbot):
    _table, view = a_table(qtbot)
    view.setColumnHidden(1, True)
    view.horizontalHeader().moveSection(0, 2)
    choice = view.header_choice()
    _other, again = a_table(qtbot)
    again.restore_header(choice)
    assert again.isColumnHidden(1)
    assert again.horizontalHeader().visualIndex(0) == 2
    again.restore_header(choice[:1])
    assert again.isColumnHidden(1)


def a_list(qtbot, rows=ROWS):
    made = RowList(lambda row: ListLine(row[1], row[2], "Due", "waiting"), lambda row: row[0])
    qtbot.addWidget(made)
    made.show_rows(rows)
    made.show()
    return made


def test_a_list_says_name_fact_and_chip(qtbot):
    index = a_list(qtbot).model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ann Archer, £2.00, Due"


def test_showing_rows_anew_keeps_the_chosen_one_quietly(qtbot):
    made = a_list(qtbot)
    made.choose("bo")
    heard = []
    made.chosen.connect(heard.append)
    made.show_rows(ROWS[1:])
    assert made.current()[0] == "bo"
    assert heard == []


def test_letters_typed_in_a_list_go_to_the_name(qtbot):
    made = a_list(qtbot)
    made.setFocus()
    QTest.keyClicks(made, "chi")
    assert made.current()[0] == "chi"


def test_the_filter_waits_clears_with_escape_and_leads_down_into_the_list(qtbot):
    box = SearchBox("Filter people")
    qtbot.addWidget(box)
    box.show()
    heard = []
    box.searched.connect(heard.append)
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box.line, "an")
    QTest.keyClick(box.line, Qt.Key.Key_Escape)
    assert box.text == ""
    with qtbot.waitSignal(box.went_down):
        QTest.keyClick(box.line, Qt.Key.Key_Down)
    assert heard[0] == "an"
    box.show_count(12, 214)
    assert box.count.text() == "12 of 214"
