"""Makes what was ordered: gathers once for each, draws, sets in each person's format."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from inspect import signature
from typing import Any
from uuid import UUID

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.queries.charity import card
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.reports.kit.blocks import Document
from coprod_desktop.reports.kit.formats import Format, Kind, natural_kind
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.reports.kit.making import Made
from coprod_desktop.reports.kit.runs import PrintRun
from coprod_desktop.reports.kit.spoken import text

Ask = Callable[..., Any]
"""`Workspace.ask`, handed in: the catalogue never opens the file itself."""


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants printed.

    Attributes:
        chosen: a format for all, or None for each person's own.
        kind: a kind of file for all, or None for the one that suits the format.
        options: what else the paper's question is told.
    """

    paper: Paper
    choices: tuple[PaperChoice, ...]
    chosen: Format | None = None
    kind: Kind | None = None
    options: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Finished:
    """One finished paper, and for whom it is."""

    choice: PaperChoice
    title: str
    chosen: Format
    made: Made


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody for whom the paper could not be made, and why."""

    choice: PaperChoice
    problem: Refused


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """What became of an order."""

    made: tuple[Finished, ...]
    left_out: tuple[LeftOut, ...] = ()


def format_for(order: Order, choice: PaperChoice) -> Format:
    """The format for one person: what was chosen for all, else their own, else standard.

    A format we do not know (a wish such as braille) is made in standard print.
    """
    if order.chosen is not None:
        return order.chosen
    known = {each.value: each for each in Format}
    return known.get(choice.made_as, Format.STANDARD)


def documents(ask: Ask, order: Order, choice: PaperChoice) -> tuple[Document | None, Document]:
    """The cover, if the paper has one, and the document for one choice, before they are set."""
    about: dict[str, Any] = {} if choice.id is None else {"id": choice.id}
    # An option meant for one paper (such as `day` or `ids`) is not told to one that never asked.
    paper, asked = order.paper, signature(order.paper.gather).parameters
    told = {name: value for name, value in {**order.options, **about}.items() if name in asked}
    data = ask(paper.gather, **told)
    easy = paper.easy if format_for(order, choice) is Format.EASY_READ else None
    drawn = paper.draw(data) if easy is None else easy(data)
    cover = None if paper.cover is None else paper.cover(data)
    first = drawn if cover is None else cover
    if first.letterhead is None:  # our name stands on every paper, without each saying so
        first = replace(first, letterhead=letterhead(ask(card)))
    return (None, first) if cover is None else (first, drawn)


def document(ask: Ask, order: Order, choice: PaperChoice) -> Document:
    """The whole document for one choice, its cover in front."""
    cover, body = documents(ask, order, choice)
    if cover is None:
        return body
    return replace(body, blocks=(*cover.blocks, *body.blocks), letterhead=cover.letterhead)


def fulfil(ask: Ask, order: Order, progress: Progress = silent) -> Fulfilled:
    """Make every paper of an order. `progress` may raise `Stopped` between papers.

    Somebody for whom it cannot be made is left out with the reason, and the others get theirs.

    Raises:
        Refused: it cannot be made for anybody.
    """
    run = PrintRun()
    total, made, left_out = len(order.choices), list[Finished](), list[LeftOut]()
    for number, choice in enumerate(order.choices):
        progress(number, total)
        try:
            cover, body = documents(ask, order, choice)
        except Refused as problem:
            if total == 1:
                raise
            left_out.append(LeftOut(choice, problem))
            continue
        chosen = format_for(order, choice)
        kind = order.kind or natural_kind(chosen)
        made.append(Finished(choice, body.title, chosen, run.make(cover, body, chosen, kind)))
    progress(total, total)
    if left_out and not made:
        raise left_out[0].problem
    return Fulfilled(tuple(made), tuple(left_out))


def words_of(ask: Ask, order: Order, choice: PaperChoice) -> str:
    """The same paper as plain text: what a screen reader is given beside the pictures of pages."""
    return text(document(ask, order, choice)).decode()


def file_name(paper: Paper, finished: Finished, number: int, day: date) -> str:
    """A file's name: the paper, the day, a number and the format. Never anybody's name.

    The folder a file is saved in is often shared, so the name must not say who gets what.
    """
    return f"{paper.key}-{day:%Y-%m-%d}-{number:02d}-{finished.chosen}.{finished.made.kind}"


def about_id(finished: Finished, paper: Paper) -> tuple[UUID | None, UUID | None]:
    """For the book: the member it was for, and the thing it was about."""
    if paper.about == "member":
        return finished.choice.id, None
    return None, finished.choice.id


def suited(chosen: Format | None) -> Kind:
    """The kind of file offered first for a format."""
    return natural_kind(chosen or Format.STANDARD)
