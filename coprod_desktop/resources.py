"""Finds the files that ship with the app: in a checkout, in a wheel, and frozen."""

import sys
from pathlib import Path


def folder() -> Path:
    """The folder of everything that ships beside the code.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    here = Path(__file__).resolve().parent
    places = [here / "_resources", here.parent / "resources"]
    if frozen := getattr(sys, "_MEIPASS", None):
        places.insert(0, Path(frozen) / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError("resources")


def path(*parts: str) -> Path:
    """One file or folder inside the resources, by its parts."""
    return folder().joinpath(*parts)
