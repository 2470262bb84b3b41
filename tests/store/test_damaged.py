"""One byte changed anywhere: a clear sentence, or no harm. Never wrong data without a word."""

import random
import shutil
from contextlib import suppress

import pytest
from sqlalchemy import text

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import backup, checking, restoring, watermark
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import faults
from tests.builders import a_member
from tests.conftest import NOON, Clock

PASS = "paper lantern seven otters"


def everything(workspace):
    def all_of_it(session):
        names = session.execute(
            text("select name from sqlite_master where type = 'table' order by name")
        )
        return {
            name: session.execute(text(f'select * from "{name}"')).all() for (name,) in names.all()
        }

    return workspace.ask(all_of_it)


class Sample:
    """A vault as a power cut leaves it: some changes in the file, the last ones in the log."""

    def __init__(self, folder):
        self.folder = folder / "Riverside.vault"
        vault, self.sheet = Vault.create(self.folder, "Sam", PASS, Kdf(8 * MIB, 1))
        workspace = Workspace(vault.database, "Sam", Clock())
        for number in range(12):
            a_member(workspace, f"Person {number}")
        vault.database.checkpoint()
        for number in range(12, 20):
            a_member(workspace, f"Person {number}")
        self.truth = everything(workspace)
        self.backup = backup.make(vault, NOON, to=folder)
        self.live = folder / "live"
        shutil.copytree(self.folder, self.live, ignore=shutil.ignore_patterns("*-shm", "reserve"))
        vault.close()

    def flipped(self, place, name, at, bit):
        """A copy of the vault with one bit of one file changed."""
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.live, place)
        data = bytearray((place / name).read_bytes())
        data[at] ^= 1 << bit
        (place / name).write_bytes(bytes(data))
        return place


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return Sample(tmp_path_factory.mktemp("sample"))


def said(trouble):
    return "said" if faults.sentence(trouble) else "WRONG"


def outcome(sample, folder):
    """What a person meets: "same", "said" (a sentence), "noticed", or "WRONG"."""
    try:
        vault = Vault.open(folder, PASS)
    except Trouble as trouble:
        return said(trouble)
    try:
        workspace = Workspace(vault.database, "Sam", Clock())
        try:
            found = everything(workspace)
        except Trouble as trouble:
            return said(trouble)
        if found == sample.truth:
            return "same"
        if vault.missing:
            return "noticed"  # the banner: work that was saved is not there
        raw = vault.connect()
        bad = checking.unsound(raw)
        raw.close()
        return "said" if bad else "WRONG"
    finally:
        with suppress(Trouble):
            vault.close()


def flips(sample, name, count, seed):
    chance = random.Random(seed)
    size = (sample.live / name).stat().st_size
    if count >= size:
        return [(at, chance.randrange(8)) for at in range(size)]
    return [(chance.randrange(size), chance.randrange(8)) for _ in range(count)]


def walk(sample, place, name, count, seed=3):
    seen = {}
    for at, bit in flips(sample, name, count, seed):
        found = outcome(sample, sample.flipped(place, name, at, bit))
        seen.setdefault(found, []).append((at, bit))
    assert "WRONG" not in seen, seen["WRONG"][:5]
    return {kind: len(places) for kind, places in seen.items()}


FILES = ("data.db", "data.db-wal", "keys.a", "keys.b", "mark")


@pytest.mark.parametrize("name", FILES)
def test_a_flipped_bit_is_said_or_harmless(name, sample, tmp_path):
    seen = walk(sample, tmp_path / "flipped", name, 20 if name.startswith("data") else 8)
    if name in ("keys.a", "keys.b", "mark"):
        assert set(seen) == {"same"}
    if name == "data.db-wal":
        assert seen.keys() <= {"same", "noticed", "said"}


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_thousands_of_flipped_bits_are_said_or_harmless(name, sample, tmp_path):
    assert walk(sample, tmp_path / "flipped", name, 2000, seed=11)


def test_both_key_files_damaged_is_said_and_the_sheet_still_opens_it(sample, tmp_path):
    folder = tmp_path / "flipped"
    for name in ("keys.a", "keys.b"):
        for at in (0, 20, 100, -2):
            folder = sample.flipped(folder, name, at, 1)
            other = "keys.b" if name == "keys.a" else "keys.a"
            (folder / other).write_bytes(b"")
            with pytest.raises(Trouble, match="keys-damaged"):
                Vault.open(folder, PASS)
            vault = Vault.open(folder, sheet=sample.sheet)
            assert everything(Workspace(vault.database, "Sam", Clock())) == sample.truth
            vault.close()


def test_a_restore_of_a_flipped_backup_never_happens(sample, tmp_path):
    whole = sample.backup.read_bytes()
    chance = random.Random(5)
    for turn in range(12):
        broken = bytearray(whole)
        broken[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        path = tmp_path / f"{turn}.cbk"
        path.write_bytes(bytes(broken))
        with pytest.raises(Trouble, match=r"backup-damaged|not-a-backup"):
            restoring.restore(tmp_path / "new.vault", path, NOON, passphrase=PASS)
        assert not (tmp_path / "new.vault").exists()


@pytest.mark.slow
def test_no_byte_of_a_backup_can_change_unseen(sample, tmp_path):
    whole = sample.backup.read_bytes()
    path = tmp_path / "a.cbk"
    chance = random.Random(6)
    for at in chance.sample(range(len(whole)), 3000):
        broken = bytearray(whole)
        broken[at] ^= 1 << chance.randrange(8)
        path.write_bytes(bytes(broken))
        with pytest.raises(Trouble, match=r"backup-damaged|not-a-backup"):
            backup.read(path)


@pytest.mark.parametrize("cut", [0.0, 0.3, 0.999])
@pytest.mark.parametrize("name", ["data.db", "data.db-wal"])
def test_a_file_cut_short_is_said_or_noticed(name, cut, sample, tmp_path):
    folder = tmp_path / "cut"
    shutil.copytree(sample.live, folder)
    data = (folder / name).read_bytes()
    (folder / name).write_bytes(data[: int(len(data) * cut)])
    assert outcome(sample, folder) in {"said", "noticed", "same"}


def test_a_damaged_mark_raises_no_false_alarm(tmp_path):
    watermark.write(tmp_path, 12)
    whole = (tmp_path / "mark").read_bytes()
    assert watermark.read(tmp_path) == 12
    for at in range(len(whole)):
        for bit in range(8):
            broken = bytearray(whole)
            broken[at] ^= 1 << bit
            (tmp_path / "mark").write_bytes(bytes(broken))
            assert watermark.read(tmp_path) == 0
