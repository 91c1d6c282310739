-- The ground: journal, search, files, the college with its dictionaries and rules, people, training.
-- Every journaled table has: id (UUIDv7 text), created_at, updated_at, deleted_at (UTC, RFC 3339).
-- A blank is NULL, never ''. Dates are ISO text; partial dates are YYYY, YYYY-MM or YYYY-MM-DD.
-- order_kk/ru/en hold Kazakh sort keys of the name as it is shown in that language; they are derived, never journaled.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE operation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  code   TEXT NOT NULL,
  args   TEXT NOT NULL DEFAULT '{}',
  actor  TEXT NOT NULL,
  at     TEXT NOT NULL,
  kind   TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  target INTEGER REFERENCES operation (number),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE journal (
  number     INTEGER PRIMARY KEY,
  operation  INTEGER NOT NULL REFERENCES operation (number),
  table_name TEXT NOT NULL,
  record_id  TEXT NOT NULL,
  before     TEXT,
  after      TEXT
) STRICT;
CREATE INDEX journal_operation ON journal (operation);
CREATE INDEX journal_record ON journal (record_id, table_name);

CREATE TABLE search_entry (
  number    INTEGER PRIMARY KEY,
  record    TEXT NOT NULL,
  record_id TEXT NOT NULL,
  exact     TEXT NOT NULL,
  folded    TEXT NOT NULL,
  UNIQUE (record, record_id)
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (
  folded, content = 'search_entry', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
  INSERT INTO search_text (rowid, folded) VALUES (new.number, new.folded);
END;
CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
  INSERT INTO search_text (search_text, rowid, folded) VALUES ('delete', old.number, old.folded);
END;
CREATE TRIGGER search_entry_update AFTER UPDATE ON search_entry BEGIN
  INSERT INTO search_text (search_text, rowid, folded) VALUES ('delete', old.number, old.folded);
  INSERT INTO search_text (rowid, folded) VALUES (new.number, new.folded);
END;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  hash       TEXT NOT NULL,
  name       TEXT NOT NULL,
  size       INTEGER NOT NULL,
  media_type TEXT NOT NULL
) STRICT;

-- college -----------------------------------------------------------------------------------------------------------

CREATE TABLE college (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT,
  short_name_kk TEXT, short_name_ru TEXT, short_name_en TEXT,
  kind TEXT NOT NULL DEFAULT 'college',
  bin TEXT,
  region TEXT, city_kk TEXT, city_ru TEXT, city_en TEXT,
  authority_kk TEXT, authority_ru TEXT, authority_en TEXT,
  document_language TEXT NOT NULL DEFAULT 'kk_ru',
  phone TEXT,
  sample INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE official (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  duty TEXT NOT NULL,
  name_kk TEXT, name_ru TEXT, name_en TEXT,
  post_kk TEXT, post_ru TEXT, post_en TEXT,
  rank INTEGER,
  valid_from TEXT, valid_to TEXT
) STRICT;

CREATE TABLE academic_year (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  label TEXT NOT NULL,
  start_date TEXT NOT NULL,
  end_date TEXT NOT NULL,
  half_year_split TEXT,
  state TEXT NOT NULL DEFAULT 'open'
) STRICT;

CREATE TABLE department (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT,
  kind TEXT NOT NULL DEFAULT 'commission',
  chair TEXT REFERENCES person (id),
  secretary TEXT REFERENCES person (id),
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Dictionaries: names in three languages, synonyms (one a line) that an import understands, rank where order matters.
CREATE TABLE position (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, rank INTEGER, archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE category (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, rank INTEGER, archived INTEGER NOT NULL DEFAULT 0,
  comparable TEXT REFERENCES category (id)
) STRICT;
CREATE TABLE discipline (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE technology (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  description TEXT, parent TEXT REFERENCES technology (id)
) STRICT;
CREATE TABLE provider (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, short_name TEXT, synonyms TEXT, kind TEXT,
  contacts TEXT, archived INTEGER NOT NULL DEFAULT 0
) STRICT;
-- A former name of a provider and the days on which it was the name (a certificate prints the name of its issue date).
CREATE TABLE provider_name (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  provider TEXT NOT NULL REFERENCES provider (id),
  name_kk TEXT, name_ru TEXT, name_en TEXT, valid_from TEXT, valid_to TEXT, basis TEXT
) STRICT;
CREATE INDEX provider_name_provider ON provider_name (provider);
CREATE TABLE training_kind (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, rank INTEGER, archived INTEGER NOT NULL DEFAULT 0,
  counts INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE level (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, rank INTEGER, archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE hours_preset (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  hours INTEGER NOT NULL, archived INTEGER NOT NULL DEFAULT 0
) STRICT;
-- RuleSet: the value of a rule between two days, with the text that sets it.
CREATE TABLE rule (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  code TEXT NOT NULL, value INTEGER NOT NULL, unit TEXT NOT NULL,
  valid_from TEXT NOT NULL, valid_to TEXT, source TEXT
) STRICT;
CREATE INDEX rule_code ON rule (code, valid_from);

-- people ------------------------------------------------------------------------------------------------------------

CREATE TABLE person (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  surname_kk TEXT, given_name_kk TEXT, patronymic_kk TEXT,
  surname_ru TEXT, given_name_ru TEXT, patronymic_ru TEXT,
  surname_en TEXT, given_name_en TEXT,
  former_surname TEXT,
  iin TEXT,
  iin_unverified INTEGER NOT NULL DEFAULT 0,
  birth_date TEXT,
  sex TEXT,
  position TEXT REFERENCES position (id),
  department TEXT REFERENCES department (id),
  employment TEXT NOT NULL DEFAULT 'staff',
  hire_date TEXT,
  pedagogical_start TEXT,
  industry_start TEXT,
  education_level TEXT,
  education_institution TEXT,
  education_speciality TEXT,
  education_year INTEGER,
  degree TEXT,
  phone TEXT,
  email TEXT,
  status TEXT NOT NULL DEFAULT 'active',
  status_since TEXT,
  young_specialist TEXT NOT NULL DEFAULT 'auto',
  consent INTEGER NOT NULL DEFAULT 0,
  consent_date TEXT,
  merged_into TEXT REFERENCES person (id)
) STRICT;
CREATE INDEX person_order_kk ON person (order_kk);
CREATE INDEX person_order_ru ON person (order_ru);
CREATE INDEX person_order_en ON person (order_en);
CREATE INDEX person_department ON person (department);
CREATE UNIQUE INDEX person_iin ON person (iin) WHERE iin IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE person_discipline (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  person TEXT NOT NULL REFERENCES person (id),
  discipline TEXT NOT NULL REFERENCES discipline (id)
) STRICT;
CREATE INDEX person_discipline_person ON person_discipline (person);

CREATE TABLE category_record (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  person TEXT NOT NULL REFERENCES person (id),
  category TEXT NOT NULL REFERENCES category (id),
  granted TEXT,
  order_number TEXT,
  order_date TEXT,
  commission_level TEXT REFERENCES level (id),
  valid_until TEXT,
  subject TEXT
) STRICT;
CREATE INDEX category_record_person ON category_record (person, granted);

CREATE TABLE technology_experience (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  person TEXT NOT NULL REFERENCES person (id),
  technology TEXT NOT NULL REFERENCES technology (id),
  since TEXT,
  until TEXT,
  level TEXT NOT NULL DEFAULT 'learning',
  proof TEXT
) STRICT;
CREATE INDEX technology_experience_person ON technology_experience (person);

-- A remembered answer: these two are not one person.
CREATE TABLE person_distinction (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  person TEXT NOT NULL REFERENCES person (id),
  other TEXT NOT NULL REFERENCES person (id)
) STRICT;
-- A remembered answer: this spelling in a workbook is this person.
CREATE TABLE person_spelling (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  person TEXT NOT NULL REFERENCES person (id),
  spelling TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX person_spelling_folded ON person_spelling (folded);

-- training ----------------------------------------------------------------------------------------------------------

CREATE TABLE course_programme (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  title_kk TEXT, title_ru TEXT, title_en TEXT,
  provider TEXT REFERENCES provider (id),
  kind TEXT REFERENCES training_kind (id),
  hours INTEGER,
  direction TEXT,
  annotation TEXT
) STRICT;
CREATE INDEX course_programme_order_kk ON course_programme (order_kk);
CREATE TABLE course_programme_technology (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  course_programme TEXT NOT NULL REFERENCES course_programme (id),
  technology TEXT NOT NULL REFERENCES technology (id)
) STRICT;
CREATE INDEX course_programme_technology_programme ON course_programme_technology (course_programme);
CREATE TABLE expected_result (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  course_programme TEXT NOT NULL REFERENCES course_programme (id),
  rank INTEGER NOT NULL DEFAULT 1,
  text_kk TEXT, text_ru TEXT, text_en TEXT
) STRICT;
CREATE INDEX expected_result_programme ON expected_result (course_programme, rank);
CREATE TABLE course_run (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  course_programme TEXT NOT NULL REFERENCES course_programme (id),
  start_date TEXT,
  end_date TEXT,
  format TEXT,
  place TEXT,
  language TEXT,
  funding TEXT,
  cost INTEGER
) STRICT;
CREATE INDEX course_run_programme ON course_run (course_programme, start_date);
CREATE TABLE training_record (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  person TEXT NOT NULL REFERENCES person (id),
  course_programme TEXT NOT NULL REFERENCES course_programme (id),
  course_run TEXT REFERENCES course_run (id),
  provider TEXT REFERENCES provider (id),
  kind TEXT REFERENCES training_kind (id),
  status TEXT NOT NULL DEFAULT 'certified',
  start_date TEXT,
  end_date TEXT,
  planned_year INTEGER,
  hours INTEGER,
  format TEXT,
  funding TEXT,
  basis TEXT,
  application_date TEXT,
  entry_test INTEGER,
  exit_test INTEGER,
  document_type TEXT,
  document_number TEXT,
  issue_date TEXT,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX training_record_person ON training_record (person, end_date);
CREATE INDEX training_record_end ON training_record (end_date);
CREATE INDEX training_record_programme ON training_record (course_programme);
CREATE INDEX training_record_number ON training_record (document_number);

-- import ------------------------------------------------------------------------------------------------------------

-- What was brought in: the log of imports.
CREATE TABLE import_run (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  file_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  rows_created INTEGER NOT NULL, rows_changed INTEGER NOT NULL, rows_same INTEGER NOT NULL,
  rows_skipped INTEGER NOT NULL, rows_asked INTEGER NOT NULL
) STRICT;
-- A row that the import left open: what it asked, so that Today can ask it again.
CREATE TABLE import_question (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  import_run TEXT NOT NULL REFERENCES import_run (id),
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  text TEXT NOT NULL,
  likely TEXT REFERENCES person (id),
  proposal TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open'
) STRICT;
CREATE INDEX import_question_state ON import_question (state);
-- The mapping of columns that the user corrected, by the shape of the workbook's header.
CREATE TABLE import_profile (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  shape TEXT NOT NULL,
  kind TEXT NOT NULL,
  mapping TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX import_profile_shape ON import_profile (shape) WHERE deleted_at IS NULL;
