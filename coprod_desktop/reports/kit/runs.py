"""Print runs: what is the same for many is laid out once, and each person's page goes in front."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false

from io import BytesIO

import pikepdf
from pikepdf import OutlineItem

from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.reports.kit.attached.tree import Graft
from coprod_desktop.reports.kit.blocks import Document
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.reports.kit.inspecting import inspect
from coprod_desktop.reports.kit.making import Made, make
from coprod_desktop.reports.kit.pdf import Printed, pdf


def fronted(body: bytes, cover: bytes) -> bytes:
    """One tagged PDF: the pages of a cover, then those of a body, each with its tags."""
    out = BytesIO()
    with pikepdf.open(BytesIO(body)) as file, pikepdf.open(BytesIO(cover)) as front:
        graft = Graft(file, front)
        for at, page in enumerate(front.pages):
            file.pages.insert(at, page)
        pages = [file.pages[at].obj for at in range(len(front.pages))]
        graft.tree(pages, file.Root.StructTreeRoot.K, first=True)
        with front.open_outline() as said:
            title = said.root[0].title if said.root else ""
        if title:
            with file.open_outline() as outline:
                outline.root.insert(0, OutlineItem(title, 0))
        file.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            compress_streams=True,
        )
    return out.getvalue()


class PrintRun:
    """Makes papers one after another, and remembers each body it has laid out."""

    def __init__(self) -> None:
        self._bodies: dict[tuple[Document, Format], Printed] = {}
        self.laid_out = 0

    def make(
        self,
        cover: Document | None,
        body: Document,
        chosen: Format,
        kind: Kind,
        progress: Progress = silent,
    ) -> Made:
        """One person's paper. Bodies that say the same in the same format are laid out once."""
        if cover is None:
            return make(body, chosen, kind, progress=progress)
        if kind is not Kind.PDF:
            whole = Document(
                body.title,
                (*cover.blocks, *body.blocks),
                body.language,
                cover.letterhead or body.letterhead,
                body.footer,
            )
            return make(whole, chosen, kind, progress=progress)
        key = (body, chosen)
        if key not in self._bodies:
            self._bodies[key] = pdf(body, chosen, progress=progress)
            self.laid_out += 1
        behind, front = self._bodies[key], pdf(cover, chosen)
        data = fronted(behind.data, front.data)
        return Made(
            data,
            kind,
            behind.pages + front.pages,
            behind.missing | front.missing,
            tuple(inspect(data)),
            behind.troubles,
            behind.places,
        )
