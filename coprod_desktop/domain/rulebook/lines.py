"""Where each table and key of a TOML text stands, so that a mistake can be named by its line."""

import re
from dataclasses import dataclass, field

_TABLE = re.compile(r"^\s*\[{1,2}\s*([A-Za-z_]\w*)\s*\]{1,2}")
_KEY = re.compile(r"^\s*([A-Za-z_]\w*)\s*=")


@dataclass(slots=True)
class Stretch:
    """One table: its first line, and the line of each of its keys."""

    line: int
    keys: dict[str, int] = field(default_factory=dict[str, int])

    def of(self, key: str) -> int:
        """The line of a key, or of the table when the key is missing."""
        return self.keys.get(key, self.line)


def stretches(text: str) -> dict[str, list[Stretch]]:
    r"""The tables of a text by name, in the order they stand.

    >>> found = stretches("[meta]\nschema = 1\n[[rule]]\nid = 'a'\n[[rule]]\nid = 'b'")
    >>> [table.line for table in found["rule"]], found["rule"][1].of("id")
    ([3, 5], 6)
    """
    found: dict[str, list[Stretch]] = {}
    current: Stretch | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if table := _TABLE.match(line):
            current = Stretch(number)
            found.setdefault(table[1], []).append(current)
        elif current is not None and (key := _KEY.match(line)):
            current.keys.setdefault(key[1], number)
    return found
