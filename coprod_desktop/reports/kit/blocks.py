"""The neutral paper: a tree of blocks that says what things are, never how they look.

The same tree becomes a tagged PDF, a web page, a Word file, plain text and a read-aloud script.
Every string in it is text: no markup is ever read from it. Strict on purpose: a picture without
words, a heading that jumps or a table without headings does not become a paper.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from coprod_desktop.reports.kit.whole_pages import Attached, Certificate, Labels

_LINKS: Final = re.compile(
    r"^(https?://[^\s<>\"']+|mailto:[^\s<>\"'@]+@[^\s<>\"'@]+|tel:\+?[0-9 ]+)$"
)


class PaperFault(ValueError):  # noqa: N818 - it names what is wrong with the paper
    """The paper cannot be made accessible as it is. A bug of the report, never of the data."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in a line: plain, bold, or a link from our own allow-list (https, mailto, tel)."""

    text: str
    bold: bool = False
    link: str = ""

    def __post_init__(self) -> None:
        """Refuse links to anywhere else."""
        if self.link and not _LINKS.match(self.link):
            raise PaperFault("link")


Text = str | tuple[Run, ...]
"""Words, perhaps with bold or linked runs in them."""


def plain(text: Text) -> str:
    """The words alone.

    >>> plain((Run("Dear "), Run("Ann", bold=True)))
    'Dear Ann'
    """
    return text if isinstance(text, str) else "".join(run.text for run in text)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 4. The document's title is level 1; sections begin at 2."""

    text: str
    level: Literal[1, 2, 3, 4] = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `lead` is larger, `quiet` smaller and muted, `big` is for one name or number."""

    text: Text
    kind: Literal["body", "lead", "quiet", "big"] = "body"
    align: Literal["left", "centre", "right"] = "left"
    language: str = ""  # BCP 47, where it differs from the document's


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without an order."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """A list with an order, counted from `start`."""

    items: tuple[Text, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width, and whether it holds numbers."""

    title: str
    width: float = 1.0
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table of data. Headings repeat on every page; the first column may name the rows.

    Attributes:
        caption: a sentence that says what the table shows; read aloud first.
        row_height: at least so many millimetres, for tables people write in by hand.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]
    caption: str = ""
    row_headers: bool = False
    row_height: float = 0.0
    total: tuple[Text, ...] = ()

    def __post_init__(self) -> None:
        """Refuse tables that cannot be read aloud."""
        if not self.columns or not all(column.title.strip() for column in self.columns):
            raise PaperFault("table-without-headings")
        if any(
            len(row) != len(self.columns)
            for row in (*self.rows, *([self.total] * bool(self.total)))
        ):
            raise PaperFault("table-row-of-another-width")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG or JPEG bytes) with the words that stand for it; "" marks mere decoration."""

    data: bytes
    words: str
    width: float  # millimetres
    decoration: bool = False

    def __post_init__(self) -> None:
        """Refuse a picture that nobody described."""
        if not self.words.strip() and not self.decoration:
            raise PaperFault("picture-without-words")


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea of an easy-read page: a symbol on the left (by name, decoration), words right."""

    text: Text
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with values: `When` - `Friday 3 April`."""

    rows: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Something set apart, with a title: a note, a warning, contact details."""

    title: str
    blocks: "tuple[Block, ...]"
    tone: Literal["calm", "waiting", "stop"] = "calm"


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A line to sign on, with what it is for beneath. May show a signature (PNG)."""

    label: str
    name: str = ""
    date: bool = True
    image: bytes | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick by hand or on the screen, with its words; `name` is unique in the paper."""

    label: str
    name: str


@dataclass(frozen=True, slots=True)
class Field:
    """A space to write in by hand or on the screen; `lines` says how much."""

    label: str
    name: str
    lines: int = 1


@dataclass(frozen=True, slots=True)
class QR:
    """A code to scan, and what it says in words."""

    data: str
    words: str
    width: float = 25.0  # millimetres


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with the sentence that reads it aloud; its figures follow as a table of their own."""

    kind: Literal["bars", "line"]
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Space:
    """Some room, in millimetres."""

    height: float = 5.0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Go on on a new page."""


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page where they can."""

    blocks: "tuple[Block, ...]"


Block = (
    Heading | Paragraph | Bullets | Numbers | DataTable | Picture | Idea | Facts | Box
    | SignatureLine | Tick | Field | QR | Chart | Space | PageBreak | Together
    | Attached | Certificate | Labels
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: shown at the top of the first page and in the footer."""

    name: str
    lines: tuple[str, ...] = ()
    logo: bytes | None = None
    colour: str = "#0B5D66"


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper.

    Attributes:
        title: what it is called, in the window title and the bookmarks; also the first heading
            unless `blocks` begin with a heading of level 1.
        language: BCP 47.
        footer: a line at the foot of every page, before the page number.
        landscape: for wide tables; large print turns back to portrait where it can.
        easy: the document is written as easy read (short sentences, `Idea` blocks).
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    letterhead: Letterhead | None = None
    footer: str = ""
    subject: str = ""
    landscape: bool = False
    easy: bool = False

    @property
    def on_labels(self) -> bool:
        """Whether it is printed on sheets of labels."""
        return bool(self.blocks) and isinstance(self.blocks[0], Labels)

    def __post_init__(self) -> None:
        """Refuse a document whose headings jump or that has no title."""
        if not self.title.strip():
            raise PaperFault("document-without-title")
        for whole in (Certificate, Labels):
            alone = [isinstance(block, whole) for block in self.blocks]
            if any(alone) and not all(alone):
                raise PaperFault("whole-page-among-others")
        level = 1
        for block in walk(self.blocks):
            if isinstance(block, Heading):
                if block.level > level + 1:
                    raise PaperFault("heading-jump")
                level = block.level


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block in reading order, those inside boxes too."""
    for block in blocks:
        yield block
        if isinstance(block, Box | Together):
            yield from walk(block.blocks)
