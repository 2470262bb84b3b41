"""Gathers for the sheet to sign and for the recall list."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from coprod_desktop.domain.feedback.attribution import shown_as
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.papers.feedback.loop import day_of
from coprod_desktop.queries.stories import story
from coprod_desktop.readmodels.papers.feedback import RecallList, RecallUse, StorySheet


def sign_off(session: Session, *, id: UUID, day: date | None = None) -> StorySheet:  # noqa: A002
    """Exactly what will be published."""
    on = day_of(session, day)
    found = story(session, id, on)
    shown = found.shown_name or shown_as(found.shown, found.name, found.shown_name) or ""
    return StorySheet(
        charity=card(session),
        day=on,
        title=found.title,
        shown_as=shown,
        words=found.words,
        wording=found.wording,
        signed_on=found.signed_on,
        photo=found.photo,
        photo_words=found.photo_words,
        agreed=tuple(
            (one.part, one.channel, one.until)
            for one, _, _ in found.consents
            if one.withdrawn_on is None and one.until >= on
        ),
    )


def recall(session: Session, *, id: UUID, day: date | None = None) -> RecallList:  # noqa: A002
    """Everything to take back, to ask for, and what is gone."""
    on = day_of(session, day)
    found = story(session, id, on)
    uses = tuple(
        RecallUse(
            one.place, one.holder, one.part, one.channel, one.used_on, one.recall, one.recalled_on
        )
        for one in found.uses
        if one.recall is not None
    )
    return RecallList(card(session), on, found.title, uses)
