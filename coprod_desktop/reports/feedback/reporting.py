"""You said, we did: the poster, the panel's report and the partner's report, from the same rows."""

from typing import Final

from coprod_desktop.domain.feedback.steps import GROUP
from coprod_desktop.domain.shielding import shielded_count
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount
from coprod_desktop.readmodels.papers.feedback import LoopReport
from coprod_desktop.reports.feedback.telling import what_happened
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Column,
    DataTable,
    Document,
    Heading,
    Paragraph,
    Text,
    Together,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording import feedback_papers as words

_UNANSWERED: Final = frozenset({"waiting", "silent", "heard"})


def poster(report: LoopReport) -> Document:
    """A page for the wall: short, large, the denominator first."""
    return _told(report, words.POSTER, full=False)


def panel_report(report: LoopReport) -> Document:
    """The panel's report."""
    return _told(report, _titled(words.PANEL_REPORT, report.title_name), full=True)


def partner_report(report: LoopReport) -> Document:
    """The commissioner's report: the same rows, and how long answers took."""
    return _told(report, _titled(words.PARTNER_REPORT, report.title_name), full=True)


def _titled(title: str, name: str) -> str:
    return f"{title}: {name}" if name else title


def _told(report: LoopReport, title: str, *, full: bool) -> Document:
    groups = {key: [i for i in report.ideas if GROUP[i.stage] == key] for key, _ in words.GROUPS}
    # A few that are kept back could be counted by taking away: then all counts are of those shown.
    few = shielded_count(report.kept_back) is None
    asked = len(report.ideas) if few else report.asked
    answered = sum(len(ideas) for key, ideas in groups.items() if key not in _UNANSWERED)
    blocks: list[Block] = [
        Heading(words.HOW_MANY, 2),
        Paragraph(words.denominator(asked, answered), "lead"),
    ]
    if report.kept_back:
        blocks.append(Paragraph(words.kept_back(shielded_count(report.kept_back))))
    if report.times is not None:
        blocks += _times(report)
    for key, name in words.GROUPS:
        if groups[key]:
            blocks.append(Heading(words.group_count(name, len(groups[key]), asked), 2))
            blocks += _table(groups[key], report, name) if full else _short(groups[key])
    if not report.ideas:
        blocks.append(Paragraph(words.NONE_SHOWN))
    if full and report.quotes:
        blocks.append(Heading(words.IN_THEIR_WORDS, 2))
        blocks.append(Bullets(tuple(_quote(*each) for each in report.quotes)))
    head = letterhead(report.charity)
    return Document(title, tuple(blocks), letterhead=head, landscape=False)


def _times(report: LoopReport) -> list[Block]:
    times = report.times
    assert times is not None
    said = words.times(times.asked, times.answered, times.in_time, times.overdue)
    return [
        Heading(words.REPLY_TIMES, 2),
        Paragraph(f"{said} {words.usual(times.usual_days)}".strip()),
    ]


def _quote(said: str, beside: str) -> str:
    return words.said(said) + (f" {beside}" if beside else "")


def _words_of(idea: IdeaAccount) -> str:
    return _quote(idea.words, idea.beside or "")


def _short(ideas: list[IdeaAccount]) -> list[Block]:
    found: list[Block] = []
    for idea in ideas:
        more = idea.evidence or idea.reason
        lines = [Paragraph(_words_of(idea), "lead")]
        lines.append(Paragraph(words.stands(idea.stage, idea.since, idea.who)))
        found.append(Together((*lines, *([Paragraph(more)] if more else []))))
    return found


def _table(ideas: list[IdeaAccount], report: LoopReport, name: str) -> list[Block]:
    columns = (
        Column(words.NUMBER, 0.5),
        Column(words.IDEA, 2.2),
        Column(words.WHAT_HAPPENED, 2.6),
    )
    rows: tuple[tuple[Text, ...], ...] = tuple(
        (str(idea.number), _words_of(idea), " ".join(what_happened(idea, report.day)))
        for idea in ideas
    )
    return [DataTable(columns, rows, name, row_headers=True)]
