"""Our own look at a finished PDF, after every print: is it what PDF/UA-1 asks for?

Numbers are checkpoints of the Matterhorn Protocol 1.1. In a mutation test it sees what veraPDF sees
and some it does not: the same content marked twice, an empty title, a table without any heading.
What only people can judge (does the text say the right thing) is not here.
"""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false, reportGeneralTypeIssues=false

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name

from coprod_desktop.reports.kit.inspecting_pages import look_at_fonts, look_at_page

_STANDARD: Final = frozenset(
    re.findall(
        r"\w+",
        """Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2
        H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference
        BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form""",
    )
)
_INSIDE: Final = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
}
_WITHIN: Final = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "LBody": {"LI"},
}
_LANGUAGE: Final = re.compile(r"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a file: the checkpoint, and what was found."""

    checkpoint: str
    found: str


class Inspection:
    """One file, looked at piece by piece."""

    def __init__(self, file: pikepdf.Pdf) -> None:
        self.file = file
        self.findings: list[Finding] = []
        self.owners: dict[tuple[int, int], Any] = {}
        self.objects: dict[tuple[int, int], tuple[str, Any]] = {}
        self.page_of = {page.obj.objgen: at for at, page in enumerate(file.pages)}
        self.heads: list[int] = []

    def wrong(self, checkpoint: str, found: str) -> None:
        """Note a finding."""
        self.findings.append(Finding(checkpoint, found))

    def look(self) -> list[Finding]:
        """Look at everything."""
        root = self.file.Root
        self._file_level(root)
        if Name.StructTreeRoot not in root:
            self.wrong("01", "no structure tree")
            return self.findings
        self._tree(root.StructTreeRoot)
        parents = dict(_numbers(root.StructTreeRoot.get("/ParentTree", Dictionary())))
        for number in range(len(self.file.pages)):
            look_at_page(self, number, parents)
        look_at_fonts(self)
        return self.findings

    def _file_level(self, root: Any) -> None:
        mark = root.get("/MarkInfo", Dictionary())
        if not mark.get("/Marked", False):
            self.wrong("06", "not said to be marked")
        if mark.get("/Suspects", False):
            self.wrong("01-007", "suspects")
        if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
            self.wrong("07-001", "title is not displayed")
        if not _LANGUAGE.match(str(root.get("/Lang", ""))):
            self.wrong("11-006", "no language")
        if Name.Metadata not in root:
            self.wrong("06-001", "no metadata")
            return
        packet = root.Metadata.read_bytes().decode("utf-8", "replace")
        if not re.search(r"pdfuaid:part(>|=[\"'])\s*1", packet):
            self.wrong("06-002", "no claim of PDF/UA")
        title = re.search(r"<dc:title>(.*?)</dc:title>", packet, re.DOTALL)
        if not title or not re.sub(r"<[^>]+>", "", title[1]).strip():
            self.wrong("06-003", "no title")
        if Name.AcroForm in root and Name.XFA in root.AcroForm:
            self.wrong("25-001", "XFA form")

    def _tree(self, tree: Any) -> None:
        roles = {str(k)[1:]: str(v)[1:] for k, v in tree.get("/RoleMap", Dictionary()).items()}
        waiting = [(kid, None, None) for kid in reversed(_list(tree.get("/K")))]
        tables: list[Any] = []
        while waiting:
            node, above, page = waiting.pop()
            if not isinstance(node, Dictionary):
                continue
            tag = str(node.get("/S", "/?"))[1:]
            tag = roles.get(tag, tag)
            page = node.get("/Pg", page)
            self._element(node, tag, above)
            kids = _list(node.get("/K"))
            inside = [roles.get(str(k.S)[1:], str(k.S)[1:]) for k in kids if _is_element(k)]
            if tag in _INSIDE and not set(inside) <= _INSIDE[tag]:
                self.wrong("09", f"wrong piece in {tag}")
            if tag in _INSIDE and len(inside) != len(kids):
                self.wrong("09", f"content straight inside {tag}")
            if tag == "Table":
                tables.append(node)
            for kid in kids:
                self._content(kid, node, tag, page)
            waiting += [(kid, tag, page) for kid in reversed(kids) if _is_element(kid)]
        self._headings()
        for table in tables:
            self._table(table)

    def _element(self, node: Any, tag: str, above: str | None) -> None:
        if tag not in _STANDARD:
            self.wrong("02-001", f"unknown piece {tag}")
        if Name.P not in node:
            self.wrong("01", f"{tag} without parent")
        if tag in _WITHIN and above not in _WITHIN[tag]:
            self.wrong("09", f"{tag} inside {above}")
        described = str(node.get("/Alt", "")).strip() or Name.ActualText in node
        if tag in {"Figure", "Formula"} and not described:
            self.wrong("13-004", f"{tag} without words")
        if Name.Lang in node and not _LANGUAGE.match(str(node.Lang)):
            self.wrong("11", "bad language")
        if re.match(r"H[1-6]$", tag):
            self.heads.append(int(tag[1]))
        if tag == "TH":
            scopes = [
                str(each.get("/Scope", ""))
                for each in _list(node.get("/A"))
                if isinstance(each, Dictionary)
            ]
            if not {"/Row", "/Column", "/Both"} & set(scopes):
                self.wrong("15-003", "heading cell without scope")

    def _content(self, kid: Any, node: Any, tag: str, page: Any) -> None:
        if isinstance(kid, Dictionary):
            if kid.get("/Type") == Name.MCR:
                self._owned(kid.get("/Pg", page), int(kid.MCID), node)
            elif kid.get("/Type") == Name.OBJR:
                self.objects[kid.Obj.objgen] = (tag, node)
        elif not isinstance(kid, Array):
            self._owned(page, int(kid), node)

    def _owned(self, page: Any, number: int, node: Any) -> None:
        if page is None:
            self.wrong("01", "content without page")
            return
        place = (self.page_of.get(page.objgen, -1), number)
        if place in self.owners:
            self.wrong("01", "content named twice in the tree")
        self.owners[place] = node

    def _headings(self) -> None:
        if self.heads and self.heads[0] != 1:
            self.wrong("14-002", "first heading is not of level 1")
        for one, other in zip(self.heads, self.heads[1:], strict=False):
            if other > one + 1:
                self.wrong("14-003", "heading jumps")

    def _table(self, table: Any) -> None:
        rows: list[list[str]] = []
        waiting = [table]
        while waiting:
            node = waiting.pop(0)
            for kid in _list(node.get("/K")):
                if _is_element(kid):
                    if str(kid.S) == "/TR":
                        rows.append([str(c.S) for c in _list(kid.get("/K")) if _is_element(c)])
                    elif str(kid.S) in {"/THead", "/TBody", "/TFoot"}:
                        waiting.append(kid)
        if rows and not any("/TH" in row for row in rows):
            self.wrong("15", "table without heading cells")
        if len({len(row) for row in rows}) > 1:
            self.wrong("15", "table rows of different width")


def inspect(data: bytes) -> list[Finding]:
    """What is wrong with a PDF; nothing for a good one."""
    try:
        with pikepdf.open(BytesIO(data)) as file:
            return Inspection(file).look()
    except pikepdf.PdfError:
        return [Finding("00", "not a PDF that can be read")]


def _is_element(thing: Any) -> bool:
    return isinstance(thing, Dictionary) and Name.S in thing


def _list(thing: Any) -> list[Any]:
    if thing is None:
        return []
    return list(thing) if isinstance(thing, Array) else [thing]


def _numbers(node: Any) -> Any:
    for kid in _list(node.get("/Kids")):
        yield from _numbers(kid)
    found = _list(node.get("/Nums"))
    for at in range(0, len(found) - 1, 2):
        yield int(found[at]), found[at + 1]
