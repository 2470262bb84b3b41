"""Rule cards: a row of the rulebook with who compared it with its source, and when."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.money import Money
from coprod_desktop.domain.rulebook.book import Rulebook
from coprod_desktop.domain.rulebook.rows import Closed, Figure, Origin, RuleText, Unit
from coprod_desktop.models import RuleCheck
from coprod_desktop.readmodels.incentives.rules import RuleCard


def cards_of(
    session: Session, book: Rulebook, today: date, names: Sequence[str] | None = None
) -> tuple[RuleCard, ...]:
    """The cards of some rules, or of all: for figures the row in force today, else the latest."""
    checks = {
        rule: (on, by)
        for rule, on, by in session.execute(
            select(RuleCheck.rule, RuleCheck.checked_on, RuleCheck.by).order_by(
                RuleCheck.checked_on, RuleCheck.id
            )
        )
    }
    found: dict[str, RuleCard] = {}
    for figure in sorted(book.figures, key=lambda one: one.origin.valid_from or date.min):
        held = found.get(figure.id)
        if held is None or figure.origin.covers(today) or not _covers(held, today):
            found[figure.id] = _figure(figure, today, checks.get(figure.id))
    for text in book.texts:
        found[text.id] = _words(text, text.text, "text", today, checks.get(text.id))
    for closed in book.closed:
        found[closed.id] = _words(closed, "", "closed", today, checks.get(closed.id))
    wanted = list(found) if names is None else [name for name in names if name in found]
    return tuple(found[name] for name in wanted)


def _covers(card: RuleCard, today: date) -> bool:
    begun = card.valid_from is None or card.valid_from <= today
    return begun and (card.valid_to is None or today <= card.valid_to)


def _figure(figure: Figure, today: date, check: tuple[date, str] | None) -> RuleCard:
    if figure.unit is Unit.GBP:
        said = str(Money(int(figure.value * 100)))
    elif figure.unit is Unit.FRACTION:
        said = f"{int(figure.value * 100)}%"
    else:
        said = f"{figure.value:g}"
    return _card(figure.id, "figure", said, figure.origin, today, check, figure)


def _words(
    row: RuleText | Closed, said: str, kind: str, today: date, check: tuple[date, str] | None
) -> RuleCard:
    return _card(row.id, kind, said, row.origin, today, check, None)


def _card(
    name: str,
    kind: str,
    said: str,
    origin: Origin,
    today: date,
    check: tuple[date, str] | None,
    figure: Figure | None,
) -> RuleCard:
    return RuleCard(
        name,
        kind,
        said,
        "" if figure is None else figure.measure,
        "" if figure is None else figure.period,
        origin.valid_from,
        origin.valid_to,
        origin.source,
        origin.certainty,
        origin.review_by,
        origin.standing(today),
        origin.note,
        origin.file,
        origin.line,
        None if check is None else check[0],
        "" if check is None else check[1],
    )
