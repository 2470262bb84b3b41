"""Grafts the structure tree of one PDF into another: numbers moved on, headings moved down."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false, reportGeneralTypeIssues=false

import re
from collections.abc import Iterator
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, String

_DEEPEST_HEADING: Final = 6
_NOTHING: Final = re.compile(rb"(<[0-9A-Fa-f]+>\s*)<(?:0000|FEFF|FFFE)>", re.IGNORECASE)
_PRINTS: Final = 4  # annotation flag: is printed
_DEEPEST: Final = 6


class Graft:
    """One tagged paper on its way into ours."""

    def __init__(self, file: pikepdf.Pdf, source: pikepdf.Pdf) -> None:
        self.file, self.source = file, source
        _plain_places(source)

    def tree(self, pages: list[Any], part: Any, *, first: bool = False) -> None:
        """Hang the source's elements below an element of ours; its pages are already there.

        `first`: it is ours too and goes in front, its headings as they are.
        """
        root, theirs = self.file.Root.StructTreeRoot, self.source.Root.StructTreeRoot
        if not theirs.is_indirect:
            theirs = self.source.make_indirect(theirs)
        tree = self.file.copy_foreign(theirs)
        base, last = int(root.get("/ParentTreeNextKey", 0)), -1
        for key, owner in numbers(tree.get("/ParentTree", Dictionary())):
            root.ParentTree.Nums.extend([base + key, owner])
            last = max(last, key)
        for page in pages:
            last = max(last, self._page(page, base))
        root.ParentTreeNextKey = base + last + 1
        for key in ("/RoleMap", "/ClassMap"):
            for name, value in tree.get(key, Dictionary()).items():
                if key not in root:
                    root[key] = Dictionary()
                root[key][name] = value
        self._elements(tree, part, first=first)

    def _page(self, page: Any, base: int) -> int:
        last = -1
        for thing in (page, *page.get("/Annots", []), *things(page.get("/Resources"))):
            for key in ("/StructParents", "/StructParent"):
                if key in thing:
                    last = max(last, int(thing[key]))
                    thing[key] = int(thing[key]) + base
        for note in page.get("/Annots", []):
            note.F = int(note.get("/F", 0)) | _PRINTS
        return last

    def _elements(self, tree: Any, part: Any, *, first: bool) -> None:
        kids, new = _list(part.get("/K")), list[Any]()
        language = str(self.source.Root.get("/Lang", ""))
        top = 0 if first else _first_heading(tree)
        for element in _list(tree.get("/K")):
            if element.get("/S") == Name.Document:
                element.S = Name.Art
            if language and Name.Lang not in element:
                element.Lang = String(language)
            if top:
                _lower(element, 3 - top)
            element.P = part
            new.append(element)
        part.K = Array([*new, *kids] if first else [*kids, *new])


def _first_heading(node: Any) -> int:
    for kid in _list(node.get("/K")):
        if isinstance(kid, Dictionary) and Name.S in kid:
            found = re.match(r"/H([1-6])$", str(kid.S))
            inside = int(found[1]) if found else _first_heading(kid)
            if inside:
                return inside
    return 0


def _lower(node: Any, by: int) -> None:
    for kid in _list(node.get("/K")):
        if isinstance(kid, Dictionary) and Name.S in kid:
            found = re.match(r"/H([1-6])$", str(kid.S))
            if found:
                kid.S = Name(f"/H{min(_DEEPEST_HEADING, max(3, int(found[1]) + by))}")
            _lower(kid, by)


def things(resources: Any, deep: int = 0) -> Iterator[Any]:
    """Every picture and form that a page or form uses."""
    if resources is None or deep > _DEEPEST:
        return
    for thing in resources.get("/XObject", Dictionary()).values():
        yield thing
        if thing.get("/Subtype") == Name.Form:
            yield from things(thing.get("/Resources"), deep + 1)


def mend(resources: Any, deep: int = 0) -> None:
    """Mend what is easily mended: blurred pictures, and letters said to be nothing at all."""
    if resources is None or deep > _DEEPEST:
        return
    for font in resources.get("/Font", Dictionary()).values():
        if Name.ToUnicode in font:
            table = font.ToUnicode.read_bytes()
            mended = _NOTHING.sub(rb"\1<FFFD>", table)
            if mended != table:
                font.ToUnicode.write(mended)
    for thing in resources.get("/XObject", Dictionary()).values():
        if thing.get("/Interpolate"):
            thing.Interpolate = False
        if thing.get("/Subtype") == Name.Form:
            mend(thing.get("/Resources"), deep + 1)


def numbers(node: Any) -> Iterator[tuple[int, Any]]:
    """The pairs of a number tree."""
    for kid in _list(node.get("/Kids")):
        yield from numbers(kid)
    found = _list(node.get("/Nums"))
    for at in range(0, len(found) - 1, 2):
        yield int(found[at]), found[at + 1]


def _plain_places(source: pikepdf.Pdf) -> None:
    """Turn places known by name into plain ones: the list of names does not come along."""
    names: dict[str, Any] = {}

    def walk(node: Any) -> None:
        for kid in _list(node.get("/Kids")):
            walk(kid)
        found = _list(node.get("/Names"))
        for at in range(0, len(found) - 1, 2):
            names[str(found[at])] = found[at + 1]

    walk(source.Root.get("/Names", Dictionary()).get("/Dests", Dictionary()))
    for key, value in source.Root.get("/Dests", Dictionary()).items():
        names[key[1:]] = value
    for page in source.pages:
        for note in page.obj.get("/Annots", []):
            for holder, key in ((note, "/Dest"), (note.get("/A", Dictionary()), "/D")):
                place = holder.get(key)
                if place is not None and not isinstance(place, Array):
                    found = names.get(str(place).lstrip("/"))
                    found = found.get("/D") if isinstance(found, Dictionary) else found
                    if found is not None:
                        holder[key] = found


def _list(thing: Any) -> list[Any]:
    if thing is None:
        return []
    return list(thing) if isinstance(thing, Array) else [thing]
