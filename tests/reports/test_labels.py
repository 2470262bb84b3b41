"""Labels stand where the packet says, whatever the name, and pass veraPDF."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument

from coprod_desktop.domain.labels import L7160, L7163, SHEETS, WINDOW
from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.making import make
from tests.reports.samples import NAMES
from tests.verapdf import problems

MM = 72 / 25.4
ROWS = tuple((name, "1 Nowhere Street", "Exampleton", "EX1 1ZZ") for name in NAMES) * 3
LONG = (("Bartholomew " * 12, "Flat 3, The Very Long House Name Indeed " * 3, "EX1 1ZZ"),)


def sheet_of(rows, sheet, first=1):
    return b.Document("Labels", (b.Labels(rows, sheet, ("Name", "Address"), first),))


def opened(data, qtbot):
    kept = QBuffer(data=QByteArray(data))
    kept.open(QBuffer.OpenModeFlag.ReadOnly)
    made = QPdfDocument(None)
    made.load(kept)
    made.kept = kept
    return made


def boxes(pdf, page):
    """Where each word of a page stands, in millimetres from its left and top."""
    text = pdf.getAllText(page).text()
    found = []
    for at, sign in enumerate(text):
        if sign.strip():
            box = pdf.getSelectionAtIndex(page, at, 1).boundingRectangle()
            found.append((box.left() / MM, box.top() / MM, box.right() / MM, box.bottom() / MM))
    return found


@pytest.mark.parametrize("chosen", [Format.STANDARD, Format.GIANT, Format.DYSLEXIA])
@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_labels_pass_verapdf_in_every_size(sheet, chosen):
    made = make(sheet_of(ROWS[:11], sheet), chosen, Kind.PDF)
    assert problems(made.data) == {}
    assert made.findings == ()
    assert made.missing == frozenset()
    assert made.pages == -(-11 // sheet.count)


@pytest.mark.parametrize("sheet", [L7160, L7163])
def test_no_letter_stands_outside_a_label(sheet, qtbot):
    pdf = opened(make(sheet_of((*ROWS, *LONG), sheet, first=3), kind=Kind.PDF).data, qtbot)
    assert pdf.pageCount() == -(-(len(ROWS) + 3) // sheet.count)
    for page in range(pdf.pageCount()):
        places = [sheet.place(number) for number in range(sheet.count)]
        for left, top, right, bottom in boxes(pdf, page):
            assert any(
                x <= left and right <= x + sheet.width and y <= top and bottom <= y + sheet.height
                for x, y in places
            ), (left, top, right, bottom)
    first = [box for box in boxes(pdf, 0) if box[1] < sheet.place(0)[1] + sheet.height]
    if sheet is L7163:
        assert first == []  # the two labels used up last time stay empty
    else:
        assert min(box[0] for box in first) > sheet.place(2)[0]


def test_an_address_stands_in_the_window_of_an_envelope(qtbot):
    pdf = opened(make(sheet_of(ROWS[:2], WINDOW), kind=Kind.PDF).data, qtbot)
    assert pdf.pageCount() == 2
    for box in boxes(pdf, 1):
        assert 20 <= box[0] <= box[2] <= 110
        assert 53 <= box[1] <= box[3] <= 88


def test_other_files_say_the_addresses_as_a_table():
    for kind in (Kind.HTML, Kind.WORD, Kind.TEXT, Kind.ALOUD):
        assert len(make(sheet_of(ROWS[:3], L7160), kind=kind).data) > 40
    said = make(sheet_of(ROWS[:1], L7160), kind=Kind.TEXT).data.decode()
    assert "1 Nowhere Street, Exampleton, EX1 1ZZ" in said


def test_labels_stand_alone():
    with pytest.raises(b.PaperFault):
        b.Document("x", (b.Heading("y"), b.Labels(ROWS, L7160, ("Name", "Address"))))
