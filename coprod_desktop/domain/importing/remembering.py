"""How columns were read last time, known again by their headings even when they have moved."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

from coprod_desktop.domain.importing.fields import Field
from coprod_desktop.domain.importing.values import Order
from coprod_desktop.domain.text import folded


def heading_key(heading: str) -> str:
    """A heading as it is remembered: not its words, which may be anything."""
    return hashlib.sha256(folded(heading).encode()).hexdigest()[:16]


def headings_key(headings: Sequence[str]) -> str:
    """A set of headings as it is remembered, whatever their order.

    >>> headings_key(["Name", "Tel"]) == headings_key(["TEL", "name"])
    True
    """
    return hashlib.sha256("\n".join(sorted(map(heading_key, headings))).encode()).hexdigest()


def packed(headings: Sequence[str], fields: Sequence[Field], orders: Mapping[int, Order]) -> str:
    """How each column is read, to be kept."""
    found = {
        heading_key(heading): [field.value, orders.get(at, "")]
        for at, (heading, field) in enumerate(zip(headings, fields, strict=True))
    }
    return json.dumps(found)


def unpacked(
    text: str, headings: Sequence[str]
) -> tuple[tuple[Field, ...], dict[int, Order]] | None:
    """How these headings were read last time; None when that cannot be told.

    >>> kept = packed(["Name", "Joined"], [Field.NAME, Field.JOINED], {1: "day-first"})
    >>> unpacked(kept, ["Joined", "Name"])
    ((<Field.JOINED: 'joined'>, <Field.NAME: 'name'>), {0: 'day-first'})
    """
    try:
        found = cast("dict[str, list[Any]]", json.loads(text))
        told = [found[heading_key(heading)] for heading in headings]
        fields = tuple(Field(one[0]) for one in told)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None
    orders: dict[int, Order] = {}
    for at, one in enumerate(told):
        if one[1] in ("day-first", "month-first"):
            orders[at] = one[1]
    return fields, orders
