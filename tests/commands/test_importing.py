"""Importing on a real file: what is added, what is filled in, what stays, and the way back."""

from datetime import date

import pytest

from coprod_desktop.commands.members.importing import ImportMembers
from coprod_desktop.commands.members.knowing import AddContactRoute
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.importing.choices import Choice, Tally
from coprod_desktop.domain.importing.people import GivenRow, Person
from coprod_desktop.domain.importing.verdicts import judged
from coprod_desktop.domain.people import Route
from coprod_desktop.domain.progress import Stopped
from coprod_desktop.models import ContactRoute, ImportedFile, Member, MemberNote, Panel, PanelRole
from coprod_desktop.queries import history, importing, members
from tests.builders import a_member, a_panel
from tests.store.test_home import everything

PHONE = ((Route.TEXT, "07700 900001"),)


def rows(*people):
    return [GivenRow(at, one.name, one) for at, one in enumerate(people, 2)]


def bring(workspace, given_rows, choices=None, **more):
    known = workspace.ask(importing.people_here)
    verdicts = tuple(judged(given_rows, known, choices))
    return workspace.do(ImportMembers("list.xlsx", "d1", verdicts, **more))


def of(workspace, kind, *columns):
    return workspace.ask(
        lambda session: [
            tuple(getattr(one, column) for column in columns) for one in session.query(kind)
        ]
    )


def test_new_people_come_with_everything_their_rows_say(workspace):
    panel = a_panel(workspace, "Housing panel")
    ann = Person(
        "Ann Archer",
        (("pronouns", "she/her"), ("joined_on", date(2024, 4, 3)), ("format", Format.LARGE)),
        (*PHONE, (Route.EMAIL, "ann@example.org")),
        how_not="no voicemail",
        need="a loop",
        note="likes tea",
        panels=("housing PANEL", "Youth"),
        trusted=("Bo", "01632 960001"),
    )
    assert bring(workspace, rows(ann)) == Tally(1, 1, 0, 0, 0)
    [found] = of(workspace, Member, "name", "pronouns", "joined_on", "format")
    assert found == ("Ann Archer", "she/her", date(2024, 4, 3), Format.LARGE)
    routes = of(workspace, ContactRoute, "kind", "how_not", "preferred")
    assert routes == [(Route.TEXT, "no voicemail", True), (Route.EMAIL, "no voicemail", False)]
    assert of(workspace, MemberNote, "words", "by") == [("likes tea", "Sam")]
    roles = {one[0] for one in of(workspace, PanelRole, "panel_id")}
    assert panel in roles
    assert {one[0] for one in of(workspace, Panel, "name")} == {"Housing panel", "Youth"}
    assert len(roles) == 2
    assert [one.name for one in workspace.ask(members.search, "900001")] == ["Ann Archer"]


def test_an_update_fills_gaps_and_keeps_what_we_know(workspace):
    member = a_member(workspace, "Ann Archer", pronouns="she/her")
    workspace.do(AddContactRoute(member, Route.TEXT, "07700 900001"))
    ann = Person(
        "Ann Archer",
        (("pronouns", "they/them"), ("food", "vegan")),
        (*PHONE, (Route.EMAIL, "ann@example.org")),
        how_not="text only",
    )
    known = workspace.ask(importing.people_here)
    [verdict] = judged(rows(ann), known)
    assert (verdict.kind, verdict.step) == ("needs-you", "fail")
    assert bring(workspace, rows(ann), {2: Choice.FILL}) == Tally(1, 0, 1, 0, 0)
    assert of(workspace, Member, "pronouns", "food") == [("she/her", "vegan")]
    assert of(workspace, ContactRoute, "value", "how_not") == [
        ("07700 900001", "text only"),
        ("ann@example.org", "text only"),
    ]


def test_taking_the_words_of_the_file_puts_them_over_ours(workspace):
    a_member(workspace, "Ann Archer", pronouns="she/her")
    ann = Person("Ann Archer", (("pronouns", "they/them"),))
    bring(workspace, rows(ann), {2: Choice.TAKE})
    assert of(workspace, Member, "pronouns") == [("they/them",)]


def test_a_second_row_of_a_new_person_may_be_folded_into_the_first(workspace):
    two = rows(Person("Bo", (), PHONE), Person("Bo", (("food", "vegan"),), PHONE))
    assert bring(workspace, two, {3: Choice.FILL}) == Tally(2, 1, 1, 0, 0)
    assert of(workspace, Member, "name", "food") == [("Bo", "vegan")]


def test_one_undo_takes_all_of_it_back_and_redo_brings_it_again(workspace):
    member = a_member(workspace, "Ann Archer")
    workspace.do(AddContactRoute(member, Route.TEXT, "07700 900001"))
    before = workspace.ask(everything)
    people = [Person(f"Person {n}", (("food", "soup"),), panels=("New",)) for n in range(30)]
    bring(workspace, rows(Person("Ann Archer", (("food", "vegan"),), PHONE), *people))
    after = workspace.ask(everything)
    assert workspace.undo_name == "ImportMembers"
    [entry] = workspace.ask(history.recent, limit=1)
    assert dict(entry.facts) == {"count": 31, "file": "list.xlsx"}
    workspace.undo()
    assert workspace.ask(everything) == before
    workspace.redo()
    assert workspace.ask(everything) == after


def test_the_same_file_is_noticed_and_may_be_meant(workspace):
    bring(workspace, rows(Person("Ann")))
    assert workspace.ask(importing.read_before, "d1").done == 1
    with pytest.raises(Refused, match="import-twice"):
        bring(workspace, rows(Person("Bo")))
    bring(workspace, rows(Person("Bo")), again=True)
    assert len(of(workspace, Member, "name")) == 2


def test_an_import_that_was_taken_back_is_not_one(workspace):
    bring(workspace, rows(Person("Ann")), headings="k", mapping="{}")
    assert workspace.ask(importing.remembered, "k") == "{}"
    workspace.undo()
    assert workspace.ask(importing.read_before, "d1") is None
    assert workspace.ask(importing.remembered, "k") == ""


def test_nothing_new_is_no_import(workspace):
    a_member(workspace, "Ann")
    with pytest.raises(Refused, match="nothing-to-bring-in"):
        bring(workspace, rows(Person("Ann")))
    assert of(workspace, ImportedFile, "digest") == []


def test_a_second_reading_of_a_brought_in_file_finds_everybody(workspace):
    people = [
        Person("Ann", (("born", date(1980, 4, 17)),), PHONE, "no post", "loop", "tea", ("Youth",)),
        Person("Bo", (("format", Format.GIANT),), trusted=("Cy", "01632 960001")),
    ]
    bring(workspace, rows(*people))
    found = judged(rows(*people), workspace.ask(importing.people_here))
    assert [one.kind.value for one in found] == ["same", "same"]


def test_stop_leaves_nothing_behind(workspace):
    before = workspace.ask(everything)

    def stop(_done, _total):
        raise Stopped

    with pytest.raises(Stopped):
        bring(workspace, rows(Person("Ann"), Person("Bo")), tell=stop)
    assert workspace.ask(everything) == before


def test_a_backup_is_made_first(workspace, database):
    made = []
    database.before_risky.append(lambda: made.append(len(of(workspace, Member, "name"))))
    bring(workspace, rows(Person("Ann")))
    assert made == [0]
