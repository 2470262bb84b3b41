"""Papers about people: the welcome sheet, plain and easy to read, and the list."""

from coprod_desktop.domain.text import initials
from coprod_desktop.readmodels.papers.members import MemberList, WelcomeSheet
from coprod_desktop.reports.kit.blocks import (
    Box,
    Bullets,
    Column,
    DataTable,
    Document,
    Facts,
    Heading,
    Idea,
    Paragraph,
)
from coprod_desktop.wording import member_papers as words
from coprod_desktop.wording import member_screens as said


def welcome(data: WelcomeSheet) -> Document:
    """What we hold, their choices and whom to ring."""
    person = data.person
    if person is None:
        return Document(words.WELCOME, (Paragraph(words.EASY_HELLO),))
    charity = data.charity
    facts = [
        (words.CALL_YOU, person.name),
        (words.PRONOUNS, person.pronouns),
        (words.PAPERS, said.FORMATS[person.format]),
        (words.FOOD, person.food),
    ]
    safe = [route for route in person.routes if route.safe]
    facts += [(words.REACH, f"{said.ROUTES[one.kind]}, {one.value}") for one in safe]
    facts += [(words.NOT_SO, one.how_not) for one in safe if one.how_not]
    blocks: list[Heading | Paragraph | Facts | Bullets | Box] = [
        Paragraph(words.hello(charity.name if charity else ""), "lead"),
        Heading(words.YOUR_CHOICES),
        Facts(tuple(pair for pair in facts if pair[1])),
    ]
    if person.needs:
        blocks += [Heading(words.HELPS), Bullets(tuple(need.words for need in person.needs))]
    if person.parts:
        blocks += [Heading(words.PANELS), Bullets(tuple(part.name for part in person.parts))]
    blocks += [Heading(words.HOLD), Paragraph(words.HOLD_WHY)]
    if charity is not None:
        blocks.append(Box(words.WHOM_TO_RING, _ring(charity.signatory, charity.phone)))
    return Document(words.welcome_title(person.name), tuple(blocks))


def _ring(name: str, phone: str) -> tuple[Paragraph, ...]:
    who = ", ".join(filter(None, (name, phone)))
    return (Paragraph(words.RING), Paragraph(who)) if who else (Paragraph(words.RING),)


def easy_welcome(data: WelcomeSheet) -> Document:
    """The same, one idea a line."""
    person, charity = data.person, data.charity
    name = person.name if person is not None else ""
    ideas = [Idea(words.EASY_HELLO, "hand"), Idea(words.easy_call(name), "person")]
    ideas += [Idea(words.EASY_KEEP, "book"), Idea(words.EASY_CHANGE, "pencil")]
    if charity is not None and charity.phone:
        ideas.append(Idea(words.easy_ring(charity.phone), "phone"))
    return Document(words.welcome_title(name), tuple(ideas), easy=True)


def everyone(data: MemberList) -> Document:
    """The list, by initials unless names were asked for."""
    columns = (Column(words.NAME, 2), Column(words.PANEL, 3), Column(words.FORMAT, 3))
    rows = tuple(
        (row.name if data.names else initials(row.name), row.panels, said.FORMATS[row.format])
        for row in data.rows
    )
    table = DataTable(columns, rows, words.list_caption(data.day, len(rows)), row_headers=True)
    return Document(words.LIST, (table,))
