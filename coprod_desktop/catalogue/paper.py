"""What it takes to be a paper: a question that gathers, and a drawing that tells."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from coprod_desktop.reports.kit.blocks import Document


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper.

    Attributes:
        key: its name for the command line and the print log.
        title: its name in the menu, from `wording`.
        gather: a question: `gather(session, **options)` returns what the paper is told.
        draw: a pure function from that to a document; `easy` drawings are chosen for easy read.
        about: what its `id` option is: a member, a meeting, a panel, a partner, or nothing.
        easy: another drawing for people who read easy read; None re-flows the same one.
        cover: a page of the person's own, drawn from the same data, in front of what `draw` makes.
            People whose `draw` gives the same document share its pages: they are laid out once.
        own_words: it is somebody's own words throughout: no check of words ever looks at it.
        example: a question that returns options for the example charity, for `print --all`.
    """

    key: str
    title: str
    gather: Callable[..., Any]
    draw: Callable[[Any], Document]
    about: Literal["member", "meeting", "panel", "partner", "story", "session", "charity", "funder"]
    easy: Callable[[Any], Document] | None = None
    example: Callable[..., Mapping[str, object]] | None = field(default=None)
    cover: Callable[[Any], Document] | None = None
    own_words: bool = False
