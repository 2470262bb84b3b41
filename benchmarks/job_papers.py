"""Papers: what tags cost, certificates against typst, and a print run that lays out once."""

from itertools import count
from time import perf_counter

from benchmarks import sample_papers as samples
from benchmarks.kit import Job
from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.codes import squares
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.pdf import pdf
from coprod_desktop.reports.kit.runs import PrintRun

_numbers = count(0, 200)  # every round makes certificates with numbers of their own
_FORMATS = (Format.STANDARD, Format.LARGE, Format.GIANT, Format.DYSLEXIA)


def _pack():
    whole = samples.body()
    assert pdf(whole).pages >= 55
    return (lambda: _done(pdf(whole))), (lambda: _done(samples.plain_pack()))


def _certificates():
    ours = lambda: _done(pdf(samples.certificates(next(_numbers))))  # noqa: E731
    return ours, lambda: _done(samples.plain_certificates(next(_numbers)))


def _typst():
    theirs = samples.typst_job()

    def ours():
        made = samples.certificates(next(_numbers))
        for block in made.blocks:
            squares(block.check)  # typst gets its codes ready made too
        start = perf_counter()
        pdf(made)
        return perf_counter() - start

    return ours, theirs


def _cover(number):
    return b.Document(f"For person {number}", (b.Paragraph(f"Dear person {number}"),))


def _run():
    whole = samples.body()

    def once():
        run = PrintRun()
        for number in range(12):
            run.make(_cover(number), whole, _FORMATS[number % 4], Kind.PDF)
        assert run.laid_out == len(_FORMATS)

    def anew():
        for number in range(12):
            run = PrintRun()
            run.make(_cover(number), whole, _FORMATS[number % 4], Kind.PDF)

    return once, anew


def _done(_made):
    return None


JOBS = [
    Job("print a 60-page pack, tagged", "ReportLab alone, no tags", 1.35, _pack),
    Job("print 200 certificates, tagged", "ReportLab alone, no tags", 1.15, _certificates),
    Job("print 200 certificates against typst", "typst 0.15, PDF/UA-1", 1.0, _typst),
    Job("print run: 12 packs in 4 formats", "each pack laid out anew", 0.7, _run, rounds=2),
]
