"""Every reason of the pause and every refusal of the rules has a sentence; none promises safety."""

import ast
import re
from pathlib import Path

import pytest

from coprod_desktop.domain.benefits.looking import look_ahead
from coprod_desktop.wording import faults
from coprod_desktop.wording.incentives import names, reasons, refusals, screens
from coprod_desktop.wording.incentives import papers as paper_words
from tests.domain.incentives.cases import ALL, BOOK

ROOT = Path(refusals.__file__).parents[2]
MINE = (
    "domain/benefits", "domain/incentives", "domain/rulebook", "domain/expenses.py",
    "domain/vouchers.py", "domain/budgets.py", "commands/incentives", "commands/expenses.py",
    "commands/vouchers.py", "commands/tins.py", "commands/budgets.py", "commands/rates.py",
    "commands/rules.py", "exchange/payments.py", "exchange/pictures.py", "queries/incentives",
    "queries/papers/incentives", "ui/incentives",
)  # fmt: skip


def sources():
    for name in MINE:
        path = ROOT / name
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def called(name):
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                by = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if by == name and node.args and isinstance(node.args[0], ast.Constant):
                    yield node.args[0].value


def test_every_refusal_of_the_rules_has_a_sentence():
    assert not {reason for reason in called("Refused") if reason not in faults.REFUSED}


def test_every_reason_has_a_sentence():
    assert not {key for key in called("Reason") if key not in reasons.KEYS}


@pytest.mark.parametrize("row", ALL, ids=[row[0] for row in ALL])
def test_a_finding_reads_as_plain_words(row):
    said = reasons.finding(look_ahead(row[1]))
    assert names.WE_CANNOT_SEE in said
    assert names.NOT_ADVICE in said
    for sentence in said:
        assert "None" not in sentence
        assert "{" not in sentence


def everything_said():
    for module in (names, reasons, refusals, screens, paper_words):
        tree = ast.parse(Path(module.__file__).read_text("utf-8"))
        docs = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.FunctionDef) and isinstance(node.body[0], ast.Expr)
        }
        for node in ast.walk(tree):
            spoken = isinstance(node, ast.Constant) and isinstance(node.value, str)
            if spoken and id(node) not in docs:
                yield node.value


PROMISES = re.compile(r"\bsafe\b|\bwon't affect|\bwill not affect|\byou will lose\b")
GAMES = re.compile(r"pay (it |them )?(later|earlier)|next period|wait until|move the pay")


def test_nothing_ever_says_that_a_payment_is_safe():
    for said in everything_said():
        about_a_picture = "safe to keep" in said or "made safe" in said
        assert about_a_picture or not PROMISES.search(said.lower()), said


def test_nothing_suggests_another_day():
    for said in everything_said():
        assert not GAMES.search(said.lower()), said


def test_every_shipped_rule_has_a_name_people_can_read():
    rows = (*BOOK.figures, *BOOK.texts, *BOOK.closed)
    assert not {one.id for one in rows if one.id not in names.RULES}
