"""The file as first released: written from the models, frozen at release."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE advice_place (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	phone TEXT NOT NULL,
	website TEXT NOT NULL,
	note TEXT NOT NULL,
	checked_on TEXT,
	CONSTRAINT pk_advice_place PRIMARY KEY (id),
	CONSTRAINT ck_advice_place_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_advice_place_phone_length CHECK (length(phone) <= 200),
	CONSTRAINT ck_advice_place_website_length CHECK (length(website) <= 200),
	CONSTRAINT ck_advice_place_checked_on_is_a_day CHECK (checked_on IS date(checked_on))
)
 STRICT
""",
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
CREATE TABLE box_slip (
	id TEXT NOT NULL,
	words TEXT NOT NULL,
	month TEXT NOT NULL,
	CONSTRAINT pk_box_slip PRIMARY KEY (id),
	CONSTRAINT ck_box_slip_month_is_a_day CHECK (month IS date(month))
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE certificate_register (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	prefix TEXT NOT NULL,
	next_number INTEGER NOT NULL,
	"key" TEXT NOT NULL,
	badge_seed TEXT NOT NULL,
	CONSTRAINT pk_certificate_register PRIMARY KEY (id),
	CONSTRAINT ck_certificate_register_prefix_length CHECK (length(prefix) <= 200)
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
CREATE TABLE course (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	about TEXT NOT NULL,
	teaches TEXT NOT NULL,
	sessions INTEGER NOT NULL,
	valid_months INTEGER,
	certificate_title TEXT NOT NULL,
	design TEXT NOT NULL,
	closed INTEGER NOT NULL,
	CONSTRAINT pk_course PRIMARY KEY (id),
	CONSTRAINT ck_course_sessions_positive CHECK (sessions >= 1),
	CONSTRAINT ck_course_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_course_certificate_title_length CHECK (length(certificate_title) <= 200),
	CONSTRAINT ck_course_design_length CHECK (length(design) <= 200),
	CONSTRAINT ck_course_closed_yes_or_no CHECK (closed IN (0, 1))
)
 STRICT
""",
    """
CREATE TABLE erased (
	id TEXT NOT NULL,
	person_id TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	CONSTRAINT pk_erased PRIMARY KEY (id),
	CONSTRAINT uq_erased_person_id UNIQUE (person_id),
	CONSTRAINT ck_erased_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE TABLE feedback_clocks (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	acknowledge_days INTEGER NOT NULL,
	answer_days INTEGER NOT NULL,
	outcome_weeks INTEGER NOT NULL,
	again_weeks INTEGER NOT NULL,
	CONSTRAINT pk_feedback_clocks PRIMARY KEY (id)
)
 STRICT
""",
    """
CREATE TABLE imported_file (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	digest TEXT NOT NULL,
	file_name TEXT NOT NULL,
	on_day TEXT NOT NULL,
	rows INTEGER NOT NULL,
	new INTEGER NOT NULL,
	updated INTEGER NOT NULL,
	skipped INTEGER NOT NULL,
	failed INTEGER NOT NULL,
	headings TEXT NOT NULL,
	mapping TEXT NOT NULL,
	CONSTRAINT pk_imported_file PRIMARY KEY (id),
	CONSTRAINT ck_imported_file_on_day_is_a_day CHECK (on_day IS date(on_day))
)
 STRICT
""",
    """
CREATE INDEX ix_imported_file_digest ON imported_file (digest)
""",
    """
CREATE INDEX ix_imported_file_headings ON imported_file (headings)
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
CREATE TABLE meeting_series (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	title TEXT NOT NULL,
	monthly INTEGER NOT NULL,
	every INTEGER NOT NULL,
	first_day TEXT NOT NULL,
	start_minute INTEGER NOT NULL,
	last_day TEXT,
	CONSTRAINT pk_meeting_series PRIMARY KEY (id),
	CONSTRAINT ck_meeting_series_every_positive CHECK (every >= 1),
	CONSTRAINT ck_meeting_series_title_length CHECK (length(title) <= 200),
	CONSTRAINT ck_meeting_series_monthly_yes_or_no CHECK (monthly IN (0, 1)),
	CONSTRAINT ck_meeting_series_first_day_is_a_day CHECK (first_day IS date(first_day)),
	CONSTRAINT ck_meeting_series_last_day_is_a_day CHECK (last_day IS date(last_day))
)
 STRICT
""",
    """
CREATE TABLE member (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	pronouns TEXT NOT NULL,
	payment_name TEXT NOT NULL,
	certificate_name TEXT NOT NULL,
	introduce_as TEXT NOT NULL,
	describe_as TEXT NOT NULL,
	sharing TEXT,
	buddy TEXT NOT NULL,
	born TEXT,
	joined_on TEXT,
	status TEXT NOT NULL,
	status_reason TEXT NOT NULL,
	resting_until TEXT,
	format TEXT NOT NULL,
	paper_colour TEXT NOT NULL,
	languages TEXT NOT NULL,
	interpreter TEXT NOT NULL,
	food TEXT NOT NULL,
	allergies TEXT NOT NULL,
	travel_mode TEXT NOT NULL,
	travel_route TEXT NOT NULL,
	last_fare INTEGER,
	review_on TEXT,
	last_heard_on TEXT,
	CONSTRAINT pk_member PRIMARY KEY (id),
	CONSTRAINT ck_member_name_length CHECK (length(name) <= 300),
	CONSTRAINT ck_member_pronouns_length CHECK (length(pronouns) <= 300),
	CONSTRAINT ck_member_payment_name_length CHECK (length(payment_name) <= 300),
	CONSTRAINT ck_member_certificate_name_length CHECK (length(certificate_name) <= 300),
	CONSTRAINT ck_member_introduce_as_length CHECK (length(introduce_as) <= 300),
	CONSTRAINT ck_member_describe_as_length CHECK (length(describe_as) <= 300),
	CONSTRAINT ck_member_sharing_known CHECK (sharing IN ('name', 'first-name', 'role', 'anonymous', 'not-to-be-shared')),
	CONSTRAINT ck_member_buddy_length CHECK (length(buddy) <= 300),
	CONSTRAINT ck_member_born_is_a_day CHECK (born IS date(born)),
	CONSTRAINT ck_member_joined_on_is_a_day CHECK (joined_on IS date(joined_on)),
	CONSTRAINT ck_member_status_known CHECK (status IN ('enquiry', 'active', 'resting', 'left')),
	CONSTRAINT ck_member_resting_until_is_a_day CHECK (resting_until IS date(resting_until)),
	CONSTRAINT ck_member_format_known CHECK (format IN ('standard', 'large', 'giant', 'dyslexia', 'easy-read', 'screen-reader', 'aloud')),
	CONSTRAINT ck_member_paper_colour_known CHECK (paper_colour IN ('white', 'cream', 'yellow', 'blue', 'green', 'pink')),
	CONSTRAINT ck_member_languages_length CHECK (length(languages) <= 300),
	CONSTRAINT ck_member_interpreter_length CHECK (length(interpreter) <= 300),
	CONSTRAINT ck_member_travel_mode_length CHECK (length(travel_mode) <= 300),
	CONSTRAINT ck_member_review_on_is_a_day CHECK (review_on IS date(review_on)),
	CONSTRAINT ck_member_last_heard_on_is_a_day CHECK (last_heard_on IS date(last_heard_on))
)
 STRICT
""",
    """
CREATE INDEX ix_member_name_key ON member (name_key)
""",
    """
CREATE TABLE numbers_left_out (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	first INTEGER NOT NULL,
	last INTEGER NOT NULL,
	why TEXT NOT NULL,
	on_day TEXT NOT NULL,
	"by" TEXT NOT NULL,
	CONSTRAINT pk_numbers_left_out PRIMARY KEY (id),
	CONSTRAINT ck_numbers_left_out_on_day_is_a_day CHECK (on_day IS date(on_day)),
	CONSTRAINT ck_numbers_left_out_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE TABLE own_design (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	"key" TEXT NOT NULL,
	name TEXT NOT NULL,
	number INTEGER NOT NULL,
	layout TEXT NOT NULL,
	retired INTEGER NOT NULL,
	CONSTRAINT pk_own_design PRIMARY KEY (id),
	CONSTRAINT uq_own_design_key UNIQUE ("key"),
	CONSTRAINT ck_own_design_key_length CHECK (length(key) <= 200),
	CONSTRAINT ck_own_design_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_own_design_retired_yes_or_no CHECK (retired IN (0, 1))
)
 STRICT
""",
    """
CREATE TABLE partner (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	field TEXT NOT NULL,
	phone TEXT NOT NULL,
	email TEXT NOT NULL,
	address TEXT NOT NULL,
	note TEXT NOT NULL,
	CONSTRAINT pk_partner PRIMARY KEY (id),
	CONSTRAINT ck_partner_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_partner_field_length CHECK (length(field) <= 200),
	CONSTRAINT ck_partner_phone_length CHECK (length(phone) <= 200),
	CONSTRAINT ck_partner_email_length CHECK (length(email) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_partner_name_key ON partner (name_key)
""",
    """
CREATE TABLE pay_policy (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	promise_days INTEGER NOT NULL,
	two_people_above INTEGER NOT NULL,
	no_receipt_ceiling INTEGER NOT NULL,
	low_stock INTEGER NOT NULL,
	runs_paye INTEGER NOT NULL,
	voucher_reply TEXT NOT NULL,
	voucher_reply_file TEXT,
	account_name TEXT NOT NULL,
	sort_code TEXT NOT NULL,
	account_number TEXT NOT NULL,
	bacs_number TEXT NOT NULL,
	CONSTRAINT pk_pay_policy PRIMARY KEY (id),
	CONSTRAINT ck_pay_policy_runs_paye_yes_or_no CHECK (runs_paye IN (0, 1)),
	CONSTRAINT ck_pay_policy_account_name_length CHECK (length(account_name) <= 200),
	CONSTRAINT ck_pay_policy_sort_code_length CHECK (length(sort_code) <= 200),
	CONSTRAINT ck_pay_policy_account_number_length CHECK (length(account_number) <= 200),
	CONSTRAINT ck_pay_policy_bacs_number_length CHECK (length(bacs_number) <= 200)
)
 STRICT
""",
    """
CREATE TABLE pay_run (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	method TEXT NOT NULL,
	paid_on TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	second_by TEXT NOT NULL,
	why TEXT NOT NULL,
	CONSTRAINT pk_pay_run PRIMARY KEY (id),
	CONSTRAINT ck_pay_run_method_known CHECK (method IN ('bank', 'cash', 'voucher', 'none')),
	CONSTRAINT ck_pay_run_paid_on_is_a_day CHECK (paid_on IS date(paid_on)),
	CONSTRAINT ck_pay_run_by_length CHECK (length(by) <= 200),
	CONSTRAINT ck_pay_run_second_by_length CHECK (length(second_by) <= 200)
)
 STRICT
""",
    """
CREATE TABLE remark (
	id TEXT NOT NULL,
	words TEXT NOT NULL,
	month TEXT NOT NULL,
	about_partner INTEGER NOT NULL,
	CONSTRAINT pk_remark PRIMARY KEY (id),
	CONSTRAINT ck_remark_month_is_a_day CHECK (month IS date(month)),
	CONSTRAINT ck_remark_about_partner_yes_or_no CHECK (about_partner IN (0, 1))
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE report_words (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	funder TEXT NOT NULL,
	funder_key TEXT NOT NULL,
	section TEXT NOT NULL,
	words TEXT NOT NULL,
	CONSTRAINT pk_report_words PRIMARY KEY (id),
	CONSTRAINT uq_report_words_funder_key_section UNIQUE (funder_key, section),
	CONSTRAINT ck_report_words_funder_length CHECK (length(funder) <= 200),
	CONSTRAINT ck_report_words_section_length CHECK (length(section) <= 200)
)
 STRICT
""",
    """
CREATE TABLE rule_check (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	rule TEXT NOT NULL,
	checked_on TEXT NOT NULL,
	"by" TEXT NOT NULL,
	note TEXT NOT NULL,
	CONSTRAINT pk_rule_check PRIMARY KEY (id),
	CONSTRAINT ck_rule_check_rule_length CHECK (length(rule) <= 200),
	CONSTRAINT ck_rule_check_checked_on_is_a_day CHECK (checked_on IS date(checked_on)),
	CONSTRAINT ck_rule_check_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE TABLE rules_file (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	text TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	CONSTRAINT pk_rules_file PRIMARY KEY (id),
	CONSTRAINT uq_rules_file_name UNIQUE (name),
	CONSTRAINT ck_rules_file_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_rules_file_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE TABLE saved_filter (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	asks TEXT NOT NULL,
	CONSTRAINT pk_saved_filter PRIMARY KEY (id),
	CONSTRAINT uq_saved_filter_name_key UNIQUE (name_key),
	CONSTRAINT ck_saved_filter_name_length CHECK (length(name) <= 300)
)
 STRICT
""",
    """
CREATE TABLE self_review (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	year INTEGER NOT NULL,
	framework TEXT NOT NULL,
	standard TEXT NOT NULL,
	staff_level INTEGER,
	member_level INTEGER,
	words TEXT NOT NULL,
	CONSTRAINT pk_self_review PRIMARY KEY (id),
	CONSTRAINT uq_self_review_year_framework_standard UNIQUE (year, framework, standard),
	CONSTRAINT ck_self_review_framework_known CHECK (framework IN ('uk-standards', '4pi')),
	CONSTRAINT ck_self_review_standard_length CHECK (length(standard) <= 200)
)
 STRICT
""",
    """
CREATE TABLE theme (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	CONSTRAINT pk_theme PRIMARY KEY (id),
	CONSTRAINT uq_theme_name_key UNIQUE (name_key),
	CONSTRAINT ck_theme_name_length CHECK (length(name) <= 200)
)
 STRICT
""",
    """
CREATE TABLE tin_count (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	tin TEXT NOT NULL,
	at TEXT NOT NULL,
	first TEXT NOT NULL,
	second TEXT NOT NULL,
	expected INTEGER NOT NULL,
	found INTEGER NOT NULL,
	missing TEXT NOT NULL,
	note TEXT NOT NULL,
	CONSTRAINT pk_tin_count PRIMARY KEY (id),
	CONSTRAINT ck_tin_count_tin_known CHECK (tin IN ('vouchers', 'cash')),
	CONSTRAINT ck_tin_count_first_length CHECK (length(first) <= 300),
	CONSTRAINT ck_tin_count_second_length CHECK (length(second) <= 300)
)
 STRICT
""",
    """
CREATE TABLE venue (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	address TEXT NOT NULL,
	phone TEXT NOT NULL,
	step_free TEXT NOT NULL,
	hearing_loop TEXT NOT NULL,
	toilets TEXT NOT NULL,
	quiet_room TEXT NOT NULL,
	parking TEXT NOT NULL,
	last_bus INTEGER,
	how_to_find TEXT NOT NULL,
	seats INTEGER,
	cost INTEGER,
	checked_on TEXT,
	notice_days INTEGER NOT NULL,
	CONSTRAINT pk_venue PRIMARY KEY (id),
	CONSTRAINT ck_venue_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_venue_phone_length CHECK (length(phone) <= 200),
	CONSTRAINT ck_venue_step_free_known CHECK (step_free IN ('yes', 'no', 'unknown')),
	CONSTRAINT ck_venue_hearing_loop_known CHECK (hearing_loop IN ('yes', 'no', 'unknown')),
	CONSTRAINT ck_venue_toilets_known CHECK (toilets IN ('yes', 'no', 'unknown')),
	CONSTRAINT ck_venue_quiet_room_known CHECK (quiet_room IN ('yes', 'no', 'unknown')),
	CONSTRAINT ck_venue_parking_known CHECK (parking IN ('yes', 'no', 'unknown')),
	CONSTRAINT ck_venue_checked_on_is_a_day CHECK (checked_on IS date(checked_on))
)
 STRICT
""",
    """
CREATE TABLE word_rule (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	word TEXT NOT NULL,
	word_key TEXT NOT NULL,
	offer TEXT NOT NULL,
	kind TEXT NOT NULL,
	is_on INTEGER NOT NULL,
	CONSTRAINT pk_word_rule PRIMARY KEY (id),
	CONSTRAINT uq_word_rule_word_key UNIQUE (word_key),
	CONSTRAINT ck_word_rule_word_length CHECK (length(word) <= 200),
	CONSTRAINT ck_word_rule_offer_length CHECK (length(offer) <= 200),
	CONSTRAINT ck_word_rule_kind_known CHECK (kind IN ('label', 'blame', 'long-sentence', 'unexplained-acronym')),
	CONSTRAINT ck_word_rule_is_on_yes_or_no CHECK (is_on IN (0, 1))
)
 STRICT
""",
    """
CREATE TABLE access_need (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	words TEXT NOT NULL,
	recorded_on TEXT NOT NULL,
	flagged INTEGER NOT NULL,
	may_share INTEGER NOT NULL,
	shared_on TEXT,
	met_on TEXT,
	reviewed_on TEXT,
	CONSTRAINT pk_access_need PRIMARY KEY (id),
	CONSTRAINT fk_access_need_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_access_need_kind_known CHECK (kind IN ('getting-in', 'hearing', 'seeing', 'reading', 'speaking', 'quiet', 'supporter', 'other')),
	CONSTRAINT ck_access_need_recorded_on_is_a_day CHECK (recorded_on IS date(recorded_on)),
	CONSTRAINT ck_access_need_flagged_yes_or_no CHECK (flagged IN (0, 1)),
	CONSTRAINT ck_access_need_may_share_yes_or_no CHECK (may_share IN (0, 1)),
	CONSTRAINT ck_access_need_shared_on_is_a_day CHECK (shared_on IS date(shared_on)),
	CONSTRAINT ck_access_need_met_on_is_a_day CHECK (met_on IS date(met_on)),
	CONSTRAINT ck_access_need_reviewed_on_is_a_day CHECK (reviewed_on IS date(reviewed_on))
)
 STRICT
""",
    """
CREATE INDEX ix_access_need_member_id ON access_need (member_id)
""",
    """
CREATE TABLE advice_offer (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	place_id TEXT,
	answer TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	CONSTRAINT pk_advice_offer PRIMARY KEY (id),
	CONSTRAINT fk_advice_offer_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_advice_offer_place_id_advice_place FOREIGN KEY(place_id) REFERENCES advice_place (id),
	CONSTRAINT ck_advice_offer_answer_known CHECK (answer IN ('offered', 'referred', 'declined')),
	CONSTRAINT ck_advice_offer_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_advice_offer_member_id ON advice_offer (member_id)
""",
    """
CREATE INDEX ix_advice_offer_place_id ON advice_offer (place_id)
""",
    """
CREATE TABLE availability (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	weekday INTEGER NOT NULL,
	from_minute INTEGER NOT NULL,
	to_minute INTEGER NOT NULL,
	CONSTRAINT pk_availability PRIMARY KEY (id),
	CONSTRAINT fk_availability_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
 STRICT
""",
    """
CREATE INDEX ix_availability_member_id ON availability (member_id)
""",
    """
CREATE TABLE benefit_facts (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	consent_on TEXT NOT NULL,
	consent_told_to TEXT NOT NULL,
	rather_not_say INTEGER NOT NULL,
	benefits TEXT NOT NULL,
	allowance TEXT NOT NULL,
	claim_day INTEGER,
	week_starts INTEGER,
	household TEXT NOT NULL,
	permitted_work_form INTEGER NOT NULL,
	CONSTRAINT pk_benefit_facts PRIMARY KEY (id),
	CONSTRAINT uq_benefit_facts_member_id UNIQUE (member_id),
	CONSTRAINT fk_benefit_facts_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_benefit_facts_consent_on_is_a_day CHECK (consent_on IS date(consent_on)),
	CONSTRAINT ck_benefit_facts_consent_told_to_length CHECK (length(consent_told_to) <= 300),
	CONSTRAINT ck_benefit_facts_rather_not_say_yes_or_no CHECK (rather_not_say IN (0, 1)),
	CONSTRAINT ck_benefit_facts_allowance_known CHECK (allowance IN ('not-known', 'none', 'with-housing', 'no-housing')),
	CONSTRAINT ck_benefit_facts_household_known CHECK (household IN ('not-known', 'single', 'couple', 'lone-parent', 'disability-or-carer')),
	CONSTRAINT ck_benefit_facts_permitted_work_form_yes_or_no CHECK (permitted_work_form IN (0, 1))
)
 STRICT
""",
    """
CREATE TABLE cash_move (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	day TEXT NOT NULL,
	amount INTEGER NOT NULL,
	what TEXT NOT NULL,
	pay_run_id TEXT,
	"by" TEXT NOT NULL,
	CONSTRAINT pk_cash_move PRIMARY KEY (id),
	CONSTRAINT fk_cash_move_pay_run_id_pay_run FOREIGN KEY(pay_run_id) REFERENCES pay_run (id),
	CONSTRAINT ck_cash_move_day_is_a_day CHECK (day IS date(day)),
	CONSTRAINT ck_cash_move_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_cash_move_pay_run_id ON cash_move (pay_run_id)
""",
    """
CREATE TABLE ceiling (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	weekly INTEGER,
	monthly INTEGER,
	yearly INTEGER,
	month_starts INTEGER,
	week_starts INTEGER,
	ask_every_time INTEGER NOT NULL,
	agreed_on TEXT NOT NULL,
	CONSTRAINT pk_ceiling PRIMARY KEY (id),
	CONSTRAINT uq_ceiling_member_id UNIQUE (member_id),
	CONSTRAINT fk_ceiling_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_ceiling_ask_every_time_yes_or_no CHECK (ask_every_time IN (0, 1)),
	CONSTRAINT ck_ceiling_agreed_on_is_a_day CHECK (agreed_on IS date(agreed_on))
)
 STRICT
""",
    """
CREATE TABLE checklist_item (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	words TEXT NOT NULL,
	due_on TEXT,
	done_on TEXT,
	CONSTRAINT pk_checklist_item PRIMARY KEY (id),
	CONSTRAINT fk_checklist_item_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_checklist_item_words_length CHECK (length(words) <= 200),
	CONSTRAINT ck_checklist_item_due_on_is_a_day CHECK (due_on IS date(due_on)),
	CONSTRAINT ck_checklist_item_done_on_is_a_day CHECK (done_on IS date(done_on))
)
 STRICT
""",
    """
CREATE INDEX ix_checklist_item_member_id ON checklist_item (member_id)
""",
    """
CREATE TABLE consent (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	purpose TEXT NOT NULL,
	wording TEXT NOT NULL,
	wording_version TEXT NOT NULL,
	given_on TEXT NOT NULL,
	channel TEXT NOT NULL,
	until TEXT,
	withdrawn_on TEXT,
	withdrawn_how TEXT NOT NULL,
	CONSTRAINT pk_consent PRIMARY KEY (id),
	CONSTRAINT fk_consent_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_consent_purpose_length CHECK (length(purpose) <= 200),
	CONSTRAINT ck_consent_wording_version_length CHECK (length(wording_version) <= 200),
	CONSTRAINT ck_consent_given_on_is_a_day CHECK (given_on IS date(given_on)),
	CONSTRAINT ck_consent_channel_length CHECK (length(channel) <= 200),
	CONSTRAINT ck_consent_until_is_a_day CHECK (until IS date(until)),
	CONSTRAINT ck_consent_withdrawn_on_is_a_day CHECK (withdrawn_on IS date(withdrawn_on)),
	CONSTRAINT ck_consent_withdrawn_how_length CHECK (length(withdrawn_how) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_consent_member_id ON consent (member_id)
""",
    """
CREATE TABLE contact_route (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	value TEXT NOT NULL,
	how_not TEXT NOT NULL,
	say TEXT NOT NULL,
	preferred INTEGER NOT NULL,
	safe INTEGER NOT NULL,
	CONSTRAINT pk_contact_route PRIMARY KEY (id),
	CONSTRAINT fk_contact_route_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_contact_route_kind_known CHECK (kind IN ('phone', 'text', 'email', 'post', 'key-worker')),
	CONSTRAINT ck_contact_route_preferred_yes_or_no CHECK (preferred IN (0, 1)),
	CONSTRAINT ck_contact_route_safe_yes_or_no CHECK (safe IN (0, 1))
)
 STRICT
""",
    """
CREATE INDEX ix_contact_route_member_id ON contact_route (member_id)
""",
    """
CREATE TABLE information_request (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	asked_on TEXT NOT NULL,
	how TEXT NOT NULL,
	paused_on TEXT,
	paused_to TEXT,
	longer_why TEXT NOT NULL,
	sent_on TEXT,
	sent_how TEXT NOT NULL,
	CONSTRAINT pk_information_request PRIMARY KEY (id),
	CONSTRAINT ck_information_request_pause_in_order CHECK (paused_to IS NULL OR paused_to >= paused_on),
	CONSTRAINT fk_information_request_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_information_request_asked_on_is_a_day CHECK (asked_on IS date(asked_on)),
	CONSTRAINT ck_information_request_how_length CHECK (length(how) <= 200),
	CONSTRAINT ck_information_request_paused_on_is_a_day CHECK (paused_on IS date(paused_on)),
	CONSTRAINT ck_information_request_paused_to_is_a_day CHECK (paused_to IS date(paused_to)),
	CONSTRAINT ck_information_request_sent_on_is_a_day CHECK (sent_on IS date(sent_on)),
	CONSTRAINT ck_information_request_sent_how_length CHECK (length(sent_how) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_information_request_member_id ON information_request (member_id)
""",
    """
CREATE TABLE involvement (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	words TEXT NOT NULL,
	changed_on TEXT NOT NULL,
	agreed_on TEXT,
	CONSTRAINT pk_involvement PRIMARY KEY (id),
	CONSTRAINT uq_involvement_member_id UNIQUE (member_id),
	CONSTRAINT fk_involvement_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_involvement_changed_on_is_a_day CHECK (changed_on IS date(changed_on)),
	CONSTRAINT ck_involvement_agreed_on_is_a_day CHECK (agreed_on IS date(agreed_on))
)
 STRICT
""",
    """
CREATE INDEX ix_involvement_member_id ON involvement (member_id)
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
CREATE TABLE keep_apart (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	first_id TEXT NOT NULL,
	second_id TEXT NOT NULL,
	CONSTRAINT pk_keep_apart PRIMARY KEY (id),
	CONSTRAINT uq_keep_apart_first_id_second_id UNIQUE (first_id, second_id),
	CONSTRAINT ck_keep_apart_two_people CHECK (first_id <> second_id),
	CONSTRAINT fk_keep_apart_first_id_member FOREIGN KEY(first_id) REFERENCES member (id),
	CONSTRAINT fk_keep_apart_second_id_member FOREIGN KEY(second_id) REFERENCES member (id)
)
 STRICT
""",
    """
CREATE INDEX ix_keep_apart_first_id ON keep_apart (first_id)
""",
    """
CREATE INDEX ix_keep_apart_second_id ON keep_apart (second_id)
""",
    """
CREATE TABLE member_ability (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	words TEXT NOT NULL,
	CONSTRAINT pk_member_ability PRIMARY KEY (id),
	CONSTRAINT fk_member_ability_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_member_ability_kind_known CHECK (kind IN ('skill', 'goal', 'interest'))
)
 STRICT
""",
    """
CREATE INDEX ix_member_ability_member_id ON member_ability (member_id)
""",
    """
CREATE TABLE member_group (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	CONSTRAINT pk_member_group PRIMARY KEY (id),
	CONSTRAINT uq_member_group_member_id_name_key UNIQUE (member_id, name_key),
	CONSTRAINT fk_member_group_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_member_group_name_length CHECK (length(name) <= 300)
)
 STRICT
""",
    """
CREATE INDEX ix_member_group_member_id ON member_group (member_id)
""",
    """
CREATE INDEX ix_member_group_name_key ON member_group (name_key)
""",
    """
CREATE TABLE member_note (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	words TEXT NOT NULL,
	shared INTEGER NOT NULL,
	on_day TEXT NOT NULL,
	"by" TEXT NOT NULL,
	CONSTRAINT pk_member_note PRIMARY KEY (id),
	CONSTRAINT fk_member_note_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_member_note_shared_yes_or_no CHECK (shared IN (0, 1)),
	CONSTRAINT ck_member_note_on_day_is_a_day CHECK (on_day IS date(on_day)),
	CONSTRAINT ck_member_note_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_member_note_member_id ON member_note (member_id)
""",
    """
CREATE TABLE milestone_marked (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	milestone TEXT NOT NULL,
	marked_on TEXT NOT NULL,
	wanted INTEGER NOT NULL,
	CONSTRAINT pk_milestone_marked PRIMARY KEY (id),
	CONSTRAINT uq_milestone_marked_member_id_milestone UNIQUE (member_id, milestone),
	CONSTRAINT fk_milestone_marked_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_milestone_marked_milestone_length CHECK (length(milestone) <= 200),
	CONSTRAINT ck_milestone_marked_marked_on_is_a_day CHECK (marked_on IS date(marked_on)),
	CONSTRAINT ck_milestone_marked_wanted_yes_or_no CHECK (wanted IN (0, 1))
)
 STRICT
""",
    """
CREATE INDEX ix_milestone_marked_member_id ON milestone_marked (member_id)
""",
    """
CREATE TABLE paper_made (
	id TEXT NOT NULL,
	paper TEXT NOT NULL,
	member_id TEXT,
	about_id TEXT,
	made_as TEXT NOT NULL,
	kind TEXT NOT NULL,
	how TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	CONSTRAINT pk_paper_made PRIMARY KEY (id),
	CONSTRAINT fk_paper_made_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_paper_made_paper_length CHECK (length(paper) <= 200),
	CONSTRAINT ck_paper_made_made_as_length CHECK (length(made_as) <= 200),
	CONSTRAINT ck_paper_made_kind_length CHECK (length(kind) <= 200),
	CONSTRAINT ck_paper_made_how_length CHECK (length(how) <= 200),
	CONSTRAINT ck_paper_made_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_paper_made_about_id ON paper_made (about_id)
""",
    """
CREATE INDEX ix_paper_made_member_id ON paper_made (member_id)
""",
    """
CREATE TABLE partner_contact (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	partner_id TEXT NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	job TEXT NOT NULL,
	phone TEXT NOT NULL,
	email TEXT NOT NULL,
	how_not TEXT NOT NULL,
	note TEXT NOT NULL,
	left_on TEXT,
	CONSTRAINT pk_partner_contact PRIMARY KEY (id),
	CONSTRAINT fk_partner_contact_partner_id_partner FOREIGN KEY(partner_id) REFERENCES partner (id),
	CONSTRAINT ck_partner_contact_name_length CHECK (length(name) <= 300),
	CONSTRAINT ck_partner_contact_job_length CHECK (length(job) <= 300),
	CONSTRAINT ck_partner_contact_phone_length CHECK (length(phone) <= 300),
	CONSTRAINT ck_partner_contact_email_length CHECK (length(email) <= 300),
	CONSTRAINT ck_partner_contact_left_on_is_a_day CHECK (left_on IS date(left_on))
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
CREATE TABLE pay_limit (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	right_to_work TEXT NOT NULL,
	under_18 INTEGER NOT NULL,
	guardian_agreed INTEGER NOT NULL,
	in_custody INTEGER NOT NULL,
	prison_agreed INTEGER NOT NULL,
	CONSTRAINT pk_pay_limit PRIMARY KEY (id),
	CONSTRAINT uq_pay_limit_member_id UNIQUE (member_id),
	CONSTRAINT fk_pay_limit_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_pay_limit_right_to_work_known CHECK (right_to_work IN ('not-asked', 'yes', 'check-visa', 'no-permission')),
	CONSTRAINT ck_pay_limit_under_18_yes_or_no CHECK (under_18 IN (0, 1)),
	CONSTRAINT ck_pay_limit_guardian_agreed_yes_or_no CHECK (guardian_agreed IN (0, 1)),
	CONSTRAINT ck_pay_limit_in_custody_yes_or_no CHECK (in_custody IN (0, 1)),
	CONSTRAINT ck_pay_limit_prison_agreed_yes_or_no CHECK (prison_agreed IN (0, 1))
)
 STRICT
""",
    """
CREATE TABLE pay_wish (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	choice TEXT NOT NULL,
	method TEXT NOT NULL,
	account_name TEXT NOT NULL,
	sort_code TEXT NOT NULL,
	account_number TEXT NOT NULL,
	voucher_brand TEXT NOT NULL,
	voucher_not_for TEXT NOT NULL,
	CONSTRAINT pk_pay_wish PRIMARY KEY (id),
	CONSTRAINT uq_pay_wish_member_id UNIQUE (member_id),
	CONSTRAINT fk_pay_wish_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_pay_wish_choice_known CHECK (choice IN ('all', 'less', 'voucher', 'travel-only', 'to-the-charity', 'nothing', 'later')),
	CONSTRAINT ck_pay_wish_method_known CHECK (method IN ('bank', 'cash', 'voucher', 'none')),
	CONSTRAINT ck_pay_wish_account_name_length CHECK (length(account_name) <= 300),
	CONSTRAINT ck_pay_wish_sort_code_length CHECK (length(sort_code) <= 300),
	CONSTRAINT ck_pay_wish_account_number_length CHECK (length(account_number) <= 300),
	CONSTRAINT ck_pay_wish_voucher_brand_length CHECK (length(voucher_brand) <= 300),
	CONSTRAINT ck_pay_wish_voucher_not_for_length CHECK (length(voucher_not_for) <= 300)
)
 STRICT
""",
    """
CREATE TABLE rate_card (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	partner_id TEXT,
	valid_from TEXT NOT NULL,
	valid_to TEXT,
	pro_rata INTEGER NOT NULL,
	least_minutes INTEGER NOT NULL,
	source TEXT NOT NULL,
	certainty TEXT,
	CONSTRAINT pk_rate_card PRIMARY KEY (id),
	CONSTRAINT fk_rate_card_partner_id_partner FOREIGN KEY(partner_id) REFERENCES partner (id),
	CONSTRAINT ck_rate_card_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_rate_card_valid_from_is_a_day CHECK (valid_from IS date(valid_from)),
	CONSTRAINT ck_rate_card_valid_to_is_a_day CHECK (valid_to IS date(valid_to)),
	CONSTRAINT ck_rate_card_pro_rata_yes_or_no CHECK (pro_rata IN (0, 1)),
	CONSTRAINT ck_rate_card_certainty_known CHECK (certainty IN ('confirmed', 'single', 'formula', 'knowledge'))
)
 STRICT
""",
    """
CREATE INDEX ix_rate_card_partner_id ON rate_card (partner_id)
""",
    """
CREATE TABLE sensitive_fact (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	words TEXT NOT NULL,
	purpose TEXT NOT NULL,
	consent_on TEXT NOT NULL,
	CONSTRAINT pk_sensitive_fact PRIMARY KEY (id),
	CONSTRAINT fk_sensitive_fact_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_sensitive_fact_kind_known CHECK (kind IN ('theme', 'fact')),
	CONSTRAINT ck_sensitive_fact_consent_on_is_a_day CHECK (consent_on IS date(consent_on))
)
 STRICT
""",
    """
CREATE INDEX ix_sensitive_fact_member_id ON sensitive_fact (member_id)
""",
    """
CREATE TABLE sensitive_look (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	why TEXT NOT NULL,
	CONSTRAINT pk_sensitive_look PRIMARY KEY (id),
	CONSTRAINT fk_sensitive_look_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_sensitive_look_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_sensitive_look_member_id ON sensitive_look (member_id)
""",
    """
CREATE TABLE series_exception (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	series_id TEXT NOT NULL,
	day TEXT NOT NULL,
	moved_to TEXT,
	CONSTRAINT pk_series_exception PRIMARY KEY (id),
	CONSTRAINT uq_series_exception_series_id_day UNIQUE (series_id, day),
	CONSTRAINT fk_series_exception_series_id_meeting_series FOREIGN KEY(series_id) REFERENCES meeting_series (id),
	CONSTRAINT ck_series_exception_day_is_a_day CHECK (day IS date(day)),
	CONSTRAINT ck_series_exception_moved_to_is_a_day CHECK (moved_to IS date(moved_to))
)
 STRICT
""",
    """
CREATE INDEX ix_series_exception_series_id ON series_exception (series_id)
""",
    """
CREATE TABLE story (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT,
	title TEXT NOT NULL,
	shown TEXT NOT NULL,
	shown_name TEXT NOT NULL,
	photo TEXT,
	photo_words TEXT NOT NULL,
	CONSTRAINT pk_story PRIMARY KEY (id),
	CONSTRAINT fk_story_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_story_title_length CHECK (length(title) <= 300),
	CONSTRAINT ck_story_shown_known CHECK (shown IN ('name', 'first-name', 'role', 'anonymous', 'not-to-be-shared')),
	CONSTRAINT ck_story_shown_name_length CHECK (length(shown_name) <= 300)
)
 STRICT
""",
    """
CREATE INDEX ix_story_member_id ON story (member_id)
""",
    """
CREATE TABLE taking_part (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	helps TEXT NOT NULL,
	school_run INTEGER NOT NULL,
	longest INTEGER,
	clear_days TEXT NOT NULL,
	keeps TEXT NOT NULL,
	not_called_on INTEGER NOT NULL,
	message_safe INTEGER,
	best_time TEXT NOT NULL,
	asked_format_on TEXT,
	away_from TEXT,
	away_to TEXT,
	CONSTRAINT pk_taking_part PRIMARY KEY (id),
	CONSTRAINT uq_taking_part_member_id UNIQUE (member_id),
	CONSTRAINT fk_taking_part_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_taking_part_school_run_yes_or_no CHECK (school_run IN (0, 1)),
	CONSTRAINT ck_taking_part_clear_days_length CHECK (length(clear_days) <= 300),
	CONSTRAINT ck_taking_part_keeps_length CHECK (length(keeps) <= 300),
	CONSTRAINT ck_taking_part_not_called_on_yes_or_no CHECK (not_called_on IN (0, 1)),
	CONSTRAINT ck_taking_part_message_safe_yes_or_no CHECK (message_safe IN (0, 1)),
	CONSTRAINT ck_taking_part_best_time_length CHECK (length(best_time) <= 300),
	CONSTRAINT ck_taking_part_asked_format_on_is_a_day CHECK (asked_format_on IS date(asked_format_on)),
	CONSTRAINT ck_taking_part_away_from_is_a_day CHECK (away_from IS date(away_from)),
	CONSTRAINT ck_taking_part_away_to_is_a_day CHECK (away_to IS date(away_to))
)
 STRICT
""",
    """
CREATE INDEX ix_taking_part_member_id ON taking_part (member_id)
""",
    """
CREATE TABLE trusted_person (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	name TEXT NOT NULL,
	relation TEXT NOT NULL,
	phone TEXT NOT NULL,
	may_contact INTEGER NOT NULL,
	agreed_on TEXT,
	CONSTRAINT pk_trusted_person PRIMARY KEY (id),
	CONSTRAINT fk_trusted_person_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_trusted_person_name_length CHECK (length(name) <= 300),
	CONSTRAINT ck_trusted_person_relation_length CHECK (length(relation) <= 300),
	CONSTRAINT ck_trusted_person_phone_length CHECK (length(phone) <= 300),
	CONSTRAINT ck_trusted_person_may_contact_yes_or_no CHECK (may_contact IN (0, 1)),
	CONSTRAINT ck_trusted_person_agreed_on_is_a_day CHECK (agreed_on IS date(agreed_on))
)
 STRICT
""",
    """
CREATE INDEX ix_trusted_person_member_id ON trusted_person (member_id)
""",
    """
CREATE TABLE information_choice (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	request_id TEXT NOT NULL,
	place TEXT NOT NULL,
	name TEXT NOT NULL,
	decision TEXT NOT NULL,
	why TEXT NOT NULL,
	CONSTRAINT pk_information_choice PRIMARY KEY (id),
	CONSTRAINT uq_information_choice_request_id_place_name UNIQUE (request_id, place, name),
	CONSTRAINT fk_information_choice_request_id_information_request FOREIGN KEY(request_id) REFERENCES information_request (id),
	CONSTRAINT ck_information_choice_place_length CHECK (length(place) <= 200),
	CONSTRAINT ck_information_choice_name_length CHECK (length(name) <= 300),
	CONSTRAINT ck_information_choice_decision_known CHECK (decision IN ('keep', 'cover')),
	CONSTRAINT ck_information_choice_why_length CHECK (length(why) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_information_choice_request_id ON information_choice (request_id)
""",
    """
CREATE TABLE panel (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	partner_id TEXT,
	contact_id TEXT,
	purpose TEXT NOT NULL,
	terms TEXT NOT NULL,
	field TEXT NOT NULL,
	from_day TEXT,
	to_day TEXT,
	CONSTRAINT pk_panel PRIMARY KEY (id),
	CONSTRAINT fk_panel_partner_id_partner FOREIGN KEY(partner_id) REFERENCES partner (id),
	CONSTRAINT fk_panel_contact_id_partner_contact FOREIGN KEY(contact_id) REFERENCES partner_contact (id),
	CONSTRAINT ck_panel_name_length CHECK (length(name) <= 200),
	CONSTRAINT ck_panel_field_length CHECK (length(field) <= 200),
	CONSTRAINT ck_panel_from_day_is_a_day CHECK (from_day IS date(from_day)),
	CONSTRAINT ck_panel_to_day_is_a_day CHECK (to_day IS date(to_day))
)
 STRICT
""",
    """
CREATE INDEX ix_panel_contact_id ON panel (contact_id)
""",
    """
CREATE INDEX ix_panel_name_key ON panel (name_key)
""",
    """
CREATE INDEX ix_panel_partner_id ON panel (partner_id)
""",
    """
CREATE TABLE quote (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	story_id TEXT NOT NULL,
	wording INTEGER NOT NULL,
	words TEXT NOT NULL,
	CONSTRAINT pk_quote PRIMARY KEY (id),
	CONSTRAINT fk_quote_story_id_story FOREIGN KEY(story_id) REFERENCES story (id)
)
 STRICT
""",
    """
CREATE INDEX ix_quote_story_id ON quote (story_id)
""",
    """
CREATE TABLE rate_line (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	rate_card_id TEXT NOT NULL,
	role TEXT NOT NULL,
	up_to INTEGER NOT NULL,
	preparation TEXT NOT NULL,
	amount INTEGER NOT NULL,
	CONSTRAINT pk_rate_line PRIMARY KEY (id),
	CONSTRAINT fk_rate_line_rate_card_id_rate_card FOREIGN KEY(rate_card_id) REFERENCES rate_card (id),
	CONSTRAINT ck_rate_line_role_length CHECK (length(role) <= 200),
	CONSTRAINT ck_rate_line_preparation_known CHECK (preparation IN ('none', 'included', 'heavy'))
)
 STRICT
""",
    """
CREATE INDEX ix_rate_line_rate_card_id ON rate_line (rate_card_id)
""",
    """
CREATE TABLE story_consent (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	story_id TEXT NOT NULL,
	part TEXT NOT NULL,
	channel TEXT NOT NULL,
	wording INTEGER NOT NULL,
	given_on TEXT NOT NULL,
	until TEXT NOT NULL,
	approved_by TEXT NOT NULL,
	explained_by TEXT NOT NULL,
	spoken INTEGER NOT NULL,
	withdrawn_on TEXT,
	CONSTRAINT pk_story_consent PRIMARY KEY (id),
	CONSTRAINT fk_story_consent_story_id_story FOREIGN KEY(story_id) REFERENCES story (id),
	CONSTRAINT ck_story_consent_part_known CHECK (part IN ('words', 'photo')),
	CONSTRAINT ck_story_consent_channel_known CHECK (channel IN ('report', 'funder-only', 'training', 'meeting', 'leaflet', 'website', 'social-media', 'press', 'film')),
	CONSTRAINT ck_story_consent_given_on_is_a_day CHECK (given_on IS date(given_on)),
	CONSTRAINT ck_story_consent_until_is_a_day CHECK (until IS date(until)),
	CONSTRAINT ck_story_consent_approved_by_length CHECK (length(approved_by) <= 200),
	CONSTRAINT ck_story_consent_explained_by_length CHECK (length(explained_by) <= 200),
	CONSTRAINT ck_story_consent_spoken_yes_or_no CHECK (spoken IN (0, 1)),
	CONSTRAINT ck_story_consent_withdrawn_on_is_a_day CHECK (withdrawn_on IS date(withdrawn_on))
)
 STRICT
""",
    """
CREATE INDEX ix_story_consent_story_id ON story_consent (story_id)
""",
    """
CREATE TABLE story_use (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	story_id TEXT NOT NULL,
	part TEXT NOT NULL,
	channel TEXT NOT NULL,
	wording INTEGER NOT NULL,
	place TEXT NOT NULL,
	holder TEXT NOT NULL,
	used_on TEXT NOT NULL,
	handed_out INTEGER NOT NULL,
	recall TEXT,
	recalled_on TEXT,
	CONSTRAINT pk_story_use PRIMARY KEY (id),
	CONSTRAINT fk_story_use_story_id_story FOREIGN KEY(story_id) REFERENCES story (id),
	CONSTRAINT ck_story_use_part_known CHECK (part IN ('words', 'photo')),
	CONSTRAINT ck_story_use_channel_known CHECK (channel IN ('report', 'funder-only', 'training', 'meeting', 'leaflet', 'website', 'social-media', 'press', 'film')),
	CONSTRAINT ck_story_use_place_length CHECK (length(place) <= 200),
	CONSTRAINT ck_story_use_holder_length CHECK (length(holder) <= 300),
	CONSTRAINT ck_story_use_used_on_is_a_day CHECK (used_on IS date(used_on)),
	CONSTRAINT ck_story_use_handed_out_yes_or_no CHECK (handed_out IN (0, 1)),
	CONSTRAINT ck_story_use_recall_known CHECK (recall IN ('take-down', 'ask-them', 'gone')),
	CONSTRAINT ck_story_use_recalled_on_is_a_day CHECK (recalled_on IS date(recalled_on))
)
 STRICT
""",
    """
CREATE INDEX ix_story_use_story_id ON story_use (story_id)
""",
    """
CREATE TABLE story_wording (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	story_id TEXT NOT NULL,
	number INTEGER NOT NULL,
	words TEXT NOT NULL,
	made_on TEXT NOT NULL,
	signed_on TEXT,
	CONSTRAINT pk_story_wording PRIMARY KEY (id),
	CONSTRAINT uq_story_wording_story_id_number UNIQUE (story_id, number),
	CONSTRAINT fk_story_wording_story_id_story FOREIGN KEY(story_id) REFERENCES story (id),
	CONSTRAINT ck_story_wording_made_on_is_a_day CHECK (made_on IS date(made_on)),
	CONSTRAINT ck_story_wording_signed_on_is_a_day CHECK (signed_on IS date(signed_on))
)
 STRICT
""",
    """
CREATE INDEX ix_story_wording_story_id ON story_wording (story_id)
""",
    """
CREATE TABLE budget (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	funder TEXT NOT NULL,
	project TEXT NOT NULL,
	panel_id TEXT,
	first TEXT NOT NULL,
	last TEXT NOT NULL,
	amount INTEGER NOT NULL,
	restricted INTEGER NOT NULL,
	purposes TEXT NOT NULL,
	CONSTRAINT pk_budget PRIMARY KEY (id),
	CONSTRAINT fk_budget_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT ck_budget_funder_length CHECK (length(funder) <= 200),
	CONSTRAINT ck_budget_project_length CHECK (length(project) <= 200),
	CONSTRAINT ck_budget_first_is_a_day CHECK (first IS date(first)),
	CONSTRAINT ck_budget_last_is_a_day CHECK (last IS date(last)),
	CONSTRAINT ck_budget_restricted_yes_or_no CHECK (restricted IN (0, 1))
)
 STRICT
""",
    """
CREATE INDEX ix_budget_panel_id ON budget (panel_id)
""",
    """
CREATE TABLE meeting (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	title TEXT NOT NULL,
	panel_id TEXT,
	starts_at TEXT NOT NULL,
	minutes INTEGER NOT NULL,
	kind TEXT NOT NULL,
	purpose TEXT NOT NULL,
	influence TEXT NOT NULL,
	setting TEXT NOT NULL,
	venue_id TEXT,
	room TEXT NOT NULL,
	link TEXT NOT NULL,
	joining_help TEXT NOT NULL,
	ground_rules TEXT NOT NULL,
	quiet_room TEXT NOT NULL,
	others TEXT NOT NULL,
	learned TEXT NOT NULL,
	places INTEGER,
	is_fixed INTEGER NOT NULL,
	cancelled_at TEXT,
	cancelled_why TEXT NOT NULL,
	series_id TEXT,
	series_day TEXT,
	copied_from TEXT,
	CONSTRAINT pk_meeting PRIMARY KEY (id),
	CONSTRAINT fk_meeting_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT fk_meeting_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id),
	CONSTRAINT fk_meeting_series_id_meeting_series FOREIGN KEY(series_id) REFERENCES meeting_series (id),
	CONSTRAINT fk_meeting_copied_from_meeting FOREIGN KEY(copied_from) REFERENCES meeting (id),
	CONSTRAINT ck_meeting_title_length CHECK (length(title) <= 200),
	CONSTRAINT ck_meeting_kind_known CHECK (kind IN ('panel', 'meetup', 'training', 'other')),
	CONSTRAINT ck_meeting_purpose_known CHECK (purpose IN ('inform', 'discuss', 'decide')),
	CONSTRAINT ck_meeting_influence_known CHECK (influence IN ('inform', 'consult', 'involve', 'share', 'lead')),
	CONSTRAINT ck_meeting_setting_known CHECK (setting IN ('room', 'online', 'hybrid')),
	CONSTRAINT ck_meeting_room_length CHECK (length(room) <= 200),
	CONSTRAINT ck_meeting_is_fixed_yes_or_no CHECK (is_fixed IN (0, 1)),
	CONSTRAINT ck_meeting_series_day_is_a_day CHECK (series_day IS date(series_day))
)
 STRICT
""",
    """
CREATE INDEX ix_meeting_copied_from ON meeting (copied_from)
""",
    """
CREATE INDEX ix_meeting_panel_id ON meeting (panel_id)
""",
    """
CREATE INDEX ix_meeting_series_id ON meeting (series_id)
""",
    """
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at)
""",
    """
CREATE INDEX ix_meeting_venue_id ON meeting (venue_id)
""",
    """
CREATE TABLE panel_aim (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	panel_id TEXT NOT NULL,
	words TEXT NOT NULL,
	wanted INTEGER NOT NULL,
	here INTEGER NOT NULL,
	counted_on TEXT,
	CONSTRAINT pk_panel_aim PRIMARY KEY (id),
	CONSTRAINT fk_panel_aim_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT ck_panel_aim_words_length CHECK (length(words) <= 200),
	CONSTRAINT ck_panel_aim_counted_on_is_a_day CHECK (counted_on IS date(counted_on))
)
 STRICT
""",
    """
CREATE INDEX ix_panel_aim_panel_id ON panel_aim (panel_id)
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
CREATE TABLE agenda_item (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	place INTEGER NOT NULL,
	title TEXT NOT NULL,
	minutes INTEGER NOT NULL,
	kind TEXT NOT NULL,
	lead TEXT NOT NULL,
	warning TEXT NOT NULL,
	afterwards TEXT NOT NULL,
	confidential INTEGER NOT NULL,
	CONSTRAINT pk_agenda_item PRIMARY KEY (id),
	CONSTRAINT ck_agenda_item_minutes_not_negative CHECK (minutes >= 0),
	CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_agenda_item_title_length CHECK (length(title) <= 200),
	CONSTRAINT ck_agenda_item_kind_known CHECK (kind IN ('welcome', 'inform', 'discuss', 'decide', 'break', 'close')),
	CONSTRAINT ck_agenda_item_lead_length CHECK (length(lead) <= 300),
	CONSTRAINT ck_agenda_item_confidential_yes_or_no CHECK (confidential IN (0, 1))
)
 STRICT
""",
    """
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id)
""",
    """
CREATE TABLE attendance (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	how TEXT NOT NULL,
	minutes INTEGER,
	note TEXT NOT NULL,
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
    """
CREATE TABLE booking (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	need TEXT NOT NULL,
	done_on TEXT NOT NULL,
	note TEXT NOT NULL,
	CONSTRAINT pk_booking PRIMARY KEY (id),
	CONSTRAINT uq_booking_meeting_id_need UNIQUE (meeting_id, need),
	CONSTRAINT fk_booking_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_booking_need_known CHECK (need IN ('interpreter', 'venue', 'loop', 'papers', 'tickets', 'childcare', 'pre-meet', 'interpreter-papers')),
	CONSTRAINT ck_booking_done_on_is_a_day CHECK (done_on IS date(done_on))
)
 STRICT
""",
    """
CREATE INDEX ix_booking_meeting_id ON booking (meeting_id)
""",
    """
CREATE TABLE call (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	at TEXT NOT NULL,
	outcome TEXT NOT NULL,
	note TEXT NOT NULL,
	CONSTRAINT pk_call PRIMARY KEY (id),
	CONSTRAINT fk_call_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_call_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_call_outcome_known CHECK (outcome IN ('coming', 'cannot', 'maybe', 'message', 'no-answer', 'later'))
)
 STRICT
""",
    """
CREATE INDEX ix_call_meeting_id ON call (meeting_id)
""",
    """
CREATE INDEX ix_call_member_id ON call (member_id)
""",
    """
CREATE TABLE check_in (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	"by" TEXT NOT NULL,
	done_at TEXT,
	CONSTRAINT pk_check_in PRIMARY KEY (id),
	CONSTRAINT uq_check_in_meeting_id_member_id UNIQUE (meeting_id, member_id),
	CONSTRAINT fk_check_in_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_check_in_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_check_in_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_check_in_meeting_id ON check_in (meeting_id)
""",
    """
CREATE INDEX ix_check_in_member_id ON check_in (member_id)
""",
    """
CREATE TABLE claim (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	meeting_id TEXT,
	step TEXT NOT NULL,
	submitted_on TEXT NOT NULL,
	promised_on TEXT,
	agreed_by TEXT NOT NULL,
	second_by TEXT NOT NULL,
	refused_why TEXT NOT NULL,
	CONSTRAINT pk_claim PRIMARY KEY (id),
	CONSTRAINT fk_claim_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_claim_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_claim_step_known CHECK (step IN ('submitted', 'agreed', 'part-paid', 'paid', 'refused')),
	CONSTRAINT ck_claim_submitted_on_is_a_day CHECK (submitted_on IS date(submitted_on)),
	CONSTRAINT ck_claim_promised_on_is_a_day CHECK (promised_on IS date(promised_on)),
	CONSTRAINT ck_claim_agreed_by_length CHECK (length(agreed_by) <= 200),
	CONSTRAINT ck_claim_second_by_length CHECK (length(second_by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_claim_meeting_id ON claim (meeting_id)
""",
    """
CREATE INDEX ix_claim_member_id ON claim (member_id)
""",
    """
CREATE INDEX ix_claim_step ON claim (step)
""",
    """
CREATE TABLE course_session (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	course_id TEXT NOT NULL,
	held_on TEXT,
	place TEXT NOT NULL,
	leader TEXT NOT NULL,
	minutes INTEGER NOT NULL,
	meeting_id TEXT,
	CONSTRAINT pk_course_session PRIMARY KEY (id),
	CONSTRAINT fk_course_session_course_id_course FOREIGN KEY(course_id) REFERENCES course (id),
	CONSTRAINT fk_course_session_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_course_session_held_on_is_a_day CHECK (held_on IS date(held_on)),
	CONSTRAINT ck_course_session_place_length CHECK (length(place) <= 200),
	CONSTRAINT ck_course_session_leader_length CHECK (length(leader) <= 300)
)
 STRICT
""",
    """
CREATE INDEX ix_course_session_course_id ON course_session (course_id)
""",
    """
CREATE INDEX ix_course_session_held_on ON course_session (held_on)
""",
    """
CREATE INDEX ix_course_session_meeting_id ON course_session (meeting_id)
""",
    """
CREATE TABLE faces (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	good INTEGER NOT NULL,
	middling INTEGER NOT NULL,
	poor INTEGER NOT NULL,
	words TEXT NOT NULL,
	CONSTRAINT pk_faces PRIMARY KEY (id),
	CONSTRAINT uq_faces_meeting_id UNIQUE (meeting_id),
	CONSTRAINT ck_faces_counts CHECK (good >= 0 AND middling >= 0 AND poor >= 0),
	CONSTRAINT fk_faces_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT
""",
    """
CREATE INDEX ix_faces_meeting_id ON faces (meeting_id)
""",
    """
CREATE TABLE idea (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	number INTEGER NOT NULL,
	words TEXT NOT NULL,
	words_key TEXT NOT NULL,
	heard_on TEXT NOT NULL,
	heard_by TEXT NOT NULL,
	member_id TEXT,
	nameless INTEGER NOT NULL,
	meeting_id TEXT,
	panel_id TEXT,
	attribution TEXT NOT NULL,
	role_shown TEXT NOT NULL,
	stage TEXT NOT NULL,
	stage_since TEXT NOT NULL,
	told_on TEXT,
	told_since_change INTEGER NOT NULL,
	closed INTEGER NOT NULL,
	CONSTRAINT pk_idea PRIMARY KEY (id),
	CONSTRAINT uq_idea_number UNIQUE (number),
	CONSTRAINT fk_idea_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_idea_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_idea_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT ck_idea_heard_on_is_a_day CHECK (heard_on IS date(heard_on)),
	CONSTRAINT ck_idea_heard_by_known CHECK (heard_by IN ('meeting', 'slip', 'phone', 'email', 'visit', 'imported')),
	CONSTRAINT ck_idea_nameless_yes_or_no CHECK (nameless IN (0, 1)),
	CONSTRAINT ck_idea_attribution_known CHECK (attribution IN ('name', 'first-name', 'role', 'anonymous', 'not-to-be-shared')),
	CONSTRAINT ck_idea_role_shown_length CHECK (length(role_shown) <= 300),
	CONSTRAINT ck_idea_stage_known CHECK (stage IN ('heard', 'passed-to', 'chased', 'holding-reply', 'accepted', 'part-accepted', 'not-accepted', 'doing', 'done', 'stalled', 'dropped', 'no-answer', 'told', 'says-it-changed', 'closed', 'reopened')),
	CONSTRAINT ck_idea_stage_since_is_a_day CHECK (stage_since IS date(stage_since)),
	CONSTRAINT ck_idea_told_on_is_a_day CHECK (told_on IS date(told_on)),
	CONSTRAINT ck_idea_told_since_change_yes_or_no CHECK (told_since_change IN (0, 1)),
	CONSTRAINT ck_idea_closed_yes_or_no CHECK (closed IN (0, 1))
)
 STRICT
""",
    """
CREATE INDEX ix_idea_closed ON idea (closed)
""",
    """
CREATE INDEX ix_idea_meeting_id ON idea (meeting_id)
""",
    """
CREATE INDEX ix_idea_member_id ON idea (member_id)
""",
    """
CREATE INDEX ix_idea_panel_id ON idea (panel_id)
""",
    """
CREATE INDEX ix_idea_stage ON idea (stage)
""",
    """
CREATE TABLE invitation (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	row_number INTEGER NOT NULL,
	is_reserve INTEGER NOT NULL,
	sent_at TEXT,
	sent_how TEXT NOT NULL,
	answer TEXT NOT NULL,
	answered_at TEXT,
	answer_note TEXT NOT NULL,
	told_cancelled_at TEXT,
	CONSTRAINT pk_invitation PRIMARY KEY (id),
	CONSTRAINT uq_invitation_meeting_id_member_id UNIQUE (meeting_id, member_id),
	CONSTRAINT fk_invitation_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_invitation_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_invitation_is_reserve_yes_or_no CHECK (is_reserve IN (0, 1)),
	CONSTRAINT ck_invitation_sent_how_length CHECK (length(sent_how) <= 200),
	CONSTRAINT ck_invitation_answer_known CHECK (answer IN ('waiting', 'coming', 'maybe', 'cannot', 'another-way'))
)
 STRICT
""",
    """
CREATE INDEX ix_invitation_meeting_id ON invitation (meeting_id)
""",
    """
CREATE INDEX ix_invitation_member_id ON invitation (member_id)
""",
    """
CREATE TABLE minutes (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	number INTEGER NOT NULL,
	began_at TEXT NOT NULL,
	approved_at TEXT,
	approved_by TEXT NOT NULL,
	CONSTRAINT pk_minutes PRIMARY KEY (id),
	CONSTRAINT uq_minutes_meeting_id_number UNIQUE (meeting_id, number),
	CONSTRAINT fk_minutes_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_minutes_approved_by_length CHECK (length(approved_by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_minutes_meeting_id ON minutes (meeting_id)
""",
    """
CREATE TABLE offer (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	amount INTEGER NOT NULL,
	card TEXT NOT NULL,
	promised_on TEXT,
	offered_on TEXT NOT NULL,
	explained_by TEXT NOT NULL,
	choice TEXT,
	less INTEGER,
	method TEXT,
	chosen_on TEXT,
	date_wish TEXT NOT NULL,
	CONSTRAINT pk_offer PRIMARY KEY (id),
	CONSTRAINT uq_offer_meeting_id_member_id UNIQUE (meeting_id, member_id),
	CONSTRAINT fk_offer_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_offer_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_offer_card_length CHECK (length(card) <= 200),
	CONSTRAINT ck_offer_promised_on_is_a_day CHECK (promised_on IS date(promised_on)),
	CONSTRAINT ck_offer_offered_on_is_a_day CHECK (offered_on IS date(offered_on)),
	CONSTRAINT ck_offer_explained_by_length CHECK (length(explained_by) <= 200),
	CONSTRAINT ck_offer_choice_known CHECK (choice IN ('all', 'less', 'voucher', 'travel-only', 'to-the-charity', 'nothing', 'later')),
	CONSTRAINT ck_offer_method_known CHECK (method IN ('bank', 'cash', 'voucher', 'none')),
	CONSTRAINT ck_offer_chosen_on_is_a_day CHECK (chosen_on IS date(chosen_on)),
	CONSTRAINT ck_offer_date_wish_length CHECK (length(date_wish) <= 300)
)
 STRICT
""",
    """
CREATE INDEX ix_offer_meeting_id ON offer (meeting_id)
""",
    """
CREATE INDEX ix_offer_member_id ON offer (member_id)
""",
    """
CREATE TABLE pack_sent (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	at TEXT NOT NULL,
	how TEXT NOT NULL,
	made_as TEXT NOT NULL,
	copies INTEGER NOT NULL,
	CONSTRAINT pk_pack_sent PRIMARY KEY (id),
	CONSTRAINT fk_pack_sent_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_pack_sent_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_pack_sent_how_length CHECK (length(how) <= 200),
	CONSTRAINT ck_pack_sent_made_as_length CHECK (length(made_as) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_pack_sent_meeting_id ON pack_sent (meeting_id)
""",
    """
CREATE INDEX ix_pack_sent_member_id ON pack_sent (member_id)
""",
    """
CREATE TABLE pause (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	meeting_id TEXT NOT NULL,
	answer TEXT NOT NULL,
	outcome INTEGER NOT NULL,
	reasons TEXT NOT NULL,
	note TEXT NOT NULL,
	date_wish TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	CONSTRAINT pk_pause PRIMARY KEY (id),
	CONSTRAINT fk_pause_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_pause_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_pause_answer_known CHECK (answer IN ('held', 'asking', 'pay-as-chosen', 'declined')),
	CONSTRAINT ck_pause_date_wish_length CHECK (length(date_wish) <= 300),
	CONSTRAINT ck_pause_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_pause_meeting_id ON pause (meeting_id)
""",
    """
CREATE INDEX ix_pause_member_id ON pause (member_id)
""",
    """
CREATE TABLE prepaid (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	meeting_id TEXT,
	what TEXT NOT NULL,
	amount INTEGER NOT NULL,
	given_on TEXT NOT NULL,
	closed_on TEXT,
	used INTEGER,
	CONSTRAINT pk_prepaid PRIMARY KEY (id),
	CONSTRAINT fk_prepaid_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_prepaid_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_prepaid_what_known CHECK (what IN ('ticket', 'float')),
	CONSTRAINT ck_prepaid_given_on_is_a_day CHECK (given_on IS date(given_on)),
	CONSTRAINT ck_prepaid_closed_on_is_a_day CHECK (closed_on IS date(closed_on))
)
 STRICT
""",
    """
CREATE INDEX ix_prepaid_meeting_id ON prepaid (meeting_id)
""",
    """
CREATE INDEX ix_prepaid_member_id ON prepaid (member_id)
""",
    """
CREATE TABLE reminder_done (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	days_before INTEGER NOT NULL,
	at TEXT NOT NULL,
	how TEXT NOT NULL,
	CONSTRAINT pk_reminder_done PRIMARY KEY (id),
	CONSTRAINT uq_reminder_done_meeting_id_member_id_days_before UNIQUE (meeting_id, member_id, days_before),
	CONSTRAINT fk_reminder_done_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_reminder_done_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT ck_reminder_done_how_length CHECK (length(how) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_reminder_done_meeting_id ON reminder_done (meeting_id)
""",
    """
CREATE INDEX ix_reminder_done_member_id ON reminder_done (member_id)
""",
    """
CREATE TABLE settlement (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	second_by TEXT NOT NULL,
	CONSTRAINT pk_settlement PRIMARY KEY (id),
	CONSTRAINT fk_settlement_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_settlement_by_length CHECK (length(by) <= 200),
	CONSTRAINT ck_settlement_second_by_length CHECK (length(second_by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_settlement_meeting_id ON settlement (meeting_id)
""",
    """
CREATE TABLE tally (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	question TEXT NOT NULL,
	good INTEGER NOT NULL,
	middling INTEGER NOT NULL,
	poor INTEGER NOT NULL,
	CONSTRAINT pk_tally PRIMARY KEY (id),
	CONSTRAINT uq_tally_meeting_id_question UNIQUE (meeting_id, question),
	CONSTRAINT ck_tally_counts CHECK (good >= 0 AND middling >= 0 AND poor >= 0),
	CONSTRAINT fk_tally_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_tally_question_length CHECK (length(question) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_tally_meeting_id ON tally (meeting_id)
""",
    """
CREATE TABLE visitor (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	organisation TEXT NOT NULL,
	CONSTRAINT pk_visitor PRIMARY KEY (id),
	CONSTRAINT fk_visitor_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT ck_visitor_name_length CHECK (length(name) <= 300),
	CONSTRAINT ck_visitor_organisation_length CHECK (length(organisation) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_visitor_meeting_id ON visitor (meeting_id)
""",
    """
CREATE TABLE action_point (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	agenda_item_id TEXT,
	words TEXT NOT NULL,
	owner_id TEXT,
	owner TEXT NOT NULL,
	due_on TEXT,
	done_on TEXT,
	CONSTRAINT pk_action_point PRIMARY KEY (id),
	CONSTRAINT fk_action_point_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_action_point_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_action_point_owner_id_member FOREIGN KEY(owner_id) REFERENCES member (id),
	CONSTRAINT ck_action_point_owner_length CHECK (length(owner) <= 300),
	CONSTRAINT ck_action_point_due_on_is_a_day CHECK (due_on IS date(due_on)),
	CONSTRAINT ck_action_point_done_on_is_a_day CHECK (done_on IS date(done_on))
)
 STRICT
""",
    """
CREATE INDEX ix_action_point_agenda_item_id ON action_point (agenda_item_id)
""",
    """
CREATE INDEX ix_action_point_due_on ON action_point (due_on)
""",
    """
CREATE INDEX ix_action_point_meeting_id ON action_point (meeting_id)
""",
    """
CREATE INDEX ix_action_point_owner_id ON action_point (owner_id)
""",
    """
CREATE TABLE claim_line (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	claim_id TEXT NOT NULL,
	spent TEXT NOT NULL,
	day TEXT NOT NULL,
	amount INTEGER NOT NULL,
	route TEXT NOT NULL,
	tenths INTEGER,
	passengers INTEGER NOT NULL,
	receipt TEXT,
	why_no_receipt TEXT NOT NULL,
	CONSTRAINT pk_claim_line PRIMARY KEY (id),
	CONSTRAINT fk_claim_line_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
	CONSTRAINT ck_claim_line_spent_known CHECK (spent IN ('public-transport', 'taxi', 'car', 'motorbike', 'bicycle', 'parking', 'meal', 'overnight', 'childcare', 'replacement-care', 'supporter', 'interpreter', 'phone-and-data', 'printing', 'equipment', 'other')),
	CONSTRAINT ck_claim_line_day_is_a_day CHECK (day IS date(day)),
	CONSTRAINT ck_claim_line_route_length CHECK (length(route) <= 300),
	CONSTRAINT ck_claim_line_why_no_receipt_length CHECK (length(why_no_receipt) <= 300)
)
 STRICT
""",
    """
CREATE INDEX ix_claim_line_claim_id ON claim_line (claim_id)
""",
    """
CREATE TABLE completion (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	course_id TEXT,
	session_id TEXT,
	learned TEXT NOT NULL,
	title TEXT NOT NULL,
	provider TEXT NOT NULL,
	finished_on TEXT NOT NULL,
	expires_on TEXT,
	minutes INTEGER NOT NULL,
	evidence TEXT,
	evidence_name TEXT NOT NULL,
	seen_by TEXT NOT NULL,
	note TEXT NOT NULL,
	CONSTRAINT pk_completion PRIMARY KEY (id),
	CONSTRAINT fk_completion_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_completion_course_id_course FOREIGN KEY(course_id) REFERENCES course (id),
	CONSTRAINT fk_completion_session_id_course_session FOREIGN KEY(session_id) REFERENCES course_session (id),
	CONSTRAINT ck_completion_learned_known CHECK (learned IN ('with-us', 'outside', 'by-doing')),
	CONSTRAINT ck_completion_title_length CHECK (length(title) <= 300),
	CONSTRAINT ck_completion_provider_length CHECK (length(provider) <= 300),
	CONSTRAINT ck_completion_finished_on_is_a_day CHECK (finished_on IS date(finished_on)),
	CONSTRAINT ck_completion_expires_on_is_a_day CHECK (expires_on IS date(expires_on)),
	CONSTRAINT ck_completion_evidence_name_length CHECK (length(evidence_name) <= 300),
	CONSTRAINT ck_completion_seen_by_length CHECK (length(seen_by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_completion_course_id ON completion (course_id)
""",
    """
CREATE INDEX ix_completion_expires_on ON completion (expires_on)
""",
    """
CREATE INDEX ix_completion_member_id ON completion (member_id)
""",
    """
CREATE INDEX ix_completion_session_id ON completion (session_id)
""",
    """
CREATE TABLE decision (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	agenda_item_id TEXT,
	words TEXT NOT NULL,
	words_key TEXT NOT NULL,
	CONSTRAINT pk_decision PRIMARY KEY (id),
	CONSTRAINT fk_decision_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_decision_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id)
)
 STRICT
""",
    """
CREATE INDEX ix_decision_agenda_item_id ON decision (agenda_item_id)
""",
    """
CREATE INDEX ix_decision_meeting_id ON decision (meeting_id)
""",
    """
CREATE TABLE idea_step (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	idea_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	step TEXT NOT NULL,
	on_day TEXT NOT NULL,
	partner_id TEXT,
	contact_id TEXT,
	who TEXT NOT NULL,
	reason TEXT NOT NULL,
	would_change TEXT NOT NULL,
	evidence TEXT NOT NULL,
	how TEXT,
	changed TEXT,
	reply_by TEXT,
	CONSTRAINT pk_idea_step PRIMARY KEY (id),
	CONSTRAINT uq_idea_step_idea_id_position UNIQUE (idea_id, position),
	CONSTRAINT fk_idea_step_idea_id_idea FOREIGN KEY(idea_id) REFERENCES idea (id),
	CONSTRAINT fk_idea_step_partner_id_partner FOREIGN KEY(partner_id) REFERENCES partner (id),
	CONSTRAINT fk_idea_step_contact_id_partner_contact FOREIGN KEY(contact_id) REFERENCES partner_contact (id),
	CONSTRAINT ck_idea_step_step_known CHECK (step IN ('heard', 'passed-to', 'chased', 'holding-reply', 'accepted', 'part-accepted', 'not-accepted', 'doing', 'done', 'stalled', 'dropped', 'no-answer', 'told', 'says-it-changed', 'closed', 'reopened')),
	CONSTRAINT ck_idea_step_on_day_is_a_day CHECK (on_day IS date(on_day)),
	CONSTRAINT ck_idea_step_who_length CHECK (length(who) <= 300),
	CONSTRAINT ck_idea_step_how_known CHECK (how IN ('phone', 'in-person', 'letter', 'easy-page', 'email', 'text', 'at-a-meeting', 'on-the-wall')),
	CONSTRAINT ck_idea_step_changed_known CHECK (changed IN ('yes', 'partly', 'no', 'cannot-tell')),
	CONSTRAINT ck_idea_step_reply_by_is_a_day CHECK (reply_by IS date(reply_by))
)
 STRICT
""",
    """
CREATE INDEX ix_idea_step_contact_id ON idea_step (contact_id)
""",
    """
CREATE INDEX ix_idea_step_idea_id ON idea_step (idea_id)
""",
    """
CREATE INDEX ix_idea_step_partner_id ON idea_step (partner_id)
""",
    """
CREATE TABLE idea_theme (
	id TEXT NOT NULL,
	idea_id TEXT NOT NULL,
	theme_id TEXT NOT NULL,
	CONSTRAINT pk_idea_theme PRIMARY KEY (id),
	CONSTRAINT uq_idea_theme_idea_id_theme_id UNIQUE (idea_id, theme_id),
	CONSTRAINT fk_idea_theme_idea_id_idea FOREIGN KEY(idea_id) REFERENCES idea (id),
	CONSTRAINT fk_idea_theme_theme_id_theme FOREIGN KEY(theme_id) REFERENCES theme (id)
)
 STRICT
""",
    """
CREATE INDEX ix_idea_theme_idea_id ON idea_theme (idea_id)
""",
    """
CREATE INDEX ix_idea_theme_theme_id ON idea_theme (theme_id)
""",
    """
CREATE TABLE incentive (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	meeting_id TEXT,
	settlement_id TEXT,
	pay_run_id TEXT,
	claim_id TEXT,
	budget_id TEXT,
	corrects_id TEXT,
	kind TEXT NOT NULL,
	amount INTEGER NOT NULL,
	step TEXT NOT NULL,
	method TEXT NOT NULL,
	worked_on TEXT NOT NULL,
	minutes INTEGER NOT NULL,
	promised_on TEXT,
	paid_on TEXT,
	note TEXT NOT NULL,
	CONSTRAINT pk_incentive PRIMARY KEY (id),
	CONSTRAINT fk_incentive_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_incentive_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_incentive_settlement_id_settlement FOREIGN KEY(settlement_id) REFERENCES settlement (id),
	CONSTRAINT fk_incentive_pay_run_id_pay_run FOREIGN KEY(pay_run_id) REFERENCES pay_run (id),
	CONSTRAINT fk_incentive_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
	CONSTRAINT fk_incentive_budget_id_budget FOREIGN KEY(budget_id) REFERENCES budget (id),
	CONSTRAINT fk_incentive_corrects_id_incentive FOREIGN KEY(corrects_id) REFERENCES incentive (id),
	CONSTRAINT ck_incentive_kind_known CHECK (kind IN ('fee', 'expense-repaid', 'expense-bought', 'voucher', 'gift', 'training', 'reference', 'time-credit')),
	CONSTRAINT ck_incentive_step_known CHECK (step IN ('settled', 'held', 'paid', 'declined')),
	CONSTRAINT ck_incentive_method_known CHECK (method IN ('bank', 'cash', 'voucher', 'none')),
	CONSTRAINT ck_incentive_worked_on_is_a_day CHECK (worked_on IS date(worked_on)),
	CONSTRAINT ck_incentive_promised_on_is_a_day CHECK (promised_on IS date(promised_on)),
	CONSTRAINT ck_incentive_paid_on_is_a_day CHECK (paid_on IS date(paid_on))
)
 STRICT
""",
    """
CREATE INDEX ix_incentive_budget_id ON incentive (budget_id)
""",
    """
CREATE INDEX ix_incentive_claim_id ON incentive (claim_id)
""",
    """
CREATE INDEX ix_incentive_corrects_id ON incentive (corrects_id)
""",
    """
CREATE INDEX ix_incentive_kind ON incentive (kind)
""",
    """
CREATE INDEX ix_incentive_meeting_id ON incentive (meeting_id)
""",
    """
CREATE INDEX ix_incentive_member_id ON incentive (member_id)
""",
    """
CREATE INDEX ix_incentive_pay_run_id ON incentive (pay_run_id)
""",
    """
CREATE INDEX ix_incentive_settlement_id ON incentive (settlement_id)
""",
    """
CREATE INDEX ix_incentive_step ON incentive (step)
""",
    """
CREATE TABLE issued_certificate (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	number INTEGER NOT NULL,
	written TEXT NOT NULL,
	code TEXT NOT NULL,
	member_id TEXT NOT NULL,
	session_id TEXT,
	completion_id TEXT,
	milestone TEXT NOT NULL,
	name TEXT NOT NULL,
	what TEXT NOT NULL,
	facts TEXT NOT NULL,
	layout TEXT NOT NULL,
	logo TEXT,
	signature TEXT,
	digest TEXT NOT NULL,
	issued_on TEXT NOT NULL,
	"by" TEXT NOT NULL,
	replaces_id TEXT,
	voided_on TEXT,
	void_why TEXT NOT NULL,
	CONSTRAINT pk_issued_certificate PRIMARY KEY (id),
	CONSTRAINT uq_issued_certificate_number UNIQUE (number),
	CONSTRAINT uq_issued_certificate_written UNIQUE (written),
	CONSTRAINT fk_issued_certificate_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_issued_certificate_session_id_course_session FOREIGN KEY(session_id) REFERENCES course_session (id),
	CONSTRAINT fk_issued_certificate_replaces_id_issued_certificate FOREIGN KEY(replaces_id) REFERENCES issued_certificate (id),
	CONSTRAINT ck_issued_certificate_written_length CHECK (length(written) <= 200),
	CONSTRAINT ck_issued_certificate_code_length CHECK (length(code) <= 200),
	CONSTRAINT ck_issued_certificate_milestone_length CHECK (length(milestone) <= 200),
	CONSTRAINT ck_issued_certificate_name_length CHECK (length(name) <= 300),
	CONSTRAINT ck_issued_certificate_what_length CHECK (length(what) <= 300),
	CONSTRAINT ck_issued_certificate_issued_on_is_a_day CHECK (issued_on IS date(issued_on)),
	CONSTRAINT ck_issued_certificate_by_length CHECK (length(by) <= 200),
	CONSTRAINT ck_issued_certificate_voided_on_is_a_day CHECK (voided_on IS date(voided_on))
)
 STRICT
""",
    """
CREATE INDEX ix_issued_certificate_completion_id ON issued_certificate (completion_id)
""",
    """
CREATE INDEX ix_issued_certificate_member_id ON issued_certificate (member_id)
""",
    """
CREATE INDEX ix_issued_certificate_replaces_id ON issued_certificate (replaces_id)
""",
    """
CREATE INDEX ix_issued_certificate_session_id ON issued_certificate (session_id)
""",
    """
CREATE TABLE minute_line (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	minutes_id TEXT NOT NULL,
	agenda_item_id TEXT NOT NULL,
	said TEXT NOT NULL,
	easy TEXT NOT NULL,
	CONSTRAINT pk_minute_line PRIMARY KEY (id),
	CONSTRAINT uq_minute_line_minutes_id_agenda_item_id UNIQUE (minutes_id, agenda_item_id),
	CONSTRAINT fk_minute_line_minutes_id_minutes FOREIGN KEY(minutes_id) REFERENCES minutes (id),
	CONSTRAINT fk_minute_line_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id)
)
 STRICT
""",
    """
CREATE INDEX ix_minute_line_agenda_item_id ON minute_line (agenda_item_id)
""",
    """
CREATE INDEX ix_minute_line_minutes_id ON minute_line (minutes_id)
""",
    """
CREATE TABLE pack_paper (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	meeting_id TEXT NOT NULL,
	agenda_item_id TEXT,
	place INTEGER NOT NULL,
	title TEXT NOT NULL,
	file_name TEXT NOT NULL,
	kind TEXT NOT NULL,
	blob TEXT NOT NULL,
	pages INTEGER NOT NULL,
	words TEXT NOT NULL,
	described TEXT NOT NULL,
	reading_age INTEGER,
	acronyms TEXT NOT NULL,
	confidential INTEGER NOT NULL,
	added_at TEXT NOT NULL,
	CONSTRAINT pk_pack_paper PRIMARY KEY (id),
	CONSTRAINT fk_pack_paper_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_pack_paper_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id),
	CONSTRAINT ck_pack_paper_title_length CHECK (length(title) <= 200),
	CONSTRAINT ck_pack_paper_file_name_length CHECK (length(file_name) <= 200),
	CONSTRAINT ck_pack_paper_kind_known CHECK (kind IN ('pdf', 'word', 'picture', 'text')),
	CONSTRAINT ck_pack_paper_confidential_yes_or_no CHECK (confidential IN (0, 1))
)
 STRICT
""",
    """
CREATE INDEX ix_pack_paper_agenda_item_id ON pack_paper (agenda_item_id)
""",
    """
CREATE INDEX ix_pack_paper_meeting_id ON pack_paper (meeting_id)
""",
    """
CREATE TABLE review_evidence (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	review_id TEXT NOT NULL,
	idea_id TEXT,
	meeting_id TEXT,
	note TEXT NOT NULL,
	CONSTRAINT pk_review_evidence PRIMARY KEY (id),
	CONSTRAINT fk_review_evidence_review_id_self_review FOREIGN KEY(review_id) REFERENCES self_review (id),
	CONSTRAINT fk_review_evidence_idea_id_idea FOREIGN KEY(idea_id) REFERENCES idea (id),
	CONSTRAINT fk_review_evidence_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
 STRICT
""",
    """
CREATE INDEX ix_review_evidence_idea_id ON review_evidence (idea_id)
""",
    """
CREATE INDEX ix_review_evidence_meeting_id ON review_evidence (meeting_id)
""",
    """
CREATE INDEX ix_review_evidence_review_id ON review_evidence (review_id)
""",
    """
CREATE TABLE session_attendance (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	session_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	CONSTRAINT pk_session_attendance PRIMARY KEY (id),
	CONSTRAINT uq_session_attendance_session_id_member_id UNIQUE (session_id, member_id),
	CONSTRAINT fk_session_attendance_session_id_course_session FOREIGN KEY(session_id) REFERENCES course_session (id),
	CONSTRAINT fk_session_attendance_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
 STRICT
""",
    """
CREATE INDEX ix_session_attendance_member_id ON session_attendance (member_id)
""",
    """
CREATE INDEX ix_session_attendance_session_id ON session_attendance (session_id)
""",
    """
CREATE TABLE goal_met (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	member_id TEXT NOT NULL,
	ability_id TEXT NOT NULL,
	completion_id TEXT,
	met_on TEXT NOT NULL,
	CONSTRAINT pk_goal_met PRIMARY KEY (id),
	CONSTRAINT uq_goal_met_ability_id UNIQUE (ability_id),
	CONSTRAINT fk_goal_met_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_goal_met_completion_id_completion FOREIGN KEY(completion_id) REFERENCES completion (id),
	CONSTRAINT ck_goal_met_met_on_is_a_day CHECK (met_on IS date(met_on))
)
 STRICT
""",
    """
CREATE INDEX ix_goal_met_ability_id ON goal_met (ability_id)
""",
    """
CREATE INDEX ix_goal_met_completion_id ON goal_met (completion_id)
""",
    """
CREATE INDEX ix_goal_met_member_id ON goal_met (member_id)
""",
    """
CREATE TABLE idea_link (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	idea_id TEXT NOT NULL,
	agenda_item_id TEXT,
	decision_id TEXT,
	action_id TEXT,
	result TEXT NOT NULL,
	CONSTRAINT pk_idea_link PRIMARY KEY (id),
	CONSTRAINT ck_idea_link_exactly_one CHECK (case when agenda_item_id IS NULL then 0 else 1 end + case when decision_id IS NULL then 0 else 1 end + case when action_id IS NULL then 0 else 1 end + case when result = '' then 0 else 1 end = 1),
	CONSTRAINT fk_idea_link_idea_id_idea FOREIGN KEY(idea_id) REFERENCES idea (id),
	CONSTRAINT fk_idea_link_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_idea_link_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id),
	CONSTRAINT fk_idea_link_action_id_action_point FOREIGN KEY(action_id) REFERENCES action_point (id)
)
 STRICT
""",
    """
CREATE INDEX ix_idea_link_action_id ON idea_link (action_id)
""",
    """
CREATE INDEX ix_idea_link_agenda_item_id ON idea_link (agenda_item_id)
""",
    """
CREATE INDEX ix_idea_link_decision_id ON idea_link (decision_id)
""",
    """
CREATE INDEX ix_idea_link_idea_id ON idea_link (idea_id)
""",
    """
CREATE TABLE left_out (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	paper_id TEXT NOT NULL,
	member_id TEXT NOT NULL,
	CONSTRAINT pk_left_out PRIMARY KEY (id),
	CONSTRAINT uq_left_out_paper_id_member_id UNIQUE (paper_id, member_id),
	CONSTRAINT fk_left_out_paper_id_pack_paper FOREIGN KEY(paper_id) REFERENCES pack_paper (id),
	CONSTRAINT fk_left_out_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
 STRICT
""",
    """
CREATE INDEX ix_left_out_member_id ON left_out (member_id)
""",
    """
CREATE INDEX ix_left_out_paper_id ON left_out (paper_id)
""",
    """
CREATE TABLE pack_sent_paper (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	sent_id TEXT NOT NULL,
	paper_id TEXT NOT NULL,
	CONSTRAINT pk_pack_sent_paper PRIMARY KEY (id),
	CONSTRAINT uq_pack_sent_paper_sent_id_paper_id UNIQUE (sent_id, paper_id),
	CONSTRAINT fk_pack_sent_paper_sent_id_pack_sent FOREIGN KEY(sent_id) REFERENCES pack_sent (id),
	CONSTRAINT fk_pack_sent_paper_paper_id_pack_paper FOREIGN KEY(paper_id) REFERENCES pack_paper (id)
)
 STRICT
""",
    """
CREATE INDEX ix_pack_sent_paper_paper_id ON pack_sent_paper (paper_id)
""",
    """
CREATE INDEX ix_pack_sent_paper_sent_id ON pack_sent_paper (sent_id)
""",
    """
CREATE TABLE voucher (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	brand TEXT NOT NULL,
	serial TEXT NOT NULL,
	value INTEGER NOT NULL,
	code TEXT NOT NULL,
	bought_on TEXT NOT NULL,
	expires TEXT,
	step TEXT NOT NULL,
	member_id TEXT,
	meeting_id TEXT,
	incentive_id TEXT,
	given_on TEXT,
	given_by TEXT NOT NULL,
	signed INTEGER NOT NULL,
	why TEXT NOT NULL,
	replaces_id TEXT,
	CONSTRAINT pk_voucher PRIMARY KEY (id),
	CONSTRAINT uq_voucher_brand_serial UNIQUE (brand, serial),
	CONSTRAINT fk_voucher_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_voucher_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_voucher_incentive_id_incentive FOREIGN KEY(incentive_id) REFERENCES incentive (id),
	CONSTRAINT fk_voucher_replaces_id_voucher FOREIGN KEY(replaces_id) REFERENCES voucher (id),
	CONSTRAINT ck_voucher_brand_length CHECK (length(brand) <= 200),
	CONSTRAINT ck_voucher_serial_length CHECK (length(serial) <= 200),
	CONSTRAINT ck_voucher_code_length CHECK (length(code) <= 200),
	CONSTRAINT ck_voucher_bought_on_is_a_day CHECK (bought_on IS date(bought_on)),
	CONSTRAINT ck_voucher_expires_is_a_day CHECK (expires IS date(expires)),
	CONSTRAINT ck_voucher_step_known CHECK (step IN ('in-tin', 'sealed', 'given', 'lost', 'void', 'replaced')),
	CONSTRAINT ck_voucher_given_on_is_a_day CHECK (given_on IS date(given_on)),
	CONSTRAINT ck_voucher_given_by_length CHECK (length(given_by) <= 200),
	CONSTRAINT ck_voucher_signed_yes_or_no CHECK (signed IN (0, 1))
)
 STRICT
""",
    """
CREATE INDEX ix_voucher_incentive_id ON voucher (incentive_id)
""",
    """
CREATE INDEX ix_voucher_meeting_id ON voucher (meeting_id)
""",
    """
CREATE INDEX ix_voucher_member_id ON voucher (member_id)
""",
    """
CREATE INDEX ix_voucher_replaces_id ON voucher (replaces_id)
""",
    """
CREATE INDEX ix_voucher_step ON voucher (step)
""",
    """
CREATE TABLE voucher_reveal (
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	voucher_id TEXT NOT NULL,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	why TEXT NOT NULL,
	CONSTRAINT pk_voucher_reveal PRIMARY KEY (id),
	CONSTRAINT fk_voucher_reveal_voucher_id_voucher FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT ck_voucher_reveal_by_length CHECK (length(by) <= 200)
)
 STRICT
""",
    """
CREATE INDEX ix_voucher_reveal_voucher_id ON voucher_reveal (voucher_id)
""",
    """
CREATE TABLE member_search (
    name_key TEXT NOT NULL, place INTEGER NOT NULL, member_id TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (name_key, place)
) STRICT, WITHOUT ROWID
""",
    """
CREATE INDEX member_search_order ON member_search (name_key, place, member_id)
""",
    """
CREATE UNIQUE INDEX member_search_place ON member_search (place, member_id)
""",
    """
CREATE UNIQUE INDEX member_search_member ON member_search (member_id)
""",
    """
CREATE VIRTUAL TABLE member_words USING fts5 (
    words, content='member_search', content_rowid='place',
    tokenize="ascii tokenchars '@.-_+/&~#'", prefix='1 2', detail=none, columnsize=0
)
""",
    """
CREATE TRIGGER member_comes AFTER INSERT ON member BEGIN
    INSERT INTO member_search (name_key, place, member_id, words) VALUES (
        new.name_key, (SELECT coalesce(max(place), 0) + 1 FROM member_search), new.id, ''
    );
END
""",
    """
CREATE TRIGGER member_is_called AFTER UPDATE OF name_key ON member
WHEN old.name_key <> new.name_key BEGIN
    UPDATE member_search SET name_key = new.name_key WHERE member_id = new.id;
END
""",
    """
CREATE TRIGGER member_goes AFTER DELETE ON member BEGIN
    DELETE FROM member_search WHERE member_id = old.id;
END
""",
    """
CREATE TRIGGER member_has_words AFTER UPDATE OF words ON member_search
WHEN old.words = '' AND new.words <> '' BEGIN
    INSERT INTO member_words (rowid, words) VALUES (new.place, new.words);
END
""",
    """
CREATE TRIGGER member_has_other_words AFTER UPDATE OF words ON member_search
WHEN old.words <> '' AND old.words <> new.words BEGIN
    INSERT INTO member_words (member_words, rowid, words) VALUES ('delete', old.place, old.words);
    INSERT INTO member_words (rowid, words) VALUES (new.place, new.words);
END
""",
    """
CREATE TRIGGER member_has_no_words AFTER DELETE ON member_search WHEN old.words <> '' BEGIN
    INSERT INTO member_words (member_words, rowid, words) VALUES ('delete', old.place, old.words);
END
""",
)

TABLES: tuple[str, ...] = (
    "voucher_reveal",
    "voucher",
    "pack_sent_paper",
    "left_out",
    "idea_link",
    "goal_met",
    "session_attendance",
    "review_evidence",
    "pack_paper",
    "minute_line",
    "issued_certificate",
    "incentive",
    "idea_theme",
    "idea_step",
    "decision",
    "completion",
    "claim_line",
    "action_point",
    "visitor",
    "tally",
    "settlement",
    "reminder_done",
    "prepaid",
    "pause",
    "pack_sent",
    "offer",
    "minutes",
    "invitation",
    "idea",
    "faces",
    "course_session",
    "claim",
    "check_in",
    "call",
    "booking",
    "attendance",
    "agenda_item",
    "panel_role",
    "panel_aim",
    "meeting",
    "budget",
    "story_wording",
    "story_use",
    "story_consent",
    "rate_line",
    "quote",
    "panel",
    "information_choice",
    "trusted_person",
    "taking_part",
    "story",
    "series_exception",
    "sensitive_look",
    "sensitive_fact",
    "rate_card",
    "pay_wish",
    "pay_limit",
    "partner_contact",
    "paper_made",
    "milestone_marked",
    "member_note",
    "member_group",
    "member_ability",
    "keep_apart",
    "journal_row",
    "involvement",
    "information_request",
    "contact_route",
    "consent",
    "checklist_item",
    "ceiling",
    "cash_move",
    "benefit_facts",
    "availability",
    "advice_offer",
    "access_need",
    "word_rule",
    "venue",
    "tin_count",
    "theme",
    "self_review",
    "saved_filter",
    "rules_file",
    "rule_check",
    "report_words",
    "remark",
    "pay_run",
    "pay_policy",
    "partner",
    "own_design",
    "numbers_left_out",
    "member",
    "meeting_series",
    "journal_entry",
    "imported_file",
    "feedback_clocks",
    "erased",
    "course",
    "charity",
    "certificate_register",
    "box_slip",
    "blob",
    "advice_place",
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
        " OR sql LIKE 'CREATE VIRTUAL TABLE%' OR name LIKE '%_search'"
        " ORDER BY type DESC"
    ).fetchall():
        bind.exec_driver_sql(f'DROP {kind} "{name}"')
    for table in TABLES:
        bind.exec_driver_sql(f'DROP TABLE "{table}"')
