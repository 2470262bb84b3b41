"""What an import asks: who is here, whether the file was here, how its headings were read."""

from collections import defaultdict
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.importing.people import KnownPerson
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    AccessNeed,
    ContactRoute,
    ImportedFile,
    Member,
    MemberNote,
    Panel,
    PanelRole,
    TrustedPerson,
)
from coprod_desktop.readmodels.importing import EarlierImport

_FACTS: Final = (
    "pronouns", "languages", "food", "allergies", "joined_on", "born", "status", "format",
)  # fmt: skip


def people_here(session: Session) -> list[KnownPerson]:
    """Everybody, with what rows of a file are compared with. The longest known first."""
    routes: dict[Any, list[Any]] = defaultdict(list)
    how_not: dict[Any, str] = {}
    for who, kind, value, no in session.execute(
        select(
            ContactRoute.member_id, ContactRoute.kind, ContactRoute.value, ContactRoute.how_not
        ).order_by(ContactRoute.id)
    ):
        routes[who].append((kind, value))
        how_not[who] = how_not.get(who, "") or no
    words: dict[Any, set[str]] = defaultdict(set)
    for found in (
        select(MemberNote.member_id, MemberNote.words),
        select(AccessNeed.member_id, AccessNeed.words),
    ):
        for who, said in session.execute(found):
            words[who].add(folded(said))
    panels: dict[Any, set[str]] = defaultdict(set)
    on_panel = select(PanelRole.member_id, Panel.name_key).join(
        Panel, Panel.id == PanelRole.panel_id
    )
    for who, key in session.execute(on_panel.where(PanelRole.to_day.is_(None))):
        panels[who].add(key)
    trusted: dict[Any, set[str]] = defaultdict(set)
    for who, name in session.execute(select(TrustedPerson.member_id, TrustedPerson.name)):
        trusted[who].add(folded(name))
    columns = [getattr(Member, name) for name in _FACTS]
    return [
        KnownPerson(
            MemberId(who),
            name,
            tuple(
                (key, one) for key, one in zip(_FACTS, facts, strict=True) if one not in (None, "")
            ),
            tuple(routes.get(who, ())),
            how_not.get(who, ""),
            frozenset(words.get(who, ())),
            frozenset(panels.get(who, ())),
            frozenset(trusted.get(who, ())),
        )
        for who, name, *facts in session.execute(
            select(Member.id, Member.name, *columns).where(Member.name != "").order_by(Member.id)
        )
    ]


def read_before(session: Session, digest: str) -> EarlierImport | None:
    """When this very file was read in last; None when never."""
    row = session.execute(
        select(
            ImportedFile.on_day,
            ImportedFile.rows,
            (ImportedFile.new + ImportedFile.updated).label("done"),
        )
        .where(ImportedFile.digest == digest)
        .order_by(ImportedFile.id.desc())
    ).first()
    return None if row is None else EarlierImport(row.on_day, row.rows, row.done)


def remembered(session: Session, headings: str) -> str:
    """How columns with these headings were read last time; "" when never."""
    found = session.scalars(
        select(ImportedFile.mapping)
        .where(ImportedFile.headings == headings, ImportedFile.mapping != "")
        .order_by(ImportedFile.id.desc())
    ).first()
    return found or ""


def panels_here(session: Session) -> frozenset[str]:
    """The names of the panels there are, folded."""
    return frozenset(session.scalars(select(Panel.name_key).where(Panel.to_day.is_(None))))
