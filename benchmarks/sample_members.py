"""A hundred thousand made-up people in an encrypted file, written in one go."""

import random
from pathlib import Path

from coprod_desktop.domain.ids import IdSequence
from coprod_desktop.domain.text import folded
from coprod_desktop.store import migrate, searching
from coprod_desktop.store.database import connect
from tests.conftest import NOON

KEY = "5a" * 32
_PARTS = (
    *("an", "be", "cha", "do", "el", "fa", "gor", "ha", "is", "jo", "ka", "lu", "ma", "no", "ol"),
    *("pe", "qui", "ro", "sa", "te", "ul", "vi", "wa", "xe", "ya", "zo", "bri", "sto", "ther"),
    *("son", "ley", "ton", "Ó", "Ł", "é", "ñ"),
)


def _name(dice: random.Random) -> str:
    return "".join(dice.choice(_PARTS) for _ in range(dice.randint(2, 4))).capitalize()


def file_of(folder: Path, count: int) -> Path:
    """A file of so many people, each with a phone, an e-mail address, an address and a note."""
    dice, ids = random.Random(7), IdSequence()
    path = folder / "people.db"
    raw = connect(path, KEY)
    migrate.upgrade(raw)
    firsts, lasts = [_name(dice) for _ in range(900)], [_name(dice) for _ in range(6000)]
    vocabulary = [_name(dice).lower() for _ in range(4000)]
    people, routes, notes = [], [], []
    for _ in range(count):
        who, first, last = ids.next(NOON).hex, dice.choice(firsts), dice.choice(lasts)
        people.append((who, f"{first} {last}", folded(f"{first} {last}")))
        phone = f"07700 9{dice.randrange(100_000):05d}"
        mail = f"{folded(first)}.{dice.randrange(1000)}@mail.example"
        home = f"{dice.randint(1, 200)} Old Road\nExampleton\nEX{dice.randint(1, 20)} 1ZZ"
        for kind, value in (("phone", phone), ("email", mail), ("post", home)):
            routes.append((ids.next(NOON).hex, who, kind, value))
        said = " ".join(dice.choice(vocabulary) for _ in range(8))
        notes.append((ids.next(NOON).hex, who, said))
    _write(raw, people, routes, notes)
    raw.close()
    return path


def _write(raw, people, routes, notes) -> None:
    raw.execute("BEGIN")
    _insert(raw, "member", ("id", "name", "name_key"), people)
    _insert(raw, "contact_route", ("id", "member_id", "kind", "value"), routes)
    _insert(raw, "member_note", ("id", "member_id", "words"), notes)
    searching.renew(raw)
    raw.execute("COMMIT")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _insert(raw, table, given, rows) -> None:
    """Insert rows, with whatever else a column must have."""
    usual = {"TEXT": "''", "INTEGER": "0"}
    others = [
        (name, _usual(raw, table, name, usual[kind]))
        for _at, name, kind, must, _default, _key in raw.execute(f"PRAGMA table_info({table})")
        if must and name not in given
    ]
    names = ", ".join([*given, *(name for name, _value in others)])
    values = ", ".join([*("?" for _ in given), *(value for _name_, value in others)])
    raw.executemany(f"INSERT INTO {table} ({names}) VALUES ({values})", rows)


def _usual(raw, table, name, otherwise) -> str:
    """The first of a column's choices, a day where it must be one, or nothing."""
    sql = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    for sign in (f"CHECK ({name} IN (", f"CHECK ({name} IS date("):
        if sign in sql:
            rest = sql.split(sign)[1]
            return "'2026-01-05'" if "date" in sign else rest.split(",")[0].split(")")[0].strip()
    return otherwise


def keystrokes(path: Path, count: int) -> list[str]:
    """What people type, letter by letter: names, halves of names, numbers, two words."""
    dice = random.Random(11)
    raw = connect(path, KEY)
    names = [row[0] for row in raw.execute("SELECT name FROM member ORDER BY id LIMIT 4000")]
    raw.close()
    typed: list[str] = []
    while len(typed) < count:
        name = dice.choice(names)
        words = dice.choice((name, name.split()[1], f"07700 9{dice.randrange(1000)}", name[::-1]))
        typed += [words[:end] for end in range(1, min(len(words), 9) + 1)]
    return typed[:count]
