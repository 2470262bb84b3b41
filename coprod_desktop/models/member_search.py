"""Where people are found: their words in name order, and an index of every beginning of a word.

`member_search` has a row for each person, clustered by name, with their words (`domain.searching`);
`member_words` is an FTS5 index of it. The file keeps both in step with each other and with who is
there and what they are called, by triggers, whoever writes. The words themselves come from
`store.searching`, which follows every command, undo and redo. All of it is only a quicker way to
what stands elsewhere: not journalled, not ORM tables, and on PostgreSQL a table of words with a
prefix index takes its place.

The tokenizer is told what a word is, so that it divides where `domain.searching` divides and knows
better nowhere. `secure-delete` is off: it made taking back 5,000 people 150 times slower; erasure
builds the index anew instead.
"""

from typing import Final

import sqlalchemy as sa

from coprod_desktop.domain.searching import SIGNS, SOUND, START
from coprod_desktop.models.base import Table

MEMBER_SEARCH: Final = sa.table(
    "member_search",
    sa.column("name_key", sa.String),
    sa.column("place", sa.Integer),
    sa.column("member_id", sa.Uuid),
    sa.column("words", sa.String),
)

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
    tokenize="ascii tokenchars '{SIGNS}{SOUND}{START}'", prefix='1 2', detail=none, columnsize=0
)""",
    """
CREATE TRIGGER member_comes AFTER INSERT ON member BEGIN
    INSERT INTO member_search (name_key, place, member_id, words) VALUES (
        new.name_key, (SELECT coalesce(max(place), 0) + 1 FROM member_search), new.id, ''
    );
END""",
    """
CREATE TRIGGER member_is_called AFTER UPDATE OF name_key ON member
WHEN old.name_key <> new.name_key BEGIN
    UPDATE member_search SET name_key = new.name_key WHERE member_id = new.id;
END""",
    """
CREATE TRIGGER member_goes AFTER DELETE ON member BEGIN
    DELETE FROM member_search WHERE member_id = old.id;
END""",
    """
CREATE TRIGGER member_has_words AFTER UPDATE OF words ON member_search
WHEN old.words = '' AND new.words <> '' BEGIN
    INSERT INTO member_words (rowid, words) VALUES (new.place, new.words);
END""",
    """
CREATE TRIGGER member_has_other_words AFTER UPDATE OF words ON member_search
WHEN old.words <> '' AND old.words <> new.words BEGIN
    INSERT INTO member_words (member_words, rowid, words) VALUES ('delete', old.place, old.words);
    INSERT INTO member_words (rowid, words) VALUES (new.place, new.words);
END""",
    """
CREATE TRIGGER member_has_no_words AFTER DELETE ON member_search WHEN old.words <> '' BEGIN
    INSERT INTO member_words (member_words, rowid, words) VALUES ('delete', old.place, old.words);
END""",
)

Table.metadata.info.setdefault("coprod_statements", []).extend(
    statement.strip() for statement in _STATEMENTS
)


NAMES: Final = ("name", "payment_name", "certificate_name")
"""Columns of `member` that are names."""
SOURCES: Final = (("contact_route", "value"), ("member_note", "words"))
"""Tables of facts that people are found by, with the column that is read."""
