"""Papers that others made, joined into ours; typst stands for the tagged papers of the world."""

import re
from io import BytesIO

import pikepdf
import pytest
import typst
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.attached.studying import Came, study
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.kit.typefaces import font
from tests.verapdf import problems

TYPST = b"""
#set document(title: "Bus survey")
#set text(lang: "en", region: "GB")
= Bus survey
Members said the bus is late. See #link("https://bus.example/")[the bus page].
== Question 1
+ Yes
+ No
#table(columns: 2, table.header([Who], [Yes]), [Members], [12])
#pagebreak()
== Question 2
More words on another page.
"""


@pytest.fixture(scope="session")
def tagged(tmp_path_factory):
    path = tmp_path_factory.mktemp("typst") / "paper.typ"
    path.write_bytes(TYPST)
    return typst.compile(str(path), pdf_standards=["ua-1"])


def drawn(name, *lines, pages=1):
    out = BytesIO()
    canvas = Canvas(out, initialFontName=name)
    for page in range(pages):
        canvas.setFont(name, 12)
        for at, line in enumerate(lines):
            canvas.drawString(72, 700 - 20 * at, f"{line} {page + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def untagged():
    return drawn(font("NotoSans-Regular"), "Council letter, page", "The Łódź bus is late", pages=2)


def scan():
    out = BytesIO()
    Image.new("L", (800, 1100), 240).save(out, "PDF", resolution=100)
    return out.getvalue()


def pack(*papers):
    return b.Document(
        "Pack",
        (b.Paragraph("First ours."), *papers, b.Heading("Ours again"), b.Paragraph("Last.")),
        footer="Pack",
    )


def armed(data):
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as file:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        file.Root.OpenAction = script
        file.Root.Names = pikepdf.Dictionary(
            JavaScript=pikepdf.Dictionary(Names=[pikepdf.String("x"), script])
        )
        file.attachments["evil.exe"] = b"MZ"
        page = file.pages[0].obj
        page.AA = pikepdf.Dictionary(O=script)
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("calc.exe"))
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=launch
        )
        page.Annots = pikepdf.Array([file.make_indirect(note)])
        file.save(out)
    return out.getvalue()


def test_a_tagged_paper_keeps_its_tags_and_our_page_numbers_go_on(tagged):
    made = make(pack(b.Attached("Bus survey", tagged)))
    assert made.findings == ()
    assert problems(made.data) == {}
    assert made.troubles == ()
    with pikepdf.open(BytesIO(made.data)) as file:
        assert len(file.pages) == made.pages == 4
        tags = [str(o.S) for o in file.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o]
        assert "/Table" in tags
        assert "/Link" in tags
        assert "/H4" in tags  # its second level, below our own heading of level two


def test_an_untagged_paper_becomes_one_object_with_its_words():
    made = make(pack(b.Attached("Letter", untagged())))
    assert made.findings == ()
    assert problems(made.data) == {}
    assert made.troubles == (("Letter", Came.PAGES),)
    assert made.pages == 4
    with pikepdf.open(BytesIO(made.data)) as file:
        said = [str(o.ActualText) for o in file.objects if _has(o, "/ActualText")]
    assert "Council letter, page 1\nThe Łódź bus is late 1" in said


def test_a_scan_is_said_to_be_a_scan():
    made = make(pack(b.Attached("Signed form", scan())))
    assert made.findings == ()
    assert problems(made.data) == {}
    assert made.troubles == (("Signed form", Came.SCANNED),)
    with pikepdf.open(BytesIO(made.data)) as file:
        said = [str(o.Alt) for o in file.objects if _has(o, "/Alt")]
    assert said == ["Scanned page 1 of 1 of Signed form. There are no words for this page."]


def test_letters_that_are_not_inside_come_as_words():
    made = make(pack(b.Attached("Old", drawn("Helvetica", "An old paper"))))
    assert problems(made.data) == {}
    assert made.troubles == (("Old", Came.NO_FONTS),)


def test_in_large_print_the_words_are_set_anew(tagged):
    made = make(pack(b.Attached("Bus survey", tagged)), Format.LARGE)
    assert problems(made.data) == {}
    with pikepdf.open(BytesIO(made.data)) as file:
        assert all("/OurFoot" not in p.Resources.get("/XObject", {}) for p in file.pages)


@pytest.mark.parametrize(
    ("data", "came"),
    [
        (b"", Came.DAMAGED),
        (b"%PDF-1.7 and then nothing", Came.DAMAGED),
        (b"\x00" * 5000, Came.DAMAGED),
        (b"PK\x03\x04 a Word file", Came.DAMAGED),
    ],
)
def test_a_damaged_paper_is_a_sentence_and_no_crash(data, came):
    made = make(pack(b.Attached("Broken", data)))
    assert made.troubles == (("Broken", came),)
    assert made.findings == ()
    assert problems(made.data) == {}


def test_a_locked_paper_is_a_sentence():
    out = BytesIO()
    with pikepdf.open(BytesIO(untagged())) as file:
        file.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    made = make(pack(b.Attached("Locked", out.getvalue())))
    assert made.troubles == (("Locked", Came.LOCKED),)


def test_two_thousand_pages_are_a_sentence():
    file, out = pikepdf.new(), BytesIO()
    for _ in range(2000):
        file.add_blank_page()
    file.save(out)
    made = make(pack(b.Attached("Endless", out.getvalue())))
    assert made.troubles == (("Endless", Came.TOO_LONG),)
    assert made.pages < 5


@pytest.mark.parametrize("kind", ["tagged", "untagged"])
def test_nothing_that_acts_gets_through(kind, tagged):
    data = armed(tagged if kind == "tagged" else untagged())
    made = make(pack(b.Attached("Armed", data)))
    assert problems(made.data) == {}
    plain = BytesIO()
    with pikepdf.open(BytesIO(made.data)) as file:
        file.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    for word in (b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/OpenAction", b"calc.exe"):
        assert word not in plain.getvalue()
    assert not re.search(rb"/AA[\s<]", plain.getvalue())


@pytest.mark.parametrize("cut", range(200, 4000, 380))
def test_a_paper_cut_short_anywhere_never_breaks_the_pack(tagged, cut):
    made = make(pack(b.Attached("Cut", tagged[:cut])))
    assert made.findings == ()


def test_every_kind_of_file_can_hold_an_attached_paper(tagged):
    for kind in Kind:
        assert make(
            pack(b.Attached("Bus survey", tagged, words="The bus is late.")), kind=kind
        ).data


def test_a_study_never_raises_on_noise():
    for seed in range(30):
        noise = bytes((seed * 31 + at * at) % 256 for at in range(400))
        assert study(b"%PDF-1.4\n" + noise).came is Came.DAMAGED


def _has(thing, key):
    return isinstance(thing, pikepdf.Dictionary) and key in thing
