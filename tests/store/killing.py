"""Kills the product at work, again and again, and looks at what it left behind.

Run as a process of its own: it forks children (so nothing is imported twice), lets them work on a
real vault, ends them with SIGKILL at a random moment, opens the vault as a person would, and counts
what it finds. Anything wrong ends it with a sentence and exit code 1.

    python -m tests.store.killing JOB ROUNDS FOLDER
"""

import os
import random
import shutil
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

from sqlalchemy import func, select, text

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.models import JournalEntry, Member
from coprod_desktop.store import backup, checking, restoring, rotation, shelf
from coprod_desktop.store.opened import OpenFile
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from tests.builders import a_member
from tests.conftest import NOON, Clock

QUICK = Kdf(8 * MIB, 1)
PASS = "paper lantern seven otters"
chance = random.Random(7)


class Wrong(AssertionError):  # noqa: N818 - it is what was found
    """What must never be found."""


def opened(folder, passphrase=PASS):
    return OpenFile(Vault.open(folder, passphrase), "Sam", Clock())


def fresh(folder, people=0):
    shutil.rmtree(folder, ignore_errors=True)
    vault, _ = Vault.create(folder, "Sam", PASS, QUICK)
    workspace = Workspace(vault.database, "Sam", Clock())
    for number in range(people):
        a_member(workspace, f"Person {number:05d}")
    vault.close()


def names(workspace):
    return set(workspace.ask(lambda session: session.scalars(select(Member.name)).all()))


def sound(vault):
    raw = vault.connect()
    found = checking.unsound(raw)
    raw.close()
    if found:
        raise Wrong(f"unsound: {found[:3]}")
    if vault.missing:
        raise Wrong(f"{vault.missing} changes missing by the mark")


def whole(workspace):
    """Nothing half done: every entry in the book has its rows, and every person has an entry."""
    done = select(func.sum(JournalEntry.rows)).where(JournalEntry.kind == "do")
    entries = workspace.ask(lambda s: s.scalar(done))
    rows = workspace.ask(lambda s: s.execute(text("select count(*) from journal_row")).scalar())
    if (entries or 0) != rows:
        raise Wrong(f"{rows} rows in the book instead of {entries}")


def killed_in(work, longest, late=1.0):
    """Run `work(say)` in a child, kill it at a random moment; what it said before that.

    `late` below 1 makes moments near the end likelier, where the point of no return is.
    """
    listen, speak = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(listen)
            work(lambda word: os.write(speak, f"{word}\n".encode()))
            os.write(speak, b"finished\n")
            code = 0
        finally:
            os._exit(code)
    os.close(speak)
    said = os.read(listen, 65536)  # the first word: it is at work
    time.sleep(chance.random() ** late * longest)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    while piece := os.read(listen, 65536):
        said += piece
    os.close(listen)
    os.waitpid(child, 0)
    return [word.decode() for word in said.split(b"\n")[:-1]]


def lasting(work):
    """How long it takes undisturbed."""
    listen, speak = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work(lambda word: os.write(speak, b"x"))
            code = 0
        finally:
            os._exit(code)
    os.close(speak)
    os.read(listen, 1)
    begun = time.monotonic()
    _, status = os.waitpid(child, 0)
    os.close(listen)
    if status:
        raise Wrong("it fails even undisturbed")
    return time.monotonic() - begun


def writing(rounds, folder):
    """Commands: what was acknowledged is there, whole, and can be undone."""
    fresh(folder)
    acknowledged, base = set(), 0
    for turn in range(rounds):

        def work(say, first=base, turn=turn):
            file = opened(folder)
            for number in range(first, first + 100_000):
                a_member(file.workspace, f"Person {number:06d}")
                if number % 7 == turn % 7:
                    file.workspace.undo()
                    file.workspace.redo()
                say(f"Person {number:06d}")
                if number % 13 == 0:
                    file.vault.database.checkpoint()

        acknowledged |= set(killed_in(work, 0.15))
        file = opened(folder)
        there = names(file.workspace)
        if lost := acknowledged - there:
            raise Wrong(f"{len(lost)} acknowledged people lost: {sorted(lost)[:3]}")
        sound(file.vault)
        whole(file.workspace)
        before = len(there)
        file.workspace.undo()
        if len(names(file.workspace)) != before - 1:
            raise Wrong("the last command could not be taken back")
        file.workspace.redo()
        acknowledged, base = names(file.workspace), base + 100_000
        file.vault.close()
    return f"{len(acknowledged)} acknowledged"


def backing_up(rounds, folder):
    """Backups while others write: every finished one is good, and every acknowledged one there."""
    fresh(folder, 40)
    good = 0
    for _ in range(rounds):

        def work(say):
            file = opened(folder)
            while True:
                say(backup.make(file.vault, NOON).name)
                a_member(file.workspace, "Somebody")

        said = killed_in(work, 0.2)
        there = [path.name for path in shelf.listed(folder / "backups")]
        if gone := set(said) - set(there):
            raise Wrong(f"an acknowledged backup is gone: {gone}")
        for path in shelf.listed(folder / "backups"):
            backup.read(path)
            good += 1
        file = opened(folder)  # sweeps what was left behind
        sound(file.vault)
        left = [p.name for p in (folder / "backups").iterdir() if p.suffix != ".cbk"]
        if left:
            raise Wrong(f"left behind: {left}")
        file.vault.close()
        for path in shelf.listed(folder / "backups")[3:]:
            path.unlink()
    return f"{good} backups good"


def bringing_back(rounds, folder):
    """Restores: before or after, never between, and what was there is kept."""
    template, made = _template(folder)

    def work(say):
        say("begun")
        restoring.restore(folder, made, NOON, passphrase=PASS)

    took = _again(template, folder, lambda: lasting(work))
    after = 0
    for _ in range(rounds):
        said = _again(template, folder, lambda: killed_in(work, took * 1.2, late=0.4))
        file = opened(folder)
        there = names(file.workspace)
        sound_but_for_the_mark(file.vault)
        file.vault.close()
        brought_back = "Afterwards" not in there
        after += brought_back
        if len(there) != 60 + (not brought_back) or ("finished" in said and not brought_back):
            raise Wrong(f"{len(there)} people, said {said}")
        aside = [path for path in folder.glob("replaced-*") if (path / "data.db").exists()]
        if brought_back and not aside:
            raise Wrong("what was there before is gone")
    return f"{after} of {rounds} restored, the others as before"


def sound_but_for_the_mark(vault):
    raw = vault.connect()
    found = checking.unsound(raw)
    raw.close()
    if found:
        raise Wrong(f"unsound: {found[:3]}")


def making_new_keys(rounds, folder):
    """New keys: opens with the old passphrase or the new one, with everything there."""
    template, _ = _template(folder)

    def work(say):
        vault = Vault.open(folder, PASS)
        say("begun")
        rotation.rotate(vault, (("Sam", "a brand new passphrase"),), NOON, QUICK)

    took = _again(template, folder, lambda: lasting(work))
    new = 0
    for _ in range(rounds):
        said = _again(template, folder, lambda: killed_in(work, took * 1.2, late=0.4))
        try:
            file = opened(folder)
            if "finished" in said:
                raise Wrong("the old passphrase still opens it")
        except Trouble as trouble:
            if trouble.reason != "wrong-passphrase":
                raise Wrong(trouble.reason) from trouble
            file, new = opened(folder, "a brand new passphrase"), new + 1
        if len(names(file.workspace)) != 61:
            raise Wrong("people are missing")
        sound_but_for_the_mark(file.vault)
        file.vault.close()
    return f"{new} of {rounds} with new keys"


def changing_a_passphrase(rounds, folder):
    """Passphrases: the last acknowledged one opens it, or the next."""
    fresh(folder, 3)
    for turn in range(rounds):

        def work(say, turn=turn):
            vault = Vault.open(folder, f"otters in turn {turn} number 00000" if turn else PASS)
            for number in range(1, 100_000):
                say(f"{number:05d}")
                vault.change_passphrase("Sam", f"otters in turn {turn} number {number:05d}", QUICK)

        last = int(killed_in(work, 0.2)[-1])
        old = f"otters in turn {turn} number 00000" if turn else PASS
        for number in (last, last - 1, last - 2):
            words = f"otters in turn {turn} number {number:05d}" if number else old
            try:
                vault = Vault.open(folder, words)
            except Trouble:
                continue
            break
        else:
            raise Wrong(f"locked out after {last}")
        if number < last - 1:
            raise Wrong("an acknowledged passphrase was lost")
        vault.change_passphrase("Sam", f"otters in turn {turn + 1} number 00000", QUICK)
        vault.close()
    return "never locked out"


def _template(folder):
    fresh(folder, 60)
    file = opened(folder)
    made = backup.make(file.vault, NOON, kind="manual", to=folder.parent)
    a_member(file.workspace, "Afterwards")
    file.vault.close()
    template = folder.with_name("template")
    shutil.rmtree(template, ignore_errors=True)
    shutil.copytree(folder, template)
    return template, made


def _again(template, folder, do):
    shutil.rmtree(folder)
    shutil.copytree(template, folder)
    return do()


JOBS = {
    job.__name__: job
    for job in (writing, backing_up, bringing_back, making_new_keys, changing_a_passphrase)
}


def main(job, rounds, folder):
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    print(JOBS[job](int(rounds), place / "Riverside.vault"))  # noqa: T201


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Wrong as wrong:
        sys.exit(f"WRONG: {wrong}")
