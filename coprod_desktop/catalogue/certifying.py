"""Certificates as one file for the printer, or a file for each, named by its number."""

from collections.abc import Iterator
from uuid import UUID

from coprod_desktop.catalogue.order import Ask
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.queries.papers import training as gather
from coprod_desktop.readmodels.papers.training import CertificateJob
from coprod_desktop.reports.kit.formats import Kind
from coprod_desktop.reports.kit.making import Made, make
from coprod_desktop.reports.training import certificates as drawing


def together(ask: Ask, certificates: tuple[UUID, ...], progress: Progress = silent) -> Made:
    """All of them as one tagged file: one print job."""
    job = ask(gather.chosen, certificates=certificates)
    return make(drawing.certificates(job), Format.STANDARD, Kind.PDF, progress=progress)


def apart(
    ask: Ask, certificates: tuple[UUID, ...], progress: Progress = silent
) -> Iterator[tuple[str, Made]]:
    """A file for each, with its name: the number, never anybody's name."""
    job: CertificateJob = ask(gather.chosen, certificates=certificates)
    total = len(job.certificates)
    for done, one in enumerate(job.certificates):
        progress(done, total)
        alone = CertificateJob(job.charity, (one,))
        made = make(drawing.certificates(alone), Format.STANDARD, Kind.PDF)
        yield f"{one.written}.{made.kind}", made
    progress(total, total)


def twins(
    ask: Ask,
    certificates: tuple[UUID, ...],
    kind: Kind = Kind.HTML,
    chosen: Format = Format.STANDARD,
    progress: Progress = silent,
) -> Iterator[tuple[str, Made]]:
    """The same words as an ordinary paper for each, to read out or in large print."""
    job: CertificateJob = ask(gather.chosen, certificates=certificates)
    total = len(job.certificates)
    for done, one in enumerate(job.certificates):
        progress(done, total)
        made = make(drawing.twin(CertificateJob(job.charity, (one,))), chosen, kind)
        yield f"{one.written}-{chosen}.{made.kind}", made
    progress(total, total)
