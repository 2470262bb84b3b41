"""Make `resources/symbols/symbols.json` from Fluent emoji flat (MIT), a package of npm.

    npm pack @iconify-json/fluent-emoji-flat
    tar xzf iconify-json-fluent-emoji-flat-*.tgz
    .venv/bin/python packaging/make_symbols.py package

Only the symbols that easy-read pages use are kept, each as filled paths of straight lines and
curves, so that nothing that reads SVG has to ship with the app. Needs fonttools (development only).
"""

import json
import math
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from fontTools.misc.transform import Transform
from fontTools.pens.recordingPen import DecomposingRecordingPen, RecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path.parser import parse_path
from fontTools.svgLib.path.shapes import PathBuilder

OUT = Path(__file__).resolve().parents[1] / "resources" / "symbols"
# Our names for ideas, and the picture that shows each.
NAMES = {
    "access": "wheelchair-symbol",
    "agenda": "clipboard",
    "alarm": "alarm-clock",
    "ask": "person-raising-hand",
    "award": "trophy",
    "bag": "backpack",
    "bank": "bank",
    "book": "open-book",
    "building": "office-building",
    "bus": "bus",
    "calendar": "spiral-calendar",
    "camera": "camera",
    "car": "automobile",
    "certificate": "scroll",
    "chart": "bar-chart",
    "clap": "clapping-hands",
    "clock": "two-oclock",
    "computer": "laptop",
    "cross": "cross-mark",
    "door": "door",
    "ear": "ear",
    "e-mail": "e-mail",
    "eye": "eye",
    "food": "fork-and-knife",
    "hand": "waving-hand",
    "handshake": "handshake",
    "heart": "red-heart",
    "hospital": "hospital",
    "house": "house",
    "idea": "light-bulb",
    "key": "key",
    "letter": "envelope",
    "list": "memo",
    "lock": "locked",
    "map": "world-map",
    "megaphone": "megaphone",
    "mobile": "mobile-phone",
    "money": "pound-banknote",
    "no": "thumbs-down",
    "paper": "page-facing-up",
    "pencil": "pencil",
    "people": "busts-in-silhouette",
    "phone": "telephone-receiver",
    "pin": "round-pushpin",
    "question": "red-question-mark",
    "receipt": "receipt",
    "scissors": "scissors",
    "search": "magnifying-glass-tilted-left",
    "smile": "smiling-face-with-smiling-eyes",
    "speech": "speech-balloon",
    "star": "star",
    "stop": "stop-sign",
    "taxi": "taxi",
    "tea": "hot-beverage",
    "thinking": "thinking-face",
    "tick": "check-mark-button",
    "ticket": "admission-tickets",
    "toilet": "restroom",
    "train": "train",
    "umbrella": "umbrella",
    "warning": "warning",
    "write": "writing-hand",
    "yes": "thumbs-up",
}
_LETTERS = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "closePath": "Z", "endPath": ""}


def shapes(element: ElementTree.Element, fill: str = "#000000") -> Iterator[tuple[str, bool, str]]:
    """Every filled shape below an element as (colour, even-odd or not, path)."""
    for one in element:
        colour = one.get("fill", fill)
        if one.tag == "g":
            yield from shapes(one, colour)
            continue
        if colour == "none" or float(one.get("opacity", one.get("fill-opacity", "1"))) < 0.3:
            continue
        moved = turned(one.attrib.pop("transform", ""))
        builder = PathBuilder()
        builder.add_path_from_element(one)
        for data in builder.paths:
            pen = RecordingPen()
            parse_path(data, TransformPen(pen, moved))
            curves = DecomposingRecordingPen({})
            pen.replay(curves)
            yield colour, one.get("fill-rule") == "evenodd", written(curves.value)


def turned(said: str) -> Transform:
    """The transform an element asks for: `rotate(angle x y)` or `matrix(...)`."""
    numbers = [float(each) for each in re.findall(r"-?[\d.]+(?:e-?\d+)?", said)]
    if said.startswith("rotate"):
        angle, x, y = (*numbers, 0.0, 0.0)[:3]
        return Transform().translate(x, y).rotate(math.radians(angle)).translate(-x, -y)
    if said.startswith("matrix"):
        return Transform(*numbers)
    if said:
        raise ValueError(said)
    return Transform()


def written(steps: list[Any]) -> str:
    """Pen steps as path data of M, L, C and Z alone."""
    out, here = [], (0, 0)
    for name, points in steps:
        if name == "qCurveTo":
            control, end = points
            first = [here[i] + 2 / 3 * (control[i] - here[i]) for i in (0, 1)]
            second = [end[i] + 2 / 3 * (control[i] - end[i]) for i in (0, 1)]
            name, points = "curveTo", (first, second, end)
        out.append(_LETTERS[name])
        out += [f"{value:.2f}".rstrip("0").rstrip(".") for point in points for value in point]
        here = points[-1] if points else here
    return " ".join(part for part in out if part)


def main(package: Path) -> None:
    """Read the package's icons and write ours."""
    found = json.loads((package / "icons.json").read_text(encoding="utf-8"))["icons"]
    made = {}
    for ours, theirs in sorted(NAMES.items()):
        tree = ElementTree.fromstring(f"<svg>{found[theirs]['body']}</svg>")
        made[ours] = [list(shape) for shape in shapes(tree)]
    OUT.mkdir(parents=True, exist_ok=True)
    text = json.dumps(made, ensure_ascii=True, separators=(",", ":"))
    (OUT / "symbols.json").write_text(text.replace('"],', '"],\n') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
