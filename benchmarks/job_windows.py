"""The first window against a bare one with the same widgets; the memory of an open file.

Each round is a process of its own, because what people wait for includes reading the code.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from benchmarks.kit import Job
from coprod_desktop.domain.text import folded
from coprod_desktop.models import Member
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Work, Workspace

ROOT = Path(__file__).resolve().parents[1]
SECRET = "paper lantern seven otters"
MEMBERS = 10_000

OURS = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from coprod_desktop.ui.theme import Scheme, look
look().wear(Scheme.LIGHT, 1.0)
from coprod_desktop.ui.unlock.window import UnlockWindow
window = UnlockWindow([Path("Riverside Voices.vault")], Path())
window.painted.connect(app.quit)
window.show()
app.exec()
"""
BARE = """
from PySide6.QtWidgets import *
app = QApplication([])
class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        app.quit()
window = Window()
right, side = QVBoxLayout(), QVBoxLayout()
for text in ("Coprod Desktop", "Everything stays on this computer.", "No account, no internet."):
    label = QLabel(text)
    label.setWordWrap(True)
    side.addWidget(label)
files, secret = QComboBox(), QLineEdit()
files.addItem("Riverside Voices")
secret.setEchoMode(QLineEdit.EchoMode.Password)
for part in (QLabel("Open"), QLabel("Which charity"), files, QLabel("Passphrase"), secret,
             QCheckBox("Show"), QPushButton("Open"), QLabel(""), QPushButton("Sheet"),
             QPushButton("Restore"), QPushButton("New"), QPushButton("Example")):
    right.addWidget(part)
page = QWidget()
page.setLayout(right)
area = QScrollArea()
area.setWidget(page)
area.setWidgetResizable(True)
whole = QHBoxLayout(window)
whole.addLayout(side)
whole.addWidget(area, 1)
window.resize(960, 640)
window.show()
app.exec()
"""
MEMORY = """
import resource, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from coprod_desktop.ui.settings import Settings
from coprod_desktop.app import Roof
from coprod_desktop.ui.theme import Scheme, look
look().wear(Scheme.LIGHT, 1.0)
home = Path(sys.argv[1])
settings = Settings(home / "settings.ini")
settings.keep("window/tab", "members")
roof = Roof(settings, home)
roof.show(roof.open(home / "Big.vault", sys.argv[2], ""))
QTimer.singleShot(500, app.quit)
app.exec()
pages = int(Path("/proc/self/statm").read_text().split()[1])
print(pages * resource.getpagesize() / 1e6)
import os
os._exit(0)
"""


def _run(code: str, *arguments: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    # Code is compiled once, in the warm-up, as it is on the computers of people.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


@dataclass(frozen=True)
class AddMember:
    """Put many people in the book, under a name that History knows."""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add them."""
        names = [f"Person {number}" for number in range(MEMBERS)]
        work.session.add_all(Member(name=name, name_key=folded(name)) for name in names)


def _window() -> tuple:
    def ours() -> None:
        _run(OURS)

    def bare() -> None:
        _run(BARE)

    return ours, bare


def _memory() -> tuple:
    home = Path(tempfile.mkdtemp())
    vault, _code = Vault.create(home / "Big.vault", "Sam", SECRET, Kdf(8 * MIB, 1))
    Workspace(vault.database, "Sam", lambda: datetime.now(UTC)).do(  # noqa: TID251
        AddMember()
    )
    vault.close()
    return lambda: float(_run(MEMORY, str(home), SECRET)), lambda: 150.0


JOBS = [
    Job("first painted unlock window", "a bare window with the same widgets", 1.15, _window, 9),
]
if sys.platform.startswith("linux"):  # elsewhere memory is told in other ways
    JOBS.append(
        Job("resident memory, 10,000 members open", "150 MB", 1.0, _memory, 1),
    )
