"""A real file behind a real window, a clock that stands still, settings of its own."""

import pytest

from coprod_desktop.app import Roof
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.theme import Scheme, look
from coprod_desktop.ui.unlock.doors import Answers

PASSPHRASE = "paper lantern seven otters"
QUICK = Kdf(8 * MIB, 1)


@pytest.fixture(autouse=True)
def plain_look(qapp):
    look().wear(Scheme.LIGHT, 1.0)
    yield
    look().wear(Scheme.LIGHT, 1.0)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings" / "settings.ini")


@pytest.fixture
def roof(settings, tmp_path, clock):
    return Roof(settings, tmp_path / "home", clock, QUICK)


@pytest.fixture
def file(roof, qapp):
    made = roof.create(Answers("Riverside Voices", "Sam", PASSPHRASE))
    yield made
    made.close()


@pytest.fixture
def window(file, settings, qtbot):
    made = MainWindow(file, settings)
    made.begin("today")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.let_go()
    made.hide()
    made.deleteLater()
