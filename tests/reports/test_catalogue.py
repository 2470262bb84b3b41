"""Every paper of the catalogue, from the example charity, in every format, before veraPDF."""

import pytest

from coprod_desktop.catalogue import PAPERS
from coprod_desktop.catalogue.every import every
from coprod_desktop.example import charity as example
from coprod_desktop.reports.kit.blocks import Document
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.kit.spoken import text
from tests.verapdf import problems


@pytest.fixture
def filled(workspace):
    example.fill(workspace)
    return workspace


def test_every_paper_passes_verapdf_in_every_format(filled):
    wrong, seen = {}, set()
    for sample in every(filled.ask, filled.today()):
        seen.add(sample.paper.key)
        name = (sample.paper.key, sample.chosen.value)
        if sample.made.missing:
            wrong[name] = sorted(sample.made.missing)
        if sample.kind is Kind.PDF:
            found = problems(sample.made.data)
            if found or sample.made.findings:
                wrong[name] = (found, sample.made.findings)
        else:
            assert len(sample.made.data) > 40, name
    assert wrong == {}
    assert seen, "no paper could be made from the example charity"


def test_no_two_papers_share_a_key():
    keys = [paper.key for paper in PAPERS]
    assert len(keys) == len(set(keys))
    assert all(paper.title.strip() for paper in PAPERS)


def test_plain_text_begins_with_the_title():
    document = Document("Hello", ())
    assert text(document).decode().startswith("Hello\n=====")
    assert make(document, Format.ALOUD).kind is Kind.ALOUD
