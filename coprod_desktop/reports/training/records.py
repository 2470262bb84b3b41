"""A person's learning record, and their involvement on one page."""

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.people import Ability
from coprod_desktop.domain.training.courses import Renewal
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.readmodels.papers.training import LearnerPaper
from coprod_desktop.readmodels.training.learning import Learner, LearningRow
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Column,
    DataTable,
    Document,
    Heading,
    Paragraph,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording.training import papers as words


def _table(rows: tuple[LearningRow, ...], caption: str) -> Block:
    columns = (
        Column(words.COURSE, 2.2),
        Column(words.FINISHED, 1.3),
        Column(words.COUNTS_UNTIL, 1.3),
        Column(words.TAUGHT_BY, 1.4),
    )
    said = tuple(
        (
            row.title,
            written(row.finished_on),
            words.STANDS_AS[row.renewal]
            if row.renewal is Renewal.EXPIRED
            else words.until(row.expires_on),
            row.provider or words.LEARNED_HOW[row.learned],
        )
        for row in rows
    )
    return DataTable(columns, said, caption, row_headers=True)


def learning_record(paper: LearnerPaper) -> Document:
    """Everything somebody learned, with us and elsewhere, and what they want to do next."""
    found = paper.learner
    blocks: list[Block] = [Paragraph(words.record_of(found.name), "lead")]
    ours = tuple(row for row in found.learned if row.learned is Learned.WITH_US)
    others = tuple(row for row in found.learned if row.learned is not Learned.WITH_US)
    for title, rows in ((words.WITH_US, ours), (words.ELSEWHERE, others)):
        if rows:
            blocks += [Heading(title), _table(rows, "")]
    if not found.learned:
        blocks.append(Paragraph(words.NOTHING_YET))
    taught = list(dict.fromkeys(skill for row in found.learned for skill in row.taught))
    skills = [goal.words for goal in found.goals if goal.kind is Ability.SKILL]
    lists = (
        (words.SKILLS, tuple(dict.fromkeys([*skills, *taught]))),
        (words.GOALS_MET, tuple(words.met(g.words, g.met_on) for g in found.goals if g.met_on)),
        (
            words.GOALS_OPEN,
            tuple(g.words for g in found.goals if g.kind is Ability.GOAL and not g.met_on),
        ),
    )
    for title, items in lists:
        if items:
            blocks += [Heading(title), Bullets(items)]
    return Document(words.RECORD, tuple(blocks), letterhead=letterhead(paper.charity))


def draft_of(found: Learner, charity: str) -> str:
    """The sentences we would begin with: hours, parts, training, skills. Never a panel's name."""
    lines = [words.involved_since(charity, found.joined_on, found.meetings, found.minutes)]
    lines += [words.part_taken(one.role, one.first, one.last) for one in found.roles if one.role]
    lasting = [row for row in found.learned if row.renewal is not Renewal.EXPIRED]
    titles = tuple(dict.fromkeys(row.title for row in lasting))
    if titles:
        lines.append(words.finished_courses(titles))
    skills = [goal.words for goal in found.goals if goal.kind is Ability.SKILL]
    taught = [skill for row in lasting for skill in row.taught]
    if practised := tuple(dict.fromkeys([*skills, *taught])):
        lines.append(words.can_do(practised))
    if found.ideas_done:
        lines.append(words.ideas_became(found.ideas_done))
    return "\n\n".join(lines)


def involvement(paper: LearnerPaper) -> Document:
    """One page for a CV, a reference or a support plan, in words found together with the person."""
    found, house = paper.learner, paper.charity.name if paper.charity else ""
    said = found.own_words or draft_of(found, house)
    blocks: list[Block] = [Paragraph(found.name, "big")]
    blocks += [Paragraph(part) for part in said.split("\n") if part.strip()]
    if found.own_words and found.agreed_on is not None:
        blocks.append(Paragraph(words.by_whom(found.name, found.agreed_on), "quiet"))
    else:
        blocks.append(Paragraph(words.NOT_AGREED, "quiet"))
    return Document(words.INVOLVEMENT, tuple(blocks), letterhead=letterhead(paper.charity))
