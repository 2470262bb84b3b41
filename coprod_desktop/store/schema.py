"""The shape of the file as plain statements, made from the models.

Until the first release there is one revision, 0001, and it is written anew from the models by
`python3 dev.py migration`. After a release it is frozen and the next change is a new revision.
"""

from pathlib import Path
from typing import Final

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from coprod_desktop.models import Table

REVISION: Final = Path(__file__).parent / "migrations" / "versions" / "r0001_first_release.py"
EXTRA: Final = "coprod_statements"
"""Key of `Table.metadata.info` under which models put more SQLite statements (search, triggers)."""


def statements() -> list[str]:
    """Every CREATE statement for an empty SQLite file, in order."""
    dialect = sqlite.dialect()
    found: list[str] = []
    for table in Table.metadata.sorted_tables:
        found.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            found.append(str(CreateIndex(index).compile(dialect=dialect)).strip())
    found.extend(Table.metadata.info.get(EXTRA, ()))
    return ["\n".join(line.rstrip() for line in one.splitlines()) for one in found]


def written() -> str:
    """The text of revision 0001."""
    body = ",\n".join(f'    """\n{one}\n"""' for one in statements())
    drops = ",\n".join(f'    "{table.name}"' for table in reversed(Table.metadata.sorted_tables))
    return (
        '"""The file as first released: written from the models, frozen at release."""\n\n'
        "from alembic import op\n\n"
        'revision = "0001"\ndown_revision = None\nbranch_labels = None\ndepends_on = None\n\n'
        f"STATEMENTS: tuple[str, ...] = (\n{body},\n)\n\n"
        f"TABLES: tuple[str, ...] = (\n{drops},\n)\n\n\n"
        "def upgrade() -> None:\n"
        '    """Make every table, index and trigger."""\n'
        "    for statement in STATEMENTS:\n"
        "        op.get_bind().exec_driver_sql(statement.strip())\n\n\n"
        "def downgrade() -> None:\n"
        '    """Take them all away."""\n'
        "    bind = op.get_bind()\n"
        "    for name, kind in bind.exec_driver_sql(\n"
        "        \"SELECT name, type FROM sqlite_master WHERE type IN ('trigger', 'view')\"\n"
        "        \" OR sql LIKE 'CREATE VIRTUAL TABLE%' OR name LIKE '%_search'\"\n"
        '        " ORDER BY type DESC"\n'
        "    ).fetchall():\n"
        "        bind.exec_driver_sql(f'DROP {kind} \"{name}\"')\n"
        "    for table in TABLES:\n"
        "        bind.exec_driver_sql(f'DROP TABLE \"{table}\"')\n"
    )


def rewrite() -> None:
    """Write revision 0001 anew from the models."""
    REVISION.write_text(written(), encoding="utf-8")
