"""Rows fetched a page at a time, for lists too long to be held: a hundred thousand cost as ten do.

`RowList` and `RowTable` take a `Paged` wherever they take rows. Only the pages that are looked at
are fetched, and only the last few are kept.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any, Final, Generic, TypeVar, overload

Row = TypeVar("Row")
_PAGES: Final = 24
_FEW: Final = 8


class Paged(Sequence[Row], Generic[Row]):
    """A sequence that asks for its rows when they are looked at.

    Args:
        count: how many there are.
        fetch: some of them: `fetch(at, size)`.
        place: the number of the row with a key, or None.
        keys: the keys of all rows in order; asked for only when many rows are chosen at once.
        beginning: the number of the first row whose name begins with some letters.
        size: rows on a page.
    """

    def __init__(
        self,
        count: int,
        fetch: Callable[[int, int], Sequence[Row]],
        place: Callable[[Any], int | None],
        keys: Callable[[], Sequence[Any]],
        beginning: Callable[[str], int] | None = None,
        size: int = 40,
    ) -> None:
        self._count, self._fetch, self._size = count, fetch, size
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self.place_of, self.keys, self.beginning = place, keys, beginning

    def __len__(self) -> int:
        """How many there are."""
        return self._count

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        """One row, or some: its page is fetched if it is not at hand."""
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(self._count))]
        at = at + self._count if at < 0 else at
        if not 0 <= at < self._count:
            raise IndexError(at)
        return self._page(at // self._size)[at % self._size]

    def anew(self) -> "Paged[Row]":
        """The same rows with no page at hand, for work on another thread."""
        return Paged(self._count, self._fetch, self.place_of, self.keys, self.beginning, self._size)

    def places_of(self, keys: Collection[Hashable]) -> list[int]:
        """The numbers of the rows with these keys, in order."""
        if len(keys) <= _FEW:
            found = (self.place_of(key) for key in keys)
            return sorted(at for at in found if at is not None)
        wanted = set(keys)
        return [at for at, key in enumerate(self.keys()) if key in wanted]

    def _page(self, number: int) -> Sequence[Row]:
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number * self._size, self._size)
            self._pages[number] = page
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return page


def held(rows: Sequence[Row]) -> Sequence[Row]:
    """Rows as a list keeps them: pages as they are, anything else as it is now."""
    return rows if isinstance(rows, Paged) else tuple(rows)
