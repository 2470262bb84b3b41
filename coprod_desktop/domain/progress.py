"""How long work says how far it is, without knowing who listens."""

from typing import Protocol


class Progress(Protocol):
    """Called now and then by long work. Raises `Stopped` when the person has pressed Stop."""

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind us."""
        ...


class Stopped(Exception):  # noqa: N818 - it is what the person asked for
    """The person pressed Stop. Nothing to report."""


def silent(done: int, total: int) -> None:
    """Progress for those who do not watch, such as tests."""
