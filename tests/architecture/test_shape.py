import ast
import re
import subprocess

import pytest

from tests.architecture.source import PACKAGE, ROOT, docstrings, modules, place

BANNED = re.compile(r"^(utils?|helpers?|misc|common|managers?)(\.py)?$")
EXCUSE = re.compile(r"#\s*size:\s*\S.{15,}")


def excused(path, line):
    lines = path.read_text(encoding="utf-8").splitlines()
    around = lines[max(0, line - 2) : line + 1]
    return any(EXCUSE.search(each) for each in around)


def body_lines(function):
    """How many lines a function has, its docstring aside: those are asked for elsewhere."""
    first = function.body[0]
    spoken = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return (
        function.end_lineno
        - function.lineno
        + 1
        - (first.end_lineno - first.lineno + 1 if spoken else 0)
    )


def too_long():
    found = []
    for path, tree in modules():
        count = len(path.read_text(encoding="utf-8").splitlines())
        if count > 300 and not excused(path, 1):
            found.append(f"{place(path)}: {count} lines")
        for node in ast.walk(tree):
            long = isinstance(node, ast.FunctionDef) and body_lines(node) > 40
            if long and not excused(path, node.lineno):
                found.append(f"{place(path)}:{node.lineno} {node.name} is long")
            if isinstance(node, ast.ClassDef):
                public = [
                    each
                    for each in node.body
                    if isinstance(each, ast.FunctionDef)
                    and not each.name.startswith("_")
                    and each.name == each.name.lower()  # Qt's camelCase is Qt calling us
                ]
                if len(public) > 10 and not excused(path, node.lineno):
                    found.append(f"{place(path)}:{node.lineno} {node.name} has {len(public)}")
    return found


def test_nothing_outgrows_its_size_without_a_reason():
    assert too_long() == []


def test_there_is_no_drawer_called_utils():
    names = [place(path) for path in PACKAGE.rglob("*") if BANNED.match(path.name)]
    assert names == []


def test_every_package_and_module_says_what_it_is_for():
    silent = [
        place(path)
        for path, tree in modules()
        if not ast.get_docstring(tree) or len(ast.get_docstring(tree)) < 20
    ]
    assert silent == []


SENTENCE = re.compile(r"^[A-Z][\w'’,-]*(\s+[\w'’(){},.:;-]+){2,}")
NOT_FOR_PEOPLE = re.compile(
    r"^(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|BEGIN|IN|ATTACH|VACUUM|ALTER|REPLACE|WITH|EXPLAIN|"
    r"Q[A-Z]\w+|RELEASE|SAVEPOINT|DETACH|Tf|BT|S Q|Document Part|ABCD|Atkinson Hyperlegible Next)\b"
)


def spoken_outside_wording():
    found = []
    for path, tree in modules():
        if path.is_relative_to(PACKAGE / "wording") or path.is_relative_to(PACKAGE / "example"):
            continue  # what people in the example say and are called is not the app speaking
        quiet = docstrings(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            text = node.value.strip()
            if id(node) in quiet or NOT_FOR_PEOPLE.match(text) or not SENTENCE.match(text):
                continue
            found.append(f"{place(path)}:{node.lineno}: {text[:60]!r}")
    return found


def test_no_sentence_stands_outside_wording():
    assert spoken_outside_wording() == []


# Where an import may wait inside a function, and why.
DEFERRED = {
    "coprod_desktop/__main__.py": "the unlock window is painted before anything heavier is read",
    "coprod_desktop/ui/unlock": "the worker that reads the rest while the person types",
    "coprod_desktop/store": "Alembic is read when a file needs bringing up to date",
    "coprod_desktop/catalogue": "ReportLab is read when the first paper is made",
    "coprod_desktop/cli": "each sub-command reads only what it needs",
    "coprod_desktop/exchange/reading.py": "readers of spreadsheets live in the limited process",
    "coprod_desktop/exchange/books.py": "the second reader is slow to load and seldom asked",
    "coprod_desktop/exchange/limits.py": "only Windows lacks the module that limits a process",
    "coprod_desktop/ui/sleep.py": "only Linux has the bus that tells before the computer sleeps",
}


def test_imports_inside_functions_stand_only_where_they_are_listed():
    found = []
    for path, tree in modules():
        inside = [
            each
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef)
            for each in ast.walk(node)
            if isinstance(each, ast.Import | ast.ImportFrom)
        ]
        if inside and not any(place(path).startswith(listed) for listed in DEFERRED):
            found.append(place(path))
    assert found == []


def test_no_path_of_a_machine_and_no_registry_stands_in_a_tracked_file():
    words = (
        "/wo" + "rk/",
        "/ro" + "ot/",
        "pythonhos" + "ted",
        "npm" + "js.org",
        "//pypi" + ".org",
    )
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\0")
    found = []
    for name in filter(None, tracked):
        path = ROOT / name
        if path.suffix in {".ttf", ".png", ".svg", ".woff2", ".icc"} or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{name}: {word}" for word in words if word in text]
    assert found == []


@pytest.mark.parametrize("name", ["README.md", "LICENSE", "THIRD_PARTY_LICENCES.md", ".ci/run"])
def test_what_a_newcomer_needs_is_there(name):
    assert (ROOT / name).is_file()
