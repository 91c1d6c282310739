-- Plans, events, network, documents, the methodical bank (domain.md §1 rows 8-9, 14-15, 18-37; §2.1, 2.3, 2.4 R-DOC, R-EV, R-NET, R-MOU).

-- dictionaries -------------------------------------------------------------------------------------------------------

CREATE TABLE plan_direction (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER
) STRICT;

CREATE TABLE completion_form (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER
) STRICT;

CREATE TABLE responsible_role (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER
) STRICT;

CREATE TABLE event_kind (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER,
  sort TEXT NOT NULL DEFAULT 'other'
) STRICT;

CREATE TABLE document_kind (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER,
  code TEXT,
  number_template TEXT,
  needs_coordination INTEGER NOT NULL DEFAULT 0,
  local_act INTEGER NOT NULL DEFAULT 0,
  review_months INTEGER
) STRICT;

-- planning ------------------------------------------------------------------------------------------------------------

CREATE TABLE plan (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  kind TEXT NOT NULL DEFAULT 'methodical',
  academic_year TEXT REFERENCES academic_year (id),
  title_kk TEXT,
  title_ru TEXT,
  title_en TEXT,
  group_year TEXT REFERENCES group_year (id),
  school_year TEXT REFERENCES school_year (id),
  mentorship TEXT REFERENCES mentorship (id),
  network_community TEXT REFERENCES network_community (id),
  department TEXT REFERENCES department (id),
  topic_kk TEXT,
  topic_ru TEXT,
  topic_en TEXT,
  goal_kk TEXT,
  goal_ru TEXT,
  goal_en TEXT,
  tasks_kk TEXT,
  tasks_ru TEXT,
  tasks_en TEXT,
  analysis_kk TEXT,
  analysis_ru TEXT,
  analysis_en TEXT,
  period_from TEXT,
  period_to TEXT,
  state TEXT NOT NULL DEFAULT 'draft',
  approved_on TEXT,
  continues TEXT REFERENCES plan (id),
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX plan_academic_year ON plan (academic_year);
CREATE INDEX plan_group_year ON plan (group_year);
CREATE INDEX plan_school_year ON plan (school_year);
CREATE INDEX plan_mentorship ON plan (mentorship);
CREATE INDEX plan_network_community ON plan (network_community);
CREATE INDEX plan_department ON plan (department);
CREATE INDEX plan_continues ON plan (continues);

CREATE TABLE plan_section (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  plan TEXT NOT NULL REFERENCES plan (id),
  rank INTEGER NOT NULL DEFAULT 1,
  title_kk TEXT,
  title_ru TEXT,
  title_en TEXT,
  plan_direction TEXT REFERENCES plan_direction (id)
) STRICT;
CREATE INDEX plan_section_plan ON plan_section (plan);
CREATE INDEX plan_section_plan_direction ON plan_section (plan_direction);

CREATE TABLE plan_version (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  plan TEXT NOT NULL REFERENCES plan (id),
  number INTEGER NOT NULL DEFAULT 1,
  approved_on TEXT NOT NULL,
  approved_by TEXT,
  reason TEXT,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX plan_version_plan ON plan_version (plan);

-- events --------------------------------------------------------------------------------------------------------------

CREATE TABLE event (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  title_kk TEXT,
  title_ru TEXT,
  title_en TEXT,
  event_kind TEXT NOT NULL REFERENCES event_kind (id),
  level TEXT NOT NULL REFERENCES level (id),
  format TEXT NOT NULL DEFAULT 'in_person',
  start_date TEXT NOT NULL,
  end_date TEXT,
  start_time TEXT,
  place TEXT,
  organiser TEXT,
  host TEXT REFERENCES partner (id),
  parent TEXT REFERENCES event (id),
  previous TEXT REFERENCES event (id),
  own INTEGER NOT NULL DEFAULT 0,
  network INTEGER NOT NULL DEFAULT 0,
  technology TEXT REFERENCES technology (id),
  plan_item TEXT REFERENCES plan_item (id),
  aim_kk TEXT,
  aim_ru TEXT,
  aim_en TEXT,
  participants_total INTEGER,
  participants_approximate INTEGER NOT NULL DEFAULT 0,
  participants_own INTEGER,
  summary_kk TEXT,
  summary_ru TEXT,
  summary_en TEXT,
  state TEXT NOT NULL DEFAULT 'planned',
  reason TEXT,
  document_number TEXT,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX event_event_kind ON event (event_kind);
CREATE INDEX event_level ON event (level);
CREATE INDEX event_host ON event (host);
CREATE INDEX event_parent ON event (parent);
CREATE INDEX event_previous ON event (previous);
CREATE INDEX event_technology ON event (technology);
CREATE INDEX event_plan_item ON event (plan_item);
CREATE TABLE event_partner (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  event TEXT NOT NULL REFERENCES event (id),
  partner TEXT NOT NULL REFERENCES partner (id)
) STRICT;
CREATE INDEX event_partner_of ON event_partner (event);
CREATE INDEX event_partner_other ON event_partner (partner);

CREATE TABLE event_figure (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  event TEXT NOT NULL REFERENCES event (id),
  rank INTEGER NOT NULL DEFAULT 1,
  name_kk TEXT,
  name_ru TEXT,
  name_en TEXT,
  counts TEXT NOT NULL DEFAULT 'organisations',
  number INTEGER NOT NULL,
  approximate INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_figure_event ON event_figure (event);

CREATE TABLE programme_item (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  event TEXT NOT NULL REFERENCES event (id),
  rank INTEGER NOT NULL DEFAULT 1,
  time TEXT,
  title_kk TEXT,
  title_ru TEXT,
  title_en TEXT,
  speaker TEXT REFERENCES person (id),
  speaker_text TEXT,
  event_kind TEXT REFERENCES event_kind (id)
) STRICT;
CREATE INDEX programme_item_event ON programme_item (event);
CREATE INDEX programme_item_speaker ON programme_item (speaker);
CREATE INDEX programme_item_event_kind ON programme_item (event_kind);

CREATE TABLE participation (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  event TEXT NOT NULL REFERENCES event (id),
  person TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL DEFAULT 'participant',
  topic_kk TEXT,
  topic_ru TEXT,
  topic_en TEXT,
  result TEXT,
  nomination TEXT,
  noted INTEGER NOT NULL DEFAULT 0,
  document_number TEXT,
  hours INTEGER,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX participation_event ON participation (event);
CREATE INDEX participation_person ON participation (person);

CREATE TABLE event_guest (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  event TEXT NOT NULL REFERENCES event (id),
  name TEXT NOT NULL,
  post TEXT,
  organisation TEXT,
  partner TEXT REFERENCES partner (id),
  country TEXT,
  role TEXT NOT NULL DEFAULT 'guest',
  topic_kk TEXT,
  topic_ru TEXT,
  topic_en TEXT,
  result TEXT,
  noted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_guest_event ON event_guest (event);
CREATE INDEX event_guest_partner ON event_guest (partner);

CREATE TABLE feedback (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  event TEXT REFERENCES event (id),
  session TEXT REFERENCES session (id),
  kind TEXT NOT NULL DEFAULT 'suggestion',
  text TEXT NOT NULL,
  respondent TEXT NOT NULL DEFAULT 'participants',
  rating INTEGER,
  plan_item TEXT REFERENCES plan_item (id)
) STRICT;
CREATE INDEX feedback_event ON feedback (event);
CREATE INDEX feedback_session ON feedback (session);
CREATE INDEX feedback_plan_item ON feedback (plan_item);

CREATE TABLE event_link (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  event TEXT NOT NULL REFERENCES event (id),
  kind TEXT NOT NULL DEFAULT 'press',
  title TEXT NOT NULL,
  url TEXT,
  date TEXT,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX event_link_event ON event_link (event);

-- network -------------------------------------------------------------------------------------------------------------

CREATE TABLE partner (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT,
  name_ru TEXT,
  name_en TEXT,
  kind TEXT NOT NULL DEFAULT 'college',
  network_role TEXT,
  region TEXT,
  country TEXT,
  contact_person TEXT,
  phone TEXT,
  email TEXT,
  website TEXT,
  synonyms TEXT,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE network_community (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT,
  name_ru TEXT,
  name_en TEXT,
  leader TEXT REFERENCES partner (id),
  coordinator TEXT REFERENCES person (id),
  purpose_kk TEXT,
  purpose_ru TEXT,
  purpose_en TEXT,
  since TEXT,
  until TEXT
) STRICT;
CREATE INDEX network_community_leader ON network_community (leader);
CREATE INDEX network_community_coordinator ON network_community (coordinator);

CREATE TABLE network_member (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  network_community TEXT NOT NULL REFERENCES network_community (id),
  partner TEXT NOT NULL REFERENCES partner (id),
  role TEXT NOT NULL DEFAULT 'member',
  since TEXT,
  until TEXT
) STRICT;
CREATE INDEX network_member_network_community ON network_member (network_community);
CREATE INDEX network_member_partner ON network_member (partner);

CREATE TABLE memorandum (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  number TEXT,
  date TEXT,
  subject_kk TEXT,
  subject_ru TEXT,
  subject_en TEXT,
  other_parties TEXT,
  valid_from TEXT,
  valid_to TEXT,
  responsible TEXT REFERENCES person (id),
  state TEXT NOT NULL DEFAULT 'signed',
  reason TEXT,
  prolongs TEXT REFERENCES memorandum (id),
  event TEXT REFERENCES event (id),
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX memorandum_responsible ON memorandum (responsible);
CREATE INDEX memorandum_prolongs ON memorandum (prolongs);
CREATE INDEX memorandum_event ON memorandum (event);
CREATE TABLE memorandum_partner (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  memorandum TEXT NOT NULL REFERENCES memorandum (id),
  partner TEXT NOT NULL REFERENCES partner (id)
) STRICT;
CREATE INDEX memorandum_partner_of ON memorandum_partner (memorandum);
CREATE INDEX memorandum_partner_other ON memorandum_partner (partner);

CREATE TABLE obligation (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  memorandum TEXT NOT NULL REFERENCES memorandum (id),
  rank INTEGER NOT NULL DEFAULT 1,
  text_kk TEXT,
  text_ru TEXT,
  text_en TEXT,
  side TEXT NOT NULL DEFAULT 'college',
  responsible TEXT REFERENCES person (id),
  due TEXT,
  state TEXT NOT NULL DEFAULT 'open',
  done_on TEXT,
  done_note TEXT
) STRICT;
CREATE INDEX obligation_memorandum ON obligation (memorandum);
CREATE INDEX obligation_responsible ON obligation (responsible);

CREATE TABLE study_visit (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  title_kk TEXT,
  title_ru TEXT,
  title_en TEXT,
  place TEXT NOT NULL,
  country TEXT,
  host TEXT REFERENCES partner (id),
  host_text TEXT,
  start_date TEXT,
  end_date TEXT,
  team_size INTEGER,
  event TEXT REFERENCES event (id),
  report_kk TEXT,
  report_ru TEXT,
  report_en TEXT,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX study_visit_host ON study_visit (host);
CREATE INDEX study_visit_event ON study_visit (event);
CREATE TABLE study_visit_person (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  study_visit TEXT NOT NULL REFERENCES study_visit (id),
  person TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX study_visit_person_of ON study_visit_person (study_visit);
CREATE INDEX study_visit_person_other ON study_visit_person (person);

-- documents -----------------------------------------------------------------------------------------------------------

CREATE TABLE document (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  document_kind TEXT NOT NULL REFERENCES document_kind (id),
  title_kk TEXT,
  title_ru TEXT,
  title_en TEXT,
  number TEXT,
  sequence INTEGER,
  date TEXT,
  authors_text TEXT,
  creative_group TEXT REFERENCES creative_group (id),
  technology TEXT REFERENCES technology (id),
  academic_year TEXT REFERENCES academic_year (id),
  state TEXT NOT NULL DEFAULT 'draft',
  version TEXT,
  approved_on TEXT,
  effective_from TEXT,
  effective_to TEXT,
  review_due TEXT,
  supersedes TEXT REFERENCES document (id),
  legal_basis TEXT,
  override_reason TEXT,
  end_reason TEXT,
  session TEXT REFERENCES session (id),
  plan_item TEXT REFERENCES plan_item (id),
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX document_document_kind ON document (document_kind);
CREATE INDEX document_creative_group ON document (creative_group);
CREATE INDEX document_technology ON document (technology);
CREATE INDEX document_academic_year ON document (academic_year);
CREATE INDEX document_supersedes ON document (supersedes);
CREATE INDEX document_session ON document (session);
CREATE INDEX document_plan_item ON document (plan_item);
CREATE TABLE document_author (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  document TEXT NOT NULL REFERENCES document (id),
  person TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX document_author_of ON document_author (document);
CREATE INDEX document_author_other ON document_author (person);

CREATE TABLE document_revision (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  document TEXT NOT NULL REFERENCES document (id),
  version TEXT NOT NULL,
  date TEXT NOT NULL,
  changes TEXT,
  author TEXT REFERENCES person (id),
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX document_revision_document ON document_revision (document);
CREATE INDEX document_revision_author ON document_revision (author);

CREATE TABLE coordination (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  document TEXT NOT NULL REFERENCES document (id),
  act TEXT NOT NULL REFERENCES document (id),
  verdict TEXT NOT NULL DEFAULT 'consistent',
  remark TEXT,
  person TEXT REFERENCES person (id),
  date TEXT NOT NULL
) STRICT;
CREATE INDEX coordination_document ON coordination (document);
CREATE INDEX coordination_act ON coordination (act);
CREATE INDEX coordination_person ON coordination (person);

CREATE TABLE approval (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  document TEXT REFERENCES document (id),
  plan TEXT REFERENCES plan (id),
  rank INTEGER NOT NULL DEFAULT 1,
  step TEXT NOT NULL DEFAULT 'agreed',
  body TEXT,
  person TEXT REFERENCES person (id),
  protocol_number TEXT,
  date TEXT,
  remark TEXT
) STRICT;
CREATE INDEX approval_document ON approval (document);
CREATE INDEX approval_plan ON approval (plan);
CREATE INDEX approval_person ON approval (person);

-- bank ----------------------------------------------------------------------------------------------------------------

CREATE TABLE resource (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  title_kk TEXT,
  title_ru TEXT,
  title_en TEXT,
  kind TEXT NOT NULL DEFAULT 'presentation',
  authors_text TEXT,
  technology TEXT REFERENCES technology (id),
  discipline TEXT REFERENCES discipline (id),
  tags TEXT,
  licence TEXT,
  date TEXT,
  url TEXT,
  file TEXT REFERENCES attachment (id),
  creative_group TEXT REFERENCES creative_group (id),
  event TEXT REFERENCES event (id),
  network_community TEXT REFERENCES network_community (id)
) STRICT;
CREATE INDEX resource_technology ON resource (technology);
CREATE INDEX resource_discipline ON resource (discipline);
CREATE INDEX resource_creative_group ON resource (creative_group);
CREATE INDEX resource_event ON resource (event);
CREATE INDEX resource_network_community ON resource (network_community);
CREATE TABLE resource_author (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  resource TEXT NOT NULL REFERENCES resource (id),
  person TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX resource_author_of ON resource_author (resource);
CREATE INDEX resource_author_other ON resource_author (person);

CREATE TABLE resource_use (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  resource TEXT NOT NULL REFERENCES resource (id),
  date TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  used_in TEXT
) STRICT;
CREATE INDEX resource_use_resource ON resource_use (resource);
CREATE INDEX resource_use_person ON resource_use (person);

CREATE TABLE publication (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  kind TEXT NOT NULL DEFAULT 'article',
  title_kk TEXT,
  title_ru TEXT,
  title_en TEXT,
  co_authors TEXT,
  publisher TEXT,
  place TEXT,
  date TEXT NOT NULL,
  pages TEXT,
  level TEXT REFERENCES level (id),
  isbn TEXT,
  reviewed_by TEXT,
  technology TEXT REFERENCES technology (id),
  evidence TEXT REFERENCES evidence (id),
  plan_item TEXT REFERENCES plan_item (id),
  url TEXT,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX publication_level ON publication (level);
CREATE INDEX publication_technology ON publication (technology);
CREATE INDEX publication_evidence ON publication (evidence);
CREATE INDEX publication_plan_item ON publication (plan_item);
CREATE TABLE publication_author (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  publication TEXT NOT NULL REFERENCES publication (id),
  person TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX publication_author_of ON publication_author (publication);
CREATE INDEX publication_author_other ON publication_author (person);

CREATE TABLE experience_generalisation (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  person TEXT NOT NULL REFERENCES person (id),
  topic_kk TEXT,
  topic_ru TEXT,
  topic_en TEXT,
  level TEXT REFERENCES level (id),
  technology TEXT REFERENCES technology (id),
  stage TEXT NOT NULL DEFAULT 'study',
  heard_at TEXT,
  term TEXT,
  heard_on TEXT,
  protocol_number TEXT,
  result TEXT,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX experience_generalisation_person ON experience_generalisation (person);
CREATE INDEX experience_generalisation_level ON experience_generalisation (level);
CREATE INDEX experience_generalisation_technology ON experience_generalisation (technology);

-- what records of earlier schemas gain -------------------------------------------------------------------------------

ALTER TABLE plan_item ADD COLUMN plan TEXT REFERENCES plan (id);
CREATE INDEX plan_item_plan ON plan_item (plan);
ALTER TABLE plan_item ADD COLUMN plan_section TEXT REFERENCES plan_section (id);
CREATE INDEX plan_item_plan_section ON plan_item (plan_section);
ALTER TABLE plan_item ADD COLUMN event_kind TEXT REFERENCES event_kind (id);
CREATE INDEX plan_item_event_kind ON plan_item (event_kind);
ALTER TABLE plan_item ADD COLUMN form_text TEXT;
ALTER TABLE plan_item ADD COLUMN term_kind TEXT;
ALTER TABLE plan_item ADD COLUMN term_text TEXT;
ALTER TABLE plan_item ADD COLUMN completion_form TEXT REFERENCES completion_form (id);
CREATE INDEX plan_item_completion_form ON plan_item (completion_form);
ALTER TABLE plan_item ADD COLUMN completion_text TEXT;
ALTER TABLE plan_item ADD COLUMN indicator TEXT;
ALTER TABLE plan_item ADD COLUMN target INTEGER;
ALTER TABLE plan_item ADD COLUMN done_by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan_item ADD COLUMN moved_from TEXT;
ALTER TABLE plan_item ADD COLUMN control_aim TEXT;
ALTER TABLE plan_item ADD COLUMN control_object TEXT;
ALTER TABLE plan_item ADD COLUMN control_kind TEXT;
ALTER TABLE plan_item ADD COLUMN control_method TEXT;
ALTER TABLE plan_item ADD COLUMN hearing_place TEXT;
ALTER TABLE plan_item ADD COLUMN control_decision TEXT;
ALTER TABLE plan_item ADD COLUMN second_control TEXT;
CREATE TABLE plan_item_person (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  plan_item TEXT NOT NULL REFERENCES plan_item (id),
  person TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX plan_item_person_of ON plan_item_person (plan_item);
CREATE INDEX plan_item_person_other ON plan_item_person (person);
CREATE TABLE plan_item_role (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  plan_item TEXT NOT NULL REFERENCES plan_item (id),
  responsible_role TEXT NOT NULL REFERENCES responsible_role (id)
) STRICT;
CREATE INDEX plan_item_role_of ON plan_item_role (plan_item);
CREATE INDEX plan_item_role_other ON plan_item_role (responsible_role);

ALTER TABLE decision ADD COLUMN event TEXT REFERENCES event (id);
CREATE INDEX decision_event ON decision (event);
ALTER TABLE decision ADD COLUMN plan_item TEXT REFERENCES plan_item (id);
CREATE INDEX decision_plan_item ON decision (plan_item);
ALTER TABLE decision ADD COLUMN follow_up_event TEXT REFERENCES event (id);
CREATE INDEX decision_follow_up_event ON decision (follow_up_event);

ALTER TABLE session ADD COLUMN body TEXT;
ALTER TABLE session ADD COLUMN council_year TEXT REFERENCES academic_year (id);
CREATE INDEX session_council_year ON session (council_year);
ALTER TABLE session ADD COLUMN department TEXT REFERENCES department (id);
CREATE INDEX session_department ON session (department);

ALTER TABLE lesson_visit ADD COLUMN course_year INTEGER;
ALTER TABLE lesson_visit ADD COLUMN conclusion TEXT;

-- content -----------------------------------------------------------------------------------------------------------

-- Directions of methodical work (domain.md §2.2).
INSERT INTO plan_direction (id, created_at, updated_at, name_kk, name_ru, name_en, synonyms, rank) VALUES
  ('plan-direction-organisational', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Ұйымдастыру жұмысы', 'Организационная работа', 'Organisational work', replace('организационная деятельность | организационные мероприятия | ұйымдастыру', ' | ', char(10)), 10),
  ('plan-direction-regulatory', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Нормативтік-әдістемелік қамтамасыз ету', 'Нормативно-методическое обеспечение', 'Regulatory and methodical support', replace('учебно-методическое обеспечение | методическое обеспечение | научно-методическое обеспечение', ' | ', char(10)), 20),
  ('plan-direction-qualification', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Біліктілікті арттыру', 'Повышение квалификации', 'Qualification raising', replace('повышение квалификации педагогов | повышение квалификации и аттестация | біліктілікті арттыру және аттестаттау', ' | ', char(10)), 30),
  ('plan-direction-attestation', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Педагогтерді аттестаттау', 'Аттестация педагогов', 'Attestation of teachers', replace('аттестация | аттестация педагогических работников | аттестаттау', ' | ', char(10)), 40),
  ('plan-direction-school', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Шеберлік мектебі және шығармашылық топтар', 'Школа мастерства и творческие группы', 'School of Excellence and creative groups', replace('школа передового опыта и творческие группы | школа передового опыта | творческие группы | шығармашылық топтар', ' | ', char(10)), 50),
  ('plan-direction-mentoring', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Тәлімгерлік және жас педагог мектебі', 'Наставничество и школа молодого педагога', 'Mentoring and the young-teacher school', replace('наставничество | школа молодого педагога | тәлімгерлік', ' | ', char(10)), 60),
  ('plan-direction-experience', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Іс-тәжірибені жинақтау және тарату', 'Обобщение и распространение опыта', 'Study and dissemination of experience', replace('обобщение опыта | обобщение и распространение передового педагогического опыта | іс-тәжірибені тарату', ' | ', char(10)), 70),
  ('plan-direction-innovation', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Инновациялық және эксперименттік жұмыс', 'Инновационная и экспериментальная работа', 'Innovation and experiment', replace('инновационная деятельность | инновационная работа', ' | ', char(10)), 80),
  ('plan-direction-research', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Білім алушылармен ғылыми-зерттеу жұмысы', 'Научно-исследовательская работа с обучающимися', 'Research with students', replace('научно-исследовательская работа | исследовательская работа', ' | ', char(10)), 90),
  ('plan-direction-publishing', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Баспа қызметі', 'Издательская деятельность', 'Publishing', replace('издательская работа | публикации', ' | ', char(10)), 100),
  ('plan-direction-digital', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Цифрландыру', 'Цифровизация', 'Digitalisation', replace('информатизация | цифровая трансформация', ' | ', char(10)), 110),
  ('plan-direction-network', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Желілік өзара іс-қимыл және әлеуметтік әріптестік', 'Сетевое взаимодействие и социальное партнёрство', 'Network and social partnership', replace('социальное партнерство | сетевое взаимодействие | желілік өзара іс-қимыл', ' | ', char(10)), 120),
  ('plan-direction-monitoring', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Мониторинг және бақылау', 'Мониторинг и контроль', 'Monitoring and control', replace('контроль | внутриколледжный контроль | бақылау', ' | ', char(10)), 130);

-- With what a line of a plan ends.
INSERT INTO completion_form (id, created_at, updated_at, name_kk, name_ru, name_en, synonyms, rank) VALUES
  ('completion-form-minutes', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'хаттама', 'протокол', 'minutes', replace('протокол заседания | отырыс хаттамасы', ' | ', char(10)), 10),
  ('completion-form-order', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'бұйрық', 'приказ', 'order', NULL, 20),
  ('completion-form-reference', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'анықтама', 'справка', 'reference', replace('аналитическая справка | талдамалық анықтама', ' | ', char(10)), 30),
  ('completion-form-certificate', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'сертификаттар', 'сертификаты', 'certificates', replace('сертификат', ' | ', char(10)), 40),
  ('completion-form-schedule', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'кесте', 'график', 'schedule', replace('графики', ' | ', char(10)), 50),
  ('completion-form-report', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'есеп', 'отчёт', 'report', replace('отчет', ' | ', char(10)), 60),
  ('completion-form-plan', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'жоспар', 'план', 'plan', replace('планы', ' | ', char(10)), 70),
  ('completion-form-materials', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'материалдар', 'материалы', 'materials', replace('раздаточный материал | методические материалы', ' | ', char(10)), 80),
  ('completion-form-decision', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'шешім', 'решение', 'decision', NULL, 90),
  ('completion-form-analysis', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'талдау', 'анализ', 'analysis', replace('анализ результатов', ' | ', char(10)), 100),
  ('completion-form-questionnaire', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'сауалнама нәтижелері', 'результаты анкетирования', 'questionnaire results', replace('анкеты', ' | ', char(10)), 110),
  ('completion-form-portfolio', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'портфолио', 'портфолио', 'portfolio', NULL, 120),
  ('completion-form-publication', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'жарияланым', 'публикация', 'publication', replace('статья', ' | ', char(10)), 130);

-- Who is responsible by duty.
INSERT INTO responsible_role (id, created_at, updated_at, name_kk, name_ru, name_en, synonyms, rank) VALUES
  ('responsible-role-deputy-methodical', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'директордың оқу-әдістемелік жұмыс жөніндегі орынбасары', 'заместитель директора по учебно-методической работе', 'deputy director for methodical work', replace('зам. директора по УМР | зам.директора по УМР | зам директора по УМР | зам. дир. по УМР | заместитель директора по УМР | директордың ОӘЖ жөніндегі орынбасары', ' | ', char(10)), 10),
  ('responsible-role-deputy-scientific', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'директордың ғылыми-әдістемелік жұмыс жөніндегі орынбасары', 'заместитель директора по научно-методической работе', 'deputy director for scientific and methodical work', replace('зам. директора по НМР | заместитель директора по НМР | директордың ҒӘЖ жөніндегі орынбасары', ' | ', char(10)), 20),
  ('responsible-role-deputy-teaching', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'директордың оқу ісі жөніндегі орынбасары', 'заместитель директора по учебной работе', 'deputy director for teaching', replace('зам. директора по УР | заместитель директора по УР | директордың ОІЖО', ' | ', char(10)), 30),
  ('responsible-role-deputy-production', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'директордың оқу-өндірістік жұмыс жөніндегі орынбасары', 'заместитель директора по учебно-производственной работе', 'deputy director for practical training', replace('зам. директора по УПР | заместитель директора по УПР', ' | ', char(10)), 40),
  ('responsible-role-deputy-upbringing', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'директордың тәрбие ісі жөніндегі орынбасары', 'заместитель директора по воспитательной работе', 'deputy director for upbringing', replace('зам. директора по ВР | заместитель директора по ВР', ' | ', char(10)), 50),
  ('responsible-role-director', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'директор', 'директор', 'director', replace('директор колледжа | колледж директоры', ' | ', char(10)), 60),
  ('responsible-role-methodist', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'әдіскер', 'методист', 'methodist', replace('методисты | методист колледжа | әдіскерлер', ' | ', char(10)), 70),
  ('responsible-role-commission-chairs', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'циклдік әдістемелік комиссиялардың төрағалары', 'председатели цикловых методических комиссий', 'chairs of the methodical commissions', replace('председатели ЦМК | председатель ЦМК | председатели ПЦК | председатель ПЦК | ЦӘК төрағалары | ЦӘК төрағасы', ' | ', char(10)), 80),
  ('responsible-role-department-heads', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'бөлім меңгерушілері', 'заведующие отделениями', 'heads of departments', replace('зав. отделениями | зав. отделением | заведующий отделением | заведующие отделений | бөлім меңгерушісі', ' | ', char(10)), 90),
  ('responsible-role-group-heads', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'шығармашылық топтардың жетекшілері', 'руководители творческих групп', 'heads of creative groups', replace('руководитель творческой группы | шығармашылық топ жетекшілері', ' | ', char(10)), 100),
  ('responsible-role-mentors', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'тәлімгерлер', 'наставники', 'mentors', replace('наставник | педагоги-наставники', ' | ', char(10)), 110),
  ('responsible-role-teachers', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'педагогтер', 'педагоги', 'teachers', replace('преподаватели | преподаватель | педагогтар | оқытушылар', ' | ', char(10)), 120),
  ('responsible-role-psychologist', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'педагог-психолог', 'педагог-психолог', 'psychologist', replace('психолог', ' | ', char(10)), 130),
  ('responsible-role-librarian', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'кітапханашы', 'библиотекарь', 'librarian', replace('библиотека', ' | ', char(10)), 140),
  ('responsible-role-school-leader', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Шеберлік мектебінің жетекшісі', 'руководитель Школы мастерства', 'leader of the School of Excellence', replace('руководитель школы передового опыта | руководитель ШПО', ' | ', char(10)), 150),
  ('responsible-role-methodical-council', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'әдістемелік кеңес', 'методический совет', 'methodical council', replace('члены методического совета', ' | ', char(10)), 160),
  ('responsible-role-administration', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'әкімшілік', 'администрация', 'administration', replace('администрация колледжа', ' | ', char(10)), 170);

-- Kinds of events (domain.md §2.2; order No. 253).
INSERT INTO event_kind (id, created_at, updated_at, name_kk, name_ru, name_en, sort, synonyms, rank) VALUES
  ('event-kind-seminar', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'семинар', 'семинар', 'seminar', 'talk', replace('семинары', ' | ', char(10)), 10),
  ('event-kind-seminar-workshop', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'семинар-практикум', 'семинар-практикум', 'seminar and workshop', 'talk', replace('обучающий семинар', ' | ', char(10)), 20),
  ('event-kind-workshop', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'практикум', 'практикум', 'workshop', 'talk', replace('практическое занятие', ' | ', char(10)), 30),
  ('event-kind-webinar', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'вебинар', 'вебинар', 'webinar', 'talk', NULL, 40),
  ('event-kind-master-class', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'шеберлік сыныбы', 'мастер-класс', 'master class', 'master_class', replace('шеберлік-класс | мастер класс | мастер-классы', ' | ', char(10)), 50),
  ('event-kind-training', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'тренинг', 'тренинг', 'training', 'talk', NULL, 60),
  ('event-kind-round-table', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'дөңгелек үстел', 'круглый стол', 'round table', 'talk', replace('круглые столы', ' | ', char(10)), 70),
  ('event-kind-conference', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'конференция', 'конференция', 'conference', 'talk', replace('научно-практическая конференция | НПК | ғылыми-практикалық конференция', ' | ', char(10)), 80),
  ('event-kind-forum', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'форум', 'форум', 'forum', 'talk', NULL, 90),
  ('event-kind-readings', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'педагогикалық оқулар', 'педагогические чтения', 'pedagogical readings', 'talk', replace('педчтения', ' | ', char(10)), 100),
  ('event-kind-contest', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'байқау', 'конкурс', 'contest', 'contest', replace('конкурсы', ' | ', char(10)), 110),
  ('event-kind-skill-contest', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'кәсіби шеберлік байқауы', 'конкурс профессионального мастерства', 'professional-skill contest', 'contest', replace('конкурс проф. мастерства | WorldSkills', ' | ', char(10)), 120),
  ('event-kind-olympiad', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'педагогтер олимпиадасы', 'олимпиада педагогов', 'teachers'' olympiad', 'contest', replace('олимпиада', ' | ', char(10)), 130),
  ('event-kind-open-lesson', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'ашық сабақ', 'открытый урок', 'open lesson', 'lesson', replace('открытое занятие | открытые занятия | открытые уроки | ашық сабақтар', ' | ', char(10)), 140),
  ('event-kind-decade', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'ЦӘК онкүндігі', 'декада ЦМК', 'decade of a commission', 'other', replace('неделя ЦМК | декада | апталық | предметная неделя', ' | ', char(10)), 150),
  ('event-kind-august-section', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'тамыз конференциясының секциясы', 'августовская секция', 'August conference section', 'talk', replace('августовская конференция | секция августовской конференции | секция', ' | ', char(10)), 160),
  ('event-kind-exhibition', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'көрме', 'выставка', 'exhibition', 'other', NULL, 170),
  ('event-kind-festival', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'фестиваль', 'фестиваль', 'festival', 'contest', NULL, 180),
  ('event-kind-coaching', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'коучинг', 'коучинг', 'coaching', 'talk', NULL, 190),
  ('event-kind-creative-session', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'креативті сессия', 'креативная сессия', 'creative session', 'talk', NULL, 200),
  ('event-kind-consilium', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'әдістемелік консилиум', 'методический консилиум', 'methodical consilium', 'meeting', NULL, 210),
  ('event-kind-case-session', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'кейс-сессия', 'кейс-сессия', 'case session', 'talk', replace('кейсы', ' | ', char(10)), 220),
  ('event-kind-internship-site', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'тағылымдама алаңы', 'стажировочная площадка', 'internship site', 'other', replace('школа передового опыта', ' | ', char(10)), 230),
  ('event-kind-meeting', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'отырыс', 'заседание', 'meeting', 'meeting', replace('заседание методического совета | совещание | кеңестің отырысы', ' | ', char(10)), 240),
  ('event-kind-consultation', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'кеңес беру', 'консультация', 'consultation', 'meeting', replace('консультации | кеңес', ' | ', char(10)), 250),
  ('event-kind-questionnaire', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'сауалнама', 'анкетирование', 'questionnaire', 'other', replace('опрос | мониторинг', ' | ', char(10)), 260),
  ('event-kind-mutual-visit', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'өзара сабаққа қатысу', 'взаимопосещение', 'mutual visit', 'lesson', replace('взаимопосещения | взаимопосещение занятий', ' | ', char(10)), 270),
  ('event-kind-other', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'басқа іс-шара', 'другое мероприятие', 'other event', 'other', NULL, 280);

-- Kinds of documents; regulations, recommendations and algorithms are coordinated with local acts (R-DOC-1).
INSERT INTO document_kind (id, created_at, updated_at, name_kk, name_ru, name_en, code, number_template, needs_coordination, local_act, review_months, synonyms, rank) VALUES
  ('document-kind-regulation', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'ереже', 'положение', 'regulation', 'ЕР', 'ЕР-#/%', 1, 1, 36, replace('положения', ' | ', char(10)), 10),
  ('document-kind-rules', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'қағидалар', 'правила', 'rules', 'ҚҒ', 'ҚҒ-#/%', 1, 1, 36, NULL, 20),
  ('document-kind-recommendation', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'әдістемелік ұсынымдар', 'методические рекомендации', 'methodical recommendations', 'ӘҰ', 'ӘҰ-#/%', 1, 0, 36, replace('рекомендации | методическая рекомендация', ' | ', char(10)), 30),
  ('document-kind-algorithm', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'алгоритм', 'алгоритм', 'algorithm', 'АЛ', 'АЛ-#/%', 1, 0, 36, NULL, 40),
  ('document-kind-instruction', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'нұсқаулық', 'инструкция', 'instruction', 'НҚ', 'НҚ-#/%', 1, 1, 36, replace('инструкции', ' | ', char(10)), 50),
  ('document-kind-manual', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'әдістемелік құрал', 'методическое пособие', 'methodical manual', 'ӘҚ', 'ӘҚ-#/%', 0, 0, NULL, replace('пособие', ' | ', char(10)), 60),
  ('document-kind-plan', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'жоспар', 'план', 'plan', 'ЖП', 'ЖП-#/%', 0, 0, NULL, replace('планы', ' | ', char(10)), 70),
  ('document-kind-minutes', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'хаттама', 'протокол', 'minutes', 'ХТ', 'ХТ-#/%', 0, 0, NULL, replace('протоколы', ' | ', char(10)), 80),
  ('document-kind-order', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'бұйрық', 'приказ', 'order', 'БҰ', 'БҰ-#/%', 0, 0, NULL, replace('приказы', ' | ', char(10)), 90),
  ('document-kind-memo', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'қызметтік жазба', 'служебная записка', 'memo', 'ҚЖ', 'ҚЖ-#/%', 0, 0, NULL, replace('докладная записка', ' | ', char(10)), 100),
  ('document-kind-report', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'есеп', 'отчёт', 'report', 'ЕС', 'ЕС-#/%', 0, 0, NULL, replace('отчет', ' | ', char(10)), 110),
  ('document-kind-reference', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'анықтама', 'справка', 'reference', 'АН', 'АН-#/%', 0, 0, NULL, replace('аналитическая справка', ' | ', char(10)), 120),
  ('document-kind-legal-act', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'нормативтік құқықтық акт', 'нормативный правовой акт', 'legal act', 'НҚА', 'НҚА-#/%', 0, 1, NULL, replace('закон | приказ министра', ' | ', char(10)), 130),
  ('document-kind-other', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'басқа құжат', 'другой документ', 'other document', 'ҚЖТ', 'ҚЖТ-#/%', 0, 0, NULL, NULL, 140);

INSERT INTO rule (id, created_at, updated_at, code, value, unit, valid_from, source) VALUES
  ('rule-memorandum-alert-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'memorandum_alert_days', 60, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-event-summary-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'event_summary_days', 10, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-decision-warn-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'decision_warn_days', 14, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-plan-approve-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan_approve_days', 30, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-review-warn-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'review_warn_days', 60, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой');

-- lines of earlier schemas belong to plans too ----------------------------------------------------------------------------

INSERT INTO plan (id, created_at, updated_at, deleted_at, kind, academic_year, title_kk, title_ru, title_en, group_year, state, approved_on)
  SELECT 'plan-of-' || o.id, o.created_at, o.updated_at, o.deleted_at, 'group', o.academic_year, g.name_kk, g.name_ru, g.name_en, o.id,
    CASE WHEN o.plan_approved_on IS NULL THEN 'draft' ELSE 'approved' END, o.plan_approved_on
  FROM group_year o JOIN creative_group g ON g.id = o.creative_group
  WHERE EXISTS (SELECT 1 FROM plan_item i WHERE i.group_year = o.id);
INSERT INTO plan (id, created_at, updated_at, deleted_at, kind, academic_year, title_kk, title_ru, title_en, school_year, state, approved_on)
  SELECT 'plan-of-' || o.id, o.created_at, o.updated_at, o.deleted_at, 'school', o.academic_year, g.name_kk, g.name_ru, g.name_en, o.id,
    CASE WHEN o.plan_approved_on IS NULL THEN 'draft' ELSE 'approved' END, o.plan_approved_on
  FROM school_year o JOIN school g ON g.id = o.school
  WHERE EXISTS (SELECT 1 FROM plan_item i WHERE i.school_year = o.id);
INSERT INTO plan (id, created_at, updated_at, deleted_at, kind, academic_year, title_kk, title_ru, mentorship, state, approved_on)
  SELECT 'plan-of-' || o.id, o.created_at, o.updated_at, o.deleted_at, 'mentoring', o.academic_year,
    CASE WHEN m.surname_kk IS NOT NULL AND y.surname_kk IS NOT NULL THEN
      concat_ws(' ', m.surname_kk, m.given_name_kk) || ' → ' || concat_ws(' ', y.surname_kk, y.given_name_kk) END,
    concat_ws(' ', coalesce(m.surname_ru, m.surname_kk), coalesce(m.given_name_ru, m.given_name_kk)) || ' → '
      || concat_ws(' ', coalesce(y.surname_ru, y.surname_kk), coalesce(y.given_name_ru, y.given_name_kk)),
    o.id, CASE WHEN o.plan_approved_on IS NULL THEN 'draft' ELSE 'approved' END, o.plan_approved_on
  FROM mentorship o JOIN person m ON m.id = o.mentor JOIN person y ON y.id = o.mentee
  WHERE EXISTS (SELECT 1 FROM plan_item i WHERE i.mentorship = o.id);
UPDATE plan_item SET plan = 'plan-of-' || coalesce(group_year, school_year, mentorship)
  WHERE plan IS NULL AND coalesce(group_year, school_year, mentorship) IS NOT NULL;

-- What is done without a session or a contact that names it was done by hand.
UPDATE plan_item SET done_by_hand = 1 WHERE state = 'done'
  AND NOT EXISTS (SELECT 1 FROM session s WHERE s.plan_item = plan_item.id AND s.deleted_at IS NULL AND s.state = 'held')
  AND NOT EXISTS (SELECT 1 FROM mentor_meeting m WHERE m.plan_item = plan_item.id AND m.deleted_at IS NULL AND m.state = 'shared');
