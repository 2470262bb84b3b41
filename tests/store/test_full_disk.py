"""A full disk loses nothing: every write that is refused is said, and what was saved is there."""

import shutil
import subprocess
import sys

# A memory disk is mounted where nobody else sees it, as root or as root of a world of our own.
WAYS_IN = (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"])


def way_in():
    """How a process here may mount a memory disk, or None."""
    if shutil.which("unshare") is None:
        return None
    trial = ["mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    for way in WAYS_IN:
        if subprocess.run([*way, *trial], capture_output=True).returncode == 0:
            return way
    return None


def proof(before, way, folder):
    command = [*before, sys.executable, "-m", "tests.store.filling", way, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    return done.stdout


def test_where_the_system_refuses_to_let_files_grow_nothing_is_lost(tmp_path):
    assert "disk" in proof([], "limit", tmp_path)


WAY = way_in()
if WAY is not None:

    def test_on_a_small_disk_that_is_full_nothing_is_lost(tmp_path):
        assert "disk-full" in proof(WAY, "memory", tmp_path)
