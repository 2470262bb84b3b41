"""Reads a command line, opens what it names, does it, and says one clear thing.

Exit code 0 only for success; 1 with one sentence on standard error for a refusal or trouble; 2 when
the words of the command are off. `--json` prints the result as JSON for machines.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime
from typing import Any, cast

from coprod_desktop.cli.opening import Opening
from coprod_desktop.cli.registry import SUBCOMMANDS
from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.wording import cli as words
from coprod_desktop.wording import faults


def main(arguments: Sequence[str]) -> int:
    """Do what a command line says and return the exit code."""
    asked = _parser().parse_args(_json_last(list(arguments)))
    opening = Opening(asked, now)
    try:
        try:
            result = asked.run(asked, opening)
        finally:
            opening.close()
    except (Refused, Trouble) as problem:
        return _sorry(faults.sentence(problem))
    except LookupError as problem:
        return _sorry(str(problem.args[0]) if problem.args else words.NOT_FOUND)
    except OSError as problem:
        return _sorry(words.file_trouble(problem.strerror or type(problem).__name__))
    _say(asked, result)
    return 0


def now() -> datetime:
    """This moment, for commands without a window."""
    return datetime.now(UTC)  # noqa: TID251


def _json_last(words_: list[str]) -> list[str]:
    # --json may stand anywhere; argparse knows it before the sub-command only.
    return (
        ["--json", *(word for word in words_ if word != "--json")] if "--json" in words_ else words_
    )


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="coprod-desktop", description=words.ABOUT)
    parser.add_argument("--vault", metavar="PATH", help=words.VAULT)
    parser.add_argument("--demo", action="store_true", help=words.DEMO)
    parser.add_argument("--json", action="store_true", help=words.JSON)
    parser.add_argument("--passphrase-file", metavar="FILE", help=words.PASSPHRASE_FILE)
    choices = parser.add_subparsers(required=True, metavar=words.COMMAND)
    for each in SUBCOMMANDS:
        sub = choices.add_parser(each.name, help=each.help, description=each.help)
        each.declare(sub)
        sub.set_defaults(run=each.run)
    return parser


def _sorry(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1


def _plain(thing: Any) -> Any:
    return asdict(thing) if is_dataclass(thing) and not isinstance(thing, type) else thing


def _say(asked: Namespace, result: object) -> None:
    rows = cast("list[object]", result) if isinstance(result, list) else [result]
    if asked.json:
        whole = [_plain(one) for one in rows] if isinstance(result, list) else _plain(result)
        sys.stdout.write(json.dumps(whole, default=str, ensure_ascii=False, indent=2) + "\n")
        return
    for one in rows:
        sys.stdout.write(_line(one) + "\n")


def _line(one: object) -> str:
    if not is_dataclass(one) or isinstance(one, type):
        return str(one)
    said = getattr(one, "said", None)
    if isinstance(said, str):
        return said
    return "  ".join(str(value) for value in asdict(one).values() if value not in ("", (), None))
