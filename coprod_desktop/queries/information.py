"""Everything we hold about one person, gathered from every table that points to them.

The tables themselves say where people are (the same walk as erasing a person), so that a table
added later is gathered without a line here. Words of others that name the person are gathered too.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.domain.information import Clock, Named, due_by, names_in
from coprod_desktop.domain.money import Money
from coprod_desktop.models import (
    Course,
    InformationChoice,
    InformationRequest,
    Meeting,
    Member,
    Panel,
    Partner,
    PartnerContact,
    Visitor,
)
from coprod_desktop.readmodels.information import (
    Chapter,
    FoundName,
    HeldRow,
    HeldText,
    Request,
    TheirInformation,
)
from coprod_desktop.store import erasure, mentions
from coprod_desktop.wording import information as words

_SILENT: Final = frozenset({"id", "version", "position", "place", "row_number"})
_APART: Final = frozenset({"information_choice"})
"""Bookkeeping of requests themselves."""
_BESIDE: Final = 40
"""Letters shown on either side of a name."""


def theirs(session: Session, member: UUID, today: date) -> TheirInformation:
    """What the screen shows about one person's information."""
    name = session.scalar(select(Member.name).where(Member.id == member)) or ""
    request = newest_request(session, member, today)
    chapters = gather(session, member)
    decided = _decisions(session, None if request is None else request.id)
    return TheirInformation(name, request, chapters, tuple(_names(chapters, decided)))


def newest_request(session: Session, member: UUID, today: date) -> Request | None:
    """The newest request of somebody, open or sent."""
    row = session.scalars(
        select(InformationRequest)
        .where(InformationRequest.member_id == member)
        .order_by(InformationRequest.asked_on.desc(), InformationRequest.id.desc())
        .limit(1)
    ).first()
    return None if row is None else _request(row, today)


def open_requests(session: Session, today: date) -> list[tuple[UUID, str, Request]]:
    """Requests not answered yet, with whose they are, the soonest due first."""
    rows = session.execute(
        select(InformationRequest, Member.name)
        .join(Member, Member.id == InformationRequest.member_id)
        .where(InformationRequest.sent_on.is_(None))
    )
    found = [(row.member_id, name, _request(row, today)) for row, name in rows]
    return sorted(found, key=lambda one: (one[2].due_by, one[1]))


def _request(row: InformationRequest, today: date) -> Request:
    clock = Clock(row.asked_on, row.paused_on, row.paused_to, bool(row.longer_why))
    return Request(
        row.id,
        row.asked_on,
        row.how,
        due_by(clock, today),
        row.paused_on,
        row.paused_to,
        row.longer_why,
        row.sent_on,
    )


def gather(session: Session, member: UUID) -> tuple[Chapter, ...]:
    """Everything of one person, table by table, then where others' words name them."""
    raw: Any = session.connection().connection.driver_connection
    found = erasure.find(raw, "member", member.hex)
    own = session.scalar(select(Member.name).where(Member.id == member)) or ""
    others, said = _others(session, member), _labels(session)
    chapters: list[Chapter] = []
    for table in erasure.tables():
        numbers = {*found.owned.get(table.name, ()), *found.loose.get(table.name, ())}
        if not numbers or table.name in _APART:
            continue
        rows = _held(session, table, numbers, said, lambda text: names_in(text, others, own))
        if rows:
            chapters.append(Chapter(table.name, words.chapter(table.name), tuple(rows)))
    mentioned = _mentions(session, member, own, others, found)
    if mentioned:
        chapters.append(Chapter("mentions", words.MENTIONS, tuple(mentioned)))
    return tuple(chapters)


def _held(
    session: Session,
    table: sa.Table,
    numbers: set[str],
    said: dict[UUID, str],
    look: Callable[[str], list[Named]],
) -> list[HeldRow]:
    rows: list[HeldRow] = []
    wanted = select(table).where(table.c.id.in_([UUID(one) for one in numbers]))
    for row in session.execute(wanted.order_by(table.c.id)).mappings():
        texts: list[HeldText] = []
        for column in table.columns:
            text = _text(column, row[column.name], said)
            if text:
                place = f"{table.name}:{row['id'].hex}:{column.name}"
                named = tuple(look(text)) if _others_may_stand(column) else ()
                texts.append(HeldText(place, words.column(column.name), text, named))
        if texts:
            rows.append(HeldRow("", tuple(texts)))
    return rows


def _others_may_stand(column: sa.Column[Any]) -> bool:
    """Whether a column holds words about people; who of us did something is no secret of theirs."""
    return mentions.holds_words(column) and bool(column.info.get("personal"))


# size: one line for each kind of value
def _text(column: sa.Column[Any], value: object, said: dict[UUID, str]) -> str:
    """What stands in a column, in words; "" for what says nothing."""
    if column.name in _SILENT or column.name.endswith("_key") or value is None or value == "":
        return ""
    if isinstance(value, UUID):
        return said.get(value, "")
    if isinstance(value, bool):
        return words.YES if value else ""
    if isinstance(value, Enum):
        return words.choice(str(value.value))
    if isinstance(value, datetime):
        return words.moment(value.astimezone(LONDON))
    if isinstance(value, date):
        return written(value)
    if isinstance(value, Money):
        return str(value)
    if mentions.is_digest(value):
        return words.A_FILE
    return _unfolded(str(value))


def _unfolded(text: str) -> str:
    """What was kept as fields in one text, as words."""
    if not text.startswith("{"):
        return text
    try:
        fields = json.loads(text)
    except ValueError:
        return text
    return "\n".join(f"{words.column(str(key))}: {value}" for key, value in fields.items() if value)


def _mentions(
    session: Session, member: UUID, own: str, others: list[str], found: erasure.Found
) -> list[HeldRow]:
    """Others' words in which the person's whole name stands."""
    if " " not in own.strip():
        return []  # one word may mean anybody
    rows: list[HeldRow] = []
    alone: Counter[str] = Counter()
    for table in erasure.tables():
        columns = [one for one in table.columns if mentions.holds_words(one)]
        if not columns or table.name in {"member", "journal_entry", "member_search"}:
            continue
        mine = {UUID(one) for one in found.owned.get(table.name, ())}
        holds = sa.or_(*(column.contains(own, autoescape=True) for column in columns))
        for row in session.execute(select(table).where(holds).order_by(table.c.id)).mappings():
            if row["id"] not in mine:
                alone[table.name] += sum(row[column.name] == own for column in columns)
                rows += _mentioned(table, columns, row, own, others)
    counted = [
        HeldRow("", (HeldText(name, words.chapter(name), words.name_alone(count)),))
        for name, count in alone.items()
        if count
    ]
    return [*rows, *counted]


def _mentioned(
    table: sa.Table, columns: list[sa.Column[Any]], row: Any, own: str, others: list[str]
) -> Iterator[HeldRow]:
    for column in columns:
        text = row[column.name] or ""
        if own in text and text != own and not column.name.endswith("_key"):
            place = f"{table.name}:{row['id'].hex}:{column.name}"
            named = tuple(names_in(text, others, own))
            label = words.chapter(table.name)
            yield HeldRow("", (HeldText(place, label, text, named),))


def _others(session: Session, member: UUID) -> list[str]:
    """Every name we know but the person's own."""
    found = [
        *session.scalars(select(Member.name).where(Member.id != member)),
        *session.scalars(select(PartnerContact.name)),
        *session.scalars(select(Visitor.name)),
    ]
    return [name for name in found if name.strip()]


def _labels(session: Session) -> dict[UUID, str]:
    """What an id stands for, where it is not a person: meetings, panels, partners."""
    found: dict[UUID, str] = {}
    for number, title, at in session.execute(select(Meeting.id, Meeting.title, Meeting.starts_at)):
        found[number] = f"{title}, {written(at.astimezone(LONDON).date())}"
    for table in (Panel, Partner, Course):
        for number, name in session.execute(select(table.id, table.name)):
            found[number] = name
    return found


def _decisions(session: Session, request: UUID | None) -> dict[tuple[str, str], InformationChoice]:
    if request is None:
        return {}
    rows = session.scalars(select(InformationChoice).where(InformationChoice.request_id == request))
    return {(row.place, row.name): row for row in rows}


def _names(
    chapters: tuple[Chapter, ...], decided: dict[tuple[str, str], InformationChoice]
) -> Iterator[FoundName]:
    """Each name once at each place, with the words around it."""
    for chapter in chapters:
        for text in (text for row in chapter.rows for text in row.texts):
            for one in {named.name: named for named in reversed(text.named)}.values():
                made = decided.get((text.place, one.name))
                yield FoundName(
                    place=text.place,
                    name=one.name,
                    chapter=chapter.title,
                    before=text.text[max(0, one.start - _BESIDE) : one.start],
                    stands=text.text[one.start : one.end],
                    after=text.text[one.end : one.end + _BESIDE],
                    decision=None if made is None else made.decision,
                    why="" if made is None else made.why,
                )
