"""The quote before a meeting, and the evidence of offer and choice after it."""

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.readmodels.papers.incentives import Quote
from coprod_desktop.reports.incentives.ground import letterhead
from coprod_desktop.reports.kit.blocks import (
    Block,
    Document,
    Facts,
    Heading,
    Idea,
    Paragraph,
    SignatureLine,
    Text,
    Tick,
)
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import papers as words


def quote(data: Quote) -> Document:
    """One page: what you will get, by when, and that you choose."""
    return Document(
        words.QUOTE,
        (
            Paragraph(data.name, "lead"),
            Facts(_about(data)),
            Paragraph(words.EXPENSES_TOO),
            Heading(words.YOUR_CHOICE),
            *(Tick(said, f"choice-{at}") for at, said in enumerate(words.CHOICES)),
            Paragraph(words.YOU_MAY_CHANGE),
            Paragraph(words.BENEFITS_LINE, "quiet"),
        ),
        letterhead=letterhead(data.charity),
    )


def easy_quote(data: Quote) -> Document:
    """The same in easy words."""
    ideas: list[Block] = [
        Idea(f"{words.MEETING}: {data.meeting}.", "calendar"),
        Idea(f"{words.WHEN}: {written(data.on)}.", "clock"),
        Idea(f"{words.OFFERED} {data.amount}.", "pound-sterling"),
        Idea(words.EXPENSES_TOO, "bus"),
        Idea(f"{words.YOUR_CHOICE}.", "hand-heart"),
        Idea(words.YOU_MAY_CHANGE, "refresh-cw"),
        Idea(words.BENEFITS_LINE, "life-buoy"),
    ]
    return Document(words.QUOTE, tuple(ideas), letterhead=letterhead(data.charity), easy=True)


def evidence(data: Quote) -> Document:
    """What was offered and what was chosen, with lines to sign."""
    chosen = words.NOT_YET if data.choice is None else names.CHOICES[data.choice]
    rows: list[tuple[str, Text]] = [
        *_about(data),
        (words.EXPLAINED, data.explained_by),
        (words.OFFERED_ON, written(data.offered_on) if data.offered_on else "—"),
        (words.CHOSEN, chosen),
    ]
    if data.choice is Choice.LESS and data.less is not None:
        rows.append((words.TAKES, str(data.less)))
    if data.chosen_on is not None:
        rows.append((words.CHOSEN_ON, written(data.chosen_on)))
    if data.date_wish:
        rows.append((words.WISH, data.date_wish))
    return Document(
        words.EVIDENCE,
        (
            Paragraph(data.name, "lead"),
            Facts(tuple(rows)),
            Paragraph(words.YOU_MAY_CHANGE),
            SignatureLine(words.SIGN_HERE, data.name),
            SignatureLine(words.SIGN_US, data.explained_by),
            Paragraph(words.BENEFITS_LINE, "quiet"),
        ),
        letterhead=letterhead(data.charity),
    )


def _about(data: Quote) -> tuple[tuple[str, Text], ...]:
    promised = written(data.promised_on) if data.promised_on else "—"
    return (
        (words.MEETING, data.meeting),
        (words.WHEN, written(data.on)),
        (words.TIME, words.minutes(data.minutes)),
        (words.OFFERED, str(data.amount)),
        (words.HOURLY, str(data.hourly)),
        (words.PAY_DAY, promised),
    )
