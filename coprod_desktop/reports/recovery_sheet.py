"""The recovery sheet: one page, the code large, in groups that can be read aloud."""

from coprod_desktop.readmodels.papers.charity import RecoverySheet
from coprod_desktop.reports.kit.blocks import Box, Document, Field, Heading, Numbers, Paragraph
from coprod_desktop.wording import recovery as words


def recovery_sheet(data: RecoverySheet) -> Document:
    """The sheet as a document."""
    groups = data.code.split("-") if data.code else []
    lines = ["  ".join(groups[at : at + 3]) for at in range(0, len(groups), 3)]
    code = (Paragraph("\n".join(lines), "lead"),) if lines else (Paragraph(words.CODE_MISSING),)
    return Document(
        words.TITLE,
        (
            Paragraph(words.LEAD, "lead"),
            Box(words.CODE, code),
            Heading(words.HOW),
            Numbers(words.STEPS),
            Paragraph(words.LETTERS),
            Heading(words.KEEP),
            Paragraph(words.KEEP_WHY),
            Field(words.TESTED_ON, "tested-on"),
        ),
    )
