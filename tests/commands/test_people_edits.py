"""Everything we know of a person can be changed and taken away; what cannot be is said in words."""

from datetime import date

import pytest

from coprod_desktop.commands.members.helping import EditNeed, RemoveNeed, TakeNeedStep
from coprod_desktop.commands.members.hidden import (
    EditSensitiveFact,
    LookAtSensitive,
    RemoveSensitiveFact,
)
from coprod_desktop.commands.members.keeping import (
    AddStep,
    EditAbility,
    EditNote,
    EditStep,
    RemoveAbility,
    RemoveNote,
    RemoveStep,
)
from coprod_desktop.commands.members.knowing import (
    AddAbility,
    AddContactRoute,
    AddNeed,
    AddNote,
    AddSensitiveFact,
    AddTrustedPerson,
    RecordConsent,
    RemoveContactRoute,
    ReviewNeeds,
    SetAvailability,
    TakeBackConsent,
)
from coprod_desktop.commands.members.people import AddMember, EditMember, SetStatus
from coprod_desktop.commands.members.reaching import (
    EditContactRoute,
    EditTrustedPerson,
    RemoveTrustedPerson,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import Ability, Happened, Need, NeedStep, Route, Sensitive, Status
from coprod_desktop.queries import member_card, members, timeline
from coprod_desktop.wording import faults
from tests.builders import a_member

TODAY = date(2026, 11, 23)


def card_of(workspace, member):
    return workspace.ask(member_card.card, member)


def walked(workspace, member, *commands):
    """Do each command, take it back and do it again: the card must follow each time."""
    for command in commands:
        before = card_of(workspace, member)
        workspace.do(command)
        after = card_of(workspace, member)
        assert after != before, command
        workspace.undo()
        assert card_of(workspace, member) == before, command
        workspace.redo()
        assert card_of(workspace, member) == after, command


def test_every_plain_fact_is_kept_shown_and_taken_back(workspace):
    ann = a_member(workspace)
    facts = {
        "pronouns": "she/her", "payment_name": "A. Archer", "certificate_name": "Ann B. Archer",
        "introduce_as": "Ann, who knows the buses", "describe_as": "a tenant",
        "sharing": Attribution.ROLE, "buddy": "Bo", "born": date(1980, 2, 29),
        "joined_on": date(2020, 1, 1), "format": Format.GIANT, "languages": "English, Polish",
        "interpreter": "BSL", "food": "vegan", "allergies": "nuts", "travel_mode": "bus",
        "travel_route": "12 from the quay", "last_fare": Money(460), "review_on": date(2027, 1, 1),
        "last_heard_on": TODAY,
    }  # fmt: skip
    walked(workspace, ann, *(EditMember(ann, ((key, value),)) for key, value in facts.items()))
    card = card_of(workspace, ann)
    assert {key: getattr(card, key) for key in facts} == facts
    assert workspace.ask(member_card.words_rule, ann) == (Attribution.ROLE, "a tenant")


def test_routes_are_changed_and_one_safe_way_stays_preferred(workspace):
    ann = a_member(workspace)
    phone = workspace.do(AddContactRoute(ann, Route.PHONE, "07700 900123"))
    mail = workspace.do(AddContactRoute(ann, Route.EMAIL, "ann@mail.example"))
    walked(
        workspace,
        ann,
        EditContactRoute(phone, (("how_not", "No voicemail"),)),
        EditContactRoute(phone, (("say", "Say it is the library"),)),
        EditContactRoute(phone, (("value", "07700 900124"),)),
        EditContactRoute(mail, (("preferred", True),)),
        EditContactRoute(mail, (("safe", False),)),
        RemoveContactRoute(mail),
    )
    (route,) = card_of(workspace, ann).routes
    assert (route.value, route.how_not, route.preferred) == ("07700 900124", "No voicemail", True)
    assert [row.name for row in workspace.ask(members.search, "900124")] == ["Ann Archer"]


def test_trusted_people_have_a_permission_with_its_day(workspace):
    ann = a_member(workspace)
    pat = workspace.do(AddTrustedPerson(ann, "Pat", "sister", "01632 960200", may_contact=True))
    assert card_of(workspace, ann).trusted[0].agreed_on == TODAY
    walked(
        workspace,
        ann,
        EditTrustedPerson(pat, (("may_contact", False),)),
        EditTrustedPerson(pat, (("phone", "01632 960201"),)),
        RemoveTrustedPerson(pat),
    )


def test_a_need_goes_through_its_six_steps(workspace):
    ann = a_member(workspace)
    need = workspace.do(AddNeed(ann, Need.HEARING, "Sits near the speaker"))
    with pytest.raises(Refused, match="not-an-access-step"):
        workspace.do(TakeNeedStep(need, NeedStep.SHARE))  # nobody agreed to share it
    walked(
        workspace,
        ann,
        EditNeed(need, (("may_share", True),)),
        TakeNeedStep(need, NeedStep.SHARE),
        TakeNeedStep(need, NeedStep.MEET),
        EditNeed(need, (("flagged", False),)),
        EditNeed(need, (("words", "Sits in front"),)),
    )
    workspace.do(EditMember(ann, (("review_on", TODAY),)))
    walked(workspace, ann, TakeNeedStep(need, NeedStep.REVIEW))
    row = card_of(workspace, ann).needs[0]
    assert (row.recorded_on, row.shared_on, row.met_on, row.reviewed_on) == (TODAY,) * 4
    assert card_of(workspace, ann).review_on == date(2027, 11, 23)
    walked(workspace, ann, RemoveNeed(need))


def test_reviewing_together_notes_every_need(workspace):
    ann = a_member(workspace)
    workspace.do(AddNeed(ann, Need.HEARING, "loop"))
    workspace.do(AddNeed(ann, Need.QUIET, "quiet room"))
    walked(workspace, ann, ReviewNeeds(ann))
    assert {need.reviewed_on for need in card_of(workspace, ann).needs} == {TODAY}


def test_skills_notes_and_steps_are_changed_and_taken_away(workspace):
    ann = a_member(workspace)
    skill = workspace.do(AddAbility(ann, Ability.SKILL, "chess"))
    note = workspace.do(AddNote(ann, "Rang about Tuesday."))
    step = workspace.do(AddStep(ann, "Meet the chair", date(2026, 12, 1)))
    walked(
        workspace,
        ann,
        EditAbility(skill, (("kind", Ability.GOAL),)),
        RemoveAbility(skill),
        EditNote(note, (("shared", True),)),
        EditNote(note, (("words", "Rang about Wednesday."),)),
        EditStep(step, (("due_on", date(2026, 12, 8)),)),
        RemoveStep(step),
        SetAvailability(ann, ((0, 600, 660), (0, 660, 720))),
    )
    assert card_of(workspace, ann).times == ((0, 600, 720),)
    assert workspace.ask(members.search, "wednesday")[0].name == "Ann Archer"
    walked(workspace, ann, RemoveNote(note))
    assert workspace.ask(members.search, "wednesday") == []


def test_a_consent_keeps_its_words_and_is_taken_back_once(workspace):
    ann = a_member(workspace)
    yes = workspace.do(
        RecordConsent(
            ann, "Photos", "You may.", "2026-1", "on paper", date(2026, 11, 1), date(2027, 11, 1)
        )
    )
    walked(workspace, ann, TakeBackConsent(yes, "by phone"))
    (row,) = card_of(workspace, ann).consents
    assert (row.wording, row.wording_version, row.given_on, row.until, row.withdrawn_how) == (
        "You may.", "2026-1", date(2026, 11, 1), date(2027, 11, 1), "by phone",
    )  # fmt: skip
    with pytest.raises(Refused, match="already-taken-back"):
        workspace.do(TakeBackConsent(yes))


def test_hidden_facts_are_looked_at_with_a_reason_that_stays(workspace):
    ann = a_member(workspace)
    fact = workspace.do(
        AddSensitiveFact(ann, "prison", "advises probation", TODAY, Sensitive.THEME)
    )
    assert "prison" not in repr(card_of(workspace, ann))
    with pytest.raises(Refused, match="why-look"):
        workspace.do(LookAtSensitive(ann, "  "))
    assert workspace.do(LookAtSensitive(ann, "She asked what we hold.")) == 1
    with pytest.raises(Refused, match="cannot-undo"):
        workspace.undo()
    looked = [row for row in workspace.ask(timeline.timeline, ann) if row.what is Happened.LOOKED]
    assert [(row.about, row.by) for row in looked] == [("She asked what we hold.", "Sam")]
    assert card_of(workspace, ann).looks == 1
    workspace.do(EditSensitiveFact(fact, (("words", "was in prison"),)))
    assert workspace.ask(member_card.sensitive, ann)[0].words == "was in prison"
    for nothing in (("purpose", ""), ("consent_on", None)):
        with pytest.raises(Refused, match="needs-consent"):
            workspace.do(EditSensitiveFact(fact, (nothing,)))
    walked(workspace, ann, RemoveSensitiveFact(fact))


def test_what_was_taken_away_still_stands_in_the_timeline(workspace):
    ann = a_member(workspace)
    need = workspace.do(AddNeed(ann, Need.QUIET, "quiet"))
    workspace.do(RemoveNeed(need))
    told = [row.about for row in workspace.ask(timeline.timeline, ann)]
    assert "RemoveNeed" in told


TOMORROW = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (lambda ann: EditMember(ann, (("born", TOMORROW),)), "day-to-come"),
        (lambda ann: EditMember(ann, (("born", date(1890, 1, 1)),)), "born-too-early"),
        (lambda ann: EditMember(ann, (("joined_on", TOMORROW),)), "day-to-come"),
        (lambda ann: EditMember(ann, (("last_heard_on", TOMORROW),)), "day-to-come"),
        (lambda ann: EditMember(ann, (("name", "x" * 301),)), "name-too-long"),
        (lambda ann: EditMember(ann, (("pronouns", "x" * 301),)), "words-too-long"),
        (lambda ann: EditMember(ann, (("name", "🦊🦊"),)), "name-without-letters"),
        (lambda ann: AddMember("🦊"), "name-without-letters"),
        (lambda ann: AddMember("..."), "name-without-letters"),
        (lambda ann: AddContactRoute(ann, Route.PHONE, "1234"), "phone-odd"),
        (lambda ann: AddContactRoute(ann, Route.TEXT, "0" * 40), "phone-odd"),
        (lambda ann: AddContactRoute(ann, Route.PHONE, "ring me"), "phone-odd"),
        (lambda ann: AddContactRoute(ann, Route.EMAIL, "ann at mail"), "email-odd"),
        (lambda ann: AddContactRoute(ann, Route.EMAIL, "a@b@c"), "email-odd"),
        (lambda ann: AddContactRoute(ann, Route.POST, "x" * 1001), "route-too-long"),
        (lambda ann: AddContactRoute(ann, Route.POST, "  "), "route-is-empty"),
        (lambda ann: AddTrustedPerson(ann, "Pat", phone="12"), "phone-odd"),
        (lambda ann: AddSensitiveFact(ann, "x", "y", TOMORROW), "day-to-come"),
        (lambda ann: RecordConsent(ann, "a", "b", "", "", TOMORROW), "day-to-come"),
        (
            lambda ann: RecordConsent(ann, "a", "b", "", "", TODAY, date(2026, 1, 1)),
            "ends-before-it-starts",
        ),
        (lambda ann: RecordConsent(ann, "a", " ", "", ""), "nothing-written"),
        (lambda ann: SetStatus(ann, Status.RESTING, "", date(2026, 1, 1)), "comes-back"),
        (lambda ann: AddNote(ann, "x" * 20_001), "words-too-long"),
        (lambda ann: AddStep(ann, "x" * 201), "words-too-long"),
    ],
)
def test_what_cannot_be_kept_is_said_in_a_sentence_and_changes_nothing(workspace, command, reason):
    ann = a_member(workspace)
    before = card_of(workspace, ann)
    with pytest.raises(Refused, match=reason) as refused:
        workspace.do(command(ann))
    sentence = faults.sentence(refused.value)
    assert sentence.endswith(".")
    assert "…" not in sentence
    assert card_of(workspace, ann) == before


def test_a_name_of_three_hundred_letters_and_one_with_a_picture_are_kept(workspace):
    assert card_of(workspace, a_member(workspace, "x" * 300)).name == "x" * 300
    assert card_of(workspace, a_member(workspace, "Ann 🦊")).name == "Ann 🦊"
