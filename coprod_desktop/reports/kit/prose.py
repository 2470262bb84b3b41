"""The sentences of a paper, for whoever looks at its words rather than at its pages."""

from collections.abc import Iterator

from coprod_desktop.reports.kit import blocks as b


def prose(document: b.Document) -> str:
    """Every sentence and cell of a paper, a line each: for the check of words.

    >>> prose(b.Document("News", (b.Paragraph("We met."), b.Facts((("When", "Friday"),))))).split()
    ['We', 'met.', 'Friday']
    """
    return "\n".join(line for block in b.walk(document.blocks) for line in _every(block))


def sentences(document: b.Document) -> str:
    """Only what is meant to be read in sentences: for the reading age.

    >>> sentences(b.Document("News", (b.Heading("A title"), b.Paragraph("We met."))))
    'We met.'
    """
    told = (
        block
        for block in b.walk(document.blocks)
        if isinstance(block, b.Paragraph | b.Idea | b.Bullets | b.Numbers)
    )
    return "\n\n".join(line for block in told for line in _every(block))


# size: one line for each kind of block
def _every(block: b.Block) -> Iterator[str]:
    match block:
        case b.Heading(title) | b.Box(title):
            yield title
        case b.Paragraph(said) | b.Idea(said):
            yield _joined(said)
        case b.Bullets(items) | b.Numbers(items):
            yield from (_joined(item) for item in items)
        case b.DataTable():
            yield block.caption
            yield from (_joined(cell) for row in block.rows for cell in row)
        case b.Facts(rows):
            yield from (_joined(said) for _, said in rows)
        case b.Picture() | b.QR():
            yield block.words
        case b.Chart():
            yield block.sentence
        case _:
            return


def _joined(said: b.Text) -> str:
    """One line: somebody's own words may hold several."""
    return " ".join(b.plain(said).split())
