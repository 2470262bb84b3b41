"""The check of words over a paper about to be printed: it offers, and never changes a letter."""

from dataclasses import dataclass

from coprod_desktop.catalogue.order import Ask, Order, document
from coprod_desktop.domain.readability import reading
from coprod_desktop.domain.respectful import Noticed, noticed_in, without_own_words
from coprod_desktop.exchange.syllables import count
from coprod_desktop.queries.feedback.respectful import active, known
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.reports.kit.prose import prose, sentences


@dataclass(frozen=True, slots=True)
class Look:
    """What is worth a second look in a paper, and how easily it reads; None where too short."""

    noticed: tuple[Noticed, ...] = ()
    age: int | None = None


def look_at(ask: Ask, order: Order, choice: PaperChoice) -> Look:
    """What is worth a second look in one paper, people's own words left out.

    A paper that is somebody's own words throughout, such as their story, is not looked at.
    """
    if order.paper.own_words:
        return Look()
    drawn = document(ask, order, choice)
    text = without_own_words(prose(drawn))
    noticed = noticed_in(text, ask(active), ask(known))
    return Look(tuple(noticed), reading(without_own_words(sentences(drawn)), count).age)
