import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_desktop.commands.charity import ChangeCharity, CharityDetails, SetUpCharity
from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import Stopped
from coprod_desktop.queries import charity
from coprod_desktop.store import backup, restoring, rotation, shelf, swapping
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from tests.conftest import NOON, Clock

QUICK = Kdf(8 * MIB, 1)
PASS = "paper lantern seven otters"


@pytest.fixture
def vault(tmp_path):
    made, sheet = Vault.create(tmp_path / "Riverside.vault", "Sam", PASS, QUICK)
    made.sheet_for_tests = sheet
    Workspace(made.database, "Sam", Clock()).do(SetUpCharity(CharityDetails("Riverside Voices")))
    yield made
    made.close()


def rename(vault, name):
    Workspace(vault.database, "Sam", Clock()).do(ChangeCharity(CharityDetails(name)))


def name_in(folder, **way):
    opened = Vault.open(folder, **way)
    try:
        return Workspace(opened.database, "Sam", Clock()).ask(charity.card).name
    finally:
        opened.close()


def test_a_backup_opens_on_a_bare_computer_with_the_file_and_the_sheet_alone(vault, tmp_path):
    made = backup.make(vault, NOON)
    sheet = vault.recovery_code
    new = tmp_path / "another computer" / "Riverside.vault"
    found = restoring.restore(new, made, NOON, sheet=sheet)
    assert (found.kind, found.sequence, dict(found.counts)["charity"]) == ("auto", 1, 1)
    assert name_in(new, passphrase=PASS) == "Riverside Voices"


def test_restoring_never_overwrites(vault, tmp_path):
    made = backup.make(vault, NOON)
    rename(vault, "Later")
    folder = vault.folder
    vault.close()
    restoring.restore(folder, made, NOON, passphrase=PASS)
    assert name_in(folder, passphrase=PASS) == "Riverside Voices"
    aside = next(folder.glob("replaced-*"))
    shutil.copytree(aside, tmp_path / "before")
    assert name_in(tmp_path / "before", passphrase=PASS) == "Later"
    restoring.sweep(folder, NOON + timedelta(days=13))
    assert aside.exists()
    restoring.sweep(folder, NOON + timedelta(days=14))
    assert not aside.exists()


@pytest.mark.parametrize("moment", range(9))
def test_a_restore_cut_at_any_moment_leaves_the_old_or_the_new(vault, monkeypatch, moment):
    made = backup.make(vault, NOON)
    rename(vault, "Later")
    folder = vault.folder
    vault.close()
    real, left = swapping.replace, [moment]

    def cut(source, target):
        if left[0] == 0:
            raise OSError("power cut")
        left[0] -= 1
        real(source, target)

    monkeypatch.setattr(swapping, "replace", cut)
    with suppress(Trouble):
        restoring.restore(folder, made, NOON, passphrase=PASS)
    monkeypatch.setattr(swapping, "replace", real)
    assert name_in(folder, passphrase=PASS) == "Riverside Voices"
    assert not (folder / swapping.COMMIT).exists()


def test_a_person_removed_since_stays_removed_after_a_restore(vault):
    vault.add_person("Alex", "violet harbour nine maps", QUICK)
    made = backup.make(vault, NOON)
    vault.remove_person("Alex")
    folder = vault.folder
    vault.close()
    restoring.restore(folder, made, NOON, passphrase=PASS)
    with pytest.raises(Trouble, match="wrong-passphrase"):
        Vault.open(folder, "violet harbour nine maps")


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_any_damage_to_a_backup_is_refused(tmp_path_factory, data):
    whole = _one_backup(tmp_path_factory)
    at = data.draw(st.integers(0, len(whole) - 1))
    broken = bytearray(whole)
    if data.draw(st.booleans()):
        broken[at] ^= data.draw(st.integers(1, 255))
    else:
        del broken[at:]
    path = tmp_path_factory.mktemp("broken") / "b.cbk"
    path.write_bytes(bytes(broken))
    with pytest.raises(Trouble, match=r"backup-damaged|not-a-backup"):
        backup.read(path)


_WHOLE = []


def _one_backup(factory):
    if not _WHOLE:
        made, _ = Vault.create(factory.mktemp("v") / "a", "Sam", PASS, QUICK)
        _WHOLE.append(backup.make(made, NOON).read_bytes())
        made.close()
    return _WHOLE[0]


def test_an_edited_backup_is_refused_although_every_check_passes(vault, tmp_path):
    with vault.database.writing.connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute("CREATE TRIGGER t AFTER UPDATE ON charity BEGIN DELETE FROM charity; END")
    made = backup.make(vault, NOON)
    with pytest.raises(Trouble, match="backup-edited"):
        restoring.restore(tmp_path / "new", made, NOON, passphrase=PASS)


def test_stop_leaves_nothing_behind(vault):
    def progress(done, total):
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        backup.make(vault, NOON, progress=progress)
    assert list((vault.folder / "backups").iterdir()) == []


def test_a_second_place_that_is_not_there_is_said_and_not_made(vault, tmp_path):
    with pytest.raises(Trouble, match="backup-place-missing"):
        backup.make(vault, NOON, to=tmp_path / "stick")
    made = backup.make(vault, NOON, kind="manual", to=tmp_path)
    assert made.parent == tmp_path
    assert b"Riverside Voices" not in made.read_bytes()


def test_what_is_no_backup_is_refused(tmp_path):
    (tmp_path / "a.cbk").write_bytes(b"spreadsheet")
    for path in (tmp_path / "a.cbk", tmp_path / "none.cbk"):
        with pytest.raises(Trouble, match="not-a-backup"):
            backup.read(path)


def test_new_keys_shut_out_the_old_passphrase_and_the_old_sheet(vault):
    old, folder = vault.recovery_code, vault.folder
    sheet = rotation.rotate(vault, (("Sam", "a brand new passphrase"),), NOON, QUICK)
    with pytest.raises(Trouble, match="wrong-passphrase"):
        Vault.open(folder, PASS)
    with pytest.raises(Trouble, match="sheet-of-another-vault"):
        Vault.open(folder, sheet=old)
    assert name_in(folder, passphrase="a brand new passphrase") == "Riverside Voices"
    assert name_in(folder, sheet=sheet) == "Riverside Voices"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 60 * 24 * 400), min_size=1, max_size=60))
def test_thinning_keeps_the_last_five_by_number_whatever_the_clock_said(tmp_path_factory, minutes):
    folder = tmp_path_factory.mktemp("thin")
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for number, minute in enumerate(minutes, 1):
        stamp = start + timedelta(minutes=minute)
        kind = "manual" if number % 7 == 0 else "auto"
        (folder / f"{number:06d}-{stamp:%Y%m%dT%H%MZ}-{kind}.cbk").touch()
    before = shelf.listed(folder)
    shelf.thin_out(folder)
    after = shelf.listed(folder)
    assert after[:5] == before[:5]
    assert [path for path in before if "manual" in path.name] == [
        path for path in after if "manual" in path.name
    ]
    days = {path.name.split("-")[1][:8] for path in before[: 14 * 24]}
    newest_days = list(dict.fromkeys(path.name.split("-")[1][:8] for path in before))[:14]
    kept = {path.name.split("-")[1][:8] for path in after}
    assert set(newest_days) & days <= kept
