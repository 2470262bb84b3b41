"""What every table shares: ids, column types, named constraints, and the area it belongs to.

Rules checked by tests: no `relationship` (a link is a table with a class, so nothing changes behind
the journal's back), no `secondary`, no `ON DELETE` action, STRICT tables with a CHECK on every day,
every choice, every yes-or-no and every length.
"""

import enum
from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar, Final
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeEngine

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.text import cleaned

PERSONAL: Final[dict[Any, Any]] = {"personal": True}
"""Marks a column that says something about a person: blanked on erasure, listed on request."""


class MoneyType(sa.TypeDecorator[Money]):
    """Money as whole pence."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: Money | None, dialect: sa.Dialect) -> int | None:
        """Pence for the file."""
        return None if value is None else value.pence

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> Money | None:
        """Money for us."""
        return None if value is None else Money(value)


class Moment(sa.TypeDecorator[datetime]):
    """A moment in time: aware in Python, UTC in the file. A naive time is our bug."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """UTC without a zone, for the file."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """An aware time for us."""
        return None if value is None else value.replace(tzinfo=UTC)


class Words(sa.TypeDecorator[str]):
    """Text in NFC without control, zero-width or direction-override characters."""

    impl = sa.String
    cache_ok = True

    def __init__(self, longest: int | None = None) -> None:
        super().__init__(longest)
        self.longest = longest

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        """Cleaned text for the file."""
        if value is None or (value.isascii() and value.isprintable()):
            return value
        return cleaned(value)


def _on_sqlite(kind: type[TypeEngine[Any]], name: str) -> None:
    """STRICT tables know INTEGER, REAL, TEXT and BLOB only."""

    def spelled(*_: object, **__: object) -> str:
        return name

    compiles(kind, "sqlite")(spelled)


for _kind in (sa.String, sa.Text, sa.Uuid, sa.Date, sa.DateTime, sa.Enum):
    _on_sqlite(_kind, "TEXT")
_on_sqlite(sa.Boolean, "INTEGER")
_on_sqlite(sa.Float, "REAL")


def _values(kind: type[enum.Enum]) -> list[str]:
    return [str(one.value) for one in kind]


ShortText = Annotated[str, mapped_column(Words(200))]
"""Up to 200 characters."""
PersonalText = Annotated[str, mapped_column(Words(), info=PERSONAL)]
"""Anything said about a person, of any length."""
PersonalShort = Annotated[str, mapped_column(Words(300), info=PERSONAL)]
"""A name, a number, an address line: personal, up to 300 characters."""


def _checks(table: sa.Table) -> list[sa.CheckConstraint]:
    """The CHECK of each column that its type promises."""
    found: list[sa.CheckConstraint] = []
    for column in table.columns:
        kind, name = column.type, column.name
        if isinstance(kind, sa.Date):
            say = sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_a_day")
            found.append(say.ddl_if(dialect="sqlite"))
        elif isinstance(kind, sa.Boolean):
            say = sa.CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_yes_or_no")
            found.append(say.ddl_if(dialect="sqlite"))
        elif isinstance(kind, sa.Enum):
            choices = ", ".join(f"'{value}'" for value in kind.enums)
            found.append(sa.CheckConstraint(f"{name} IN ({choices})", name=f"{name}_known"))
        elif isinstance(kind, Words) and (length := kind.longest):
            say = sa.CheckConstraint(f"length({name}) <= {length}", name=f"{name}_length")
            found.append(say)
    return found


class Table(DeclarativeBase):
    """A table whose rows have an id, belonging to one area of the app.

    The id is given by the journal when the row is first written, from the command's own time.
    """

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        str: Words(),
        Money: MoneyType,
        datetime: Moment,
        date: sa.Date,
        UUID: sa.Uuid,
        bytes: sa.LargeBinary,
        enum.Enum: sa.Enum(
            enum.Enum,
            values_callable=_values,
            native_enum=False,
            create_constraint=False,
            length=60,
        ),
    }
    area: ClassVar[Area | None] = None
    journalled: ClassVar[bool] = True

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-10)

    @classmethod
    def __table_cls__(cls, *args: Any, **kwargs: Any) -> sa.Table:
        """A STRICT table with the checks its columns promise."""
        table = sa.Table(*args, sqlite_strict=True, **kwargs)
        for check in _checks(table):
            table.append_constraint(check)
        return table


class Editable(Table):
    """A table whose rows people edit: a version notices two edits at once."""

    __abstract__ = True

    version: Mapped[int] = mapped_column(default=1, sort_order=-9)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy hands in the class
        """Tell the mapper which column is the version."""
        return {"version_id_col": cls.version}
