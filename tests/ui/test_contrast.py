import pytest

from coprod_desktop.ui.theme import tokens
from coprod_desktop.ui.theme.tokens import CONTROL_PAIRS, PALETTES, TEXT_PAIRS, contrast

PLANS = list(PALETTES.values())


@pytest.mark.parametrize("palette", PLANS, ids=lambda each: each.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_words_can_be_read(palette, ink, ground):
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", PLANS, ids=lambda each: each.name)
@pytest.mark.parametrize(("edge", "ground"), CONTROL_PAIRS)
def test_edges_of_what_can_be_pressed_can_be_seen(palette, edge, ground):
    assert contrast(getattr(palette, edge), getattr(palette, ground)) >= 3


@pytest.mark.parametrize("palette", PLANS, ids=lambda each: each.name)
def test_high_contrast_is_higher(palette):
    least = 7 if palette.name == "contrast" else 4.5
    assert contrast(palette.ink, palette.bg) >= least


def test_every_colour_of_a_palette_stands_in_a_checked_pair():
    spoken = {name for pair in TEXT_PAIRS + CONTROL_PAIRS for name in pair}
    colours = {name for name in tokens.Palette.__slots__ if name not in {"name", "dark"}}
    assert colours - spoken == {"hairline"}  # parts rows that space already parts


def test_the_eight_panel_colours_differ_in_shape_too():
    shapes = [shape for _colour, shape in tokens.PANEL_COLOURS]
    assert len(set(shapes)) == 8
    assert all(contrast(colour, tokens.LIGHT.surface) >= 3 for colour, _ in tokens.PANEL_COLOURS)
