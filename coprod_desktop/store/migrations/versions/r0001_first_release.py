"""The file as first released: written from the models, frozen at release."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """
CREATE TABLE blob (
	id TEXT NOT NULL,
	digest TEXT NOT NULL,
	size INTEGER NOT NULL,
	data BLOB NOT NULL,
	CONSTRAINT pk_blob PRIMARY KEY (id),
	CONSTRAINT uq_blob_digest UNIQUE (digest)
)
 STRICT
""",
    """
CREATE TABLE charity (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	address TEXT NOT NULL,
	phone TEXT NOT NULL,
	email TEXT NOT NULL,
	website TEXT NOT NULL,
	number TEXT NOT NULL,
	signatory TEXT NOT NULL,
	signatory_role TEXT NOT NULL,
	year_start_month INTEGER NOT NULL,
	year_start_day INTEGER NOT NULL,
	logo TEXT,
	signature TEXT,
	colour TEXT NOT NULL,
	is_example INTEGER NOT NULL,
	CONSTRAINT pk_charity PRIMARY KEY (id),
	CONSTRAINT ck_charity_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_charity_phone_length CHECK (length(phone) <= 200),
	CONSTRAINT ck_charity_email_length CHECK (length(email) <= 200),
	CONSTRAINT ck_charity_website_length CHECK (length(website) <= 200),
	CONSTRAINT ck_charity_number_length CHECK (length(number) <= 200),
	CONSTRAINT ck_charity_signatory_length CHECK (length(signatory) <= 200),
	CONSTRAINT ck_charity_signatory_role_length CHECK (length(signatory_role) <= 200),
	CONSTRAINT ck_charity_colour_length CHECK (length(colour) <= 200),
	CONSTRAINT ck_charity_is_example_yes_or_no CHECK (is_example IN (0, 1))
)
 STRICT
""",
    """
CREATE TABLE journal_entry (
	id TEXT NOT NULL,
	sequence INTEGER NOT NULL,
	at TEXT NOT NULL,
	actor TEXT NOT NULL,
	command TEXT NOT NULL,
	kind TEXT NOT NULL,
	can_undo INTEGER NOT NULL,
	undone INTEGER NOT NULL,
	undoes TEXT,
	details TEXT,
	rows INTEGER NOT NULL,
	CONSTRAINT pk_journal_entry PRIMARY KEY (id),
	CONSTRAINT uq_journal_entry_sequence UNIQUE (sequence),
	CONSTRAINT fk_journal_entry_undoes_journal_entry FOREIGN KEY(undoes) REFERENCES journal_entry (id),
	CONSTRAINT ck_journal_entry_actor_length CHECK (length(actor) <= 200),
	CONSTRAINT ck_journal_entry_command_length CHECK (length(command) <= 200),
	CONSTRAINT ck_journal_entry_kind_known CHECK (kind IN ('do', 'undo', 'redo')),
	CONSTRAINT ck_journal_entry_can_undo_yes_or_no CHECK (can_undo IN (0, 1)),
	CONSTRAINT ck_journal_entry_undone_yes_or_no CHECK (undone IN (0, 1))
)
 STRICT
""",
    """
CREATE INDEX ix_journal_entry_at ON journal_entry (at)
""",
    """
CREATE INDEX ix_journal_entry_undoes ON journal_entry (undoes)
""",
    """
CREATE TABLE member (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	CONSTRAINT pk_member PRIMARY KEY (id),
	CONSTRAINT ck_member_name_length CHECK (length(name) <= 300)
)
 STRICT
""",
    """
CREATE INDEX ix_member_name_key ON member (name_key)
""",
    """
CREATE TABLE partner (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	CONSTRAINT pk_partner PRIMARY KEY (id),
	CONSTRAINT ck_partner_name_length CHECK (length(name) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_partner_name_key ON partner (name_key)
""",
    """
CREATE TABLE journal_row (
	id TEXT NOT NULL,
	entry_id TEXT NOT NULL,
	table_name TEXT NOT NULL,
	row_id TEXT NOT NULL,
	"before" TEXT,
	"after" TEXT,
	CONSTRAINT pk_journal_row PRIMARY KEY (id),
	CONSTRAINT fk_journal_row_entry_id_journal_entry FOREIGN KEY(entry_id) REFERENCES journal_entry (id),
	CONSTRAINT ck_journal_row_table_name_length CHECK (length(table_name) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_journal_row_entry_id ON journal_row (entry_id)
""",
    """
CREATE INDEX ix_journal_row_row_id ON journal_row (row_id)
""",
    """
CREATE TABLE panel (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	partner_id TEXT,
	CONSTRAINT pk_panel PRIMARY KEY (id),
	CONSTRAINT fk_panel_partner_id_partner FOREIGN KEY(partner_id) REFERENCES partner (id),
	CONSTRAINT ck_panel_name_length CHECK (length(name) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_panel_name_key ON panel (name_key)
""",
    """
CREATE INDEX ix_panel_partner_id ON panel (partner_id)
""",
    """
CREATE TABLE partner_contact (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	partner_id TEXT NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	CONSTRAINT pk_partner_contact PRIMARY KEY (id),
	CONSTRAINT fk_partner_contact_partner_id_partner FOREIGN KEY(partner_id) REFERENCES partner (id),
	CONSTRAINT ck_partner_contact_name_length CHECK (length(name) <= 300)
)
 STRICT
""",
    """
CREATE INDEX ix_partner_contact_name_key ON partner_contact (name_key)
""",
    """
CREATE INDEX ix_partner_contact_partner_id ON partner_contact (partner_id)
""",
    """
CREATE TABLE meeting (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	title TEXT NOT NULL,
	panel_id TEXT,
	starts_at TEXT NOT NULL,
	minutes INTEGER NOT NULL,
	CONSTRAINT pk_meeting PRIMARY KEY (id),
	CONSTRAINT fk_meeting_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT ck_meeting_title_length CHECK (length(title) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_meeting_panel_id ON meeting (panel_id)
""",
    """
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at)
""",
    """
CREATE TABLE panel_role (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	panel_id TEXT NOT NULL,
	role TEXT NOT NULL,
	from_day TEXT NOT NULL,
	to_day TEXT,
	CONSTRAINT pk_panel_role PRIMARY KEY (id),
	CONSTRAINT fk_panel_role_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_panel_role_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT ck_panel_role_role_length CHECK (length(role) <= 200),
	CONSTRAINT ck_panel_role_from_day_is_a_day CHECK (from_day IS date(from_day)),
	CONSTRAINT ck_panel_role_to_day_is_a_day CHECK (to_day IS date(to_day))
)
 STRICT
""",
    """
CREATE INDEX ix_panel_role_member_id ON panel_role (member_id)
""",
    """
CREATE INDEX ix_panel_role_panel_id ON panel_role (panel_id)
""",
    """
CREATE TABLE attendance (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	how TEXT NOT NULL,
	minutes INTEGER,
	CONSTRAINT pk_attendance PRIMARY KEY (id),
	CONSTRAINT uq_attendance_meeting_id_member_id UNIQUE (meeting_id, member_id),
	CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_attendance_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_attendance_how_known CHECK (how IN ('came', 'part', 'another-way', 'could-not'))
)
 STRICT
""",
    """
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id)
""",
    """
CREATE INDEX ix_attendance_member_id ON attendance (member_id)
""",
)

TABLES = (
    "attendance",
    "panel_role",
    "meeting",
    "partner_contact",
    "panel",
    "journal_row",
    "partner",
    "member",
    "journal_entry",
    "charity",
    "blob",
)


def upgrade() -> None:
    """Make every table, index and trigger."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement.strip())


def downgrade() -> None:
    """Take them all away."""
    bind = op.get_bind()
    for name, kind in bind.exec_driver_sql(
        "SELECT name, type FROM sqlite_master WHERE type IN ('trigger', 'view')"
        " OR sql LIKE 'CREATE VIRTUAL TABLE%'"
    ).fetchall():
        bind.exec_driver_sql(f'DROP {kind} "{name}"')
    for table in TABLES:
        bind.exec_driver_sql(f'DROP TABLE "{table}"')
