import ast
import importlib
import inspect
import pkgutil

import coprod_desktop.commands
from coprod_desktop.catalogue import PAPERS
from coprod_desktop.wording import faults, undo
from tests.architecture.source import modules, place


def commands():
    found = []
    walk = pkgutil.walk_packages(coprod_desktop.commands.__path__, "coprod_desktop.commands.")
    for module in walk:
        for name, thing in vars(importlib.import_module(module.name)).items():
            own = inspect.isclass(thing) and thing.__module__ == module.name
            if own and not name.startswith("_") and callable(getattr(thing, "run", None)):
                found.append(thing)
    return found


def test_every_command_has_a_name_for_the_undo_menu():
    missing = sorted({each.__name__ for each in commands()} - undo.NAMES.keys())
    assert missing == []


def test_every_command_says_whether_it_can_be_undone():
    silent = [each.__name__ for each in commands() if not hasattr(each, "can_undo")]
    assert silent == []


def test_command_names_are_used_once():
    names = [each.__name__ for each in commands()]
    assert sorted(names) == sorted(set(names))


def raised(kind):
    """Every reason given to Refused or Trouble as a literal, with its place."""
    found = []
    for path, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == kind and node.args:
                first = node.args[0]
                options = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                found += [
                    (option.value, f"{place(path)}:{node.lineno}")
                    for option in options
                    if isinstance(option, ast.Constant)
                ]
    return found


def test_every_refusal_has_a_sentence():
    assert [each for each in raised("Refused") if each[0] not in faults.REFUSED] == []


def test_every_trouble_has_a_sentence():
    assert [each for each in raised("Trouble") if each[0] not in faults.TROUBLE] == []


def test_every_paper_has_a_key_of_its_own_and_a_title():
    keys = [paper.key for paper in PAPERS]
    assert len(keys) == len(set(keys))
    assert all(paper.title for paper in PAPERS)
