"""Everything a settled meeting needs on paper, and the bank file: one job, one folder.

Runs away from the screen's thread, so it only asks and makes; nothing here touches a window.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from coprod_desktop.catalogue import paper
from coprod_desktop.catalogue.order import Order, about_id, file_name, fulfil
from coprod_desktop.commands.papers import ForWhom
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.progress import Progress
from coprod_desktop.exchange.payments import Layout, write
from coprod_desktop.queries.papers.incentives import meeting as of_meeting
from coprod_desktop.readmodels.incentives.bank import BankFile
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.ui.shell import Shell

_ENDINGS = {Layout.CSV: "csv", Layout.CSV_PLAIN: "plain.csv", Layout.BACS: "std18.txt"}


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the job: how many files, and what the book is to note of each paper."""

    files: int
    notes: dict[str, tuple[ForWhom, ...]]


def write_papers(shell: Shell, meeting: UUID, folder: Path, progress: Progress) -> Written:
    """Write sheets, slips and statements in each person's format, and the bank files.

    No file is named after anybody.
    """
    people = shell.ask(of_meeting.people, id=meeting)
    steps, on = 2 * len(people) + 3, shell.today()
    progress(0, steps)
    notes: dict[str, tuple[ForWhom, ...]] = {}
    done = 0
    for key in ("signature-sheet", "envelope-labels"):
        notes[key] = _papers(shell, key, [PaperChoice(meeting, "")], {}, folder)
        done += 1
        progress(done, steps)
    for key, options in (("slip", {"meeting": meeting}), ("statement", {"on": on})):
        for number, (member, chosen) in enumerate(people, start=1):
            choice = PaperChoice(member, "", made_as=chosen)
            made = _papers(shell, key, [choice], options, folder, number)
            notes[key] = (*notes.get(key, ()), *made)
            done += 1
            progress(done, steps)
    files = sum(len(made) for made in notes.values()) + _bank(shell, meeting, folder, on)
    progress(steps, steps)
    return Written(files, notes)


def _papers(
    shell: Shell,
    key: str,
    choices: Sequence[PaperChoice],
    options: Mapping[str, object],
    folder: Path,
    number: int = 1,
) -> tuple[ForWhom, ...]:
    found = paper(key)
    notes: list[ForWhom] = []
    for finished in fulfil(shell.ask, Order(found, tuple(choices), options=options)).made:
        name = file_name(found, finished, number, shell.today())
        (folder / name).write_bytes(finished.made.data)
        about = about_id(finished, found)
        notes.append(ForWhom(finished.chosen.value, finished.made.kind.value, *about))
    return tuple(notes)


def _bank(shell: Shell, meeting: UUID, folder: Path, on: date) -> int:
    """The bank files of a meeting; none when nobody is paid by bank."""
    return write_bank_files(shell.ask(of_meeting.bank, id=meeting, on=on), folder, on)


def write_bank_files(payments: BankFile, folder: Path, on: date) -> int:
    """Write every layout that can be written with what is known; how many."""
    made = 0
    for layout in Layout:
        try:
            data = write(payments, layout, on)
        except Refused:
            continue  # no bank payments, or no Bacs number: the other layouts still help
        (folder / f"bank-payments-{on:%Y-%m-%d}.{_ENDINGS[layout]}").write_bytes(data)
        made += 1
    return made
