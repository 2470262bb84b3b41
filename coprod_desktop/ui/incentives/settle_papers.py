"""Everything a settled meeting needs on paper, and the bank file: one job, one folder.

Runs away from the screen's thread, so it only asks and makes; nothing here touches a window.
"""

from datetime import date
from pathlib import Path
from uuid import UUID

from coprod_desktop.catalogue import paper
from coprod_desktop.catalogue.order import Order, file_name, fulfil
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.progress import Progress
from coprod_desktop.exchange.payments import Layout, write
from coprod_desktop.queries.papers.incentives import meeting as of_meeting
from coprod_desktop.readmodels.incentives.bank import BankFile
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.ui.shell import Shell

_ENDINGS = {Layout.CSV: "csv", Layout.CSV_PLAIN: "plain.csv", Layout.BACS: "std18.txt"}


def write_papers(shell: Shell, meeting: UUID, folder: Path, progress: Progress) -> int:
    """Write the sheets, the slips in each person's format, and the bank files; how many files.

    No file is named after anybody.
    """
    people = shell.ask(of_meeting.people, id=meeting)
    steps, on = len(people) + 3, shell.today()
    progress(0, steps)
    made = 0
    for step, key in enumerate(("signature-sheet", "envelope-labels")):
        made += _paper(shell, key, (PaperChoice(meeting, ""),), {}, folder, on)
        progress(step + 1, steps)
    for step, (member, chosen) in enumerate(people):
        choice = PaperChoice(member, "", made_as=chosen)
        made += _paper(shell, "slip", (choice,), {"meeting": meeting}, folder, on, step + 1)
        progress(step + 3, steps)
    made += _bank(shell, meeting, folder, on)
    progress(steps, steps)
    return made


def _paper(
    shell: Shell,
    key: str,
    choices: tuple[PaperChoice, ...],
    options: dict[str, object],
    folder: Path,
    on: date,
    number: int = 1,
) -> int:
    found = paper(key)
    for finished in fulfil(shell.ask, Order(found, choices, options=options)).made:
        name = file_name(found, finished, number, on)
        (folder / name).write_bytes(finished.made.data)
    return len(choices)


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
