"""Certificates as they were issued, and the same words for those who read another way."""

from collections.abc import Iterable

from coprod_desktop.domain.training.designs import Design
from coprod_desktop.domain.training.facts import Facts
from coprod_desktop.readmodels.papers.training import CertificateJob
from coprod_desktop.readmodels.training.certificates import Frozen
from coprod_desktop.reports.kit.blocks import (
    QR,
    Block,
    Certificate,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    SignatureLine,
)
from coprod_desktop.reports.kit.blocks import (
    Facts as FactRows,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording.training import face as words
from coprod_desktop.wording.training import papers


def face(
    told: Facts, written: str, code: str, design: Design,
    logo: bytes | None, signature: bytes | None,
) -> Certificate:  # fmt: skip
    """One certificate's page."""
    return Certificate(
        title=told.title,
        before=told.before,
        name=told.name,
        between=told.between,
        what=told.what,
        when=told.when,
        signed=told.signed,
        number=words.number(written, code),
        check=f"{written} {code}",
        check_words=words.scanned(written, code),
        signature=signature,
        design=design,
        logo=logo,
        house=told.charity,
        colour=told.colour,
    )


def _page(one: Frozen) -> Certificate:
    return face(one.facts, one.written, one.code, one.design, one.logo, one.signature)


def certificates(job: CertificateJob) -> Document:
    """Every certificate of a job, one page each, in one file."""
    pages = tuple(_page(one) for one in job.certificates)
    title = pages[0].title if len(pages) == 1 else papers.CERTIFICATES
    return Document(title, pages, letterhead=letterhead(job.charity))


def twin(job: CertificateJob) -> Document:
    """The same words as an ordinary paper: re-flowed, read out, in large print, in Word."""
    blocks: list[Block] = []
    for number, one in enumerate(job.certificates):
        if number:
            blocks.append(PageBreak())
        blocks += _told(one, heading=len(job.certificates) > 1)
    title = job.certificates[0].facts.title if len(job.certificates) == 1 else papers.TWIN
    return Document(title, tuple(blocks), letterhead=letterhead(job.charity))


def _told(one: Frozen, *, heading: bool) -> Iterable[Block]:
    told = one.facts
    if heading:
        yield Heading(told.title, 2)
    yield Paragraph(told.before)
    yield Paragraph(told.name, "big")
    yield Paragraph(told.between)
    yield Paragraph(told.what, "lead")
    yield Paragraph(told.when)
    first, *rest = told.signed.split("\n") or [""]
    yield SignatureLine(papers.SIGNED_BY, ", ".join([first, *rest]), image=one.signature)
    yield FactRows(((papers.NUMBER, one.written), (papers.CODE, one.code)))
    yield QR(f"{one.written} {one.code}", words.scanned(one.written, one.code), 30)
    yield Paragraph(papers.TWIN_CHECK, "quiet")
