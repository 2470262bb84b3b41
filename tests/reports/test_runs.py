from io import BytesIO

import pikepdf
import pytest

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.pdf import pdf
from coprod_desktop.reports.kit.runs import PrintRun, fronted
from tests.reports.samples import everything
from tests.verapdf import problems

FORMATS = (Format.STANDARD, Format.LARGE, Format.GIANT, Format.DYSLEXIA)


def letter(name):
    return b.Document(f"For {name}", (b.Paragraph(f"Dear {name}"), b.Paragraph("See you soon.")))


def test_a_cover_and_a_body_become_one_tagged_file():
    cover, body = pdf(letter("Ann")), pdf(everything())
    data = fronted(body.data, cover.data)
    assert problems(data) == {}
    with pikepdf.open(BytesIO(data)) as file:
        assert len(file.pages) == cover.pages + body.pages
        with file.open_outline() as outline:
            assert next(item.title for item in outline.root) == "For Ann"
        kids = list(file.Root.StructTreeRoot.K.K)
    assert str(kids[0].S) == "/Art"


def test_a_run_lays_a_body_out_once_for_each_format():
    run, made = PrintRun(), []
    for number in range(12):
        cover, body = letter(f"Person {number}"), everything()
        made.append(run.make(cover, body, FORMATS[number % 4], Kind.PDF))
    assert run.laid_out == 4
    assert all(each.findings == () for each in made)
    assert len({each.data for each in made}) == 12


@pytest.mark.parametrize("chosen", FORMATS)
def test_every_format_of_a_run_passes_verapdf(chosen):
    made = PrintRun().make(letter("Ann"), everything(), chosen, Kind.PDF)
    assert problems(made.data) == {}


def test_other_files_begin_with_the_cover():
    for kind in (Kind.TEXT, Kind.HTML, Kind.ALOUD):
        said = PrintRun().make(letter("Ann"), everything(), Format.STANDARD, kind).data.decode()
        assert said.index("Dear Ann") < said.index("Welcome.")


def test_a_list_of_contents_can_know_its_pages():
    made = pdf(everything())
    places = dict(made.places)
    assert places["Names of the world"] == 1
    assert places["Together"] > places["Lists and links"] >= 2
