"""Papers other people send: read as papers only, and never run, unpacked or believed."""

import io
import struct
import zipfile
import zlib

import docx
import pikepdf
import pytest
from PIL import Image

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.packs import LONGEST, PaperKind
from coprod_desktop.exchange.papers import read
from coprod_desktop.ui.meetings.reading import from_disk, pdf_words


def pdf(pages=1, change=None, **save):
    made = pikepdf.new()
    for _ in range(pages):
        made.add_blank_page()
    if change is not None:
        change(made)
    out = io.BytesIO()
    made.save(out, **save)
    return out.getvalue()


def word(text="We listen.", more=()):
    made = docx.Document()
    made.add_heading("Rules", 1)
    made.add_paragraph(text)
    table = made.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Mon", "11:00"
    out = io.BytesIO()
    made.save(out)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, data in more:
            archive.writestr(name, data)
    return out.getvalue()


def odt(body, more=()):
    out = io.BytesIO()
    space = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", body.format(space=space))
        for name, data in more:
            archive.writestr(name, data)
    return out.getvalue()


def huge_picture():
    """A PNG of a few bytes that says it is 60,000 by 60,000."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)

    def chunk(kind, data):
        whole = kind + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    body = zlib.compress(b"\0" * 100)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def script(made):
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    made.Root.OpenAction = action


def launch(made):
    made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe")


def hidden(made):
    made.attachments["x.exe"] = b"MZ"


def form(made):
    made.Root.AcroForm = pikepdf.Dictionary(XFA=made.make_stream(b"<xdp/>"))


ODT = (
    '<office:document-content xmlns:office="urn:o" {space}><text:h>Agenda</text:h>'
    "<text:p>We meet.</text:p></office:document-content>"
)
ENTITY = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "boom">]><a {space}>&b;</a>'
LOCKED = {"encryption": pikepdf.Encryption(owner="a", user="b")}
HOSTILE = [
    ("empty.pdf", b"", "file-empty"),
    ("cut.pdf", pdf(3)[:120], "file-broken"),
    ("noise.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 20, "file-broken"),
    ("locked.pdf", pdf(**LOCKED), "file-locked"),
    ("script.pdf", pdf(change=script), "file-acts"),
    ("launch.pdf", pdf(change=launch), "file-acts"),
    ("hidden.pdf", pdf(change=hidden), "file-acts"),
    ("form.pdf", pdf(change=form), "file-acts"),
    ("endless.pdf", pdf(LONGEST + 1), "file-too-long"),
    ("not.docx", b"PK\x03\x04 not a zip at all", "file-broken"),
    ("text.docx", b"just words", "file-broken"),
    ("macro.docx", word(more=[("word/vbaProject.bin", b"x")]), "file-acts"),
    ("inside.docx", word(more=[("word/embeddings/a.bin", b"x")]), "file-acts"),
    ("bomb.docx", word(more=[("word/media/a.bin", b"\0" * 210_000_000)]), "file-bomb"),
    ("parts.docx", word(more=[(f"x/{at}", b"") for at in range(5001)]), "file-bomb"),
    ("entity.odt", odt(ENTITY), "file-acts"),
    ("macro.odt", odt(ODT, [("Basic/Standard/a.xml", b"x")]), "file-acts"),
    ("empty.odt", odt("<a {space}>"), "file-broken"),
    ("huge.png", huge_picture(), "file-b"),
    ("not.png", b"no picture", "file-broken"),
    ("drawing.svg", b"<svg onload='x'/>", "file-kind"),
    ("page.html", b"<script>x</script>", "file-kind"),
    ("tool.exe", b"MZ\x90\x00", "file-kind"),
    ("old.doc", b"\xd0\xcf\x11\xe0", "file-needs-office"),
    ("slides.pptx", b"PK\x03\x04", "file-needs-office"),
    ("odd.txt", b"a\0b\0c", "file-broken"),
]


@pytest.mark.parametrize(("name", "data", "reason"), HOSTILE, ids=[one[0] for one in HOSTILE])
def test_a_hostile_file_is_a_reason_and_no_crash(name, data, reason):
    with pytest.raises(Refused) as told:
        read(name, data, pdf_words)
    assert told.value.reason.startswith(reason)


def test_words_come_out_so_that_they_can_be_set_for_anybody():
    found = read("Our_rules.docx", word(), pdf_words)
    assert (found.kind, found.title) == (PaperKind.WORD, "Our rules")
    assert found.words == "# Rules\nWe listen.\nMon; 11:00"
    assert read("a.odt", odt(ODT), pdf_words).words == "# Agenda\nWe meet."
    assert read("a.txt", "£5 for the bus".encode("cp1252"), pdf_words).words == "£5 for the bus"


def test_a_picture_is_drawn_anew_without_where_it_was_taken():
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Maker of cameras"
    Image.new("RGB", (80, 60), "red").save(out, "JPEG", exif=exif)
    kept = read("a.jpg", out.getvalue(), pdf_words)
    assert b"Maker of cameras" not in kept.data
    assert kept.data.startswith(b"\x89PNG")


def test_one_bad_file_does_not_keep_the_good_ones_out(tmp_path):
    (tmp_path / "good.txt").write_text("We meet.", encoding="utf-8")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 cut")
    (tmp_path / "folder.pdf").mkdir()
    names = ["good.txt", "bad.pdf", "folder.pdf", "gone.txt"]
    found = from_disk([str(tmp_path / name) for name in names])
    assert [one.title for one in found.given] == ["good"]
    assert [one.details["file"] for one in found.refused] == names[1:]
