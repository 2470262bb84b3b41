"""One document, made in a format and kind: the one call everybody makes."""

from dataclasses import dataclass

from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.reports.kit import html, spoken, word
from coprod_desktop.reports.kit.attached.studying import Came
from coprod_desktop.reports.kit.blocks import Document
from coprod_desktop.reports.kit.cleaning import clean
from coprod_desktop.reports.kit.formats import Format, Kind, natural_kind
from coprod_desktop.reports.kit.inspecting import Finding, inspect
from coprod_desktop.reports.kit.labelling import as_tables
from coprod_desktop.reports.kit.pdf import pdf


@dataclass(frozen=True, slots=True)
class Made:
    """A finished paper.

    Attributes:
        pages: how many, for PDF; 0 for others.
        missing: letters that no font of ours can show.
        findings: what our own checker found wrong; empty for a good PDF.
        troubles: attached papers that could be better, by title, and how they came.
        places: each heading and the page it stands on, for lists of contents.
    """

    data: bytes
    kind: Kind
    pages: int = 0
    missing: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()
    troubles: tuple[tuple[str, Came], ...] = ()
    places: tuple[tuple[str, int], ...] = ()


def make(
    document: Document,
    chosen: Format = Format.STANDARD,
    kind: Kind | None = None,
    *,
    progress: Progress = silent,
) -> Made:
    """Make a paper; without a kind, the one that suits the format. Every PDF is checked."""
    kind, document = kind or natural_kind(chosen), clean(document)
    if kind is Kind.PDF:
        printed = pdf(document, chosen, progress=progress)
        findings = tuple(inspect(printed.data))
        return Made(
            printed.data,
            kind,
            printed.pages,
            printed.missing,
            findings,
            printed.troubles,
            printed.places,
        )
    document = as_tables(document)
    if kind is Kind.HTML:
        return Made(html.html(document, chosen), kind)
    if kind is Kind.WORD:
        return Made(word.word(document, chosen), kind)
    if kind is Kind.TEXT:
        return Made(spoken.text(document), kind)
    return Made(spoken.aloud(document), kind)
