from io import BytesIO

import pikepdf
import pytest

from coprod_desktop.domain.progress import Stopped
from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.codes import squares
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.kit.pdf import pdf
from tests.reports.samples import NAMES, png
from tests.verapdf import problems


def certificate(number, name):
    return b.Certificate(
        "Certificate of training",
        "This is to say that",
        name,
        "has finished the course",
        "Safeguarding adults: level 1",
        "on 3 November 2026 at the Old Library",
        "Robin Example, training lead",
        f"Certificate number RV-2026-{number:04d}",
        f"RV-2026-{number:04d} K7QX-93BD",
        f"A code that says RV-2026-{number:04d}",
        png(300, 80),
    )


def certificates(*names):
    head = b.Letterhead("Riverside Voices", (), png(120, 50))
    blocks = tuple(certificate(at, name) for at, name in enumerate(names, start=1))
    return b.Document("Certificates", blocks, letterhead=head)


@pytest.mark.parametrize("chosen", [Format.STANDARD, Format.GIANT, Format.DYSLEXIA])
def test_certificates_pass_verapdf_with_the_hardest_names(chosen):
    long = ("W" * 300, "Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks III")
    made = make(certificates(*NAMES, *long), chosen, Kind.PDF)
    assert problems(made.data) == {}
    assert made.findings == ()
    assert made.missing == frozenset()
    assert made.pages == len(NAMES) + 2


def test_each_page_has_a_heading_and_its_own_name_and_code():
    data = make(certificates("Ann Archer", "Łukasz Żak")).data
    with pikepdf.open(BytesIO(data)) as file:
        sections = [o for o in file.objects if _is(o, "/Sect")]
        tags = [[str(kid.S) for kid in section.K] for section in sections]
        said = [str(o.Alt) for o in file.objects if _is(o, "/Figure")]
    assert tags == [["/Figure", "/H1", *["/P"] * 5, "/Figure", "/P", "/P", "/Figure"]] * 2
    assert "A code that says RV-2026-0002" in said


def test_the_same_certificates_give_the_same_bytes():
    assert pdf(certificates(*NAMES)).data == pdf(certificates(*NAMES)).data


def test_a_letter_no_font_has_is_reported():
    assert "王" in make(certificates("王 Wang")).missing


def test_certificates_stand_alone():
    with pytest.raises(b.PaperFault):
        b.Document("Mixed", (certificate(1, "Ann"), b.Paragraph("and more")))


def test_stop_ends_between_two_certificates():
    def progress(done, total):
        assert total == 2
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        pdf(certificates("Ann", "Bea"), progress=progress)


def test_other_files_say_every_word_of_a_certificate():
    document = certificates("Ann Archer")
    for kind in (Kind.HTML, Kind.TEXT, Kind.ALOUD):
        said = make(document, kind=kind).data.decode()
        for words in ("Certificate of training", "Ann Archer", "RV-2026-0001"):
            assert words in said


def test_a_code_has_its_quiet_border_and_its_three_corners():
    size, path = squares("RV-2026-0001 K7QX-93BD")
    assert size == 25 + 8
    runs = [tuple(map(int, run.split()[:3])) for run in path.split(" re") if run.strip()]
    assert min(column for column, _, _ in runs) == min(row for _, row, _ in runs) == 4
    top = [(column, length) for column, row, length in runs if row == size - 5]
    assert top[0] == (4, 7)
    assert top[-1] == (22, 7)


def _is(thing, tag):
    return isinstance(thing, pikepdf.Dictionary) and str(thing.get("/S", "")) == tag
