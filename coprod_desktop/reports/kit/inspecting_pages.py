"""The pages and fonts of a finished PDF: is everything painted either tagged or an artifact?"""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false

import re
from typing import Any, Final

import pikepdf
from pikepdf import Dictionary, Name

from coprod_desktop.reports.kit.tagged.structure import PAINTING

_PAINTS: Final = PAINTING - {"ET"} | {"EI", "INLINE IMAGE"}


def look_at_page(inspection: Any, number: int, parents: dict[int, Any]) -> None:
    """Look at one page: its marks, the tree's claims on it, its links and fields."""
    page = inspection.file.pages[number]
    used = _marks(inspection, page, number)
    key = page.obj.get("/StructParents")
    owners = parents.get(int(key)) if key is not None else None
    for mark in used:
        owner = inspection.owners.get((number, mark))
        if owner is None:
            inspection.wrong("01", f"page {number + 1}: content that is not in the tree")
        elif owners is None or mark >= len(owners) or owners[mark].objgen != owner.objgen:
            inspection.wrong("01", f"page {number + 1}: the parent tree points elsewhere")
    for place, mark in inspection.owners:
        if place == number and mark not in used:
            inspection.wrong("01", f"page {number + 1}: the tree names content that is not there")
    notes = page.obj.get("/Annots")
    if notes is not None and page.obj.get("/Tabs") != Name.S:
        inspection.wrong("28-008", f"page {number + 1}: keys do not follow the tree")
    for note in notes or ():
        _note(inspection, note, number, parents)


def _note(inspection: Any, note: Any, number: int, parents: dict[int, Any]) -> None:
    kind = str(note.get("/Subtype", ""))
    tag, element = inspection.objects.get(note.objgen, ("", None))
    wanted = {"/Link": "Link", "/Widget": "Form"}.get(kind, "Annot")
    if kind in {"/TrapNet"}:
        inspection.wrong("28-007", "a trap network")
    if tag != wanted:
        inspection.wrong("28", f"page {number + 1}: {kind[1:]} outside its element")
    if kind == "/Link" and not str(note.get("/Contents", "")).strip():
        inspection.wrong("28-012", f"page {number + 1}: link without words")
    if kind == "/Widget" and Name.TU not in note:
        inspection.wrong("28-005", f"page {number + 1}: field without a name")
    key = note.get("/StructParent")
    right = key is not None and int(key) in parents
    if not right or (element is not None and parents[int(key)].objgen != element.objgen):
        inspection.wrong("28", f"page {number + 1}: the parent tree points elsewhere")


def _marks(inspection: Any, page: Any, number: int) -> set[int]:
    used: set[int] = set()
    inside: list[str] = []
    loose = blank = 0
    for step in pikepdf.parse_content_stream(page):
        what = str(step.operator)
        if what in {"BMC", "BDC"}:
            mark = None
            if what == "BDC" and isinstance(step.operands[1], Dictionary):
                mark = step.operands[1].get("/MCID")
            artifact = str(step.operands[0]) == "/Artifact"
            if artifact and "tagged" in inside:
                inspection.wrong("01-003", f"page {number + 1}: artifact inside tagged content")
            if mark is not None:
                if "artifact" in inside:
                    inspection.wrong("01-004", f"page {number + 1}: tag inside an artifact")
                if int(mark) in used:
                    inspection.wrong("01", f"page {number + 1}: content marked twice")
                used.add(int(mark))
            inside.append("artifact" if artifact else "tagged" if mark is not None else "other")
        elif what == "EMC":
            if not inside:
                inspection.wrong("01", f"page {number + 1}: marks end before they begin")
            else:
                inside.pop()
        elif what in _PAINTS and not {"artifact", "tagged"} & set(inside):
            loose += 1
        if what in {"Tj", "'"} and b"\x00" in bytes(step.operands[-1]):
            blank += 1
    if inside:
        inspection.wrong("01", f"page {number + 1}: marks that never end")
    if loose:
        inspection.wrong("01-005", f"page {number + 1}: {loose} marks without meaning")
    if blank and _has_simple_font(page):
        inspection.wrong("31-030", f"page {number + 1}: a letter that no font has")
    return used


def _has_simple_font(page: Any) -> bool:
    fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
    return any(str(each.get("/Subtype")) == "/TrueType" for each in fonts.values())


def look_at_fonts(inspection: Any) -> None:
    """Look at every font: embedded, with a way back to Unicode."""
    for thing in inspection.file.objects:
        if not isinstance(thing, Dictionary) or thing.get("/Type") != Name.Font:
            continue
        if str(thing.get("/Subtype", "")) in {"/CIDFontType0", "/CIDFontType2"}:
            continue
        name = str(thing.get("/BaseFont", "?"))
        inner = thing.DescendantFonts[0] if str(thing.Subtype) == "/Type0" else thing
        about = inner.get("/FontDescriptor")
        files = ("/FontFile", "/FontFile2", "/FontFile3")
        if about is None or not any(each in about for each in files):
            inspection.wrong("31-009", f"font not embedded: {name}")
        known = (Name.WinAnsiEncoding, Name.MacRomanEncoding)
        if Name.ToUnicode not in thing:
            if thing.get("/Encoding") not in known:
                inspection.wrong("31-027", f"no way back to Unicode: {name}")
        elif re.search(rb"<[0-9A-Fa-f]+>\s*<(0000|FEFF|FFFE)>", thing.ToUnicode.read_bytes()):
            inspection.wrong("31-028", f"letters that are nothing: {name}")
