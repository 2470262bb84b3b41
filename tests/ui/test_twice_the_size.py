"""Walks over every screen and dialog at 200 %: no word is cut off."""

import pytest

from tests.ui.scenes import KEYS, cut_off, example_window, on_screen


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    with example_window(tmp_path_factory.mktemp("twice"), 2.0) as made:
        yield made


@pytest.fixture(autouse=True)
def plain_look():
    """The look of these scenes is worn once, by their window."""


@pytest.mark.parametrize("key", KEYS)
def test_no_word_is_cut_off_at_twice_the_size(key, window, qtbot):
    window.resize(1366, 768)
    with on_screen(key, window, qtbot) as scene:
        assert cut_off(scene) == []
