"""Where people are found: their words in name order, and an index of every beginning of a word.

`member.search_key` holds somebody's words (`domain.searching`). From it the file itself keeps two
things in step, by triggers, whoever writes: `member_search`, clustered by name, and `member_words`,
an FTS5 index of it. Both are only a quicker way to what stands elsewhere: they are not journalled,
not ORM tables, and on PostgreSQL a prefix index on `member.search_key` takes their place.

The tokenizer is told what a word is, so that it divides where `domain.searching` divides and knows
better nowhere. `secure-delete` is off: it made taking back 5,000 people 150 times slower; erasure
builds the index anew instead (`store.searching`).
"""

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coprod_desktop.domain.searching import SIGNS, SOUND, search_key
from coprod_desktop.models.base import Table
from coprod_desktop.models.members import ContactRoute, Member
from coprod_desktop.models.people import MemberNote

MEMBER_SEARCH: Final = sa.table(
    "member_search",
    sa.column("name_key", sa.String),
    sa.column("place", sa.Integer),
    sa.column("member_id", sa.Uuid),
    sa.column("words", sa.String),
)
_CHUNK: Final = 500

_STATEMENTS: Final = (
    # By name, with the words inside: a walk from A needs no jumping about.
    """
CREATE TABLE member_search (
    name_key TEXT NOT NULL, place INTEGER NOT NULL, member_id TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (name_key, place)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX member_search_order ON member_search (name_key, place, member_id)",
    "CREATE UNIQUE INDEX member_search_place ON member_search (place, member_id)",
    "CREATE UNIQUE INDEX member_search_member ON member_search (member_id)",
    f"""
CREATE VIRTUAL TABLE member_words USING fts5 (
    words, content='member_search', content_rowid='place',
    tokenize="ascii tokenchars '{SIGNS}{SOUND}'", prefix='1 2', detail=none, columnsize=0
)""",
    """
CREATE TRIGGER member_comes AFTER INSERT ON member BEGIN
    INSERT INTO member_search (name_key, place, member_id, words) VALUES (
        new.name_key, (SELECT coalesce(max(place), 0) + 1 FROM member_search), new.id,
        new.search_key
    );
END""",
    """
CREATE TRIGGER member_changes AFTER UPDATE OF name_key, search_key ON member
WHEN old.name_key <> new.name_key OR old.search_key <> new.search_key BEGIN
    UPDATE member_search SET name_key = new.name_key, words = new.search_key
    WHERE member_id = new.id;
END""",
    """
CREATE TRIGGER member_goes AFTER DELETE ON member BEGIN
    DELETE FROM member_search WHERE member_id = old.id;
END""",
    """
CREATE TRIGGER member_search_comes AFTER INSERT ON member_search BEGIN
    INSERT INTO member_words (rowid, words) VALUES (new.place, new.words);
END""",
    """
CREATE TRIGGER member_search_changes AFTER UPDATE OF words ON member_search
WHEN old.words <> new.words BEGIN
    INSERT INTO member_words (member_words, rowid, words) VALUES ('delete', old.place, old.words);
    INSERT INTO member_words (rowid, words) VALUES (new.place, new.words);
END""",
    """
CREATE TRIGGER member_search_goes AFTER DELETE ON member_search BEGIN
    INSERT INTO member_words (member_words, rowid, words) VALUES ('delete', old.place, old.words);
END""",
)

Table.metadata.info.setdefault("coprod_statements", []).extend(
    statement.strip() for statement in _STATEMENTS
)


def search_keys(session: Session, members: Iterable[UUID]) -> dict[UUID, str]:
    """What each of these people can be found by, read anew from their rows."""
    found: dict[UUID, str] = {}
    everyone = list(members)
    for start in range(0, len(everyone), _CHUNK):
        some = everyone[start : start + _CHUNK]
        facts = _facts(session, some)
        names = session.execute(
            sa.select(Member.id, Member.name, Member.payment_name, Member.certificate_name).where(
                Member.id.in_(some)
            )
        )
        found |= {who: search_key(facts.get(who, ()), called) for who, *called in names}
    return found


def _facts(session: Session, members: Sequence[UUID]) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = {}
    for column, owner in (
        (ContactRoute.value, ContactRoute.member_id),
        (MemberNote.words, MemberNote.member_id),
    ):
        for who, words in session.execute(sa.select(owner, column).where(owner.in_(members))):
            found.setdefault(who, []).append(words)
    return found
