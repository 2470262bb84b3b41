"""Things made when they are first wanted: a leaf that nobody looks at costs nothing."""

from collections.abc import Callable, Mapping
from typing import TypeVar

Key = TypeVar("Key")
Thing = TypeVar("Thing")


class Lazily(dict[Key, Thing]):
    """A dict that makes what is missing, once.

    >>> made = Lazily({"a": lambda: print("made a") or 1})
    >>> made["a"] + made["a"]
    made a
    2
    """

    def __init__(self, makes: Mapping[Key, Callable[[], Thing]]) -> None:
        super().__init__()
        self._makes = makes

    def __missing__(self, key: Key) -> Thing:
        """Make it."""
        made = self[key] = self._makes[key]()
        return made

    def known(self, key: object) -> bool:
        """Whether there is such a thing, made or not."""
        return key in self._makes
