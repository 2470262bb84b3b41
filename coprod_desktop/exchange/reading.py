"""Reads a file of other people's in a process of its own, with limits on time, memory and size.

A bomb ends with a sentence while the window stays alive. Only text comes back from that process.
"""

import json
import multiprocessing
import os
from pathlib import Path
from typing import Any, Final, Protocol, cast

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.exchange.limits import limit
from coprod_desktop.exchange.tables import MOST_BYTES, Sheet

SECONDS: Final = 30
MEMORY: Final = 900_000_000
_TICK: Final = 0.02


class _Pipe(Protocol):
    """One end of what joins the two processes."""

    def poll(self, timeout: float) -> bool: ...
    def recv_bytes(self) -> bytes: ...
    def send_bytes(self, buf: bytes) -> None: ...


def read_safely(path: Path, progress: Progress = silent, seconds: float = SECONDS) -> list[Sheet]:
    """The sheets of a file.

    Raises:
        Trouble: "table-too-large", "table-too-slow", "table-kind-unknown", "table-unreadable",
            "table-empty", "table-locked", "table-macros", "table-is-web-page",
            "table-quote-open" (with its line).
        Stopped: the person pressed Stop.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Trouble("table-too-large")
    except OSError as problem:
        raise Trouble("table-not-there") from problem
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    worker = context.Process(target=_work, args=(there, str(path), seconds), daemon=True)
    worker.start()
    there.close()
    try:
        return _answer(here, progress, seconds)
    finally:
        worker.kill()
        worker.join()
        here.close()


def _answer(here: _Pipe, progress: Progress, seconds: float) -> list[Sheet]:
    ticks = int(seconds / _TICK)
    for tick in range(ticks):
        progress(tick, ticks)
        if here.poll(_TICK):
            try:
                told = cast("dict[str, Any]", json.loads(here.recv_bytes()))
            except EOFError as problem:  # ended without a word: its limits ended it
                raise Trouble("table-too-large") from problem
            if "trouble" in told:
                raise Trouble(told["trouble"], **told["details"])
            return [
                Sheet(name, tuple(map(tuple, rows)), tuple((at, why) for at, why in faults))
                for name, rows, faults in told["sheets"]
            ]
    raise Trouble("table-too-slow")


def _work(pipe: _Pipe, name: str, seconds: float) -> None:
    """Read in the worker's process and send what was found."""
    # What reads spreadsheets is loaded here only, inside the limits, and never beside the window.
    limit(MEMORY, int(seconds) + 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what libraries mutter may hold people's words
    from coprod_desktop.exchange.files import read  # noqa: PLC0415

    told: dict[str, object]
    try:
        sheets = [[one.name, one.rows, one.faults] for one in read(Path(name))]
        told = {"sheets": sheets}
    except Trouble as problem:
        told = {"trouble": problem.reason, "details": problem.details}
    except MemoryError:
        told = {"trouble": "table-too-large", "details": {}}
    except BaseException:  # noqa: BLE001 - whatever a hostile file makes a library raise
        told = {"trouble": "table-unreadable", "details": {}}
    pipe.send_bytes(json.dumps(told).encode())
