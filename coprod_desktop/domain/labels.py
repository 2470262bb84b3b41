"""Label sheets and window envelopes: where each address stands on A4.

Sizes in millimetres as printed on the packets: Avery L7160 (21 labels of 63.5 x 38.1) and L7163
(14 labels of 99.1 x 38.1). The window is that of a DL envelope: 90 x 35, 20 from the left and 53
from the top of A4 folded in three.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from coprod_desktop.domain.errors import Refused

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of labels on A4."""

    key: str
    across: int
    down: int
    width: float
    height: float
    left: float
    top: float
    step_across: float
    step_down: float

    @property
    def count(self) -> int:
        """How many labels there are on one sheet."""
        return self.across * self.down

    def place(self, number: int) -> tuple[float, float]:
        """The left and top edge of a label, counted along the rows from 0.

        >>> L7160.place(0), L7160.place(20)[1] < 297
        ((7.2, 15.1), True)
        """
        down, across = divmod(number % self.count, self.across)
        return (
            round(self.left + across * self.step_across, 3),
            round(self.top + down * self.step_down, 3),
        )


L7160: Final = Sheet("L7160", 3, 7, 63.5, 38.1, 7.2, 15.1, 66.04, 38.1)
L7163: Final = Sheet("L7163", 2, 7, 99.1, 38.1, 4.65, 15.1, 101.6, 38.1)
WINDOW: Final = Sheet("window", 1, 1, 90, 35, 20, 53, 0, 0)
SHEETS: Final = {sheet.key: sheet for sheet in (L7160, L7163, WINDOW)}


def pages(things: Sequence[Thing], sheet: Sheet, first: int = 1) -> Iterator[list[Thing | None]]:
    """Label pages with None for places already used up, beginning at label `first` (from 1).

    Raises:
        Refused: "label-place".

    >>> [len(page) for page in pages(range(25), L7160, first=4)]
    [21, 7]
    """
    if not 1 <= first <= sheet.count:
        raise Refused("label-place", count=sheet.count)
    filled: list[Thing | None] = [*([None] * (first - 1)), *things]
    for at in range(0, len(filled), sheet.count):
        yield filled[at : at + sheet.count]


def address_lines(name: str, address: str, most: int = 6) -> tuple[str, ...]:
    r"""An address as it stands on a label; a long one joins its last lines rather than losing any.

    >>> address_lines("Ann", "1 Row\n\nTown\nEX1 1ZZ")
    ('Ann', '1 Row', 'Town', 'EX1 1ZZ')
    """
    lines = [line.strip() for line in (name, *address.splitlines()) if line.strip()]
    if len(lines) > most:
        lines = [*lines[: most - 1], ", ".join(lines[most - 1 :])]
    return tuple(lines)
