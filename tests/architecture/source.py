"""The package as text: modules, trees and the comments that excuse an exception."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "coprod_desktop"


@cache
def modules():
    """Every module of the package with its tree, migrations' frozen steps aside."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if "versions" not in path.parts:
            found.append((path, ast.parse(path.read_text(encoding="utf-8"))))
    return found


def place(path):
    return path.relative_to(ROOT).as_posix()


def docstrings(tree):
    """The ids of the nodes that are docstrings."""
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, holders) and node.body and isinstance(node.body[0], ast.Expr):
            found.add(id(node.body[0].value))
        body = getattr(node, "body", None)
        if isinstance(body, list):
            found |= {
                id(each.value)
                for each in body
                if isinstance(each, ast.Expr)
                and isinstance(each.value, ast.Constant)
                and isinstance(each.value.value, str)
            }
    return found
