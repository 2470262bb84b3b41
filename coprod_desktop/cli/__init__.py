"""FLOOR 6: the same four verbs and the same catalogue, without a window."""

from coprod_desktop.cli.frame import main

__all__ = ["main"]
