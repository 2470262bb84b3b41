from coprod_desktop.readmodels.papers.charity import RecoverySheet
from coprod_desktop.reports.kit.formats import Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.recovery_sheet import recovery_sheet
from coprod_desktop.store import recovery
from tests.verapdf import problems


def test_the_sheet_holds_the_code_in_groups_that_can_be_typed_back():
    root = bytes(range(20))
    document = recovery_sheet(RecoverySheet(None, recovery.code(root)))
    said = make(document, kind=Kind.TEXT).data.decode()
    lines = said.split("\n")
    shown = lines[lines.index("The code") + 1 : lines.index("How to use it")]
    typed = " ".join(shown)
    assert recovery.root_of(typed) == root
    made = make(document, kind=Kind.PDF)
    assert (made.pages, made.findings) == (1, ())
    assert problems(made.data) == {}


def test_without_a_code_the_sheet_says_where_to_get_it():
    said = make(recovery_sheet(RecoverySheet(None, "")), kind=Kind.TEXT).data.decode()
    assert "Print this sheet from the app" in said
