"""Rate cards as values, for those who ask and those who do."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.incentives.rates import RateCard, RateLine
from coprod_desktop.models import Panel, RateCardRow, RateLineRow


def cards(session: Session) -> list[tuple[UUID, UUID | None, RateCard]]:
    """Every card with its id and its partner, newest first."""
    lines: dict[UUID, list[RateLine]] = {}
    for row in session.execute(
        select(
            RateLineRow.rate_card_id,
            RateLineRow.role,
            RateLineRow.up_to,
            RateLineRow.preparation,
            RateLineRow.amount,
        ).order_by(RateLineRow.up_to)
    ):
        lines.setdefault(row.rate_card_id, []).append(
            RateLine(row.role, row.up_to, row.preparation, row.amount)
        )
    rows = session.execute(
        select(
            RateCardRow.id,
            RateCardRow.partner_id,
            RateCardRow.name,
            RateCardRow.valid_from,
            RateCardRow.valid_to,
            RateCardRow.pro_rata,
            RateCardRow.least_minutes,
        ).order_by(RateCardRow.valid_from.desc(), RateCardRow.name)
    )
    return [
        (
            row.id,
            row.partner_id,
            RateCard(
                row.name,
                tuple(lines.get(row.id, ())),
                row.valid_from,
                row.valid_to,
                row.pro_rata,
                row.least_minutes,
            ),
        )
        for row in rows
    ]


def card_for(session: Session, panel: UUID | None, day: date) -> tuple[UUID, RateCard] | None:
    """The card that holds for a panel's meeting on a day: its partner's own, else ours."""
    partner = session.scalar(select(Panel.partner_id).where(Panel.id == panel))
    return pick(cards(session), partner, day)


def pick(
    found: Sequence[tuple[UUID, UUID | None, RateCard]], partner: UUID | None, day: date
) -> tuple[UUID, RateCard] | None:
    """The newest card in force: the partner's own before one for everybody."""
    holding = [
        (row, owner, card)
        for row, owner, card in found
        if card.valid_from <= day and (card.valid_to is None or day <= card.valid_to)
    ]
    for wanted in [partner, None] if partner is not None else [None]:
        for row, owner, card in holding:
            if owner == wanted:
                return row, card
    return None
