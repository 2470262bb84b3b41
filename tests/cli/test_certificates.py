"""`check-certificate` says in one sentence whether a number and its code are genuine."""

from argparse import ArgumentParser

import pytest

from coprod_desktop.cli import certificates
from coprod_desktop.cli.registry import SUBCOMMANDS
from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries.training import certificates as asked
from coprod_desktop.wording import faults
from tests.builders_training import certified


@pytest.fixture
def check(workspace):
    """The sub-command on an open file, its words read as the command line reads them."""
    parser = ArgumentParser()
    certificates.declare(parser)

    class Opened:
        def workspace(self):
            return workspace

    return lambda *words: certificates.check(parser.parse_args(words), Opened())


def test_it_is_a_word_of_the_command_line():
    assert "check-certificate" in [one.name for one in SUBCOMMANDS]


def test_a_genuine_one_says_so_in_one_word_or_two(workspace, check):
    (number,), _, _ = certified(workspace, 1)
    (one,) = workspace.ask(asked.frozen, ids=(number,))
    for words in ((one.written, one.code), (f"{one.written} {one.code}",)):
        found = check(*words)
        assert (found.verdict, found.number) == ("genuine", one.written)
        assert "is genuine" in found.says


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("RV-2026-9999", "0000-0000"), "not in our register"),
        (("RV-2026-0001", "0000-0000"), "does not belong"),
        (("rubbish",), "does not look like"),
    ],
)
def test_anything_else_is_refused_with_a_sentence(workspace, check, words, said):
    certified(workspace, 1)
    with pytest.raises(Refused) as no:
        check(*words)
    assert said in faults.sentence(no.value)
