"""Build the folder that people install: PyInstaller, one folder, no admin rights needed.

Run on each system for that system: `python3 dev.py package`. The result is `dist/CoprodDesktop`
with a SHA-256 list beside it. Nothing in it opens a connection.
"""

import hashlib
import os
import sys
from pathlib import Path

import PyInstaller.__main__

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "CoprodDesktop"
NOT_NEEDED = ("tkinter", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "pytest")


def main() -> int:
    """Build, then list what was built with its digests."""
    separator = ";" if sys.platform == "win32" else ":"
    data = (
        f"{ROOT / 'resources'}{separator}resources",
        f"{ROOT / 'coprod_desktop/store/migrations'}{separator}coprod_desktop/store/migrations",
        f"{ROOT / 'LICENSE'}{separator}.",
        f"{ROOT / 'THIRD_PARTY_LICENCES.md'}{separator}.",
    )
    # PyInstaller looks for submodules in a process of its own, which must find the package, too.
    os.environ["PYTHONPATH"] = str(ROOT)
    PyInstaller.__main__.run(
        [
            str(HERE / "start.py"),
            f"--name={NAME}",
            f"--paths={ROOT}",
            "--noconfirm",
            "--windowed",
            "--onedir",
            f"--distpath={ROOT / 'dist'}",
            f"--workpath={ROOT / 'build'}",
            f"--specpath={ROOT / 'build'}",
            "--collect-submodules=coprod_desktop",
            "--collect-data=pyphen",
            "--collect-submodules=holidays.countries",
            "--hidden-import=_cffi_backend",  # PyNaCl asks for it in C
            "--copy-metadata=sqlalchemy",
            *(f"--add-data={each}" for each in data),
            *(f"--exclude-module={each}" for each in NOT_NEEDED),
        ]
    )
    built = ROOT / "dist" / NAME
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(built).as_posix()}"
        for path in sorted(built.rglob("*"))
        if path.is_file()
    ]
    (ROOT / "dist" / f"{NAME}.sha256").write_text("\n".join(lines) + "\n", encoding="utf-8")
    size = sum(path.stat().st_size for path in built.rglob("*") if path.is_file())
    sys.stdout.write(f"{built.name}: {len(lines)} files, {size // 1_000_000} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
