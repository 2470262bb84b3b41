"""Journeys run in a real window on a real file, as the tests of screens do."""

from tests.ui.conftest import file, plain_look, roof, settings, window

__all__ = ["file", "plain_look", "roof", "settings", "window"]
