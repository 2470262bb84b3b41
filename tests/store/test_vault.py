import os
import shutil
import stat
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_desktop.commands.charity import ChangeCharity, CharityDetails, SetUpCharity
from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.queries import charity
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store import migrate, places, recovery, slots, unlocking
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from tests.conftest import Clock

QUICK = Kdf(8 * MIB, 1)
PASS = "paper lantern seven otters"


@pytest.fixture
def made(tmp_path):
    vault, sheet = Vault.create(tmp_path / "Riverside.vault", "Sam", PASS, QUICK)
    workspace = Workspace(vault.database, vault.actor, Clock())
    workspace.do(SetUpCharity(CharityDetails("Riverside Voices")))
    vault.close()
    return vault.folder, sheet


def name_in(vault):
    return Workspace(vault.database, "Sam", Clock()).ask(charity.card).name


def test_a_vault_opens_with_its_passphrase_and_knows_who_opened_it(made):
    vault = Vault.open(made[0], PASS)
    assert (vault.actor, name_in(vault), vault.missing) == ("Sam", "Riverside Voices", 0)
    vault.close()


def test_a_passphrase_typed_on_another_system_is_the_same(tmp_path):
    vault, _ = Vault.create(tmp_path / "a", "Sam", "cafe\u0301 lantern seven otters", QUICK)
    vault.close()
    Vault.open(tmp_path / "a", "caf\u00e9 lantern seven otters").close()


def test_a_wrong_passphrase_has_a_sentence_of_its_own_and_changes_nothing(made):
    with pytest.raises(Trouble, match="wrong-passphrase"):
        Vault.open(made[0], "not the right words")
    Vault.open(made[0], PASS).close()


def test_nothing_readable_lies_in_the_folder(made):
    folder, _ = made
    for path in folder.rglob("*"):
        if path.is_file():
            assert b"Riverside Voices" not in path.read_bytes(), path.name
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE((folder / "keys.a").stat().st_mode) == 0o600


def test_people_come_change_their_passphrase_and_go(made):
    vault = Vault.open(made[0], PASS)
    vault.add_person("Ángel", "violet harbour nine maps", QUICK)
    vault.change_passphrase("Sam", "seven kettles under stairs", QUICK)
    vault.close()
    with pytest.raises(Trouble, match="wrong-passphrase"):
        Vault.open(made[0], PASS)
    vault = Vault.open(made[0], "violet harbour nine maps")
    assert vault.actor == "Ángel"
    vault.remove_person("Sam")
    with pytest.raises(Refused, match="last-person"):
        vault.remove_person("Ángel")
    with pytest.raises(Refused, match="person-there-already"):
        vault.add_person("Ángel", PASS, QUICK)
    vault.close()
    with pytest.raises(Trouble, match="wrong-passphrase"):
        Vault.open(made[0], "seven kettles under stairs")


def test_one_damaged_key_file_opens_and_is_healed(made):
    folder, _ = made
    (folder / "keys.a").write_bytes(b"\0" * 100)
    Vault.open(folder, PASS).close()
    assert keyfile.unpacked((folder / "keys.a").read_bytes()).people == ("Sam",)


def test_the_sheet_opens_the_vault_when_both_key_files_are_gone(made):
    folder, sheet = made
    for name in keyfile.COPIES:
        (folder / name).unlink()
    with pytest.raises(Trouble, match="keys-damaged"):
        Vault.open(folder, PASS)
    vault = Vault.open(folder, sheet=sheet.lower().replace("-", " ").replace("0", "O"))
    assert name_in(vault) == "Riverside Voices"
    vault.add_person("Sam", "a brand new passphrase", QUICK)
    vault.close()
    Vault.open(folder, "a brand new passphrase").close()


def test_a_sheet_of_another_vault_is_told_from_a_mistyped_one(made):
    folder, sheet = made
    with pytest.raises(Trouble, match="sheet-of-another-vault"):
        Vault.open(folder, sheet=recovery.code(bytes(20)))
    with pytest.raises(Trouble, match="sheet-wrong-length"):
        Vault.open(folder, sheet=sheet[:-5])
    wrong = sheet[:5] + ("A" if sheet[5] != "A" else "B") + sheet[6:]
    with pytest.raises(Trouble, match="sheet-mistyped"):
        Vault.open(folder, sheet=wrong)


@given(
    st.binary(min_size=20, max_size=20),
    st.integers(0, 35),
    st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
)
def test_one_wrong_sign_on_the_sheet_is_never_taken_for_another_key(root, place, sign):
    signs = list(recovery.code(root).replace("-", ""))
    if signs[place] == sign:
        return
    signs[place] = sign
    try:
        assert recovery.root_of("".join(signs)) == root
    except Trouble as trouble:
        assert trouble.reason == "sheet-mistyped"  # noqa: PT017


def test_a_second_copy_of_the_app_is_refused_and_the_lock_dies_with_its_holder(made):
    folder, _ = made
    code = (
        "import sys, pathlib; from coprod_desktop.store.in_use import InUse\n"
        "held = InUse(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout.readline().strip() == b"held"
    with pytest.raises(Trouble, match="already-open"):
        Vault.open(folder, PASS)
    holder.kill()
    holder.communicate()
    Vault.open(folder, PASS).close()


def test_missing_work_is_noticed_when_the_log_was_lost(made):
    folder, _ = made
    vault = Vault.open(folder, PASS)
    workspace = Workspace(vault.database, "Sam", Clock())
    workspace.do(ChangeCharity(CharityDetails("Later")))
    shutil.copytree(folder, folder.parent / "copy", ignore=shutil.ignore_patterns("*-wal"))
    vault.close()
    found = Vault.open(folder.parent / "copy", PASS)
    assert found.missing == 1
    found.close()


def test_a_file_replaced_under_the_open_app_stops_all_writing(made):
    folder, _ = made
    vault = Vault.open(folder, PASS)
    workspace = Workspace(vault.database, "Sam", Clock())
    shutil.copy(folder / "data.db", folder / "other.db")
    (folder / "other.db").replace(folder / "data.db")
    with pytest.raises(Trouble, match="file-replaced"):
        workspace.do(ChangeCharity(CharityDetails("Later")))
    vault.close()


def test_a_folder_without_a_vault_and_one_with_things_in_it_are_refused(tmp_path):
    with pytest.raises(Trouble, match="not-a-vault"):
        Vault.open(tmp_path, PASS)
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(Trouble, match="vault-there-already"):
        Vault.create(tmp_path, "Sam", PASS, QUICK)
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_file_that_is_no_database_is_told_from_a_wrong_passphrase(made):
    folder, _ = made
    (folder / "data.db").write_bytes(b"spreadsheet" * 1000)
    with pytest.raises(Trouble, match="not-our-file"):
        Vault.open(folder, PASS)


def test_a_file_from_a_newer_version_is_refused_in_words(made):
    folder, _ = made
    vault = Vault.open(folder, PASS)
    with vault.database.writing.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA user_version=99")
    vault.close()
    with pytest.raises(Trouble, match="newer-version"):
        Vault.open(folder, PASS)


def test_the_quick_look_at_the_files_shape_knows_the_newest_revision():
    assert migrate.newest() == unlocking.SHAPE


@pytest.mark.parametrize(
    "passphrase", ["", "short", "aaaaaaaaaaaaaaaaaa", "otter otter otter otter"]
)
def test_weak_passphrases_are_refused(tmp_path, passphrase):
    with pytest.raises(Refused, match="passphrase"):
        Vault.create(tmp_path / "a", "Sam", passphrase, QUICK)
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    "name", ["con", "LPT1.vault", "a:b", "dot.", "space ", "", "q?", "x" * 101]
)
def test_names_that_some_systems_cannot_hold_are_refused(tmp_path, name):
    with pytest.raises(Trouble, match="bad-folder-name"):
        places.check_name(name)


@pytest.mark.parametrize("name", ["Riverside 100%.vault", "Łódź #1", "日本", "a'b;c&d"])
def test_other_names_work_to_the_end(tmp_path, name):
    vault, _ = Vault.create(tmp_path / name, "Sam", PASS, QUICK)
    vault.close()
    Vault.open(tmp_path / name, PASS).close()


def test_folders_that_sync_are_refused(tmp_path):
    for name in ("OneDrive - Charity", "Dropbox", "Mobile Documents", "Nextcloud"):
        with pytest.raises(Trouble, match="synced-folder"):
            places.check_live(tmp_path / name / "a.vault", {}, "x / ext4")
    with pytest.raises(Trouble, match="synced-folder"):
        places.check_live(tmp_path / "Work" / "a", {"OneDriveCommercial": str(tmp_path / "Work")})
    with pytest.raises(Trouble, match="network-folder"):
        places.check_live(tmp_path / "a", {}, f"x / ext4 rw\nserver {tmp_path} cifs rw")
    places.check_live(tmp_path / "a", {}, "x / ext4 rw")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_key_file_is_refused_and_never_misread(data):
    slot = slots.new_slot("0" * 32, "Sam", PASS, bytes(20), QUICK)
    whole = keyfile.packed(keyfile.new_keys(bytes(20), (slot,), "0" * 32))
    at = data.draw(st.integers(0, len(whole) - 1))
    kind = data.draw(st.sampled_from(["flip", "cut", "zero", "extra"]))
    broken = bytearray(whole)
    if kind == "flip":
        broken[at] ^= data.draw(st.integers(1, 255))
    elif kind == "cut":
        del broken[at:]
    elif kind == "zero":
        broken[at:] = bytes(len(broken) - at)
    else:
        broken[at:at] = data.draw(st.binary(min_size=1, max_size=9))
    if bytes(broken).rstrip(b"\n") == whole.rstrip(b"\n"):
        return  # a newline more or less at the end says the same
    with pytest.raises(Trouble, match="keys-damaged"):
        keyfile.unpacked(bytes(broken))


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_a_key_file_with_a_right_digest_and_a_wrong_shape_is_refused(found):
    import hashlib
    import json

    text = json.dumps(found).encode()
    digest = hashlib.blake2b(text, digest_size=16).hexdigest().encode()
    with pytest.raises(Trouble, match="keys-damaged"):
        keyfile.unpacked(b"COPROD-KEYS-1 %s\n%s\n" % (digest, text))


def test_settings_made_to_hang_us_are_refused_at_once(made):
    assert not Kdf(2**40, 3).sane
    assert not Kdf(64 * MIB, 10**9).sane
    assert Kdf().sane
