"""Gathers the copy somebody is given: names of others covered where nobody decided to keep them."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.information import Decision, covered
from coprod_desktop.models import ClaimLine, Story
from coprod_desktop.models.blobs import kept
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.information import theirs
from coprod_desktop.queries.papers.feedback.loop import day_of
from coprod_desktop.readmodels.information import Chapter, Covered, HeldText, PersonalCopy
from coprod_desktop.wording import information as words


def personal_copy(session: Session, *, id: UUID, day: date | None = None) -> PersonalCopy:  # noqa: A002
    """Everything about one person, ready to hand over."""
    on = day_of(session, day)
    found = theirs(session, id, on)
    keep = {one.key for one in found.names if one.decision is Decision.KEEP}
    why = {one.key: one.why or words.WHY_USUAL for one in found.names}
    counts: Counter[tuple[str, str]] = Counter()

    def shown(text: HeldText, title: str) -> HeldText:
        hide = [one for one in text.named if (text.place, one.name) not in keep]
        for one in hide:
            counts[title, why.get((text.place, one.name), words.WHY_USUAL)] += 1
        return replace(text, text=covered(text.text, hide), named=())

    chapters = tuple(
        Chapter(
            one.table,
            one.title,
            tuple(
                replace(row, texts=tuple(shown(text, one.title) for text in row.texts))
                for row in one.rows
            ),
        )
        for one in found.chapters
    )
    return PersonalCopy(
        charity=card(session),
        name=found.name,
        day=on,
        asked_on=None if found.request is None else found.request.asked_on,
        chapters=chapters,
        covered=tuple(Covered(title, said, count) for (title, said), count in counts.items()),
        pictures=tuple(_pictures(session, found.chapters)),
    )


def _pictures(session: Session, chapters: tuple[Chapter, ...]) -> list[tuple[str, bytes]]:
    """Receipts and photos of theirs."""
    numbers: dict[str, list[UUID]] = {
        one.table: [UUID(row.texts[0].place.split(":")[1]) for row in one.rows]
        for one in chapters
        if one.table in {"claim_line", "story"}
    }
    digests: list[Any] = list(
        session.scalars(
            select(ClaimLine.receipt).where(
                ClaimLine.id.in_(numbers.get("claim_line", [])), ClaimLine.receipt.is_not(None)
            )
        )
    )
    digests += session.scalars(
        select(Story.photo).where(Story.id.in_(numbers.get("story", [])), Story.photo.is_not(None))
    )
    found = [kept(session, digest) for digest in dict.fromkeys(digests)]
    return [(words.PICTURE, data) for data in found if data is not None]
