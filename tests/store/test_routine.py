"""Backups without anybody thinking of them: when, of what, and what is said when one fails."""

import shutil
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from coprod_desktop.commands.charity import ChangeCharity, CharityDetails, SetUpCharity
from coprod_desktop.commands.feedback.about_us import AddRemark
from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.keeping import Reminder
from coprod_desktop.domain.progress import silent
from coprod_desktop.queries import charity
from coprod_desktop.store import backup, places, restoring, second_place, shelf
from coprod_desktop.store.opened import OpenFile
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from tests.conftest import NOON, Clock

PASS = "paper lantern seven otters"


class Held:
    """An open file with a clock of its own."""

    def __init__(self, folder):
        self.clock, self.folder = Clock(), folder
        vault, self.sheet = Vault.create(folder, "Sam", PASS, Kdf(8 * MIB, 1))
        self.file = OpenFile(vault, "Sam", self.clock)
        self.file.workspace.do(SetUpCharity(CharityDetails("Riverside Voices")))

    def later(self, **gap):
        self.clock.now += timedelta(**gap)

    def change(self, name="Later"):
        self.file.workspace.do(ChangeCharity(CharityDetails(name)))

    def again(self):
        self.file.close()
        self.file = OpenFile(Vault.open(self.folder, PASS), "Sam", self.clock)

    @property
    def kinds(self):
        return [shelf.kind(path) for path in shelf.listed(self.folder / "backups")]


@pytest.fixture
def held(tmp_path):
    made = Held(tmp_path / "Riverside.vault")
    yield made
    with suppress(Trouble):  # a test may have damaged it
        made.file.close()


def test_a_backup_is_due_half_an_hour_after_the_first_change_that_is_in_none(held):
    assert not held.file.backup_due()
    held.later(minutes=29)
    held.change()
    assert not held.file.backup_due()
    held.later(minutes=1)
    assert held.file.backup_due()
    held.file.back_up(None, silent)
    assert not held.file.backup_due()
    held.later(hours=9)
    assert not held.file.backup_due()
    held.change("Again")
    held.later(minutes=30)
    assert held.file.backup_due()


def test_a_clock_that_moved_back_puts_no_backup_off(held):
    held.later(days=-400)
    assert held.file.backup_due()
    held.file.back_up(None, silent)
    held.change()
    held.later(days=800)
    held.file.back_up(None, silent)
    newest = backup.headline(shelf.listed(held.folder / "backups")[0])
    assert newest.sequence == 2


def test_closing_makes_a_backup_when_something_changed_and_only_then(held):
    held.again()
    assert held.kinds == ["lock"]
    held.again()
    assert held.kinds == ["lock"]
    held.change()
    held.again()
    assert held.kinds == ["lock", "lock"]
    held.file.workspace.undo()
    held.again()
    assert held.kinds == ["lock", "lock", "lock"]


def test_what_stands_outside_the_journal_is_a_change_too(held):
    held.again()
    held.file.workspace.do(AddRemark("The door is heavy"))
    held.again()
    assert held.kinds == ["lock", "lock"]


def test_after_an_older_backup_came_back_the_next_change_is_backed_up(held):
    held.file.back_up(None, silent)
    old = shelf.listed(held.folder / "backups")[0]
    for name in ("One", "Two", "Three"):
        held.change(name)
    held.file.back_up(None, silent)
    held.file.close()
    restoring.restore(held.folder, old, held.clock.now, passphrase=PASS)
    held.file = OpenFile(Vault.open(held.folder, PASS), "Sam", held.clock)
    held.change("Instead")
    held.later(minutes=30)
    assert held.file.backup_due()
    held.file.back_up(None, silent)
    assert not held.file.backup_due()


def test_a_backup_is_made_before_a_risky_command_and_without_one_nothing_happens(held):
    class Risky(ChangeCharity):
        risky = True

    held.file.workspace.do(Risky(CharityDetails("Bold")))
    assert held.kinds == ["risky"]
    shutil.rmtree(held.folder / "backups")
    (held.folder / "backups").write_text("in the way")
    with pytest.raises(Trouble, match="backup-failed"):
        held.file.workspace.do(Risky(CharityDetails("Bolder")))
    assert held.file.workspace.undo_name == "Risky"
    (held.folder / "backups").unlink()


def test_a_failure_is_said_and_tried_again_only_half_an_hour_later(held):
    held.later(minutes=30)
    shutil.rmtree(held.folder / "backups")
    (held.folder / "backups").write_text("in the way")
    with pytest.raises(Trouble, match="backup-failed"):
        held.file.back_up(None, silent)
    assert not held.file.backup_due()
    held.later(minutes=30)
    assert held.file.backup_due()
    with pytest.raises(Trouble, match="backup-failed"):
        held.file.close()
    (held.folder / "backups").unlink()
    held.file = OpenFile(Vault.open(held.folder, PASS), "Sam", held.clock)  # it was let go


def test_a_damaged_file_is_not_backed_up_and_costs_no_older_backup(held):
    for _ in range(8):
        held.later(minutes=1)
        held.file.back_up(None, silent)
    before = shelf.listed(held.folder / "backups")
    held.file.vault.database.checkpoint()
    with (held.folder / "data.db").open("r+b") as file:
        file.seek(8 * 4096 + 100)
        file.write(b"\xff" * 64)
    with pytest.raises(Trouble, match="source-unsound"):
        held.file.back_up(None, silent)
    assert shelf.listed(held.folder / "backups") == before


def test_the_second_place_gets_every_backup_while_it_is_there(held, tmp_path):
    assert held.file.kept().reminder is Reminder.NO_SECOND_PLACE
    stick = tmp_path / "STICK"
    stick.mkdir()
    second_place.choose(held.folder, stick)
    assert held.file.kept().reminder is Reminder.NEVER_REACHED
    held.file.back_up(None, silent)
    assert [path.name for path in stick.iterdir()] == [
        path.name for path in (held.folder / "backups").iterdir()
    ]
    kept = held.file.kept()
    assert (kept.place, kept.reached, kept.reminder) == ("STICK", NOON, Reminder.NOTHING)
    stick.rename(tmp_path / "pulled out")
    held.change()
    held.file.back_up(None, silent)  # no error: the backup here is what counts
    held.later(days=8)
    assert held.file.kept().reminder is Reminder.LONG_AGO
    (tmp_path / "pulled out").rename(stick)
    held.again()
    assert held.file.kept().reminder is Reminder.NOTHING
    assert backup.read(shelf.listed(stick)[0]).sequence == 2


def test_a_backup_by_hand_into_another_folder_makes_it_the_second_place(held, tmp_path):
    made = held.file.back_up(tmp_path, silent)
    assert (made.parent, shelf.kind(made)) == (tmp_path, "manual")
    assert held.file.kept().place == tmp_path.name


def test_a_place_inside_the_file_itself_or_gone_is_refused(held, tmp_path):
    for inside in (held.folder, held.folder / "backups"):
        with pytest.raises(Trouble, match="backup-place-inside"):
            held.file.back_up(inside, silent)
    with pytest.raises(Trouble, match="backup-place-missing"):
        held.file.back_up(tmp_path / "stick", silent)


def test_a_folder_that_syncs_is_no_home_for_a_file_but_good_for_backups(held, tmp_path):
    synced = tmp_path / "OneDrive - Charity"
    synced.mkdir()
    with pytest.raises(Trouble, match="synced-folder"):
        places.check_live(synced / "Riverside.vault", {}, "x / ext4")
    made = held.file.back_up(synced, silent)
    new = tmp_path / "another computer" / "Riverside.vault"
    assert restoring.restore(new, made, NOON, sheet=held.sheet).sequence == 1


def test_two_charities_may_share_a_stick(held, tmp_path):
    stick = tmp_path / "STICK"
    stick.mkdir()
    other = Held(tmp_path / "Hilltop.vault")
    for each in (held, other):
        second_place.choose(each.folder, stick)
    for number in range(8):
        other.later(minutes=3)
        other.change(str(number))
        other.file.back_up(None, silent)
    held.later(days=20)
    held.file.back_up(None, silent)
    names = {backup.headline(path).vault for path in shelf.listed(stick)}
    assert len(names) == 2
    other.file.close()


def test_a_file_replaced_under_us_is_noticed_and_what_we_hold_is_backed_up(held, tmp_path):
    held.change("What we hold")
    shutil.copy(held.folder / "data.db", tmp_path / "other.db")
    (tmp_path / "other.db").replace(held.folder / "data.db")
    with pytest.raises(Trouble, match="file-replaced"):
        held.file.backup_due()
    with pytest.raises(Trouble, match="file-replaced"):
        held.file.close()
    (made,) = shelf.listed(held.folder / "backups")
    assert (shelf.kind(made), backup.read(made).sequence) == ("manual", 2)
    new = tmp_path / "another computer" / "Riverside.vault"
    restoring.restore(new, made, NOON, passphrase=PASS)
    vault = Vault.open(new, PASS)
    assert OpenFile(vault, "Sam", held.clock).workspace.ask(charity.card).name == "What we hold"
    vault.close()


def test_what_a_cut_left_behind_is_swept_up_at_the_next_opening(held):
    held.file.back_up(None, silent)
    leftover = held.folder / "backups" / "making.part"
    leftover.write_bytes(b"half")
    held.again()
    assert not leftover.exists()


def test_the_example_and_a_file_to_look_at_are_not_backed_up(tmp_path):
    vault, _ = Vault.create(tmp_path / "in" / "Example.vault", "Sam", PASS, Kdf(8 * MIB, 1))
    file = OpenFile(vault, "Sam", Clock(), is_copy=True)
    file.workspace.do(SetUpCharity(CharityDetails("Riverside Voices")))
    assert file.kept() is None
    assert not file.backup_due()
    file.close()
    assert not (tmp_path / "in").exists()
    assert isinstance(tmp_path, Path)
