"""Every design with the hardest names: before veraPDF, on one page each, with no word lost."""

import tracemalloc
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from coprod_desktop.domain.progress import Stopped
from coprod_desktop.domain.training.colours import ENOUGH, on_white, readable
from coprod_desktop.domain.training.designs import DESIGNS, Part, check, packed, unpacked
from coprod_desktop.domain.training.faces import Face
from coprod_desktop.domain.training.fitting import Fit, Place, plan
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.reports.kit.attached.reading import page_words
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.kit.pdf import pdf
from coprod_desktop.reports.training.facing import name_fit, preview
from coprod_desktop.wording.training import face as words
from tests.reports.samples import NAMES, png
from tests.verapdf import problems

LONG = "Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks of Upper Exampleton III"
HARDEST = (*NAMES, LONG, "W" * 300, "محمد Łukasz রহিমা 王", "O")
BY_KEY = {design.key: design for design in DESIGNS}


def charity(logo=None, signature=None, colour="#0B5D66"):
    return CharityCard(
        "Riverside Voices",
        "",
        "",
        "",
        "",
        "",
        "Robin",
        "Lead",
        4,
        1,
        colour,
        False,
        logo,
        signature,
    )  # fmt: skip


def face(design):
    day = date(2026, 11, 3)
    return Face(
        words.TITLE, words.BEFORE, words.BETWEEN, "Safeguarding adults: level 1",
        words.when(day, "the Old Library, Exampleton"), "Robin Example\nInvolvement lead",
        day, design,
    )  # fmt: skip


@pytest.mark.parametrize("key", BY_KEY)
def test_every_design_passes_verapdf_with_the_hardest_names(key):
    design = BY_KEY[key]
    made = make(preview(face(design), HARDEST, charity(png(500, 200), png(600, 160))))
    assert problems(made.data) == {}
    assert made.findings == ()
    assert made.pages == len(HARDEST)


@pytest.mark.parametrize("key", BY_KEY)
def test_every_design_keeps_its_places_and_large_enough_words(key):
    design = BY_KEY[key]
    check(design)
    assert unpacked(packed(design)) == design
    assert min(spot.size for spot in design.spots) >= 12
    if key == "clear":
        said = [spot for spot in design.spots if spot.part not in {Part.SIGNATURE, Part.CODE}]
        assert min(spot.size for spot in said) >= 18


def test_without_logo_and_signature_a_name_and_a_line_stand_there():
    design = DESIGNS[0]
    bare, full = (
        make(preview(face(design), ("Ann",), one)).data
        for one in (charity(), charity(png(500, 200), png(600, 160)))
    )
    assert "Riverside Voices" in said(bare)
    assert pictures(bare) == 0
    assert pictures(full) == 2


def test_long_names_shrink_then_wrap_then_warn():
    found = [name_fit(name, BY_KEY["lantern"]) for name in ("Ann", "Agnieszka Wójcik-Śliwińska")]
    assert found == [Fit.FITS, Fit.SHRUNK]
    assert name_fit(LONG, BY_KEY["lantern"]) is Fit.WRAPPED
    assert name_fit("W" * 300, BY_KEY["lantern"]) is Fit.TOO_LONG


def test_no_letter_of_a_name_is_lost_however_it_is_broken():
    place = Place(width=200, height=60, size=40, least=18)
    for name in (*HARDEST, "  two   gaps ", "a-b-c " * 30):
        lines = plan(name, lambda text: len(text) * 0.6, place).lines
        assert "".join("".join(lines).split()) == "".join(name.split())


def test_a_pale_colour_is_darkened_until_it_can_be_read():
    for colour in ("#FFD54A", "#FFFFFF", "#88CCFF", "#0B5D66"):
        assert on_white(readable(colour)) >= ENOUGH
    assert readable("#0B5D66") == "#0B5D66"
    assert readable("not a colour") == "#0B5D66"
    made = make(preview(face(DESIGNS[0]), ("Ann",), charity(colour="#FFD54A")))
    assert problems(made.data) == {}


def test_the_same_certificates_give_the_same_bytes():
    once, again = (make(preview(face(DESIGNS[1]), HARDEST, charity())).data for _ in range(2))
    assert once == again


def test_stop_ends_between_two_pages():
    def progress(done, total):
        assert total == 5
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        make(preview(face(DESIGNS[0]), ("Ann",) * 5, charity()), progress=progress)


def test_designs_of_two_kinds_stand_in_one_file():
    wide, tall = (preview(face(BY_KEY[key]), ("Ann",), charity()) for key in ("river", "harbour"))
    made = make(replace(wide, blocks=(*wide.blocks, *tall.blocks)))
    with pikepdf.open(BytesIO(made.data)) as file:
        sizes = [tuple(round(float(each)) for each in page.MediaBox[2:]) for page in file.pages]
    assert sizes == [(842, 595), (595, 842)]
    assert problems(made.data) == {}


def grown(count):
    document = preview(face(DESIGNS[0]), tuple(f"Person {n}" for n in range(count)), charity())
    tracemalloc.start()
    try:
        data = pdf(document).data
        return tracemalloc.get_traced_memory()[1], len(data)
    finally:
        tracemalloc.stop()


def test_memory_for_each_certificate_stays_small_and_even():
    few, many = grown(20)[0], grown(120)[0]
    assert (many - few) / 100 < 60_000  # bytes a certificate


@pytest.mark.slow
def test_two_thousand_in_flat_memory():
    few, many = grown(200)[0], grown(2_000)[0]
    assert (many - few) / 1_800 < 60_000
    assert many < 150_000_000


def said(data):
    with pikepdf.open(BytesIO(data)) as file:
        return " ".join(page_words(page) for page in file.pages)


def pictures(data):
    with pikepdf.open(BytesIO(data)) as file:
        return sum(len(page.get_images()) for page in file.pages)
