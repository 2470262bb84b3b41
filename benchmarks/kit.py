"""One job of the benchmark: ours against a floor or a peer, in turn, medians compared."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Job:
    """Something people wait for.

    Attributes:
        name: what it is, as the table shows it.
        against: the floor or peer.
        bar: the largest ratio ours / theirs that keeps the promise.
        prepare: makes both measures: functions that do the work once and return seconds, or None
            to be timed from outside.
        rounds: how often each is done.
    """

    name: str
    against: str
    bar: float
    prepare: Callable[[], tuple[Callable[[], float | None], Callable[[], float | None]]]
    rounds: int = 5


@dataclass(frozen=True)
class Measured:
    """What was measured: seconds are medians."""

    job: str
    against: str
    ratio: float
    bar: float
    verdict: str  # "met" or "short"
    ours: float
    theirs: float


def timed(work: Callable[[], float | None]) -> float:
    """Seconds one round took: what the work says itself, or the clock."""
    gc.collect()
    start = time.perf_counter()
    said = work()
    return time.perf_counter() - start if said is None else said


def measure(job: Job) -> Measured:
    """Do both sides in turn, one warm-up each, and compare the medians."""
    ours, theirs = job.prepare()
    timed(theirs), timed(ours)
    mine: list[float] = []
    other: list[float] = []
    for _ in range(job.rounds):
        other.append(timed(theirs))
        mine.append(timed(ours))
    a, b = statistics.median(mine), statistics.median(other)
    ratio = a / b
    verdict = "met" if ratio <= job.bar else "short"
    return Measured(job.name, job.against, round(ratio, 3), job.bar, verdict, a, b)
