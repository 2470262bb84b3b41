"""DO: newer rules files, and that somebody looked at a rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.rulebook.reading import read
from coprod_desktop.domain.text import cleaned, one_line
from coprod_desktop.models import RuleCheck, RulesFile
from coprod_desktop.store.rulebook import in_force
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class LoadRules:
    """Lay a newer rules file over the ones that ship."""

    name: str
    text: str
    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """The file's name, for History."""
        return {"file": self.name}

    def run(self, work: Work) -> int:
        """Check every line and keep the file; how many rows it has.

        Raises:
            Refused: every "rulebook-..." reason, with file and line; "rulebook-empty".
        """
        rows = read(one_line(self.name), self.text)
        parts = (rows.figures, rows.texts, rows.closed, rows.positions, rows.rates)
        count = sum(len(part) for part in parts)
        if not count:
            raise Refused("rulebook-empty", file=self.name)
        row = work.session.scalar(select(RulesFile).where(RulesFile.name == rows.file))
        row = row or RulesFile(name=rows.file)
        row.text, row.at, row.by = self.text, work.now, work.actor
        work.session.add(row)
        work.session.flush()
        in_force(work.session)
        return count


@dataclass(frozen=True, slots=True)
class RemoveRules:
    """Take a rules file away again, so that the shipped rows hold."""

    name: str
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Delete it.

        Raises:
            Refused: "rules-file-gone".
        """
        row = work.session.scalar(select(RulesFile).where(RulesFile.name == self.name))
        if row is None:
            raise Refused("rules-file-gone")
        work.session.delete(row)
        return True


@dataclass(frozen=True, slots=True)
class NoteRuleChecked:
    """Write down that somebody compared a rule with its source. It makes no old rule new."""

    rule: str
    note: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Keep the name and the day.

        Raises:
            Refused: "rule-not-known".
        """
        book = in_force(work.session)
        known = {one.id for one in (*book.figures, *book.texts, *book.closed, *book.positions)}
        if self.rule not in known:
            raise Refused("rule-not-known", rule=self.rule)
        work.session.add(
            RuleCheck(
                rule=self.rule,
                checked_on=work.now.astimezone(LONDON).date(),
                by=work.actor,
                note=cleaned(self.note).strip(),
            )
        )
        return True
