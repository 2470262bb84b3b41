"""What a certificate looks like: a page, a frame, and a place for each thing on it.

A design is plain data, so one that was used can be kept with its certificate for ever. Places are
in millimetres from the page's top left corner; sizes are in points.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Final

from coprod_desktop.domain.errors import Refused

SAFE: Final = 8.0
"""Millimetres from the edge that printers cannot reach and hole punches take."""
_LONG, _SHORT = 297.0, 210.0
_LEAST: Final = 9.0
_MOST: Final = 96.0


class Part(StrEnum):
    """Something on a certificate, in the order it is read."""

    LOGO = "logo"
    TITLE = "title"
    BEFORE = "words before the name"
    NAME = "name"
    BETWEEN = "words after the name"
    WHAT = "what it is for"
    WHEN = "day and place"
    SIGNATURE = "signature"
    SIGNED = "who signs"
    NUMBER = "number"
    CODE = "code to scan"


PICTURES: Final = frozenset({Part.LOGO, Part.SIGNATURE, Part.CODE})
NEEDED: Final = (Part.TITLE, Part.NAME, Part.WHAT, Part.SIGNED, Part.NUMBER)
"""Without these it is no certificate."""


class Frame(StrEnum):
    """What is drawn around or beside the words."""

    NONE = "none"
    RIVER = "river"  # two rules and a row of diamonds
    MEADOW = "meadow"  # leaves along the left edge
    LANTERN = "lantern"  # rules with hollowed corners
    HARBOUR = "harbour"  # waves at the foot
    QUILT = "quilt"  # patchwork above and below
    CLEAR = "clear"  # one thick rule


class Align(StrEnum):
    """Where lines begin."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Spot:
    """The place of one part.

    Attributes:
        tinted: in the charity's colour.
        least: the size below which words are wrapped instead of made smaller.
    """

    part: Part
    x: float
    y: float
    width: float
    height: float
    size: float = 15.0
    align: Align = Align.CENTRE
    bold: bool = False
    tinted: bool = False
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Design:
    """One design, in one version. `name` is empty for those that come with the app."""

    key: str
    landscape: bool
    frame: Frame
    spots: tuple[Spot, ...]
    version: int = 1
    name: str = ""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page in millimetres: A4."""
        return (_LONG, _SHORT) if self.landscape else (_SHORT, _LONG)

    def spot(self, part: Part) -> Spot | None:
        """Where a part stands, or None when the design has none."""
        return next((each for each in self.spots if each.part is part), None)

    @property
    def digest(self) -> str:
        """SHA-256 of everything that decides how it looks."""
        return hashlib.sha256(packed(self).encode()).hexdigest()


def check(design: Design) -> None:
    """Let a design pass on which everything stands on the page and nothing needed is missing.

    Raises:
        Refused: "field-off-page", "field-too-small", "design-needs-a-field", "field-twice".

    >>> check(DESIGNS[0])
    """
    parts = [spot.part for spot in design.spots]
    for part in NEEDED:
        if part not in parts:
            raise Refused("design-needs-a-field", part=part)
    for part in parts:
        if parts.count(part) > 1:
            raise Refused("field-twice", part=part)
    for spot in design.spots:
        check_spot(design, spot)


def check_spot(design: Design, spot: Spot) -> None:
    """Let one place pass that is on the page, away from its edges, and large enough to read.

    Raises:
        Refused: "field-off-page", "field-too-small".
    """
    wide, high = design.size
    inside = (
        spot.x >= SAFE
        and spot.y >= SAFE
        and spot.x + spot.width <= wide - SAFE
        and spot.y + spot.height <= high - SAFE
    )
    if not inside:
        raise Refused("field-off-page", part=spot.part)
    least = 15.0 if spot.part is Part.CODE else 4.0  # millimetres; smaller codes do not scan
    if spot.width < least or spot.height < least or not _LEAST <= spot.size <= _MOST:
        raise Refused("field-too-small", part=spot.part)


def placed(design: Design, spot: Spot) -> Design:
    """The same design with one part in another place.

    >>> moved = placed(DESIGNS[0], replace(DESIGNS[0].spots[0], x=20.0))
    >>> moved.spot(DESIGNS[0].spots[0].part).x
    20.0
    """
    spots = tuple(spot if each.part is spot.part else each for each in design.spots)
    if all(each.part is not spot.part for each in design.spots):
        order = list(Part)
        spots = tuple(sorted((*spots, spot), key=lambda one: order.index(one.part)))
    return replace(design, spots=spots)


def without(design: Design, part: Part) -> Design:
    """The same design without one part.

    Raises:
        Refused: "design-needs-a-field".
    """
    if part in NEEDED:
        raise Refused("design-needs-a-field", part=part)
    return replace(design, spots=tuple(each for each in design.spots if each.part is not part))


def packed(design: Design) -> str:
    """A design as text that says the same for ever."""
    return json.dumps(asdict(design), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> Design:
    """A design from its text.

    >>> unpacked(packed(DESIGNS[0])) == DESIGNS[0]
    True
    """
    told: dict[str, Any] = json.loads(text)
    given: list[dict[str, Any]] = told.pop("spots")
    spots = tuple(
        Spot(Part(one.pop("part")), align=Align(one.pop("align")), **one) for one in given
    )
    return Design(frame=Frame(told.pop("frame")), spots=spots, **told)


def _words(left: float, width: float, tops: tuple[tuple[float, float, float], ...]) -> list[Spot]:
    """Title, before, name, between, what and when below one another: top, height, size of each."""
    parts = (Part.TITLE, Part.BEFORE, Part.NAME, Part.BETWEEN, Part.WHAT, Part.WHEN)
    loud = {Part.TITLE, Part.NAME, Part.WHAT}
    return [
        Spot(
            part, left, top, width, height, size,
            bold=part in loud,
            tinted=part in {Part.TITLE, Part.WHAT},
            least=20.0 if part is Part.NAME else 13.0,
        )
        for part, (top, height, size) in zip(parts, tops, strict=True)
    ]  # fmt: skip


def _lined(spots: list[Spot], align: Align) -> list[Spot]:
    return [replace(each, align=align) for each in spots]


def _foot(
    signature: tuple[float, float, float], number: tuple[float, float, float],
    code: tuple[float, float], size: float = 12.0,
) -> list[Spot]:  # fmt: skip
    """Signature above its line, who signed below, the number, and the code: x, y and width."""
    x, y, wide = signature
    return [
        Spot(Part.SIGNATURE, x, y, wide, 15, align=Align.LEFT),
        Spot(Part.SIGNED, x, y + 16.5, wide, 13, size, Align.LEFT, least=11.0),
        Spot(Part.NUMBER, *number[:2], number[2], 13, size, Align.LEFT, least=11.0),
        Spot(Part.CODE, *code, 26, 26),
    ]


_CENTRED: Final = ((47.0, 15.0, 31.0), (66.0, 8.0, 15.0), (77.0, 27.0, 42.0), (108.0, 8.0, 15.0),
                   (118.0, 17.0, 22.0), (138.0, 9.0, 15.0))  # fmt: skip

DESIGNS: Final = (
    Design("river", landscape=True, frame=Frame.RIVER, spots=(
        Spot(Part.LOGO, 108.5, 20, 80, 22, 15, bold=True),
        *_words(34, 229, _CENTRED),
        *_foot((34, 155, 86), (130, 171.5, 96), (237, 159)),
    )),
    Design("meadow", landscape=True, frame=Frame.MEADOW, spots=(
        Spot(Part.LOGO, 62, 16, 90, 22, 15, Align.LEFT, bold=True),
        *_lined(_words(62, 215, ((45.0, 17.0, 34.0), (66.0, 8.0, 15.0), (76.0, 28.0, 44.0),
                                 (107.0, 8.0, 15.0), (116.0, 18.0, 23.0), (136.0, 9.0, 15.0))),
                Align.LEFT),
        *_foot((62, 156, 86), (156, 173, 88), (251, 160)),
    )),
    Design("quilt", landscape=True, frame=Frame.QUILT, spots=(
        Spot(Part.LOGO, 108.5, 29, 80, 20, 15, bold=True),
        *_words(30, 237, ((51.0, 15.0, 31.0), (68.0, 8.0, 15.0), (77.0, 26.0, 42.0),
                          (105.0, 8.0, 15.0), (114.0, 16.0, 22.0), (131.0, 9.0, 15.0))),
        *_foot((30, 148, 86), (128, 164.5, 96), (241, 152)),
    )),
    Design("lantern", landscape=False, frame=Frame.LANTERN, spots=(
        Spot(Part.LOGO, 60, 31, 90, 26, 15, bold=True),
        *_words(30, 150, ((68.0, 27.0, 33.0), (101.0, 8.0, 15.0), (112.0, 38.0, 40.0),
                          (153.0, 8.0, 15.0), (164.0, 24.0, 22.0), (191.0, 15.0, 15.0))),
        *_foot((32, 220, 84), (32, 249, 84), (152, 236)),
    )),
    Design("harbour", landscape=False, frame=Frame.HARBOUR, spots=(
        Spot(Part.LOGO, 24, 26, 90, 26, 15, Align.LEFT, bold=True),
        *_lined(_words(24, 162, ((66.0, 27.0, 35.0), (100.0, 8.0, 15.0), (111.0, 38.0, 42.0),
                                 (152.0, 8.0, 15.0), (163.0, 24.0, 23.0), (190.0, 15.0, 15.0))),
                Align.LEFT),
        *_foot((24, 208, 90), (24, 237, 90), (160, 222)),
    )),
    Design("clear", landscape=True, frame=Frame.CLEAR, spots=(
        Spot(Part.LOGO, 20, 16, 90, 22, 20, Align.LEFT, bold=True),
        *_lined(_words(20, 257, ((43.0, 17.0, 38.0), (65.0, 10.0, 20.0), (76.0, 30.0, 52.0),
                                 (107.0, 10.0, 20.0), (117.0, 20.0, 28.0), (138.0, 10.0, 20.0))),
                Align.LEFT),
        Spot(Part.SIGNATURE, 20, 151, 100, 14, align=Align.LEFT),
        Spot(Part.SIGNED, 20, 166.5, 112, 24, 18, Align.LEFT, least=18.0),
        Spot(Part.NUMBER, 140, 166.5, 98, 24, 18, Align.LEFT, least=18.0),
        Spot(Part.CODE, 245, 160, 30, 30),
    )),
)  # fmt: skip
"""The designs that come with the app: three wide ones and one in large print, two tall ones."""


def shipped(key: str) -> Design | None:
    """A design that comes with the app, by its key."""
    return next((each for each in DESIGNS if each.key == key), None)


def default_spot(part: Part, design: Design) -> Spot:
    """Where a part that is put back begins: the middle of the page."""
    wide, high = design.size
    size = 26.0 if part in PICTURES else 60.0
    return Spot(part, (wide - size) / 2, (high - 26.0) / 2, size, 26.0 if part in PICTURES else 12)
