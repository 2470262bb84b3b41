"""What an erasure would do, told before it is done."""

from dataclasses import dataclass

Counts = tuple[tuple[str, int], ...]
"""Tables and how many rows of the person each has."""


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What goes and what stays of one person.

    Attributes:
        goes: rows that are taken away.
        stays: rows that stay, without the name and without a word of theirs.
        mentions: texts of others in which the name stands and is taken out.
        alone: names that may mean somebody else too, so they are not taken out of other texts.
        published: places where their story is out of our hands.
    """

    name: str
    goes: Counts
    stays: Counts
    mentions: int
    alone: tuple[str, ...]
    published: int
