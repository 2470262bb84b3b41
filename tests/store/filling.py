"""Fills the disk under the product at work and looks at what it says and what it lost.

Run as a process of its own, in one of two ways: on a small memory disk, which needs the rights to
mount one; or with a largest file size set by the system (RLIMIT_FSIZE), which anybody can have:
then the system itself refuses every write past a point, in the database, its log, a backup, a key.

    python -m tests.store.filling WAY FOLDER
"""

import os
import resource
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import silent
from coprod_desktop.models import Member
from coprod_desktop.store import checking, reserve, restoring, rotation
from coprod_desktop.store.opened import OpenFile
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.wording import faults
from tests.builders import a_member
from tests.conftest import NOON, Clock

QUICK = Kdf(8 * MIB, 1)
PASS = "paper lantern seven otters"
FULL = {"disk-full", "disk-fault", "backup-failed", "backup-disk-full"}
ROOM = 12 * MIB


class Wrong(AssertionError):  # noqa: N818 - it is what was found
    """What must never be found."""


def said(attempt, reasons=FULL):
    """The reason an attempt was refused with; anything but Trouble with a sentence is wrong."""
    try:
        attempt()
    except Trouble as trouble:
        if trouble.reason not in reasons or not faults.sentence(trouble):
            raise Wrong(f"said {trouble.reason}") from trouble
        return trouble.reason
    raise Wrong("it was not refused")


def names(file):
    return file.workspace.ask(lambda session: set(session.scalars(select(Member.name)).all()))


class Memory:
    """A memory disk with little room."""

    opens_while_full = True

    def __init__(self, folder):
        self.folder = folder / "small"
        self.folder.mkdir()
        options = ["-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(self.folder)]
        subprocess.run(["mount", *options], check=True, capture_output=True)

    def fill(self):
        """Use up every last byte."""
        with (self.folder / "ballast").open("wb", buffering=0) as ballast:
            for size in (65536, 512):
                with suppress(OSError):
                    while True:
                        ballast.write(b"x" * size)

    def free(self):
        """Make room again."""
        (self.folder / "ballast").unlink(missing_ok=True)

    def end(self):
        """Take the disk away."""
        subprocess.run(["umount", "-l", str(self.folder)], check=True)


class Limit:
    """A largest size for every file that is written, set by the system."""

    opens_while_full = False  # SQLite's shared memory is a file too, and could not be made

    def __init__(self, folder):
        self.folder = folder
        self._usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(self):
        """Let no file grow past what the key file already needs."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, self._usual[1]))

    def free(self):
        """Let files grow again."""
        resource.setrlimit(resource.RLIMIT_FSIZE, self._usual)

    def end(self):
        """Nothing to take away."""


WAYS = {"memory": Memory, "limit": Limit}


def filled(disk):
    """Save until the disk is full, try everything, make room, and go on."""
    folder = disk.folder / "Riverside.vault"
    vault, sheet = Vault.create(folder, "Sam", PASS, QUICK)
    file = OpenFile(vault, "Sam", Clock())
    saved = [
        a_member(file.workspace, f"Person {number}") and f"Person {number}" for number in range(5)
    ]
    made = file.back_up(None, silent)
    file.keep_draft({"A note": "Rang at ten."})
    disk.fill()
    reasons = set()
    for number in range(5, 25):
        with suppress(Wrong):  # the last spare pages may still hold a few
            reasons.add(said(lambda number=number: a_member(file.workspace, f"Person {number}")))
            continue
        saved.append(f"Person {number}")
    if not reasons:
        raise Wrong("the disk was never full")
    if names(file) != set(saved):
        raise Wrong("what is shown is not what was saved")
    said(lambda: file.back_up(None, silent))
    said(lambda: file.change_passphrase("Sam", "violet harbour nine maps"))
    said(lambda: file.add_person("Alex", "violet harbour nine maps"))
    said(lambda: file.back_up(disk.folder, silent))
    said(lambda: restoring.restore(disk.folder / "New.vault", made, NOON, passphrase=PASS))
    if (disk.folder / "New.vault").exists():
        raise Wrong("half a restored file was left")
    with suppress(Trouble):
        file.keep_draft({"A note": "Rang at eleven."})
    if file.draft()["A note"] not in {"Rang at ten.", "Rang at eleven."}:
        raise Wrong("the words typed were lost")
    said(lambda: rotation.rotate(file.vault, (("Sam", "a brand new passphrase"),), NOON, QUICK),
         FULL | {"rotation-failed"})  # fmt: skip
    with suppress(Trouble):
        file.close()
    if disk.opens_while_full:
        again(folder, sheet, saved, "while full")
    disk.free()
    again(folder, sheet, saved, "after making room", more=True)
    return f"{sorted(reasons)}, {len(saved)} saved"


def again(folder, sheet, saved, when, *, more=False):
    """Open it anew: the old passphrase still works, everything is there, and it is sound."""
    for way in ({"passphrase": PASS}, {"sheet": sheet}):
        vault = Vault.open(folder, **way)
        file = OpenFile(vault, "Sam", Clock())
        raw = vault.connect()
        bad = checking.unsound(raw)
        raw.close()
        if bad or names(file) != set(saved) or vault.missing:
            raise Wrong(f"{when}: {bad[:2]}, {len(names(file))} of {len(saved)} there")
        if more:
            saved.append(f"Later {len(saved)}")
            a_member(file.workspace, saved[-1])
            file.back_up(None, silent)
        left = [path.name for path in folder.rglob("*.tmp*")] + [
            path.name for path in folder.rglob("*.part")
        ]
        if left:
            raise Wrong(f"{when}: left behind {left}")
        vault.close()


def the_room_kept_aside(disk):
    """The reserve is given back when the disk is full, so that the next save works."""
    folder = disk.folder / "Riverside.vault"
    vault, _ = Vault.create(folder, "Sam", PASS, QUICK)
    file = OpenFile(vault, "Sam", Clock())
    (folder / reserve.NAME).write_bytes(os.urandom(2 * MIB))
    for number in range(3):
        a_member(file.workspace, f"Before {number}")
    disk.fill()
    said(lambda: [a_member(file.workspace, f"Person {number}") for number in range(200)])
    if (folder / reserve.NAME).exists():
        raise Wrong("the room kept aside was not given back")
    before = len(names(file))
    file.workspace.undo()
    if len(names(file)) != before - 1:
        raise Wrong("even taking back did not work")
    file.vault.close()
    disk.free()
    return "given back"


def main(way, folder):
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    disk = WAYS[way](place)
    try:
        print(filled(disk))  # noqa: T201
        if way == "memory":
            shutil.rmtree(disk.folder / "Riverside.vault")
            print(the_room_kept_aside(disk))  # noqa: T201
    finally:
        disk.free()
        disk.end()


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Wrong as wrong:
        sys.exit(f"WRONG: {wrong}")
