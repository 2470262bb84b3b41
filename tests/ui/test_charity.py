"""What letters say about the charity can be changed at any time."""

import pytest
from PIL import Image

from coprod_desktop.queries.charity import card
from coprod_desktop.ui.charity_dialog import CharityDialog
from coprod_desktop.wording import our_details as words


@pytest.fixture
def dialog(window):
    window.actions_by_key["charity"].trigger()
    (made,) = window.findChildren(CharityDialog)
    return made


def test_what_letters_say_is_changed_as_one_step(window, dialog):
    assert dialog.lines["name"].text() == "Riverside Voices"
    dialog.lines["phone"].setText("01632 960100")
    dialog.address.setPlainText("1 Nowhere Quay\nExampleton")
    dialog.colour.setText("#5A2D82")
    dialog.day.setValue(6)
    dialog.done_wanted.emit()
    now = window.shell.ask(card)
    assert (now.phone, now.address) == ("01632 960100", "1 Nowhere Quay\nExampleton")
    assert (now.colour, now.year_start_day) == ("#5A2D82", 6)
    assert dialog.isHidden()
    window.shell.workspace.undo()
    assert window.shell.ask(card).phone == ""


@pytest.mark.parametrize(
    ("colour", "said"), [("teal", words.COLOUR_ODD), ("#FFE9A0", words.COLOUR_PALE[:30])]
)
def test_a_colour_nobody_could_read_is_said_beside_its_box(window, dialog, colour, said):
    dialog.colour.setText(colour)
    dialog.done_wanted.emit()
    assert dialog.form.fields["colour"].error.startswith(said)
    assert window.shell.ask(card).colour == "#0B5D66"
    assert dialog.isVisible()


def test_a_charity_keeps_its_name(window, dialog):
    dialog.lines["name"].setText("  ")
    dialog.done_wanted.emit()
    assert dialog.banner.text
    assert window.shell.ask(card).name == "Riverside Voices"


def test_a_logo_is_chosen_shown_and_taken_away(window, dialog, tmp_path):
    path = tmp_path / "logo.png"
    Image.new("RGB", (300, 100), (90, 45, 130)).save(path)
    dialog.ask_picture = lambda: str(path)
    dialog.logo.choose.click()
    assert window.shell.ask(card).logo is not None
    assert not dialog.logo.shown.pixmap().isNull()
    dialog.logo.take.click()
    assert window.shell.ask(card).logo is None
    assert dialog.logo.shown.text() == words.NO_LOGO


def test_what_is_no_picture_is_said_and_nothing_changes(window, dialog, tmp_path):
    path = tmp_path / "logo.png"
    path.write_bytes(b"not a picture")
    dialog.ask_picture = lambda: str(path)
    dialog.signature.choose.click()
    assert dialog.banner.text
    assert window.shell.ask(card).signature is None
