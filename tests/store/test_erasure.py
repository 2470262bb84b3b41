"""Erasing a person: their name and words are nowhere left, and no old backup brings them back."""

from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text

from coprod_desktop.commands.members.erasing import ErasePartnerContact, ErasePerson
from coprod_desktop.commands.members.knowing import AddNote
from coprod_desktop.commands.members.merging import MergeMembers
from coprod_desktop.commands.members.people import EditMember
from coprod_desktop.commands.panels import EditPanel
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    Attendance,
    Incentive,
    JournalEntry,
    Meeting,
    Member,
    Panel,
    PanelRole,
    PartnerContact,
    Table,
)
from coprod_desktop.queries import erasures, history, members, reminders
from coprod_desktop.queries.fair_share import fair_share
from coprod_desktop.queries.incentives import beside
from coprod_desktop.queries.meetings.rows import not_invited
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.store import backup, erasure, restoring, tombstones
from coprod_desktop.store.opened import OpenFile
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from tests.builders import a_member, a_panel
from tests.conftest import NOON, Clock

PASS = "paper lantern seven otters"


def dump(workspace):
    """Every value of every table, the search index included, as text."""

    def all_of_it(session):
        tables = "select name from sqlite_master where type = 'table'"
        return {
            name: repr(session.execute(text(f'select * from "{name}"')).all())
            for (name,) in session.execute(text(tables)).all()
        }

    return workspace.ask(all_of_it)


def left_of(workspace, *words):
    """The tables in which a word still stands, however it is written."""
    forms = {form for word in words for form in (word, folded(word), word.upper(), word.lower())}
    return {
        name: sorted(form for form in forms if form in values)
        for name, values in dump(workspace).items()
        if any(form in values for form in forms)
    }


def everybody(workspace):
    return workspace.ask(
        lambda s: s.execute(select(Member.id, Member.name).where(Member.name != "")).all()
    )


def test_nobody_of_the_example_leaves_a_trace_and_the_money_is_all_there(charity):
    def sums(session):
        return session.execute(
            select(func.count(), func.sum(Incentive.amount), func.count(Incentive.paid_on))
        ).one(), session.scalar(select(func.count()).select_from(Attendance))

    before, gone, owed = charity.ask(sums), [], []
    for number, name in everybody(charity):
        try:
            charity.do(ErasePerson(number))
        except Refused:
            owed.append(name)
            continue
        gone.append(name)
    assert len(gone) > 12
    assert owed
    assert left_of(charity, *gone) == {}
    assert charity.ask(sums) == before
    assert charity.ask(lambda s: s.execute(text("pragma foreign_key_check")).all()) == []


def test_a_person_with_old_names_notes_and_two_records_is_gone_from_undo_too(charity):
    kept = a_member(charity, "Zebedee Quillfeather")
    charity.do(EditMember(kept, (("name", "Zeb O'Quill-Feather"),)))
    other = a_member(charity, "Ludmila Vandermeulen")
    charity.do(AddNote(other, "Likes the harpsichord"))
    charity.do(MergeMembers(kept, other, ()))
    friend = a_member(charity, "Bo Friend")
    charity.do(AddNote(friend, 'Came with zebedee QUILLFEATHER, "Zeb O\'Quill-Feather" to us'))
    charity.do(ErasePerson(kept))
    words = ("Zebedee Quillfeather", "Zeb O'Quill-Feather", "Ludmila Vandermeulen", "harpsichord")
    assert left_of(charity, *words) == {}
    assert "Came with [name erased]" in dump(charity)["member_note"]
    assert charity.undo_name is None
    with pytest.raises(Refused, match="cannot-undo"):
        charity.undo()
    done = charity.ask(lambda s: s.scalars(
        select(JournalEntry.id).where(JournalEntry.command == "EditMember")
    ).all())  # fmt: skip
    for entry in done:
        with suppress(Refused):
            charity.undo(entry)
    assert left_of(charity, *words) == {}
    assert all("Quill" not in row.about for row in charity.ask(history.recent))


def test_an_erased_person_is_in_no_list_to_choose_from(charity):
    for number, _name in everybody(charity):
        with suppress(Refused):
            charity.do(ErasePerson(number))
    panels = charity.ask(lambda s: s.scalars(select(Panel.id)).all())
    meetings = charity.ask(lambda s: s.scalars(select(Meeting.id)).all())
    today = charity.today()
    names = [
        *(row.name for row in charity.ask(members.search)),
        *(row.label for row in charity.ask(choices, "member")),
        *(row.name for row in charity.ask(fair_share, today, today)),
        *(row.name for row in charity.ask(reminders.due, today)),
        *(row[1] for each in panels for row in charity.ask(beside.panel, each, today)),
        *(row.name for each in meetings for row in charity.ask(not_invited, each)),
    ]
    assert len(names) > 20
    assert all(names)
    open_ = charity.ask(
        lambda s: s.scalar(
            select(func.count())
            .select_from(PanelRole)
            .join(Member, Member.id == PanelRole.member_id)
            .where(Member.name == "", PanelRole.to_day.is_(None))
        )
    )
    assert open_ == 0


def test_what_others_did_can_still_be_undone_after_an_erasure(charity):
    gone, stays = a_member(charity, "Zebedee Quillfeather"), a_member(charity, "Bo Friend")
    charity.do(AddNote(stays, "Met Zebedee Quillfeather"))
    entry = charity.ask(
        lambda s: s.scalar(select(JournalEntry.id).order_by(JournalEntry.sequence.desc()).limit(1))
    )
    charity.do(ErasePerson(gone))
    assert left_of(charity, "Quillfeather") == {}
    charity.undo(entry)
    assert "Met " not in dump(charity)["member_note"]


def test_a_name_that_somebody_else_has_too_is_left_in_the_words_of_others(charity):
    gone, namesake = a_member(charity, "Ann Twice"), a_member(charity, "Ann Twice")
    charity.do(AddNote(namesake, "Ann Twice sings"))
    charity.do(ErasePerson(gone))
    assert "Ann Twice sings" in dump(charity)["member_note"]
    one = a_member(charity, "May")
    charity.do(AddNote(namesake, "We meet in May"))
    assert charity.ask(erasures.preview, one).alone == ("May",)
    charity.do(ErasePerson(one))
    assert "We meet in May" in dump(charity)["member_note"]


def test_the_preview_says_what_the_erasure_does(charity):
    number = max(
        (number for number, _ in everybody(charity)),
        key=lambda number: sum(count for _, count in charity.ask(erasures.preview, number).goes),
    )
    charity.do(AddNote(a_member(charity, "Bo Friend"), "x"))
    found = charity.ask(erasures.preview, number)
    assert dict(found.goes)
    tables = ["consent", "contact_route", *dict(found.goes), *dict(found.stays)]

    def counts(session):
        return {t: session.scalar(text(f'select count(*) from "{t}"')) for t in tables}

    before = charity.ask(counts)
    with suppress(Refused):
        charity.do(ErasePerson(number))
        after = charity.ask(counts)
        assert {t: before[t] - after[t] for t in dict(found.goes)} == dict(found.goes)
        assert all(before[t] == after[t] for t in dict(found.stays))


def test_somebody_we_owe_money_is_paid_first(charity):
    owed = charity.ask(
        lambda s: s.scalar(select(Incentive.member_id).where(Incentive.step == "settled").limit(1))
    )
    with pytest.raises(Refused, match="still-owed"):
        charity.do(ErasePerson(MemberId(owed)))


def test_nobody_is_erased_twice(workspace):
    number = a_member(workspace, "Zebedee Quillfeather")
    workspace.do(ErasePerson(number))
    with pytest.raises(Refused, match="already-erased"):
        workspace.do(ErasePerson(number))


def test_a_partners_contact_can_be_erased_and_the_answers_stay(charity):
    contact, name = charity.ask(
        lambda s: s.execute(select(PartnerContact.id, PartnerContact.name)).first()
    )
    panel = a_panel(charity, "Housing")
    charity.do(EditPanel(panel, (("contact_id", contact),)))
    steps = charity.ask(lambda s: s.scalar(text("select count(*) from idea_step")))
    charity.do(ErasePartnerContact(contact))
    assert left_of(charity, name) == {}
    assert charity.ask(lambda s: s.scalar(text("select count(*) from idea_step"))) == steps
    left = charity.ask(lambda s: s.execute(select(Panel.contact_id).where(Panel.id == panel)).all())
    assert left == [(None,)]


@pytest.mark.parametrize("table", list(Table.metadata.sorted_tables), ids=lambda table: table.name)
def test_every_personal_column_can_be_made_empty(table):
    for column in erasure.personal(table):
        assert erasure.empty(column) in (None, "", 0, 1) or column.type.enums, column.name


def test_every_table_that_must_point_to_a_person_goes_or_is_said_to_stay():
    known = {each.name for each in Table.metadata.sorted_tables}
    assert known >= erasure.STAY
    assert set(erasure.LOOSE) | erasure.THEIRS <= known
    for name in erasure.STAY - {"member"}:
        table = Table.metadata.tables[name]
        parents = {link.target for link in erasure.links(table) if not link.may_be_empty}
        roots = {"member", "theme", "meeting", "panel"}
        assert parents <= erasure.STAY | roots, f"{name} stays although what it needs would go"


def opened_file(folder, **way):
    vault = Vault.open(folder, **way)
    return OpenFile(vault, "Sam", Clock())


def test_an_old_backup_does_not_bring_anybody_back(tmp_path):
    folder = tmp_path / "Riverside.vault"
    vault, sheet = Vault.create(folder, "Sam", PASS, Kdf(8 * MIB, 1))
    file = OpenFile(vault, "Sam", Clock())
    gone = a_member(file.workspace, "Zebedee Quillfeather")
    stays = a_member(file.workspace, "Bo Friend")
    file.workspace.do(AddNote(stays, "Rang Zebedee Quillfeather"))
    old = backup.make(vault, NOON, kind="manual")
    file.keep_draft({"A note": "Zebedee Quillfeather rang"})
    file.workspace.do(ErasePerson(gone))
    assert file.draft() == {}
    new = backup.make(vault, NOON + timedelta(hours=1), kind="manual")
    assert backup.read(new).erased == (tombstones.stone(gone.hex),)
    file.close()

    restoring.restore(folder, old, NOON, passphrase=PASS)
    again = opened_file(folder, passphrase=PASS)
    assert left_of(again.workspace, "Zebedee Quillfeather") == {}
    assert [name for _, name in everybody(again.workspace)] == ["Bo Friend"]
    again.close()

    # On another computer the newer backup brings the tombstones, and the older one meets them.
    other = tmp_path / "another" / "Riverside.vault"
    restoring.restore(other, new, NOON, sheet=sheet)
    restoring.restore(other, old, NOON + timedelta(seconds=1), sheet=sheet)
    third = opened_file(other, sheet=sheet)
    assert left_of(third.workspace, "Zebedee Quillfeather") == {}
    third.close()


def test_a_backup_is_made_before_an_erasure_and_what_was_set_aside_goes(tmp_path):
    folder = tmp_path / "Riverside.vault"
    vault, _ = Vault.create(folder, "Sam", PASS, Kdf(8 * MIB, 1))
    file = OpenFile(vault, "Sam", Clock())
    gone = a_member(file.workspace, "Zebedee Quillfeather")
    (folder / "replaced-20261122T120000000000").mkdir()
    file.workspace.do(ErasePerson(gone))
    assert [path.name.split("-")[2] for path in (folder / "backups").iterdir()] == ["risky.cbk"]
    assert not list(folder.glob("replaced-*"))
    file.close()
    assert b"Quillfeather" not in (folder / "erased.list").read_bytes()
