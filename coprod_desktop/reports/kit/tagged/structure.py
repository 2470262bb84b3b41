"""The structure tree: what each piece of the page is."""
# pyright: basic, reportArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false, reportIndexIssue=false

from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFObject, PDFString

PAINTING: Final = frozenset(
    ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh", "ET", "EI"]
)

PAINTED: Final = tuple(f"{gap}{name}" for name in PAINTING for gap in " \n")


class Artifact:
    """What is painted without meaning: rules, backgrounds, page numbers."""

    tag = "Artifact"


ARTIFACT: Final = Artifact()


class Element(PDFObject):
    """One structure element. Children are elements, marked content or objects such as links."""

    __RefOnly__ = 1

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        *,
        words: str | None = None,
        actual: str | None = None,
        language: str | None = None,
        title: str | None = None,
        attributes: dict[str, dict[str, object]] | None = None,
    ) -> None:
        self.tag, self.parent, self.title = tag, parent, title
        self.words, self.actual, self.language = words, actual, language
        self.attributes = attributes or {}
        self.kids: list[Any] = []
        if parent is not None:
            parent.kids.append(self)

    def walk(self) -> "list[Element]":
        """This element and all below it, in reading order."""
        found, waiting = [], [self]
        while waiting:
            here = waiting.pop()
            found.append(here)
            waiting.extend(kid for kid in reversed(here.kids) if isinstance(kid, Element))
        return found

    def format(self, document: Any) -> bytes:
        """The element as PDF syntax. Called by ReportLab."""

        def number(thing: Any) -> bytes:
            name = thing.__InternalName__ if isinstance(thing, Element) else thing.name
            return b"%d 0 R" % document.idToObjectNumberAndVersion[name][0]

        home, kids = None, []
        for kid in self.kids:
            if isinstance(kid, Element):
                kids.append(number(kid))
                continue
            page, what = kid
            if not isinstance(what, int):
                kids.append(b"<</Type/OBJR/Pg %s/Obj %s>>" % (number(page), number(what)))
                continue
            home = home or page
            if page.name == home.name:
                kids.append(b"%d" % what)
            else:
                kids.append(b"<</Type/MCR/Pg %s/MCID %d>>" % (number(page), what))
        out = [b"/S/" + self.tag.encode(), b"/P " + number(self.parent)]
        if home is not None:
            out.append(b"/Pg " + number(home))
        if kids:
            out.append(b"/K " + (kids[0] if len(kids) == 1 else b"[" + b" ".join(kids) + b"]"))
        out.extend(self._attributes())
        for key, value in (
            ("Alt", self.words),
            ("ActualText", self.actual),
            ("Lang", self.language),
            ("T", self.title),
        ):
            if value is not None:
                out.append(b"/" + key.encode() + b" " + PDFString(value).format(document))
        return b"<<" + b"".join(out) + b">>"

    def _attributes(self) -> list[bytes]:
        found = []
        for owner, values in self.attributes.items():
            inside = b"".join(f"/{key} {value}".encode() for key, value in values.items())
            found.append(b"<</O/" + owner.encode() + inside + b">>")
        if not found:
            return []
        return [b"/A " + (found[0] if len(found) == 1 else b"[" + b"".join(found) + b"]")]


class Raw(PDFObject):
    """An object whose syntax a function gives when everything is known."""

    __RefOnly__ = 1

    def __init__(self, give: Any) -> None:
        self.give = give

    def format(self, document: Any) -> bytes:
        """The object as PDF syntax. Called by ReportLab."""
        return self.give(document)
