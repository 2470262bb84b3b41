"""The only place that decides how a problem looks.

Three kinds. `Refused`: the rules say no, a calm sentence beside the button. `Trouble`: the computer
says no, and what to do. Anything else is our bug: a plain apology, and a report on this computer
without a single value, if the person wants to keep it.
"""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from types import TracebackType

from coprod_desktop import __version__
from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.wording import faults, problems

_PACKAGE = Path(__file__).resolve().parents[1]


class Kind(Enum):
    """Whose turn it is to act."""

    REFUSED = "refused"
    TROUBLE = "trouble"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem as it is shown: its kind, its sentence; for our bugs, a report without values."""

    kind: Kind
    sentence: str
    report: str = ""


def described(problem: BaseException) -> Fault:
    """A problem in words.

    >>> described(Refused("nothing-to-undo")).sentence
    'There is nothing to undo.'
    """
    if isinstance(problem, Refused) and problem.reason in faults.REFUSED:
        return Fault(Kind.REFUSED, faults.sentence(problem))
    if isinstance(problem, Trouble) and problem.reason in faults.TROUBLE:
        return Fault(Kind.TROUBLE, faults.sentence(problem))
    return Fault(Kind.OURS, problems.OUR_FAULT, report(problem))


def report(problem: BaseException) -> str:
    """Where it happened: kinds of errors, modules and lines. No message, no value, no path."""
    lines = [
        f"Coprod Desktop {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}",
    ]
    link: BaseException | None = problem
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        for frame in traceback.extract_tb(link.__traceback__):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}")
        link = link.__cause__ or link.__context__
    return "\n".join(lines) + "\n"


def _place(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    parts = path.parts
    return (
        "/".join(parts[parts.index("site-packages") + 1 :])
        if "site-packages" in parts
        else path.name
    )


def keep_report(text: str, folder: Path, now: datetime) -> Path:
    """Write a report into a folder on this computer, for the person to keep or delete."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{now:%Y%m%d-%H%M%S}.txt"
    path.write_text(text, encoding="utf-8")
    return path


def watch(show: Callable[[Fault], None]) -> None:
    """Show whatever nobody caught, on any thread, instead of losing it or closing the app."""

    def caught(
        kind: type[BaseException], problem: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, _trace)
            return
        show(described(problem))

    def caught_elsewhere(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            show(described(args.exc_value))

    sys.excepthook = caught
    threading.excepthook = caught_elsewhere
