"""Everybody is found by any beginning of any of their words, and nobody else is."""

import shutil
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from coprod_desktop.commands.members.erasing import ErasePerson
from coprod_desktop.commands.members.filters import ForgetFilter, KeepFilter
from coprod_desktop.commands.members.knowing import AddNote
from coprod_desktop.commands.members.merging import MergeMembers
from coprod_desktop.commands.members.people import AddMember, EditMember
from coprod_desktop.commands.members.together import PutIntoGroup
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Status
from coprod_desktop.domain.searching import wanted
from coprod_desktop.domain.text import folded
from coprod_desktop.models import MEMBER_SEARCH
from coprod_desktop.queries import member_lines, member_list, member_search
from coprod_desktop.readmodels.member_list import Order
from coprod_desktop.store.database import Database
from coprod_desktop.store.searching import mend, unlike
from coprod_desktop.store.workspace import Workspace
from tests.builders import a_member, a_panel
from tests.conftest import KEY, NOON, Clock

TODAY = NOON.date()


def people(workspace, words="", **asks):
    """Who is found, by name."""
    found = workspace.ask(member_list.found, MemberFilter(words, **asks), TODAY)
    rows = workspace.ask(member_list.page, found, TODAY, 0, 500)
    assert len(rows) == min(found.count, 500)
    return [row.name for row in rows]


def exactly(workspace, words):
    """The ids that are found by spelling, not by sound."""
    return set(workspace.ask(member_search.ids, wanted(words), 0, -1))


NAMES = st.one_of(
    st.sampled_from(
        ["Ann Archer", "Zoë O’Brien-Smith", "Łukasz Żółć", "José da Silva", "محمد علي", "李 小龍",
         "Ng", "Ann", "Straße", "ﬁona", "İpek", "নাদিয়া", "Ann-Marie d'Arcy", "Σίσυφος", "R2-D2"]
    ),
    st.text(min_size=1, max_size=14).filter(lambda text: any(map(str.isalpha, folded(text)))),
)  # fmt: skip
WORDS = st.one_of(
    st.sampled_from(
        ["rang at ten, will ring back", "M1 2AB", "07700 900123", "+44 (0)7700 900 456", "££ & co.",
         "ann.archer+panel@mail.example", "12 Old Road\nExampleton\nEX1 1ZZ", "x" * 90, "~tilde"]
    ),
    st.text(min_size=1, max_size=20).filter(lambda text: bool(folded(text))),
)  # fmt: skip


@pytest.fixture(scope="module")
def some_files(empty_file, tmp_path_factory):
    return tmp_path_factory.mktemp("search"), empty_file


def fresh(some_files):
    folder, empty = some_files
    path = folder / "data.db"
    for old in folder.iterdir():
        old.unlink()
    shutil.copy(empty, path)
    database = Database(path, KEY)
    return database, Workspace(database, "Sam", Clock())


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(NAMES, st.lists(WORDS, max_size=2)), min_size=1, max_size=4))
def test_everybody_is_found_by_any_beginning_of_any_word_and_nobody_else_is(some_files, told):
    database, workspace = fresh(some_files)
    known = {}
    for name, notes in told:
        with suppress(Refused):
            member = workspace.do(AddMember(name))
            known[member] = [name, *notes]
            for note in notes:
                workspace.do(AddNote(member, note))
    keys = {who: workspace.ask(stored_words, who) for who in known}
    for who, facts in known.items():
        for word in {word for fact in facts for word in folded(fact).split()}:
            for end in {1, 2, 3, len(word) // 2, len(word)}:
                found = exactly(workspace, word[:end])
                assert who in found, (word, end)
                for other in found:
                    assert fits(keys[other], word[:end]), (word[:end], known[other])
    assert unlike(database.writing) == []
    database.close()


def stored_words(session, member):
    here = select(MEMBER_SEARCH.c.words).where(MEMBER_SEARCH.c.member_id == member)
    return session.scalar(here).split(" ")


def fits(words, typed):
    """The rule said again, word by word, without the index."""
    return all(
        any(
            all(any(f"{word} ".startswith(beginning) for word in words) for beginning in option)
            for option in options
        )
        for options in wanted(typed)
    )


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "note", "rename", "merge", "group", "undo", "redo"]),
        st.integers(0, 5),
        NAMES,
    ),
    min_size=3,
    max_size=14,
)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_the_index_is_what_a_fresh_one_would_be_whatever_was_done_and_undone(some_files, steps):
    database, workspace = fresh(some_files)
    for name in ("Ann Archer", "Bo Baker"):
        workspace.do(AddMember(name))
    for what, number, name in steps:
        with suppress(Refused, LookupError):
            members = workspace.ask(member_search.ids, (), 0, -1) or [workspace.do(AddMember(name))]
            who = members[number % len(members)]
            if what == "add":
                workspace.do(AddMember(name))
            elif what == "note":
                workspace.do(AddNote(who, name))
            elif what == "rename":
                workspace.do(EditMember(who, (("name", name),)))
            elif what == "group":
                workspace.do(PutIntoGroup((who,), name))
            elif what == "merge":
                workspace.do(MergeMembers(who, members[(number + 1) % len(members)]))
            elif what == "undo":
                workspace.undo()
            else:
                workspace.redo()
        assert unlike(database.writing) == []
    while workspace.undo_name:
        workspace.undo()
    assert unlike(database.writing) == []
    assert workspace.ask(member_search.everyone) == 0
    database.close()


def test_a_stale_word_and_a_spoilt_index_are_noticed(workspace, database):
    a_member(workspace, "Ann Archer")
    with database.writing.begin() as connection:
        raw = connection.connection.driver_connection
        raw.execute("INSERT INTO member_words (rowid, words) VALUES (99, 'nobody')")
    assert [said.split(":")[0] for said in unlike(database.writing)] == ["search index"]
    with database.writing.begin() as connection:
        raw = connection.connection.driver_connection
        raw.execute("INSERT INTO member_words (member_words) VALUES ('rebuild')")
        raw.execute("UPDATE member_search SET words = 'else'")
    assert unlike(database.writing) == ["search words: 1"]
    mend(database.writing)
    assert unlike(database.writing) == []
    assert people(workspace, "arch") == ["Ann Archer"]


def test_notes_numbers_mail_and_postcodes_find_a_person_however_they_are_typed(workspace):
    ann, _bo = a_member(workspace, "Zoë O'Brien"), a_member(workspace, "Bo Baker")
    note = "Rang about the café. E-mail zoe.b@mail.example, phone +44 (0)7700 900123, at M1 2AB"
    workspace.do(AddNote(ann, note))
    for typed in (
        "zoe", "ZOË", "o'b", "obrien", "cafe", "CAFÉ", "zoe.b@ma", "mail.ex", "07700 900",
        "07700900", "7700900", "+44 7700 9001", "900123", "m1 2ab", "M12AB", "m12", "obri zoe",
    ):  # fmt: skip
        assert people(workspace, typed) == ["Zoë O'Brien"], typed
    assert people(workspace, "zoe baker") == []
    assert people(workspace, "?!") == ["Bo Baker", "Zoë O'Brien"]


def test_a_name_spelt_by_ear_is_found_and_said_to_be_so(workspace):
    a_member(workspace, "Stephen Mohammed")
    found = workspace.ask(member_list.found, MemberFilter("steven muhamad"), TODAY)
    assert (found.count, found.by_sound) == (1, True)
    exact = workspace.ask(member_list.found, MemberFilter("step"), TODAY)
    assert (exact.count, exact.by_sound) == (1, False)


def test_every_page_of_the_list_is_the_list_and_everybodys_place_is_their_number(workspace):
    names = [f"{first} {last}" for first in ("Ann", "Bo", "Émile") for last in "ABCDEFG"]
    ids = {name: a_member(workspace, name) for name in names}
    for asks in (MemberFilter(), MemberFilter("a"), MemberFilter("b", statuses=(Status.ACTIVE,))):
        found = workspace.ask(member_list.found, asks, TODAY)
        for order in (Order(), Order("name", descending=True), Order("joined")):
            whole = workspace.ask(member_list.page, found, TODAY, 0, 100, order)
            pages = [
                row
                for at in range(0, found.count, 4)
                for row in workspace.ask(member_list.page, found, TODAY, at, 4, order)
            ]
            assert pages == whole
            places = [
                workspace.ask(member_list.place, found, TODAY, row.id, order) for row in whole
            ]
            assert places == list(range(found.count))
    found = workspace.ask(member_list.found, MemberFilter(), TODAY)
    assert workspace.ask(member_list.beginning, found, TODAY, "b") == 7
    found = workspace.ask(member_list.found, MemberFilter("c"), TODAY)
    assert workspace.ask(member_list.place, found, TODAY, ids["Ann A"]) is None


def test_walking_from_the_start_and_sorting_what_fits_give_the_same_people(workspace, monkeypatch):
    for name in ("Ann Zed", "Anna Yes", "Bo Ann", "Cleo Ant", "Di Other"):
        a_member(workspace, name)
    for typed in ("an", "an b", "0"):
        asked = wanted(typed)
        monkeypatch.setattr(member_search, "_WALK_FROM", 0)
        walked = workspace.ask(member_search.ids, asked, 0, 10)
        monkeypatch.setattr(member_search, "_WALK_FROM", 10**9)
        assert workspace.ask(member_search.ids, asked, 0, 10) == walked


def test_a_filter_joins_what_it_asks(workspace):
    ann = a_member(workspace, "Ann", languages="Welsh, English")
    bo = a_member(workspace, "Bo", review_on=TODAY)
    a_panel(workspace, "Housing", [ann])
    workspace.do(PutIntoGroup((ann, bo), "Café crew"))
    assert people(workspace, language="welsh") == ["Ann"]
    assert people(workspace, review_due=True) == ["Bo"]
    assert people(workspace, no_panel=True) == ["Bo"]
    assert people(workspace, groups=("cafe crew",)) == ["Ann", "Bo"]
    assert people(workspace, groups=("cafe crew",), words="b") == ["Bo"]
    assert people(workspace, unseen_weeks=4) == ["Ann", "Bo"]
    assert people(workspace, unheard_weeks=4) == []


def test_a_kept_filter_finds_whoever_fits_today(workspace):
    kept = workspace.do(KeepFilter("Reviews", MemberFilter(review_due=True)))
    assert [row.count for row in workspace.ask(member_lines.saved_filters, TODAY)] == [0]
    a_member(workspace, "Bo", review_on=TODAY)
    row = workspace.ask(member_lines.saved_filters, TODAY)[0]
    assert (row.id, row.name, row.count, row.asks) == (
        kept,
        "Reviews",
        1,
        MemberFilter(review_due=True),
    )
    workspace.do(KeepFilter("reviews", MemberFilter("b")))
    assert [row.asks.words for row in workspace.ask(member_lines.saved_filters, TODAY)] == ["b"]
    workspace.do(ForgetFilter(kept))
    assert workspace.ask(member_lines.saved_filters, TODAY) == []
    workspace.undo()
    workspace.undo()
    assert workspace.ask(member_lines.saved_filters, TODAY)[0].asks.review_due


def test_whoever_is_erased_leaves_no_word_in_anybodys_index(workspace, database):
    ann, bo = a_member(workspace, "Ann Archer"), a_member(workspace, "Bo Baker")
    workspace.do(AddNote(ann, "Likes zebrafish"))
    workspace.do(AddNote(bo, "Came with Ann Archer"))
    workspace.do(ErasePerson(ann))
    assert unlike(database.writing) == []
    assert people(workspace, "") == ["Bo Baker"]
    for word in ("ann", "archer", "zebrafish"):
        assert people(workspace, word) == []
    with database.writing.connect() as connection:
        raw = connection.connection.driver_connection
        pages = b"".join(row[0] for row in raw.execute("SELECT block FROM member_words_data"))
    assert b"zebra" not in pages
    assert b"baker" in pages
