#!/usr/bin/env python3
"""Every task of this project: `python3 dev.py TASK`. Standard library only; the same everywhere.

The first task on a machine makes `.venv` and fills it with the locked requirements. A system
library that Qt needs and that is missing is named with the command that installs it.
"""

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
RUNTIME = HERE / "packaging" / "requirements.txt"
DEVELOPMENT = HERE / "packaging" / "requirements-dev.txt"

# What Qt's wheels expect of a Linux system, with the Debian and Ubuntu package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
ON_A_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}


def call(*command: object, **more: str) -> int:
    """Run a command from the project's folder and return its exit code."""
    environment = {**os.environ, "PYTHONUTF8": "1", **more}
    return subprocess.run([str(part) for part in command], cwd=HERE, env=environment).returncode


def ready(*, development: bool) -> None:
    """Make `.venv` and fill it with the locked requirements, once per change of the lock."""
    system_libraries()
    wanted = DEVELOPMENT if development else RUNTIME
    enough = (DEVELOPMENT,) if development else (RUNTIME, DEVELOPMENT)
    if PYTHON.exists() and any(_mark(lock) == _digest(lock) for lock in enough):
        return
    if not PYTHON.exists():
        print("Making .venv ...", flush=True)
        venv.create(VENV, with_pip=True)
    print(f"Installing {wanted.name} (a few minutes, once) ...", flush=True)
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    if call(*pip, "--require-hashes", "-r", wanted):
        sys.exit("The requirements could not be installed. Nothing else was changed; try again.")
    (VENV / f".filled-{wanted.stem}").write_text(_digest(wanted))


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _mark(lock: Path) -> str:
    mark = VENV / f".filled-{lock.stem}"
    return mark.read_text() if mark.exists() else ""


def system_libraries() -> None:
    """Name what Qt misses on this Linux, and install it where we are root on Debian or Ubuntu."""
    if not sys.platform.startswith("linux"):
        return
    wanted = dict(LIBRARIES)
    if os.environ.get("DISPLAY"):
        wanted |= ON_A_SCREEN
    missing = sorted({package for library, package in wanted.items() if not _loads(library)})
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    print(f"Missing system libraries. They come with: sudo {' '.join(command)}", flush=True)
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("We are root here, so they are installed now ...", flush=True)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update"], check=False, **quiet)
        if subprocess.run(command, check=False, **quiet).returncode == 0:
            return
    sys.exit("Please install them, then run this again.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def run(rest: list[str]) -> int:
    """Open the app (`--demo`: on the example charity)."""
    ready(development=False)
    return call(PYTHON, "-m", "coprod_desktop", *rest)


def test(rest: list[str]) -> int:
    """Run every test, on every core; with a path or an option, only those."""
    ready(development=True)
    cores = () if rest else ("-n", "auto", "--maxprocesses", "6", "--dist", "loadfile")
    chosen = ("-q", "-m", "not slow", *cores, *rest)
    return call(PYTHON, "-m", "pytest", *chosen, QT_QPA_PLATFORM="offscreen")


def prove(rest: list[str]) -> int:
    """Run the long proofs: hundreds of kills, thousands of cuts."""
    ready(development=True)
    long = {"QT_QPA_PLATFORM": "offscreen", "COPROD_PROVE": "1"}
    return call(PYTHON, "-m", "pytest", "-q", "-m", "slow", "--timeout=3600", *rest, **long)


def check(rest: list[str]) -> int:
    """Check format, style, types, floors and walls."""
    ready(development=True)
    steps = (
        (BIN / "ruff", "format", "--check", "."),
        (BIN / "ruff", "check", "."),
        (BIN / "basedpyright",),
        (BIN / "lint-imports",),
        (PYTHON, "-m", "pytest", "-q", "tests/architecture", *rest),
    )
    worst = 0
    for step in steps:
        print(f"== {' '.join(Path(str(part)).name for part in step)}", flush=True)
        worst = max(worst, call(*step, QT_QPA_PLATFORM="offscreen"))
    print("All checks passed." if worst == 0 else "Some checks failed: see above.")
    return worst


def bench(rest: list[str]) -> int:
    """Time each job against a floor or a peer of the same run."""
    ready(development=True)
    return call(PYTHON, "-m", "benchmarks", *rest, QT_QPA_PLATFORM="offscreen")


def screens(rest: list[str]) -> int:
    """Draw every screen and dialog as PNG (`--out DIR`), and with `--papers` every paper."""
    ready(development=True)
    return call(PYTHON, "-m", "coprod_desktop", "screens", *rest, QT_QPA_PLATFORM="offscreen")


def package(rest: list[str]) -> int:
    """Build the folder that people install, for this system."""
    ready(development=True)
    return call(PYTHON, "packaging/build.py", *rest)


def migration(rest: list[str]) -> int:
    """Write the unreleased revision of the file's shape anew from the models."""
    ready(development=True)
    code = "from coprod_desktop.store import schema; schema.rewrite()"
    return call(PYTHON, "-c", code, *rest)


def lock(rest: list[str]) -> int:
    """Pin the requirements anew, with hashes and without addresses (needs the tool `uv`)."""
    uv = shutil.which("uv") or BIN / "uv"
    common = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url")
    compile_ = (uv, "pip", "compile", "pyproject.toml", *common, "--no-header", "--no-annotate")
    return max(
        call(*compile_, "--quiet", "-o", RUNTIME, *rest),
        call(*compile_, "--quiet", "--extra", "dev", "-c", RUNTIME, "-o", DEVELOPMENT, *rest),
    )


TASKS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "prove": prove,
    "bench": bench,
    "screens": screens,
    "package": package,
    "migration": migration,
    "lock": lock,
}


def main() -> int:
    """Read the task's name and do it."""
    if sys.version_info < (3, 11):  # noqa: UP036 - a sentence beats a syntax error
        found = ".".join(map(str, sys.version_info[:2]))
        sys.exit(f"Coprod Desktop needs Python 3.11 or newer. This is Python {found}.")
    lines = [f"  {name:10} {do.__doc__}" for name, do in TASKS.items()]
    parser = argparse.ArgumentParser(
        description="Tasks:\n" + "\n".join(lines),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("task", choices=TASKS, metavar="TASK")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...")
    asked = parser.parse_args()
    return TASKS[asked.task](asked.rest)


if __name__ == "__main__":
    sys.exit(main())
