"""Reads the command line: a sub-command goes to the command line's floor, else a window opens."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import platformdirs

NAME = "Coprod Desktop"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app. The exit code is 0 only for success."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["screens"]:
        from coprod_desktop.ui.screens import main as screens  # noqa: PLC0415 - for developers

        return screens(_rest, words[1:])
    demo, folder = _window_wanted(words)
    if demo is None:
        from coprod_desktop.cli import main as cli  # noqa: PLC0415 - no window, no Qt

        return cli(words)
    if not _display():
        from coprod_desktop.cli import main as cli  # noqa: PLC0415 - no window, no Qt

        return cli(["demo"])
    return _window(example=demo, folder=folder)


def _window_wanted(words: list[str]) -> tuple[bool | None, Path | None]:
    """Whether a window is wanted, on the example or on a file; None for a sub-command."""
    if not words:
        return False, None
    if words == ["--demo"]:
        return True, None
    if len(words) == 2 and words[0] == "--vault":
        return False, Path(words[1])
    return None, None


def _display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _window(*, example: bool, folder: Path | None) -> int:
    from coprod_desktop.ui.unlock.start import run  # noqa: PLC0415 - only where there is a screen

    settings = Path(platformdirs.user_config_dir(NAME, appauthor=False)) / "settings.ini"
    home = Path(platformdirs.user_data_dir(NAME, appauthor=False))
    return run(_rest, settings, home, example=example, folder=folder)


def _rest() -> Callable[..., Any]:
    """Everything else, read by a worker once the first window is painted."""
    from coprod_desktop import app  # noqa: PLC0415 - SQLAlchemy and all tabs come with it

    return app.Roof


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a packaged app is started once more for each worker
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
