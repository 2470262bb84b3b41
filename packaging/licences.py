"""Collect the licence of everything we ship into THIRD_PARTY_LICENCES.md.

Reads the installed packages named in requirements.txt and the licence files beside our resources.
"""

import re
import sys
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TEXTS = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


def shipped() -> list[str]:
    """The names of the packages in the lock, sorted."""
    lock = (HERE / "requirements.txt").read_text(encoding="utf-8")
    return sorted(set(re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)), key=str.lower)


def told(name: str) -> tuple[str, str]:
    """A package's licence in short, and its texts in full."""
    found = metadata.distribution(name)
    kinds = [
        line.rsplit("::", 1)[-1].strip()
        for line in found.metadata.get_all("Classifier", [])
        if line.startswith("License ::")
    ]
    short = found.metadata.get("License-Expression") or ", ".join(kinds)
    short = short or (found.metadata.get("License") or "").strip().split("\n")[0]
    texts = [
        Path(str(found.locate_file(file))).read_text(encoding="utf-8", errors="replace").strip()
        for file in found.files or ()
        if TEXTS.search(file.name) and ".dist-info" in str(file) and file.name != "METADATA"
    ]
    return f"{found.version}, {short}", "\n\n".join(dict.fromkeys(texts))


def main() -> int:
    """Write the file."""
    parts = [
        "# Licences of what we ship",
        (
            "Coprod Desktop itself is under the Apache License 2.0 (see LICENSE). It ships with "
            "the libraries, fonts and pictures below. Qt for Python is used under the LGPL 3: its "
            "files lie unchanged beside the app and can be replaced. "
            "Written by `packaging/licences.py`."
        ),
    ]
    for name in shipped():
        short, text = told(name)
        parts.append(f"## {name} ({short})")
        parts.append(f"```text\n{text}\n```" if text else "The package carries no licence text.")
    for path in sorted((ROOT / "resources").rglob("*")):
        if path.is_file() and TEXTS.search(path.name):
            parts.append(f"## {path.relative_to(ROOT).as_posix()}")
            text = path.read_text(encoding="utf-8", errors="replace").strip()
            parts.append(f"```text\n{text}\n```")
    text = "\n\n".join(parts) + "\n"
    (ROOT / "THIRD_PARTY_LICENCES.md").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
