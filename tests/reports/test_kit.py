import re
import zipfile
from io import BytesIO

import pikepdf
import pytest

from coprod_desktop.domain.progress import Stopped
from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.inspecting import inspect
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.kit.pdf import pdf
from tests.reports.samples import NAMES, everything, png
from tests.verapdf import problems

PDF_FORMATS = [each for each in Format if each is not Format.ALOUD]


@pytest.mark.parametrize("chosen", PDF_FORMATS)
def test_one_of_everything_passes_verapdf_and_our_own_look_in_every_format(chosen):
    made = make(everything(), chosen, Kind.PDF)
    assert problems(made.data) == {}
    assert made.findings == ()
    assert made.missing == frozenset()
    assert made.pages > 3


def test_the_same_document_gives_the_same_bytes():
    assert pdf(everything()).data == pdf(everything()).data
    for kind in Kind:
        assert make(everything(), kind=kind).data == make(everything(), kind=kind).data


def test_large_print_re_flows_at_its_size():
    pages = [make(everything(), each, Kind.PDF).pages for each in (Format.STANDARD, Format.GIANT)]
    assert pages[1] > 1.5 * pages[0]
    with pikepdf.open(BytesIO(make(everything(), Format.GIANT, Kind.PDF).data)) as file:
        for page in file.pages:
            sizes = [
                float(step.operands[1])
                for step in pikepdf.parse_content_stream(page)
                if str(step.operator) == "Tf"
            ]
            assert min(sizes) >= 9
            assert max(sizes) >= 18


HOSTILE = [
    "<b>bold", "</para>", "<img src='/etc/passwd'/>", '<a href="javascript:alert(1)">x</a>',
    "<font size=1 color=white>hidden</font>", "AT&T", "Ann <ann@example.org>", "&lt;b&gt;", "&amp;",
    "<Dr> Smith", "]]>", "<!--", "<?xml?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;", "%s %d {0} {x}",
    "\\", "\\n", "'; DROP TABLE member;--", '" onload="x', "=1+1", "@SUM(A1)", "+cmd", "-2+3",
    "<script>alert(1)</script>", "<svg onload=x>", "file:///etc/passwd", "\\\\host\\share",
    "//host/share", "[[[[[[", "(((", "<<>>", "endstream endobj", "%PDF-1.7", "\ufeffBOM",
    "zero\u200bwidth", "right\u202eleft", "nul\u0000l", "\ud800lone", "tab\tx", "soft\u00adhyphen",
    "<seq id='x'/>", "<onDraw name=x/>", "<index item='x'/>", "<unichar code='65'/>",
    "<super>x</super>", "__import__('os')", "${7*7}", "{{7*7}}",
]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE)
def test_every_value_is_text_and_never_markup(words):
    document = b.Document(
        words,
        (
            b.Heading(words),
            b.Paragraph(words),
            b.Bullets((words,)),
            b.DataTable((b.Column(words),), ((words,),), caption=words),
            b.Facts(((words, words),)),
            b.Box(words, (b.Paragraph(words),)),
            b.Tick(words, "x"),
        ),
        footer=words,
    )
    made = make(document, kind=Kind.PDF)
    assert made.findings == ()
    with pikepdf.open(BytesIO(made.data)) as file:
        notes = [str(note.Subtype) for page in file.pages for note in page.get("/Annots", [])]
        assert set(notes) == {"/Widget"}  # the box to tick, and no link anywhere
        assert "/Names" not in file.Root or "/JavaScript" not in file.Root.Names
    page = make(document, kind=Kind.HTML).data.decode()
    assert not re.search(r"<(script|img|svg|font|onDraw|super|seq)", page)
    for kind in Kind:
        assert make(document, kind=kind).data


@pytest.mark.parametrize(
    "link", ["javascript:x", "file:///etc/passwd", "data:text/html,x", "//host/x", "ftp://x", "x"]
)
def test_links_go_only_where_our_own_list_allows(link):
    with pytest.raises(b.PaperFault):
        b.Run("x", link=link)


@pytest.mark.parametrize(
    "make_it",
    [
        lambda: b.Picture(png(), " ", 10),
        lambda: b.DataTable((), ()),
        lambda: b.DataTable((b.Column(" "),), ()),
        lambda: b.DataTable((b.Column("A"),), (("1", "2"),)),
        lambda: b.Document(" ", ()),
        lambda: b.Document("A", (b.Heading("x", 3),)),
        lambda: b.Document("A", (b.Heading("x", 2), b.Box("y", (b.Heading("z", 4),)))),
    ],
)
def test_what_cannot_be_made_accessible_is_no_paper(make_it):
    with pytest.raises(b.PaperFault):
        make_it()


def test_a_letter_no_font_has_is_reported_and_never_silent():
    made = make(b.Document("Letters", (b.Paragraph("王 and ꧁"),)), kind=Kind.PDF)
    assert made.missing >= {"王", "꧁"}
    assert problems(made.data) == {}


def test_names_of_the_world_can_be_read_back():
    data = make(everything(), kind=Kind.PDF).data
    with pikepdf.open(BytesIO(data)) as file:
        actual = {
            str(each.ActualText)
            for each in file.objects
            if isinstance(each, pikepdf.Dictionary) and "/ActualText" in each
        }
    assert set(NAMES[7:]) <= actual


def test_endless_names_and_notes_do_not_break_a_page():
    document = b.Document(
        "N" * 300,
        (
            b.Heading("W" * 300),
            b.DataTable((b.Column("Name"), b.Column("B")), (("X" * 300, "y"),)),
            b.Paragraph("word " * 40_000),
            b.Paragraph("x" * 5_000),
        ),
    )
    made = make(document, kind=Kind.PDF)
    assert made.findings == ()
    assert made.pages > 50


def test_stop_ends_a_print_between_two_pages():
    seen = []

    def progress(done, total):
        seen.append(done)
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        pdf(everything(), progress=progress)
    assert seen == [1, 2]


def test_word_files_have_real_headings_and_header_rows():
    with zipfile.ZipFile(BytesIO(make(everything(), kind=Kind.WORD).data)) as file:
        body = file.read("word/document.xml").decode()
    assert 'w:val="Heading2"' in body
    assert "w:tblHeader" in body
    assert 'descr="A green square"' in body


def test_the_script_says_what_eyes_would_see():
    said = make(everything(), Format.ALOUD).data.decode()
    assert "A table with 60 rows." in said
    assert "Who: Text 3. Amount: £3.00." in said
    assert "Five came in February." in said
    assert "<" not in said


# ruff: noqa: E501 - one defect a line reads best
MUTATIONS = {
    "title": lambda f: f.Root.Metadata.write(f.Root.Metadata.read_bytes().replace(b"Everything at once Text", b" ")),
    "marked": lambda f: f.Root.__delitem__("/MarkInfo"),
    "tree": lambda f: f.Root.__delitem__("/StructTreeRoot"),
    "language": lambda f: f.Root.__setitem__("/Lang", pikepdf.String("not a language!")),
    "display title": lambda f: f.Root.ViewerPreferences.__delitem__("/DisplayDocTitle"),
    "claim": lambda f: f.Root.Metadata.write(f.Root.Metadata.read_bytes().replace(b"pdfuaid:part", b"pdfuaid:prat")),
    "tabs": lambda f: [p.obj.__setitem__("/Tabs", pikepdf.Name.R) for p in f.pages if "/Annots" in p.obj],
    "figure words": lambda f: [o.__delitem__("/Alt") for o in elements(f, "/Figure") if "/Alt" in o],
    "scope": lambda f: [o.__delitem__("/A") for o in elements(f, "/TH")],
    "heading jump": lambda f: elements(f, "/H2")[0].__setitem__("/S", pikepdf.Name.H4),
    "first heading": lambda f: elements(f, "/H1")[0].__setitem__("/S", pikepdf.Name.H2),
    "row in list": lambda f: elements(f, "/TR")[0].__setitem__("/S", pikepdf.Name.LI),
    "no headings in table": lambda f: [o.__setitem__("/S", pikepdf.Name.TD) for o in elements(f, "/TH")],
    "link outside": lambda f: [o.__setitem__("/S", pikepdf.Name.Span) for o in elements(f, "/Link")],
    "link words": lambda f: [a.__delitem__("/Contents") for p in f.pages for a in p.obj.get("/Annots", []) if "/Contents" in a],
    "field name": lambda f: [o.__delitem__("/TU") for o in f.objects if isinstance(o, pikepdf.Dictionary) and "/TU" in o],
    "field outside": lambda f: [o.__setitem__("/S", pikepdf.Name.Div) for o in elements(f, "/Form")],
    "suspects": lambda f: f.Root.MarkInfo.__setitem__("/Suspects", True),
    "no metadata": lambda f: f.Root.__delitem__("/Metadata"),
    "empty words": lambda f: [o.__setitem__("/Alt", pikepdf.String(" ")) for o in elements(f, "/Figure")],
    "list without body": lambda f: [o.__setitem__("/S", pikepdf.Name.Div) for o in elements(f, "/LBody")],
    "cell outside row": lambda f: elements(f, "/TR")[1].__setitem__("/S", pikepdf.Name.TD),
    "short row": lambda f: elements(f, "/TR")[3].__setitem__("/K", pikepdf.Array(list(elements(f, "/TR")[3].K)[:-1])),
    "loose text": lambda f: f.pages[0].contents_add(b"BT 9 0 0 9 9 9 Tm (x) Tj ET"),
    "mark in artifact": lambda f: f.pages[0].contents_add(b"/Artifact BMC /P <</MCID 0>> BDC 0 0 1 1 re f EMC EMC"),
    "parent key of a note": lambda f: [a.__setitem__("/StructParent", 0) for p in f.pages for a in p.obj.get("/Annots", [])],
    "no parent key": lambda f: [a.__delitem__("/StructParent") for p in f.pages for a in p.obj.get("/Annots", [])],
    "note of another kind": lambda f: f.pages[0].obj.__setitem__("/Annots", pikepdf.Array([f.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[1, 1, 9, 9]))])),
    "XFA": lambda f: f.Root.AcroForm.__setitem__("/XFA", pikepdf.String("x")),
    "unknown piece": lambda f: elements(f, "/P")[0].__setitem__("/S", pikepdf.Name("/Chapter")),
    "unmarked paint": lambda f: f.pages[0].contents_add(b"0 0 10 10 re f"),
    "mark twice": lambda f: f.pages[0].contents_add(b"/P <</MCID 0>> BDC 0 0 1 1 re f EMC"),
    "mark in nothing": lambda f: f.pages[0].contents_add(b"/P <</MCID 999>> BDC 0 0 1 1 re f EMC"),
    "marks never end": lambda f: f.pages[0].contents_add(b"/Artifact BMC"),
    "font file": lambda f: [o.__delitem__("/FontFile2") for o in f.objects if isinstance(o, pikepdf.Dictionary) and "/FontFile2" in o],
    "unicode": lambda f: [o.__delitem__("/ToUnicode") for o in f.objects if isinstance(o, pikepdf.Dictionary) and "/ToUnicode" in o],
    "parent tree": lambda f: f.Root.StructTreeRoot.__setitem__("/ParentTree", pikepdf.Dictionary(Nums=pikepdf.Array())),
}  # fmt: skip


def elements(file, tag):
    found = [
        each
        for each in file.objects
        if isinstance(each, pikepdf.Dictionary) and str(each.get("/S", "")) == tag
    ]
    assert found, tag
    return found


@pytest.fixture(scope="module")
def good():
    return make(everything(), kind=Kind.PDF).data


@pytest.mark.parametrize("name", MUTATIONS)
def test_our_own_look_sees_every_defect_put_in_on_purpose(good, name):
    assert inspect(good) == []
    out = BytesIO()
    with pikepdf.open(BytesIO(good)) as file:
        MUTATIONS[name](file)
        file.save(out)
    assert inspect(out.getvalue()) != []


def test_a_file_that_is_no_pdf_is_a_finding_and_no_crash():
    assert inspect(b"not a pdf")[0].checkpoint == "00"
