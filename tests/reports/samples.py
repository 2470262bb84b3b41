"""A document with one of everything, and the hardest names."""

from io import BytesIO

from PIL import Image

from coprod_desktop.reports.kit.blocks import (
    QR,
    Box,
    Bullets,
    Chart,
    Column,
    DataTable,
    Document,
    Facts,
    Field,
    Heading,
    Idea,
    Letterhead,
    Numbers,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    SignatureLine,
    Space,
    Tick,
    Together,
)

NAMES = (
    "Łukasz Wójcik", "Siân Ŵyn Ŷnys", "Cabdiraxmaan Xasan", "Nguyễn Thị Hồng", "İlknur Şahin",
    "Олена Ґалаґан", "ሰላም ጸጋይ", "محمد علي", "דוד לוי", "রহিমা বেগম", "सुनीता देवी",
)  # fmt: skip


def png(width=40, height=20, colour=(11, 93, 102, 128)):
    out = BytesIO()
    Image.new("RGBA", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def everything(words="Text"):
    """One of every block, over several pages."""
    rows = tuple((f"{words} {number}", f"£{number}.00") for number in range(60))
    return Document(
        f"Everything at once {words}",
        (
            Paragraph("Welcome.", "lead"),
            Heading("Names of the world"),
            Bullets(NAMES),
            *(Paragraph(name) for name in NAMES),
            Heading("Lists and links"),
            Numbers(
                ("first", (Run("our "), Run("page", link="https://riverside.example/a?b=c&d")))
            ),
            Paragraph((Run("A whole line", link="tel:01632 960100"),)),
            Heading("A smaller heading", 3),
            DataTable(
                (Column("Who", 2), Column("Amount", 1, numbers=True)),
                rows,
                caption="What was paid",
                row_headers=True,
                total=("Everything", "£1,770.00"),
            ),
            Box("Who to ring", (Paragraph("Robin."), Bullets(("a", "b"))), "waiting"),
            Facts((("When", "Fri 3 Apr 2026"), ("Where", (Run("The Boathouse", bold=True),)))),
            Picture(png(), "A green square", 30),
            Picture(png(), "", 30, decoration=True),
            Idea("This page is easy to read."),
            Together((Heading("Together"), Paragraph("These stay on one page."))),
            QR("RV-0001 ABCD", "A code with the certificate's number"),
            Chart("bars", ("Jan", "Feb"), (("Came", (3, 5)),), "Five came in February."),
            Chart("line", ("Jan", "Feb"), (("Came", (3.5, 5)),), "More came in February."),
            Tick("I agree", "agree"),
            Field("Anything else", "else", 3),
            SignatureLine("Signed", "Robin Example"),
            SignatureLine("Signed for us", "Robin Example", image=png()),
            Space(10),
            PageBreak(),
            Paragraph("The end.", "quiet", "right"),
            Paragraph("Y diwedd.", language="cy"),
            Paragraph("Riverside", "big", "centre"),
        ),
        letterhead=Letterhead("Riverside Voices", ("1 Nowhere Quay", "01632 960100"), png()),
        footer="Minutes, draft",
    )
