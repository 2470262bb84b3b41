"""`check-certificate`: whether a number and its code are genuine, without a window or a network."""

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass

from coprod_desktop.cli.opening import Opening
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.training.numbers import Verdict
from coprod_desktop.queries.training import certificates
from coprod_desktop.wording.training import screens as words


@dataclass(frozen=True, slots=True)
class Proof:
    """What a number and a code prove."""

    says: str
    verdict: str
    number: str


def declare(parser: ArgumentParser) -> None:
    """Say what `check-certificate` takes."""
    parser.add_argument("code", nargs="+", metavar="CODE", help=words.CLI_CODE)


def check(asked: Namespace, opening: Opening) -> object:
    """Say whether a certificate is genuine.

    Raises:
        Refused: "certificate-not-genuine", with the whole sentence; "not-a-certificate-code".
    """
    found = opening.workspace().ask(certificates.check, " ".join(asked.code))
    sentence, _ = words.checked(
        found.verdict, found.written, found.name, found.what, found.issued_on, found.void_why,
        found.replaced_by,
    )  # fmt: skip
    if found.verdict is not Verdict.GENUINE:
        raise Refused("certificate-not-genuine", sentence=sentence)
    return Proof(sentence, found.verdict.value, found.written)
