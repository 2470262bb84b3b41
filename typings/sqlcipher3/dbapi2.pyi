"""What we use of sqlcipher3: the DB-API of the standard library's sqlite3, with a newer SQLite."""

from sqlite3 import Connection as Connection
from sqlite3 import DatabaseError as DatabaseError
from sqlite3 import Error as Error
from sqlite3 import IntegrityError as IntegrityError
from sqlite3 import OperationalError as OperationalError

sqlite_version: str
sqlite_version_info: tuple[int, int, int]

def connect(
    database: str,
    *,
    uri: bool = ...,
    isolation_level: str | None = ...,
    check_same_thread: bool = ...,
    timeout: float = ...,
) -> Connection: ...
