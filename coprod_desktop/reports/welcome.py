"""The welcome sheet: what we hold about somebody, their choices, and whom to ring.

Ways that are not safe and facts that are hidden never stand on it: a sheet may lie about. What is
hidden is counted, so that the person knows to ask.
"""

from coprod_desktop.domain.dates import written
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.members import MemberCard, RouteRow
from coprod_desktop.readmodels.papers.members import WelcomeSheet
from coprod_desktop.reports.kit.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Facts,
    Heading,
    Idea,
    Paragraph,
)
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import member_papers as words
from coprod_desktop.wording import member_screens as said


def welcome(data: WelcomeSheet) -> Document:
    """What we hold, their choices and whom to ring."""
    person, charity = data.person, data.charity
    if person is None:
        return Document(words.WELCOME, (Paragraph(words.EASY_HELLO),))
    blocks: list[Block] = [
        Paragraph(words.hello(charity.name if charity else ""), "lead"),
        Heading(words.YOUR_CHOICES),
        Facts(_choices(person)),
        Heading(words.REACHING_YOU),
        *_reaching(person),
    ]
    blocks += _list(words.HELPS, _helps(person))
    blocks += _list(words.PANELS, _panels(person))
    blocks += _list(words.WORRY, _worry(person))
    blocks += _list(words.AGREED, _agreed(person))
    blocks += _list(words.NEXT, _next(person))
    blocks += [Heading(words.HOLD), Paragraph(words.HOLD_WHY)]
    if person.notes or person.sensitive:
        shared = sum(note.shared for note in person.notes)
        blocks.append(
            Paragraph(words.also_hold(shared, len(person.notes) - shared, person.sensitive))
        )
    if charity is not None:
        blocks.append(Box(words.WHOM_TO_RING, _ring(charity)))
    return Document(words.welcome_title(person.name), tuple(blocks))


def easy_welcome(data: WelcomeSheet) -> Document:
    """The same, one idea a line."""
    person, charity = data.person, data.charity
    name = person.name if person is not None else ""
    ideas: list[Block] = [Idea(words.EASY_HELLO, "hand"), Idea(words.easy_call(name), "smile")]
    if person is not None:
        ideas += [Idea(words.easy_reach(_way(one)), "phone") for one in _safe(person)[:1]]
        ideas += [Idea(words.easy_not(one.how_not), "stop") for one in _safe(person) if one.how_not]
        ideas.append(Idea(words.easy_papers(said.FORMATS[person.format]), "book"))
        ideas += [Idea(words.easy_helps(need.words), "hand") for need in person.needs]
        ideas += [Idea(words.easy_panel(part.name), "people") for part in person.parts[:1]]
    ideas += [Idea(words.EASY_KEEP, "book"), Idea(words.EASY_CHANGE, "pencil")]
    if charity is not None and charity.phone:
        ideas.append(Idea(words.easy_ring(charity.phone), "phone"))
    return Document(words.welcome_title(name), tuple(ideas), easy=True)


def _choices(person: MemberCard) -> tuple[tuple[str, str], ...]:
    food = ", ".join(filter(None, (person.food, person.allergies)))
    times = ", ".join(card_words.hours(*each) for each in person.times)
    pairs = (
        (words.CALL_YOU, person.name),
        (words.PRONOUNS, person.pronouns),
        (words.PAY_NAME, person.payment_name),
        (words.CERTIFICATE_NAME, person.certificate_name),
        (words.INTRODUCE, person.introduce_as),
        (words.DESCRIBE, person.describe_as),
        (words.SHARING, card_words.SHOWN[person.sharing]),
        (words.PAPERS, f"{said.FORMATS[person.format]}, {said.COLOURS[person.paper_colour]}"),
        (words.LANGUAGES, ", ".join(filter(None, (person.languages, person.interpreter)))),
        (words.FOOD, food),
        (words.TRAVEL, ", ".join(filter(None, (person.travel_mode, person.travel_route)))),
        (words.TIMES, times),
    )
    return tuple(pair for pair in pairs if pair[1])


def _safe(person: MemberCard) -> list[RouteRow]:
    return [route for route in person.routes if route.safe]


def _way(route: RouteRow) -> str:
    return f"{said.ROUTES[route.kind]}, {' '.join(route.value.split())}"


def _reaching(person: MemberCard) -> list[Block]:
    rows: list[tuple[str, str]] = []
    for route in _safe(person):  # how not stands before the number, here too
        rows += [(words.NOT_SO, route.how_not)] if route.how_not else []
        rows += [(words.WE_SAY, route.say)] if route.say else []
        rows.append((words.REACH, _way(route)))
    return [Facts(tuple(rows))] if rows else [Paragraph(words.NO_WAY)]


def _list(title: str, items: tuple[str, ...]) -> list[Block]:
    return [Heading(title), Bullets(items)] if items else []


def _helps(person: MemberCard) -> tuple[str, ...]:
    return tuple(words.help_line(need.words, shared=need.may_share) for need in person.needs)


def _panels(person: MemberCard) -> tuple[str, ...]:
    return tuple(
        said.part(part.name, part.role, written(part.from_day), "")
        for part in person.parts
        if part.to_day is None
    )


def _worry(person: MemberCard) -> tuple[str, ...]:
    return tuple(
        words.worry_line(one.name, one.relation, may=one.may_contact) for one in person.trusted
    )


def _agreed(person: MemberCard) -> tuple[str, ...]:
    return tuple(
        f"{one.purpose}: {one.wording}" for one in person.consents if one.withdrawn_on is None
    )


def _next(person: MemberCard) -> tuple[str, ...]:
    steps = [
        ", ".join(filter(None, (step.words, card_words.due(step.due_on))))
        for step in person.steps
        if step.done_on is None
    ]
    return (*((words.buddy(person.buddy),) if person.buddy else ()), *steps)


def _ring(charity: CharityCard) -> tuple[Block, ...]:
    who = ", ".join(filter(None, (charity.signatory, charity.phone)))
    return (Paragraph(words.RING), Paragraph(who)) if who else (Paragraph(words.RING),)
