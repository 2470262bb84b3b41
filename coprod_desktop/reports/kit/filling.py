"""What people fill in, by hand or on the screen: ticks, spaces to write in, signature lines."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportOptionalMemberAccess=false

from typing import Any, Final

from reportlab.platypus import KeepTogether, Spacer

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.picturing import picture_pieces
from coprod_desktop.reports.kit.tagged.fields import FieldBox
from coprod_desktop.reports.kit.tagged.flow import Drawn, SideBySide
from coprod_desktop.reports.kit.tagged.structure import Element
from coprod_desktop.wording import papers as words

_MUTED: Final = "#55606C"
_RULE: Final = "#8A8F94"
_WIDE: Final = 430.0


def signature_pieces(setter: Any, block: b.SignatureLine, parent: Element) -> list[Any]:
    """A line to sign on, or the signature itself, with who and what for."""
    pieces: list[Any] = [Spacer(1, setter.setting.size)]
    if block.image:
        said = words.signed_by(block.name or block.label)
        pieces += picture_pieces(setter, b.Picture(block.image, said, 45), parent)
    else:
        pieces.append(_line(setter))
    label = f"{block.label}: {block.name}" if block.name else block.label
    if block.date:
        label = f"{label}. {words.DATE}:"
    quiet = setter.style(0.88, textColor=_MUTED)
    return [KeepTogether([*pieces, setter.text(label, quiet, Element("P", parent))])]


def tick_pieces(setter: Any, block: b.Tick, parent: Element) -> list[Any]:
    """A box to tick, with its words beside it."""
    side = setter.setting.size * 1.15
    box = FieldBox(block.name, block.label, side, side, Element("Form", parent), tick=True)
    said = setter.text(block.label, setter.style(after=0), Element("P", parent))
    return [SideBySide(box, said, gap=setter.setting.size * 0.6, after=setter.setting.size * 0.5)]


def field_pieces(setter: Any, block: b.Field, parent: Element) -> list[Any]:
    """A space to write in, with its words above it."""
    size = setter.setting.size
    style = setter.style(after=0.25, fontName=setter.type.bold)
    said = setter.text(block.label, style, Element("P", parent))
    height = size * (2.0 if block.lines == 1 else 1.5 * block.lines + 0.6)
    form = Element("Form", parent)
    box = FieldBox(
        block.name,
        block.label,
        _WIDE,
        height,
        form,
        font=setter.type.regular,
        size=size,
        lines=block.lines,
    )
    return [KeepTogether([said, box, Spacer(1, size * 0.7)])]


def _line(setter: Any) -> Any:
    def draw(canvas: Any, width: float, height: float) -> None:
        canvas.setStrokeColor(_RULE)
        canvas.setLineWidth(0.8)
        canvas.line(0, 4, width, 4)

    return Drawn(_WIDE * 0.75, setter.setting.size * 2, draw)
