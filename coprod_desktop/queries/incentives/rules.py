"""ASK: the rule cards, and how the rulebook stands today."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.rulebook.rows import Standing
from coprod_desktop.models import RulesFile
from coprod_desktop.queries.incentives.cards import cards_of
from coprod_desktop.readmodels.incentives.rules import RuleBoard
from coprod_desktop.store.rulebook import in_force

_ORDER = {
    Standing.OUT_OF_DATE: 0,
    Standing.DUE: 1,
    Standing.ENDED: 2,
    Standing.CURRENT: 3,
    Standing.TO_COME: 4,
}


def board(session: Session, today: date) -> RuleBoard:
    """Every rule card, those that may not be relied on first."""
    book = in_force(session)
    cards = sorted(
        cards_of(session, book, today), key=lambda card: (_ORDER[card.standing], card.id)
    )
    files = session.execute(
        select(RulesFile.name, RulesFile.at, RulesFile.by).order_by(RulesFile.at)
    )
    ahead = [card.review_by for card in cards if card.review_by >= today]
    return RuleBoard(
        tuple(cards),
        sum(card.standing is Standing.OUT_OF_DATE for card in cards),
        sum(card.standing is Standing.DUE for card in cards),
        min(ahead, default=None),
        tuple((name, at.astimezone(LONDON).date(), by) for name, at, by in files),
    )
