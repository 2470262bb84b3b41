"""Letters a person may show: DWP's own phrase "service user involvement" is used here only."""

from typing import Final

from coprod_desktop.domain.benefits.facts import Field
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.incentives.kinds import KINDS
from coprod_desktop.domain.incentives.letters import LetterKind
from coprod_desktop.domain.money import total
from coprod_desktop.readmodels.papers.incentives import Letter, SlipLine
from coprod_desktop.reports.incentives.ground import is_expense, letterhead
from coprod_desktop.reports.kit.blocks import (
    Block,
    Column,
    DataTable,
    Document,
    Heading,
    Paragraph,
    SignatureLine,
)
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import papers as words

_SPECIAL: Final = {
    LetterKind.ESA: words.ESA_LINE,
    LetterKind.CARERS: words.CARERS_LINE,
    LetterKind.HOUSING: words.HOUSING_LINE,
    LetterKind.ADVISER: words.ADVISER_LINE,
}


def letter(data: Letter) -> Document:
    """One letter, on headed paper with a named signatory."""
    if data.kind is LetterKind.UC_JOURNAL:
        return _journal(data)
    reward = [one for one in data.lines if KINDS[one.kind].reward]
    repaid = [one for one in data.lines if is_expense(one.kind)]
    volunteer = data.kind is LetterKind.EXPENSES_ONLY
    blocks: list[Block] = [
        Paragraph(written(data.written_on)),
        Paragraph(
            words.ONLY_EXPENSES.format(name=data.name)
            if volunteer
            else words.INTRO.format(
                name=data.name, charity=data.charity.name, about=data.panel or data.body or "—"
            )
        ),
        Paragraph(_body(data)),
        Paragraph(words.NOT_A_JOB.format(name=data.name)),
        Paragraph(_dates(data)),
    ]
    if data.standing in {Field.OUTSIDE, Field.NOT_KNOWN}:
        blocks.append(Paragraph(words.FIELD_OUTSIDE.format(name=data.name)))
    if special := _SPECIAL.get(data.kind):
        blocks.append(Paragraph(special.format(name=data.name)))
    if reward and not volunteer:
        blocks += [
            Paragraph(words.FEES_ARE),
            Heading(words.REWARD),
            _table(reward, words.REWARD_TABLE),
        ]
    if repaid:
        blocks += [
            Heading(words.REPAID), _table(repaid, words.REPAID_TABLE), Paragraph(words.EXPENSES_ARE)
        ]  # fmt: skip
    return _headed(data, (*blocks, Paragraph(_ask(data)), *_signed(data)))


def _journal(data: Letter) -> Document:
    """Short enough to type into a journal."""
    reward = [one for one in data.lines if KINDS[one.kind].reward]
    lines = tuple(
        Paragraph(f"{written(one.paid_on or one.on)}: {names.KINDS[one.kind]} {one.amount}")
        for one in reward
    ) or (Paragraph(words.NOTHING_PAID),)
    blocks: list[Block] = [
        Paragraph(words.JOURNAL_HELP, "quiet"),
        Paragraph(words.JOURNAL.format(charity=data.charity.name)),
        *lines,
    ]
    if any(is_expense(one.kind) for one in data.lines):
        blocks.append(Paragraph(words.JOURNAL_EXPENSES))
    return _headed(data, tuple(blocks))


def _headed(data: Letter, blocks: tuple[Block, ...]) -> Document:
    head = words.LETTER_HEADS[data.kind]
    return Document(head, blocks, letterhead=letterhead(data.charity))


def _body(data: Letter) -> str:
    if not data.body:
        return words.BODY_UNKNOWN
    return words.BODY_IS.format(body=data.body, field=data.field or "—")


def _dates(data: Letter) -> str:
    if data.first is None or data.last is None:
        return words.NO_DATES
    days = len({one.on for one in data.lines})
    return words.DATES.format(
        name=data.name, count=days, first=written(data.first), last=written(data.last)
    )


def _ask(data: Letter) -> str:
    phone = data.charity.phone
    return words.ASK_US.format(phone=phone) if phone else words.ASK_US_PLAIN


def _signed(data: Letter) -> tuple[Block, ...]:
    who = ", ".join(part for part in (data.charity.signatory, data.charity.signatory_role) if part)
    return (
        Paragraph(words.YOURS),
        SignatureLine(words.SIGN_US, who or data.charity.name, image=data.charity.signature),
    )


def _table(rows: list[SlipLine], caption: str) -> DataTable:
    """Dates, hours, what was offered and what was taken."""
    return DataTable(
        (
            Column(words.WORKED, 1.4),
            Column(words.TIME, 1.2),
            Column(words.OFFERED, 1.0, numbers=True),
            Column(words.ON, 1.4),
            Column(words.AMOUNT, 1.0, numbers=True),
        ),
        tuple(
            (
                written(one.on),
                words.minutes(one.minutes) if one.minutes else "—",
                "—" if one.offered is None or is_expense(one.kind) else str(one.offered),
                written(one.paid_on) if one.paid_on else words.STILL_TO_COME,
                str(one.amount),
            )
            for one in rows
        ),
        caption,
        total=("", "", "", "", str(total(one.amount for one in rows))),
    )
