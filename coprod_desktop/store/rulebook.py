"""The rulebook in force: the files that ship, with the charity's newer files laid over them."""

from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop import resources
from coprod_desktop.domain.rulebook.book import Rulebook
from coprod_desktop.domain.rulebook.reading import read
from coprod_desktop.domain.rulebook.rows import Rows
from coprod_desktop.models import RulesFile


@lru_cache(maxsize=1)
def shipped() -> tuple[Rows, ...]:
    """The rows that ship with the app.

    Raises:
        Refused: a shipped file was changed by hand into nonsense; names file and line.
    """
    files = sorted(resources.path("rules").glob("*.toml"))
    return tuple(read(file.name, file.read_text("utf-8")) for file in files)


@lru_cache(maxsize=8)
def _joined(newer: tuple[tuple[str, str], ...]) -> Rulebook:
    return Rulebook.of([*shipped(), *(read(name, text) for name, text in newer)])


def in_force(session: Session) -> Rulebook:
    """The rulebook as it stands in this file."""
    newer = session.execute(
        select(RulesFile.name, RulesFile.text).order_by(RulesFile.at, RulesFile.name)
    )
    return _joined(tuple((name, text) for name, text in newer))
