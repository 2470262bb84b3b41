"""The packs of a real meeting: twelve people, seven ways of reading, papers that others sent."""

import io
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import docx
from PIL import Image

from benchmarks.kit import Job
from coprod_desktop.catalogue import packs
from coprod_desktop.commands.meetings.packs import AddPapers
from coprod_desktop.commands.members.people import EditMember
from coprod_desktop.domain.formats import Format
from coprod_desktop.reports.kit.formats import Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.ui.meetings import reading
from tests.builders_meetings import ready

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
WISHES = (Format.STANDARD, Format.LARGE, Format.GIANT, Format.DYSLEXIA)


def _papers(folder: Path) -> list[str]:
    from benchmarks import sample_papers as samples

    (folder / "1 report.pdf").write_bytes(make(samples.body(30), kind=Kind.PDF).data)
    word = docx.Document()
    word.add_heading("Rules", 1)
    for _ in range(60):
        word.add_paragraph(samples.SAID)
    word.save(str(folder / "2 rules.docx"))
    Image.new("RGB", (400, 300), (11, 93, 102)).save(folder / "3 map.png")
    (folder / "4 note.txt").write_text(samples.SAID * 20, encoding="utf-8")
    return [str(path) for path in sorted(folder.iterdir())]


def _packs():
    folder = Path(tempfile.mkdtemp(prefix="packs-"))
    vault, _ = Vault.create(
        folder / "v.vault", "Sam", "paper lantern seven otters", Kdf(8 * MIB, 1)
    )
    workspace = Workspace(vault.database, "Sam", lambda: NOON)
    meeting, members = ready(workspace)
    for number, member in enumerate(members):
        workspace.do(EditMember(member, (("format", WISHES[number % len(WISHES)]),)))
    come_in = folder / "in"
    come_in.mkdir()
    given = reading.from_disk(_papers(come_in)).given
    workspace.do(AddPapers(meeting, given))

    def together():
        made = packs.make(workspace.ask, meeting)
        assert len(made) == 12
        assert all(io.BytesIO(one.data).read(4) == b"%PDF" for one in made)

    def one_by_one():
        for member in members:
            packs.make(workspace.ask, meeting, (member,))

    return together, one_by_one


JOBS = [
    Job("packs of a real meeting: 12 in 4 formats", "each pack made by itself", 0.7, _packs, 2),
]
