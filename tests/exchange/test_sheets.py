"""What goes out is opened again by other programs, and is what it was; no cell calculates."""

import csv
import io
from datetime import UTC, date, datetime

import openpyxl
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.money import Money
from coprod_desktop.exchange import sheets
from coprod_desktop.exchange.sheets import plain, safe
from coprod_desktop.readmodels.sheets import Sheet

CALCULATES = tuple("=+-@\t\r＝＋－＠")  # said here again, so that nothing can be forgotten there
NASTY = (
    "=1+1", "=cmd|' /C calc'!A0", "+44 7700 900123", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1",
    "＋1", "－1", "＠x", " =1", "\u3000=1", "07700900123", "1e5", "12/11/2026", "'quoted'",
    'He said "no"', "two\nlines", "comma, semicolon; tab\t", "Zoë 李 محمد", "",
)  # fmt: skip


def a_sheet(texts=NASTY):
    rows = tuple(
        (text, Money(-1250), date(2026, 11, 23), datetime(2026, 7, 1, 12, tzinfo=UTC), True, 7)
        for text in texts
    )
    return Sheet("People: [a]", ("=Name", "Paid", "Day", "At", "Yes", "Count"), rows)


def read_csv(data):
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_comes_back_as_it_was_and_nothing_in_it_calculates():
    head, *rows = read_csv(sheets.csv_bytes(a_sheet()))
    assert head[0] == "'=Name"
    for text, row in zip(NASTY, rows, strict=True):
        assert not row[0].lstrip(" \u3000").startswith(CALCULATES)
        assert (plain(row[0]) if safe(text) != text else row[0]) == text
        assert row[1:] == ["-12.50", "2026-11-23", "2026-07-01 13:00", "yes", "7"]


@given(st.text())
def test_no_text_at_all_begins_a_formula_and_every_text_can_be_had_back(text):
    made = safe(text)
    assert not made.lstrip(" \u00a0\u3000\ufeff\u200b").startswith(CALCULATES)
    assert made == text or plain(made) == text


def test_a_workbook_opened_again_holds_texts_days_and_money_and_no_formula():
    book = openpyxl.load_workbook(io.BytesIO(sheets.xlsx_bytes([a_sheet(), a_sheet(("Ann",))])))
    assert book.sheetnames == ["People   a", "People   a 2"]
    page = book.worksheets[0]
    assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)
    for text, row in zip(NASTY, page.iter_rows(min_row=2), strict=True):
        if text:
            assert row[0].data_type == "s"
            assert row[0].value.replace("_x000D_", "\r") == text
        assert (row[1].value, row[2].value.date(), row[5].value) == (-12.5, date(2026, 11, 23), 7)
        assert row[3].value.isoformat() == "2026-07-01T13:00:00"
    assert page.freeze_panes == "A2"


def test_a_page_holds_words_and_never_markup():
    page = sheets.html_bytes(a_sheet(('<img src="x">',))).decode()
    assert "&lt;img" in page
    assert "<img src" not in page
    assert "default-src 'none'" in page
    assert "Mon 23 Nov 2026" in page


def test_names_of_sheets_fit_a_workbook_and_are_used_once():
    taken = set()
    names = [sheets.sheet_name("What people agreed to, and what they took back", taken)] + [
        sheets.sheet_name("What people agreed to, and what they said", taken) for _ in range(3)
    ]
    assert len({name.casefold() for name in names}) == 4
    assert all(len(name) <= 31 for name in names)
