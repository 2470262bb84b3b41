"""The papers of issued certificates: one file, a file for each, the words for other readers.

Runs away from the screen's thread: it only asks and makes; nothing here touches a window.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from coprod_desktop.catalogue.certifying import apart, together, twins
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.progress import Progress
from coprod_desktop.reports.kit.formats import natural_kind
from coprod_desktop.ui.shell import Shell


def whole(shell: Shell, issued: tuple[UUID, ...], progress: Progress) -> bytes:
    """All of them as one PDF, for one print job."""
    return together(shell.workspace.ask, issued, progress).data


def write_all(
    shell: Shell,
    issued: tuple[UUID, ...],
    folder: Path,
    on: date,
    progress: Progress,
    *,
    each: bool,
) -> int:
    """Write one file for all, and one for each if wanted; how many files. None names anybody."""
    data = whole(shell, issued, progress)
    (folder / f"certificates-{on:%Y-%m-%d}-{len(issued):03d}.pdf").write_bytes(data)
    made = 1
    if each:
        for name, one in apart(shell.workspace.ask, issued, progress):
            (folder / name).write_bytes(one.data)
            made += 1
    return made


def write_twins(
    shell: Shell, readers: tuple[tuple[UUID, str], ...], folder: Path, progress: Progress
) -> int:
    """Write the same words for everybody who reads another way, each in their own format."""
    known: dict[str, Format] = {one.value: one for one in Format}
    made = 0
    for certificate, liked in readers:
        chosen = known.get(liked, Format.STANDARD)
        ask: Callable[..., Any] = shell.workspace.ask
        for name, one in twins(ask, (certificate,), natural_kind(chosen), chosen, progress):
            (folder / name).write_bytes(one.data)
            made += 1
    return made
