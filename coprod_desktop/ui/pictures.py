"""Pictures a person brings in: made small and drawn anew, so nothing hidden comes along."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from coprod_desktop.domain.errors import Refused

LARGEST: Final = 2000


def safe_png(path: Path) -> bytes:
    """A picture file as a small PNG without its maker's notes.

    Raises:
        Refused: "not-a-picture".
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)  # phones turn pictures by a note that we are about to drop
    image = reader.read()
    if image.isNull():
        raise Refused("not-a-picture", file=path.name)
    if max(image.width(), image.height()) > LARGEST:
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image = image.scaled(LARGEST, LARGEST, keep, smooth)
    for name in image.textKeys():
        image.setText(name, "")
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(buffer, b"PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
