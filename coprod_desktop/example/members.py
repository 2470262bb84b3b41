"""The example charity's people: names that belong to nobody, three panels, four partners.

Phone numbers come from Ofcom's ranges for drama (07700 900000 to 900999, 01632 960000 to 960999).
"""

from datetime import date, timedelta
from typing import Final

from coprod_desktop.commands.members.knowing import (
    AddAbility,
    AddContactRoute,
    AddNeed,
    AddNote,
    AddSensitiveFact,
    AddTrustedPerson,
    RecordConsent,
    SetAvailability,
)
from coprod_desktop.commands.members.people import AddMember, SetStatus, TickChecklist
from coprod_desktop.commands.panel_mix import AddAim
from coprod_desktop.commands.panels import AddPanel, AddPartner, AddPartnerContact, JoinPanel
from coprod_desktop.commands.partners import EditPartnerContact
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.formats import Format, PaperColour
from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import Ability, Need, Route, Sensitive, Status
from coprod_desktop.queries import member_card
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import consents
from coprod_desktop.wording import example as words

S, L, G, D, E, R, A = (
    Format.STANDARD, Format.LARGE, Format.GIANT, Format.DYSLEXIA, Format.EASY_READ,
    Format.SCREEN_READER, Format.ALOUD,
)  # fmt: skip
NEAR, BUS, TAXI = Money(0), Money(460), Money(1180)

# name, pronouns, format, panel (0 none), food, fare, how not to reach
PEOPLE: Final = (
    ("Ann Archer", "she/her", S, 1, "", BUS, ""),
    ("Łukasz Wójcik", "he/him", L, 1, "", BUS, "no-voicemail"),
    ("Siân Prydderch", "she/her", E, 1, "vegetarian", NEAR, ""),
    ("Cabdiraxmaan Xasan", "he/him", S, 1, "halal", BUS, "after-ten"),
    ("Nguyễn Thị Hồng", "she/her", D, 1, "", BUS, ""),
    ("Olena Halahan", "she/her", S, 1, "", TAXI, "library"),
    ("Selam Tsegay", "she/her", A, 1, "", BUS, "no-post"),
    ("Mohammed Ali", "he/him", S, 1, "halal", NEAR, ""),
    ("Dawid Lewy", "he/him", G, 1, "kosher", TAXI, ""),
    ("Rahima Begum", "she/her", E, 1, "halal", BUS, "no-voicemail"),
    ("Sunita Devi", "she/her", S, 1, "vegetarian", BUS, ""),
    ("Jo Bright", "they/them", R, 1, "vegan", NEAR, ""),
    ("İlknur Şahin", "she/her", S, 2, "", BUS, ""),
    ("Pádraig Ó Broin", "he/him", L, 2, "", BUS, "after-ten"),
    ("Blessing Okonkwo", "she/her", S, 2, "", NEAR, ""),
    ("Tomasz Nowak", "he/him", S, 2, "", BUS, ""),
    ("Maria da Conceição", "she/her", S, 2, "", BUS, "no-post"),
    ("Kwame Mensah", "he/him", D, 2, "", BUS, ""),
    ("Bethan Rees", "she/her", S, 2, "coeliac", NEAR, ""),
    ("Chidi Eze", "he/him", E, 2, "", BUS, ""),
    ("Aoife Nic Dhomhnaill", "she/her", S, 2, "", TAXI, "library"),
    ("Gheorghe Ionescu", "he/him", S, 3, "", BUS, ""),
    ("Yusuf Demir", "he/him", L, 3, "halal", BUS, ""),
    ("Priya Nair", "she/her", S, 3, "vegetarian", NEAR, "no-voicemail"),
    ("Desmond Clarke", "he/him", S, 3, "", BUS, ""),
    ("Hana Kovářová", "she/her", S, 3, "", BUS, ""),
    ("Mei Lin Chan", "she/her", S, 3, "", BUS, ""),
    ("Robbie McAllister", "he/him", A, 3, "", NEAR, "no-post"),
    ("Temitope Adeyemi", "they/them", S, 3, "", BUS, ""),
    ("Freya Lindqvist", "she/her", S, 0, "", NEAR, ""),
    ("Gwilym Fictional", "he/him", S, 0, "", BUS, ""),
    ("Nadia Example", "she/her", S, 0, "", BUS, ""),
)
NEEDS: Final = {
    "Ann Archer": (Need.HEARING, words.NEED_LOOP),
    "Siân Prydderch": (Need.READING, words.NEED_PICTURES),
    "Olena Halahan": (Need.GETTING_IN, words.NEED_STEP_FREE),
    "Dawid Lewy": (Need.SEEING, words.NEED_LIGHT),
    "Kwame Mensah": (Need.READING, words.NEED_TIME),
    "Jo Bright": (Need.QUIET, words.NEED_QUIET),
    "Aoife Nic Dhomhnaill": (Need.GETTING_IN, words.NEED_STEP_FREE),
    "Robbie McAllister": (Need.SUPPORTER, words.NEED_SUPPORTER),
}


def fill(workspace: Workspace) -> None:
    """Add the people, panels and partners."""
    today = workspace.today()
    panels = _panels(workspace)
    for number, person in enumerate(PEOPLE):
        name, pronouns, chosen, panel, food, fare, how_not = person
        colour = PaperColour.YELLOW if name == "Kwame Mensah" else PaperColour.WHITE
        facts: tuple[tuple[str, object], ...] = (
            ("pronouns", pronouns),
            ("format", chosen),
            ("paper_colour", colour),
            ("food", food),
            ("last_fare", fare),
            ("travel_mode", words.TRAVEL[fare.pence]),
            ("joined_on", today - timedelta(days=60 + 23 * number)),
            ("review_on", today + timedelta(days=30 * (number % 12) - 20)),
            ("last_heard_on", today - timedelta(days=number * 3 % 70)),
            *_in_their_words(name, number),
        )
        member = workspace.do(AddMember(name, facts, words.CHECKLIST))
        _reach(workspace, member, name, number, how_not)
        if panel:
            joined = today - timedelta(days=50 + 20 * number)
            workspace.do(JoinPanel(member, panels[panel - 1], joined, _role(number)))
        _know(workspace, member, name, number)
        _settle_in(workspace, member, name, today)


def _panels(workspace: Workspace) -> list[PanelId]:
    panels: list[PanelId] = []
    for name, partner, contact, field in words.PANELS:
        organisation = workspace.do(AddPartner(partner, field))
        known = workspace.do(AddPartnerContact(organisation, contact))
        phone = f"01632 960{300 + len(panels)}"
        reach = (("job", words.JOBS[len(panels)]), ("phone", phone), ("how_not", words.NOT_FRIDAYS))
        workspace.do(EditPartnerContact(known, reach))
        facts = (
            ("purpose", words.PURPOSES[len(panels)]),
            ("terms", words.TERMS),
            ("contact_id", known),
            ("from_day", workspace.today() - timedelta(days=900)),
        )
        panel = workspace.do(AddPanel(name, organisation, facts))
        for whom, wanted, here in words.AIMS:
            workspace.do(AddAim(panel, whom, wanted, here))
        panels.append(panel)
    workspace.do(AddPartner(words.FRIENDS))
    return panels


def _in_their_words(name: str, number: int) -> tuple[tuple[str, object], ...]:
    described = words.DESCRIBED.get(name, "")
    rules = (None, Attribution.FIRST_NAME, Attribution.ANONYMOUS, Attribution.NAME)
    return (
        ("languages", words.LANGUAGES.get(name, "")),
        ("interpreter", words.INTERPRETERS.get(name, "")),
        ("introduce_as", words.INTRODUCED.get(name, "")),
        ("describe_as", described),
        ("sharing", Attribution.ROLE if described else rules[number % len(rules)]),
        ("allergies", words.ALLERGIES.get(name, "")),
        ("travel_route", words.ROUTE if number % 3 == 0 else ""),
        ("buddy", words.BUDDY if number > 26 else ""),
    )


def _role(number: int) -> str:
    return words.CHAIR if number in {0, 12, 21} else words.ADVISER


def _reach(workspace: Workspace, member: MemberId, name: str, number: int, how_not: str) -> None:
    kind = Route.TEXT if number % 3 == 1 else Route.PHONE
    phone = f"07700 900{100 + number}"
    not_so, say = words.HOW_NOT.get(how_not, ("", ""))
    workspace.do(AddContactRoute(member, kind, phone, how_not=not_so, say=say))
    if number % 2 == 0:
        mail = f"{name.split()[0].encode('ascii', 'ignore').decode().lower()}{number}@mail.example"
        workspace.do(AddContactRoute(member, Route.EMAIL, mail))
    address = f"{number + 1} {words.STREET}\nExampleton\nEX{number % 9 + 1} {number % 9 + 1}ZZ"
    workspace.do(AddContactRoute(member, Route.POST, address, safe=how_not != "no-post"))


def _know(workspace: Workspace, member: MemberId, name: str, number: int) -> None:
    if name in NEEDS:
        kind, said = NEEDS[name]
        workspace.do(AddNeed(member, kind, said, may_share=True))
    if number % 4 == 0:
        may = number % 8 == 0
        command = AddTrustedPerson(member, words.TRUSTED, words.RELATION, "01632 960200", may)
        workspace.do(command)
    morning, afternoon = (10 * 60, 13 * 60), (12 * 60, 16 * 60)
    days = (0, 1, 2, 3, 4) if number % 3 else (1, 3)
    times = tuple((day, *(morning if number % 2 else afternoon)) for day in days)
    workspace.do(SetAvailability(member, times))
    workspace.do(AddAbility(member, Ability.SKILL, words.SKILLS[number % len(words.SKILLS)]))
    if number % 5 == 0:
        workspace.do(AddAbility(member, Ability.GOAL, words.GOAL))
    if name in words.HIDDEN:
        fact, why = words.HIDDEN[name]
        workspace.do(AddSensitiveFact(member, fact, why, workspace.today(), Sensitive.THEME))
    consent = RecordConsent(
        member, words.CONSENT_PURPOSE, words.CONSENT_WORDING, words.CONSENT_VERSION, words.IN_PERSON
    )
    workspace.do(consent)
    if number % 9 == 0:  # a yes that is given for a year, and one that ends soon
        photos = consents.STATEMENTS[2]
        until = workspace.today() + timedelta(days=10 if number == 9 else 300)
        workspace.do(
            RecordConsent(
                member, photos.purpose, photos.words, photos.version, words.IN_PERSON, None, until
            )
        )


def _settle_in(workspace: Workspace, member: MemberId, name: str, today: date) -> None:
    card = workspace.ask(member_card.card, member)
    for step in (card.steps if card is not None else ())[:3]:
        workspace.do(TickChecklist(step.id))
    if name == "Hana Kovářová":
        back = today + timedelta(days=9)
        workspace.do(SetStatus(member, Status.RESTING, words.RESTING, back))
    if name == "Gwilym Fictional":
        workspace.do(SetStatus(member, Status.LEFT, words.MOVED))
    if name == "Nadia Example":
        workspace.do(SetStatus(member, Status.ENQUIRY))
    if name == "Ann Archer":
        workspace.do(AddNote(member, words.NOTE, shared=True, heard=False))
