"""kill -9 at any moment: what was acknowledged is there, and nothing is half done."""

import subprocess
import sys

import pytest

from tests.store.killing import JOBS


def prove(job, rounds, folder):
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.killing", job, str(rounds), str(folder)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    return done.stdout


@pytest.mark.parametrize("job", JOBS)
def test_killed_a_few_times(job, tmp_path):
    assert prove(job, 4, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("job", JOBS)
def test_killed_hundreds_of_times(job, tmp_path):
    assert prove(job, 400 if job == "writing" else 120, tmp_path)
