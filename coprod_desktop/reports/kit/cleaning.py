"""Every string of a document cleaned before it is set: no control, zero-width or turning signs."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from coprod_desktop.domain.text import cleaned
from coprod_desktop.domain.training.designs import Design

Thing = TypeVar("Thing")


def clean(thing: Thing) -> Thing:
    """The same document, block or text, every string in it cleaned."""
    return cast("Thing", _clean(thing))


def _clean(thing: Any) -> Any:
    if isinstance(thing, Design):
        return thing  # it was checked when it was kept, and is the same on every page
    if isinstance(thing, str):
        if thing.isascii() and thing.isprintable():
            return thing
        return cleaned(thing).replace("\t", " ").replace("\u00ad", "")
    if isinstance(thing, tuple):
        return tuple(map(_clean, cast("tuple[Any, ...]", thing)))
    if is_dataclass(thing) and not isinstance(thing, type):
        changed: dict[str, Any] = {}
        for field in fields(thing):
            old = getattr(thing, field.name)
            new = _clean(old)
            if new != old:
                changed[field.name] = new
        return replace(thing, **changed) if changed else thing
    return thing
