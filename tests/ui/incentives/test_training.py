"""Training and certificates on a real file: what is ticked is kept, what is refused says why."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coprod_desktop.commands.training.learning import KeepInvolvement
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.training.designs import DESIGNS, Part
from coprod_desktop.exchange import badges
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.training import certificates, learning
from coprod_desktop.ui.incentives.certify_open import certify_thanks, session_dialog
from coprod_desktop.ui.incentives.designer_controller import designer_dialog
from coprod_desktop.ui.incentives.learner_controller import read_evidence, record_dialog
from coprod_desktop.ui.shell import Place
from tests.builders_training import a_course, a_session, certified, people, taught
from tests.commands.training.test_courses import learned
from tests.reports.samples import png
from tests.ui.incentives.test_leaves import answer


@pytest.fixture
def leaves(window):
    window.shell.go(Place("incentives", "training"))
    return window.stack._built["incentives"][1].leaves


def behind(dialog, attribute):
    (found,) = [one for one in dialog.children() if hasattr(one, attribute)]
    return found


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_file_begins_with_a_course(window, leaves):
    def fill(boxes):
        boxes["name"].setText("First aid")

    answer(fill)
    leaves["training"].new()
    (one,) = leaves["training"].courses.values()
    assert one.name == "First aid"


def test_ticking_who_came_is_kept_at_once_and_undone_at_once(window, leaves):
    workspace = window.shell.workspace
    a_session(workspace, a_course(workspace))
    (ann,) = people(workspace, 1)
    page = leaves["training"].page
    leaves["training"].refresh()
    line = next(one for one in page.lines.rows if one.member_id == ann)
    page.lines.ticked.emit(line, True)
    assert len(learned(workspace, ann)) == 1
    assert next(one for one in page.lines.rows if one.member_id == ann).finished
    workspace.undo()
    assert learned(workspace, ann) == []


def test_a_session_without_a_date_says_so_where_it_is_ticked(window, leaves):
    workspace = window.shell.workspace
    a_session(workspace, a_course(workspace), None)
    (ann,) = people(workspace, 1)
    page = leaves["training"].page
    leaves["training"].refresh()
    page.lines.ticked.emit(page.lines.rows[0], True)
    assert learned(workspace, ann) == []
    assert not any(one.came for one in page.lines.rows)


def test_a_course_is_no_longer_offered_and_offered_again(window, leaves):
    course = a_course(window.shell.workspace)
    a_session(window.shell.workspace, course)
    leaf = leaves["training"]
    leaf.refresh()
    for closed, then in ((True, "Offer this course again"), (False, "Stop offering this course")):
        press(leaf.page.close_course)
        assert leaf.courses[course].closed is closed
        assert leaf.page.close_course.text() == then


def test_what_was_reached_becomes_a_certificate_of_thanks(window, leaves, qtbot, tmp_path):
    workspace = window.shell.workspace
    taught(workspace, 1)
    leaves["training"].page.show_view("runs-out")
    (one,) = leaves["training"].page.milestones.rows
    certify_thanks(window.shell, window, one)
    dialog = QApplication.activeModalWidget()
    behind(dialog, "ask_folder").ask_folder = lambda: str(tmp_path)
    press(dialog.save)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    (row,) = workspace.ask(certificates.register).rows
    assert row.what == "one course finished"
    assert workspace.ask(learning.milestones, workspace.today()) == []


def test_the_register_checks_codes_in_words(window, leaves):
    (number,), _, _ = certified(window.shell.workspace, 1)
    leaf = leaves["certificates"]
    (one,) = window.shell.ask(certificates.frozen, ids=(number,))
    for said, expected in (
        (f"{one.written} {one.code}", "is genuine"),
        (f"{one.written} 0000-0000", "does not belong"),
        ("RV-2026-0999 0000-0000", "not in our register"),
        ("rubbish", "does not look like"),
    ):
        leaf.page.code.setText(said)
        press(leaf.page.buttons["check"])
        assert expected in leaf.page.answer.text, said


def test_issuing_again_asks_why(window, leaves):
    certified(window.shell.workspace, 1)
    leaf = leaves["certificates"]
    leaf.refresh()

    def fill(boxes):
        boxes["name"].setText("Zoë Adeyemi")
        boxes["why"].setText("Spelt wrong")

    answer(fill)
    leaf.reissue()
    new, old = window.shell.ask(certificates.register).rows
    assert (new.name, old.void_why, old.replaced_by) == (
        "Zoë Adeyemi", "Spelt wrong", new.written,
    )  # fmt: skip


def test_a_gap_stands_above_the_register_until_it_is_explained(window, leaves):
    workspace = window.shell.workspace
    certified(workspace, 3)
    with workspace._database.writing.connect() as raw:
        raw.connection.execute("DELETE FROM issued_certificate WHERE number = 2")
        raw.connection.commit()
    leaf = leaves["certificates"]
    leaf.refresh()
    assert "Number 2 is missing" in leaf.page.gaps.text
    answer(lambda boxes: boxes["why"].setText("The file was damaged"))
    leaf.explain()
    leaf.refresh()
    assert leaf.page.gaps.text == ""


def test_a_badge_is_signed_and_any_change_is_noticed(window, leaves, tmp_path):
    certified(window.shell.workspace, 1)
    leaf, path = leaves["certificates"], tmp_path / "badge.jwt"
    leaf.refresh()
    leaf.ask_file = lambda name: str(path) if name == "RV-2026-0001.jwt" else ""
    leaf.save_badge()
    told = badges.checked(path.read_bytes())
    assert (told.name, told.what) == ("Person 000", "Safeguarding adults: level 1")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    with pytest.raises(badges.BadBadge):
        badges.checked(bytes(data))
    other = badges.signed(replace(told, name="Somebody Else"), bytes(32))
    assert badges.checked(other).name == "Somebody Else"  # whole, but of another issuer
    assert b"z6Mk" in badges._opened(path.read_text().split(".")[1])


@pytest.fixture
def designer(window, qtbot):
    dialog = designer_dialog(window.shell, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    dialog.hide()
    dialog.deleteLater()


def test_the_arrow_keys_place_a_field_and_the_edge_refuses(window, designer):
    controller = behind(designer, "show_part")
    designer.board.setFocus()
    before = controller.design.spot(Part.NAME)
    QTest.keyClick(designer.board, Qt.Key.Key_Right)
    assert controller.design.spot(Part.NAME).x == before.x + 1
    QTest.keyClick(designer.board, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert controller.design.spot(Part.NAME).height == before.height + 1
    for _ in range(60):
        QTest.keyClick(designer.board, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    spot = controller.design.spot(Part.NAME)
    assert spot.x + spot.width <= DESIGNS[0].size[0] - 8
    assert "cut off at the edge" in designer.banner.text
    assert "Name" in designer.banner.text


def test_a_field_is_dragged_and_one_dragged_off_the_page_stays(window, designer):
    controller, board = behind(designer, "show_part"), designer.board
    before = controller.design.spot(Part.CODE)
    middle = board.place_of(before).center()
    drag(board, middle, middle - QPoint(20, 20))
    moved = controller.design.spot(Part.CODE)
    assert moved.x < before.x
    assert moved.y < before.y
    middle = board.place_of(moved).center()
    drag(board, middle, QPoint(board.width() + 200, middle.y()))
    assert controller.design.spot(Part.CODE) == moved
    assert "cut off" in designer.banner.text


def drag(board, begin, end):
    QTest.mousePress(board, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(board, end)
    QTest.mouseRelease(board, Qt.MouseButton.LeftButton, pos=end)


def test_a_kept_design_can_be_chosen_for_the_next_certificates(window, designer):
    designer.name.setText("Our own")
    press(designer.keep)
    names = [row.design.name for row in window.shell.ask(certificates.designs) if row.own]
    assert names == ["Our own"]
    controller = behind(designer, "show_part")
    controller.show_part(Part.NAME, False)
    assert controller.design.spot(Part.NAME) is not None
    assert "cannot be without" in designer.banner.text


def test_the_record_keeps_their_page_and_their_yes(window):
    workspace = window.shell.workspace
    _, (ann,) = taught(workspace, 1)
    dialog = record_dialog(window.shell, window, ann)
    assert "I have finished training" in dialog.page.toPlainText()
    dialog.page.setPlainText("I learned to notice harm.")
    dialog.agreed.setChecked(True)
    dialog.keep.click()
    found = workspace.ask(learning.learner, ann, workspace.today())
    assert (found.own_words, found.agreed_on) == ("I learned to notice harm.", workspace.today())
    workspace.do(KeepInvolvement(ann, "Other words."))
    dialog.deleteLater()


def test_evidence_that_is_too_big_or_gone_is_a_sentence(tmp_path):
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(800_000_000)
    for path, reason in ((huge, "evidence-too-big"), (tmp_path / "no", "evidence-unreadable")):
        with pytest.raises(Refused) as no:
            read_evidence(path)
        assert no.value.reason == reason


def test_a_logo_of_800_mb_is_a_sentence_and_a_small_one_is_kept(window, tmp_path, qtbot):
    session, _ = taught(window.shell.workspace, 1)
    dialog = session_dialog(window.shell, window, session)
    controller = behind(dialog, "ask_picture")
    huge, small = tmp_path / "huge.png", tmp_path / "logo.png"
    with huge.open("wb") as file:
        file.truncate(800_000_000)
    small.write_bytes(png(120, 50))
    controller.ask_picture = lambda: str(huge)
    dialog.logo.click()
    assert "too big" in dialog.banner.text
    assert window.shell.ask(card).logo is None
    controller.ask_picture = lambda: str(small)
    dialog.logo.click()
    assert window.shell.ask(card).logo.startswith(b"\x89PNG")
    assert dialog.banner.text == ""
    dialog.deleteLater()
