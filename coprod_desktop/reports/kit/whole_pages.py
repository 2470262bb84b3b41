"""Blocks that are whole pages: others' papers, sheets of labels, pages that celebrate somebody."""

from dataclasses import dataclass

from coprod_desktop.domain.labels import Sheet
from coprod_desktop.domain.training.designs import DESIGNS, Design


@dataclass(frozen=True, slots=True)
class Attached:
    """Somebody else's paper, a PDF, joined where this block stands.

    Attributes:
        words: its words where somebody took them out or wrote them; else they are read from it.
        described: what its pages show, where they are pictures of pages.
    """

    title: str
    data: bytes
    words: str = ""
    described: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """Addresses or names on a sheet of labels, each exactly where its label is.

    A document of labels holds nothing else: no heading, letterhead or footer is printed on them.

    Attributes:
        rows: the lines of each label.
        sheet: where labels stand.
        first: the first label of the sheet that is still there, counted from 1.
        heads: what the lines are called where they come as a table, in files other than PDF.
    """

    rows: tuple[tuple[str, ...], ...]
    sheet: Sheet
    heads: tuple[str, str]
    first: int = 1


@dataclass(frozen=True, slots=True)
class Certificate:
    """A whole page that celebrates one person. A document holds certificates or other blocks.

    Attributes:
        title: "Certificate of training"; the page's heading.
        number: the words with the certificate's own number.
        check: what its QR code holds, "" for none; `check_words` says it in words.
        signature: a picture (PNG) of it, for the person in `signed`.
        design: what it looks like.
        logo: a picture of its own; None takes the letterhead's.
        house: whose certificate it is, where there is no logo; "" takes the letterhead's.
        colour: its own; "" takes the letterhead's.
    """

    title: str
    before: str
    name: str
    between: str
    what: str
    when: str
    signed: str
    number: str
    check: str = ""
    check_words: str = ""
    signature: bytes | None = None
    design: Design = DESIGNS[0]
    logo: bytes | None = None
    house: str = ""
    colour: str = ""
