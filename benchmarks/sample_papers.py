"""The documents that the paper jobs make: ours as neutral blocks, the peers' by their own means."""

import io
import itertools
import tempfile
import time
from pathlib import Path

import segno
from PIL import Image
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table

from coprod_desktop import resources
from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.codes import code_of

SAID = (
    "Members said that the bus is late and the room is cold. "
    "We will write to the council and ask for a new time table. "
)
NAMES = ("Agnieszka Wójcik-Śliwińska", "Yusuf Warsame", "Seán Ó Briain", "Mary Jones")
REGULAR, BOLD = "PlainRegular", "PlainBold"  # the same files, as ReportLab alone reads them
for _name, _face in ((REGULAR, "Regular"), (BOLD, "Bold")):
    _path = resources.path("fonts", f"AtkinsonHyperlegibleNext-{_face}.ttf")
    _plain = TTFont(_name, str(_path))
    _plain.face.name = _name.encode()  # or ReportLab would share our own font, which remembers
    pdfmetrics.registerFont(_plain)


def body(parts=66):
    """A pack of about 60 pages: headings, paragraphs, lists and small tables."""
    blocks = []
    for part in range(parts):
        rows = tuple((f"Person {row}", SAID) for row in range(4))
        blocks += [
            b.Heading(f"Part {part}"),
            b.Paragraph(SAID * 6),
            b.Bullets((SAID, SAID, SAID)),
            b.DataTable((b.Column("Who"), b.Column("What", 2)), rows),
        ]
    return b.Document("Pack", tuple(blocks), footer="Pack")


def plain_pack(parts=66):
    """The same pack with ReportLab alone: same words, sizes and rules, no tags."""

    def style(size, after, name=REGULAR, before=0.0, left=0.0):
        return ParagraphStyle(
            "x", fontName=name, fontSize=size, leading=size * 1.45, spaceAfter=after,
            spaceBefore=before, leftIndent=left, bulletIndent=4, bulletFontName=REGULAR,
        )  # fmt: skip

    head, text = style(18.2, 6, BOLD, 12), style(14, 10)
    item, cell = style(14, 5, left=24), style(12.6, 0)
    story, wide = [], 170 * mm
    for part in range(parts):
        story += [Paragraph(f"Part {part}", head), Paragraph(SAID * 6, text)]
        story += [Paragraph(SAID, item, bulletText="•") for _ in range(3)]
        rows = [[Paragraph("Who", cell), Paragraph("What", cell)]]
        rows += [[Paragraph(f"Person {row}", cell), Paragraph(SAID, cell)] for row in range(4)]
        rules = [
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, "#C9C4BB"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
        story.append(Table(rows, colWidths=[wide / 3, wide * 2 / 3], repeatRows=1, style=rules))
    out = io.BytesIO()
    template = BaseDocTemplate(out, pagesize=A4, initialFontName=REGULAR)
    frame = Frame(20 * mm, 20 * mm + 14, wide, A4[1] - 40 * mm - 14, 0, 0, 0, 0)

    def foot(canvas, _):
        canvas.setFont(REGULAR, 10.5)
        canvas.drawString(20 * mm, 12 * mm, "Pack")
        canvas.drawRightString(A4[0] - 20 * mm, 12 * mm, f"Page {canvas.getPageNumber()}")

    template.addPageTemplates(PageTemplate("a", [frame], onPageEnd=foot))
    template.build(story)
    return out.getvalue()


def picture(width, height):
    """A small picture for a logo and a signature."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (11, 93, 102)).save(out, "PNG")
    return out.getvalue()


LOGO, SIGNATURE = picture(120, 50), picture(300, 80)


def told(number):
    """What one certificate says, in order; the last is what its code holds."""
    return (
        "Certificate of training",
        "This is to say that",
        NAMES[number % len(NAMES)],
        "has finished the course",
        "Safeguarding adults: level 1",
        "on 3 November 2026 at the Old Library, Exampleton",
        "Robin Example, training lead",
        f"Certificate number RV-2026-{number:04d}",
        f"RV-2026-{number:04d} K7QX-93BD",
    )


def certificates(first, count=200):
    """Certificates with numbers nobody has seen before, so that no code is remembered."""
    made = tuple(
        b.Certificate(*told(first + at), f"Code {first + at}", SIGNATURE) for at in range(count)
    )
    return b.Document("Certificates", made, letterhead=b.Letterhead("Riverside Voices", (), LOGO))


def plain_certificates(first, count=200):
    """The same pages with ReportLab's canvas alone: the same words, frame and codes, no tags."""
    out = io.BytesIO()
    wide, high = landscape(A4)
    canvas = Canvas(out, pagesize=(wide, high), initialFontName=REGULAR, invariant=1)
    from reportlab.lib.utils import ImageReader

    logo, signature = ImageReader(io.BytesIO(LOGO)), ImageReader(io.BytesIO(SIGNATURE))
    for at in range(count):
        words = told(first + at)
        canvas.rect(24, 24, wide - 48, high - 48)
        canvas.rect(46, 46, wide - 92, high - 92)
        canvas.drawImage(logo, wide / 2 - 62, high - 116, 125, 52)
        y = high - 170
        sizes = ((BOLD, 30), (REGULAR, 15), (BOLD, 42), (REGULAR, 15), (BOLD, 21), (REGULAR, 15))
        for line, (name, size) in zip(words, sizes, strict=False):
            fitted = min(size, size * (wide - 184) / pdfmetrics.stringWidth(line, name, size))
            canvas.setFont(name, fitted)
            canvas.drawCentredString(wide / 2, y, line)
            y -= fitted * 1.6
        canvas.drawImage(signature, 92, 96, 172, 46)
        canvas.line(92, 94, 330, 94)
        canvas.setFont(REGULAR, 12)
        canvas.drawString(92, 78, words[6])
        canvas.drawString(354, 78, words[7])
        canvas.saveState()
        canvas.translate(wide - 166, 62)
        canvas._code.append(code_of(words[8], 74))  # noqa: SLF001 - no public way
        canvas.restoreState()
        canvas.showPage()
    canvas.save()
    return out.getvalue()


TYPST = """#set document(title: "Certificates")
#set page(paper: "a4", flipped: true, margin: 60pt, background: {{
  place(center + horizon, rect(width: 794pt, height: 547pt))
  place(center + horizon, rect(width: 750pt, height: 503pt)) }})
#set text(font: "Atkinson Hyperlegible Next", lang: "en", region: "GB", size: 15pt)
#set align(center)
#show heading: set text(size: 30pt)
{pages}
"""
TYPST_PAGE = """#image("logo.png", width: 125pt, alt: "Riverside Voices")
= {0}
{1}
#text(size: 36pt, weight: "bold")[{2}]

{3}

#text(size: 21pt, weight: "bold")[{4}]

{5}
#v(1fr)
#grid(columns: (1fr, 1fr, 74pt), align: bottom + left,
[#image("sign.png", width: 172pt, alt: "Signature") #text(12pt)[{6}]], text(12pt)[{7}],
image("code{9}.svg", width: 74pt, alt: "{8}"))
#pagebreak(weak: true)
"""


def typst_job(count=200):
    """A function that has typst make such certificates (PDF/UA-1) and says how long it took.

    Numbers are new in every round, or typst would remember its pages. It cannot make codes itself,
    so they are made beforehand, as they are for ours.
    """
    import typst

    folder, rounds = Path(tempfile.mkdtemp(prefix="typst-")), itertools.count()
    (folder / "logo.png").write_bytes(LOGO)
    (folder / "sign.png").write_bytes(SIGNATURE)
    fonts = [str(resources.path("fonts"))]

    def make():
        first, pages = next(rounds) * count, []
        for number in range(first, first + count):
            segno.make_qr(told(number)[8], error="m").save(str(folder / f"code{number}.svg"))
            pages.append(TYPST_PAGE.format(*told(number), number))
        source = folder / f"certificates{first}.typ"
        source.write_text(TYPST.format(pages="\n".join(pages)), encoding="utf-8")
        start = time.perf_counter()
        made = typst.compile(str(source), font_paths=fonts, pdf_standards=["ua-1"])
        took = time.perf_counter() - start
        assert made.startswith(b"%PDF")
        return took

    return make
