"""Line icons (Lucide, ISC licence), coloured by the theme and drawn at any size."""

from functools import lru_cache

from PySide6.QtGui import QIcon, QPixmap

from coprod_desktop import resources


@lru_cache(maxsize=256)
def _drawing(name: str) -> bytes:
    return resources.path("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def picture(
    name: str, colour: str, size: int, ratio: float = 1.0, *, room: bool = False
) -> QPixmap:
    """One icon as a picture of `size` pixels on a screen of that ratio.

    `room` adds a quarter of the width at the right, which parts the icon from a button's words.

    The size is written into the drawing, so Qt's SVG reader draws sharp lines at every zoom
    and we need not import its module before the first window is painted.
    """
    sharp = str(max(1, round(size * ratio))).encode()
    drawing = _drawing(name).replace(b"currentColor", colour.encode())
    wide = str(max(1, round(size * ratio * (1.25 if room else 1)))).encode()
    drawing = drawing.replace(b'width="24" height="24"', b'width="%s" height="%s"' % (wide, sharp))
    if room:
        drawing = drawing.replace(b'viewBox="0 0 24 24"', b'viewBox="0 0 30 24"')
    pixmap = QPixmap()
    pixmap.loadFromData(drawing, "SVG")
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: str, size: int, faint: str = "", *, room: bool = False) -> QIcon:
    """One icon for a button or menu, with a fainter copy for when it is off."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(picture(name, colour, size, ratio, room=room), QIcon.Mode.Normal)
        if faint:
            made.addPixmap(picture(name, faint, size, ratio, room=room), QIcon.Mode.Disabled)
    return made
