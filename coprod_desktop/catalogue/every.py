"""Every paper in every format, from whatever the file holds: for looking at them and for tests."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from coprod_desktop.catalogue import PAPERS
from coprod_desktop.catalogue.order import Ask, Order, document, suited
from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.making import Made, make


@dataclass(frozen=True, slots=True)
class Sample:
    """One paper in one format."""

    paper: Paper
    chosen: Format
    kind: Kind
    made: Made

    @property
    def file_name(self) -> str:
        """A name that sorts by paper, then format."""
        return f"{self.paper.key}-{self.chosen}.{self.kind}"


def sample_order(ask: Ask, paper: Paper, day: date) -> Order | None:
    """An order for the paper's own example, or the first thing it can be about; else None."""
    told: Mapping[str, Any] = ask(paper.example) if paper.example is not None else {}
    options = {"day": day, **{name: value for name, value in told.items() if name != "id"}}
    wanted: UUID | None = told.get("id")
    known = [PaperChoice(wanted, "")] if wanted is not None else ask(choices, paper.about)
    for choice in known:
        order = Order(paper, (choice,), Format.STANDARD, options=options)
        try:
            document(ask, order, choice)
        except Refused:
            continue
        return order
    return None


def every(ask: Ask, day: date, papers: tuple[Paper, ...] = PAPERS) -> Iterator[Sample]:
    """One of every paper in every format, each as the kind of file that suits the format."""
    for paper in papers:
        order = sample_order(ask, paper, day)
        if order is None:
            continue
        for chosen in Format:
            kind, (choice,) = suited(chosen), order.choices
            made = make(document(ask, replace(order, chosen=chosen), choice), chosen, kind)
            yield Sample(paper, chosen, kind, made)
