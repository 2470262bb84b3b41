"""Puts somebody else's pages where our paper kept room for them, with their tags."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false, reportGeneralTypeIssues=false

import re
from io import BytesIO
from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name

from coprod_desktop.reports.kit.attached.placing import Joining, Reserved
from coprod_desktop.reports.kit.attached.tree import Graft, mend, things

_OWN_MATTERS: Final = (
    "/StructParents", "/StructParent", "/PieceInfo", "/LastModified", "/OPI", "/Ref",
)  # fmt: skip
_MARKS: Final = frozenset({"BMC", "BDC", "EMC", "MP", "DP"})


def join(file: pikepdf.Pdf, joining: Joining) -> None:
    """Join every attached paper into the file, and keep only claims that still hold."""
    sources: dict[bytes, pikepdf.Pdf] = {}
    try:
        for hung in joining.hung:
            source = sources.setdefault(hung.data, pikepdf.open(BytesIO(hung.data)))
            form = file.copy_foreign(source.pages[hung.number].as_form_xobject())
            _bare(form)
            mend(form.get("/Resources"))
            page = file.pages[hung.on_page - 1].obj
            page.Resources = _own(page.get("/Resources", Dictionary()))
            page.Resources.XObject = _own(page.Resources.get("/XObject", Dictionary()))
            page.Resources.XObject[Name("/" + hung.name)] = form
        for reserved in joining.reserved:
            source = sources.setdefault(reserved.data, pikepdf.open(BytesIO(reserved.data)))
            _graft(file, source, reserved)
    finally:
        for source in sources.values():
            source.close()
    if not joining.lasting:
        packet = file.Root.Metadata.read_bytes()
        file.Root.Metadata.write(re.sub(rb"<pdfaid:[^>]*>[^<]*</pdfaid:[^>]*>", b"", packet))


def _own(thing: Any) -> Any:
    return Dictionary(dict(thing.items()))


def _bare(form: Any) -> None:
    """Take its own marks off a page's drawing: it is marked anew from outside, as one object."""
    steps = [s for s in pikepdf.parse_content_stream(form) if str(s.operator) not in _MARKS]
    form.write(pikepdf.unparse_content_stream(steps))
    for thing in (form, *things(form.get("/Resources"))):
        for key in (
            "/StructParents",
            "/StructParent",
            "/PieceInfo",
            "/LastModified",
            "/OPI",
            "/Ref",
        ):
            if key in thing:
                del thing[key]
        if thing is not form and thing.get("/Subtype") == Name.Form:
            _bare(thing)


def _graft(file: pikepdf.Pdf, source: pikepdf.Pdf, reserved: Reserved) -> None:
    graft = Graft(file, source)
    feet = [file.pages[reserved.first - 1 + at].as_form_xobject() for at in range(reserved.count)]
    for at, page in enumerate(source.pages):
        file.pages[reserved.first - 1 + at] = page
    new = [file.pages[reserved.first - 1 + at] for at in range(reserved.count)]
    graft.tree([page.obj for page in new], _part(file, reserved.part))
    for page, foot in zip(new, feet, strict=True):
        _foot(file, page, foot)


def _part(file: pikepdf.Pdf, title: str) -> Any:
    for thing in file.objects:
        part = isinstance(thing, Dictionary) and thing.get("/S") == Name.Part
        if part and str(thing.get("/T", "")) == title:
            return thing
    raise KeyError(title)


def _foot(file: pikepdf.Pdf, page: Any, foot: Any) -> None:
    """Our own foot on a foreign page, with the number it has in our paper."""
    _bare(foot)
    obj = page.obj
    obj.Resources = _own(obj.get("/Resources", Dictionary()))
    obj.Resources.XObject = _own(obj.Resources.get("/XObject", Dictionary()))
    obj.Resources.XObject[Name("/OurFoot")] = file.make_indirect(foot)
    ours = [float(each) for each in foot.BBox]
    theirs = [float(each) for each in page.mediabox]
    scale = (theirs[2] - theirs[0]) / max(1.0, ours[2] - ours[0])
    place = f"{scale:.4f} 0 0 {scale:.4f} {theirs[0]:.2f} {theirs[1]:.2f} cm"
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(f"\nQ /Artifact BMC q {place} /OurFoot Do Q EMC".encode())
    obj.Tabs = Name.S
    for key in ("/AA", "/B", "/Metadata", "/PieceInfo", "/Thumb"):
        if key in obj:
            del obj[key]
    mend(obj.Resources)
