"""The one style sheet of the app, written from a palette and a zoom."""

import re
from functools import lru_cache
from string import Template

from coprod_desktop import resources
from coprod_desktop.ui.theme.tokens import FAMILY, Palette

_SIZES = re.compile(r"(\d+)u\b")


def sheet(palette: Palette, zoom: float) -> str:
    """The style sheet: `12u` in the plain text is 12 pixels at 100 %, `$ink` a colour."""
    tone = "light" if palette.dark else "dark"
    marks = {
        "check": f"check-{tone}",
        "dash": f"minus-{tone}",
        "down": f"chevron-down-{'dark' if palette.dark else 'light'}",
    }
    values = {
        **{name: getattr(palette, name) for name in Palette.__slots__},
        **{
            name: resources.path("icons", "marks", f"{file}.svg").as_posix()
            for name, file in marks.items()
        },
        "family": FAMILY,
    }
    return _SIZES.sub(
        lambda found: f"{max(1, round(int(found[1]) * zoom))}px", _plain().substitute(values)
    )


@lru_cache(maxsize=1)
def _plain() -> Template:
    return Template(resources.path("theme.qss").read_text(encoding="utf-8"))
