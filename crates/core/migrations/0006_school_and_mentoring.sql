-- The School of Excellence, its creative groups, mentoring (domain.md §1 rows 1-17; §2.1, 2.3, 2.4 R-HEAD, R-MEM, R-GRP, R-MEN).

-- technologies ------------------------------------------------------------------------------------------------------

-- A level of practice is proved by a course, a piece of evidence, a year of a group, or a paper.
ALTER TABLE technology_experience ADD COLUMN training_record TEXT REFERENCES training_record (id);
ALTER TABLE technology_experience ADD COLUMN evidence TEXT REFERENCES evidence (id);
ALTER TABLE technology_experience ADD COLUMN group_year TEXT REFERENCES group_year (id);
ALTER TABLE technology_experience ADD COLUMN file TEXT REFERENCES attachment (id);
ALTER TABLE technology ADD COLUMN merged_into TEXT REFERENCES technology (id);
CREATE INDEX technology_experience_technology ON technology_experience (technology, person);
CREATE INDEX course_programme_technology_technology ON course_programme_technology (technology);

-- the School --------------------------------------------------------------------------------------------------------

CREATE TABLE school (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT,
  short_name_kk TEXT, short_name_ru TEXT, short_name_en TEXT,
  group_label TEXT NOT NULL DEFAULT 'creative_group',
  leader TEXT REFERENCES person (id),
  active_from TEXT, active_to TEXT,
  order_number TEXT, order_date TEXT,
  regulation_number TEXT, regulation_date TEXT, regulation_approved_on TEXT,
  regulation_file TEXT REFERENCES attachment (id)
) STRICT;

CREATE TABLE school_membership (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  school TEXT NOT NULL REFERENCES school (id),
  person TEXT NOT NULL REFERENCES person (id),
  since TEXT NOT NULL,
  until TEXT,
  role TEXT NOT NULL DEFAULT 'member',
  basis TEXT,
  order_number TEXT, order_date TEXT
) STRICT;
CREATE INDEX school_membership_person ON school_membership (person, since);
CREATE INDEX school_membership_school ON school_membership (school);

CREATE TABLE school_year (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  school TEXT NOT NULL REFERENCES school (id),
  academic_year TEXT NOT NULL REFERENCES academic_year (id),
  topic_kk TEXT, topic_ru TEXT, topic_en TEXT,
  goal_kk TEXT, goal_ru TEXT, goal_en TEXT,
  tasks_kk TEXT, tasks_ru TEXT, tasks_en TEXT,
  expected_result_kk TEXT, expected_result_ru TEXT, expected_result_en TEXT,
  summary_kk TEXT, summary_ru TEXT, summary_en TEXT,
  plan_approved_on TEXT, plan_protocol TEXT,
  state TEXT NOT NULL DEFAULT 'planned',
  summed_up_on TEXT
) STRICT;
CREATE UNIQUE INDEX school_year_page ON school_year (school, academic_year) WHERE deleted_at IS NULL;

-- creative groups ---------------------------------------------------------------------------------------------------

CREATE TABLE creative_group (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  school TEXT REFERENCES school (id),
  kind TEXT NOT NULL DEFAULT 'creative_group',
  name_kk TEXT, name_ru TEXT, name_en TEXT,
  technology TEXT REFERENCES technology (id),
  founded_on TEXT,
  order_number TEXT, order_date TEXT,
  regulation_number TEXT, regulation_date TEXT, regulation_approved_on TEXT,
  regulation_file TEXT REFERENCES attachment (id),
  min_size INTEGER,
  state TEXT NOT NULL DEFAULT 'draft',
  closed_on TEXT
) STRICT;
CREATE INDEX creative_group_main ON creative_group (technology);

CREATE TABLE creative_group_technology (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  creative_group TEXT NOT NULL REFERENCES creative_group (id),
  technology TEXT NOT NULL REFERENCES technology (id)
) STRICT;
CREATE INDEX creative_group_technology_group ON creative_group_technology (creative_group);
CREATE INDEX creative_group_technology_other ON creative_group_technology (technology);

CREATE TABLE group_year (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  creative_group TEXT NOT NULL REFERENCES creative_group (id),
  academic_year TEXT NOT NULL REFERENCES academic_year (id),
  topic_kk TEXT, topic_ru TEXT, topic_en TEXT,
  goal_kk TEXT, goal_ru TEXT, goal_en TEXT,
  tasks_kk TEXT, tasks_ru TEXT, tasks_en TEXT,
  expected_result_kk TEXT, expected_result_ru TEXT, expected_result_en TEXT,
  summary_kk TEXT, summary_ru TEXT, summary_en TEXT,
  difficulties_kk TEXT, difficulties_ru TEXT, difficulties_en TEXT,
  next_tasks_kk TEXT, next_tasks_ru TEXT, next_tasks_en TEXT,
  plan_approved_on TEXT, plan_protocol TEXT,
  state TEXT NOT NULL DEFAULT 'planned',
  summed_up_on TEXT
) STRICT;
CREATE UNIQUE INDEX group_year_page ON group_year (creative_group, academic_year) WHERE deleted_at IS NULL;
CREATE INDEX group_year_year ON group_year (academic_year);

CREATE TABLE headship (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  creative_group TEXT NOT NULL REFERENCES creative_group (id),
  person TEXT NOT NULL REFERENCES person (id),
  since TEXT NOT NULL,
  until TEXT,
  order_number TEXT, order_date TEXT,
  eligibility TEXT,
  override_reason TEXT,
  end_reason TEXT
) STRICT;
CREATE INDEX headship_group ON headship (creative_group, since);
CREATE INDEX headship_person ON headship (person);

CREATE TABLE group_membership (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  creative_group TEXT NOT NULL REFERENCES creative_group (id),
  person TEXT NOT NULL REFERENCES person (id),
  since TEXT NOT NULL,
  until TEXT,
  role TEXT NOT NULL DEFAULT 'member',
  role_text TEXT,
  reason TEXT,
  end_reason TEXT
) STRICT;
CREATE INDEX group_membership_group ON group_membership (creative_group, since);
CREATE INDEX group_membership_person ON group_membership (person);

CREATE TABLE group_product (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  group_year TEXT NOT NULL REFERENCES group_year (id),
  kind TEXT NOT NULL DEFAULT 'method_kit',
  title_kk TEXT, title_ru TEXT, title_en TEXT,
  date TEXT,
  used_in TEXT,
  url TEXT,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX group_product_year ON group_product (group_year);
CREATE TABLE group_product_author (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  group_product TEXT NOT NULL REFERENCES group_product (id),
  person TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX group_product_author_product ON group_product_author (group_product);
CREATE INDEX group_product_author_person ON group_product_author (person);

-- What the year gave one member: the level reached, whether the technology is mastered, an analysis in words.
CREATE TABLE member_result (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  group_year TEXT NOT NULL REFERENCES group_year (id),
  person TEXT NOT NULL REFERENCES person (id),
  level TEXT,
  mastered INTEGER NOT NULL DEFAULT 0,
  analysis TEXT
) STRICT;
CREATE UNIQUE INDEX member_result_person ON member_result (group_year, person) WHERE deleted_at IS NULL;
CREATE INDEX member_result_of ON member_result (person);

-- sessions ----------------------------------------------------------------------------------------------------------

CREATE TABLE session (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  group_year TEXT REFERENCES group_year (id),
  school_year TEXT REFERENCES school_year (id),
  number INTEGER,
  date TEXT NOT NULL,
  start_time TEXT,
  hours INTEGER NOT NULL DEFAULT 2,
  place TEXT,
  format TEXT NOT NULL DEFAULT 'in_person',
  kind TEXT NOT NULL DEFAULT 'theory',
  topic_kk TEXT, topic_ru TEXT, topic_en TEXT,
  chair TEXT REFERENCES person (id),
  secretary TEXT REFERENCES person (id),
  leader TEXT REFERENCES person (id),
  invited TEXT,
  state TEXT NOT NULL DEFAULT 'planned',
  cancel_reason TEXT,
  plan_item TEXT REFERENCES plan_item (id)
) STRICT;
CREATE INDEX session_group_year ON session (group_year, date);
CREATE INDEX session_school_year ON session (school_year, date);
CREATE INDEX session_plan_item ON session (plan_item);
CREATE INDEX session_date ON session (date);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  session TEXT NOT NULL REFERENCES session (id),
  rank INTEGER NOT NULL DEFAULT 1,
  title_kk TEXT, title_ru TEXT, title_en TEXT,
  speaker TEXT REFERENCES person (id),
  speaker_text TEXT,
  heard_kk TEXT, heard_ru TEXT, heard_en TEXT,
  spoke_kk TEXT, spoke_ru TEXT, spoke_en TEXT
) STRICT;
CREATE INDEX agenda_item_session ON agenda_item (session, rank);

CREATE TABLE decision (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  session TEXT REFERENCES session (id),
  agenda_item TEXT REFERENCES agenda_item (id),
  rank INTEGER NOT NULL DEFAULT 1,
  text_kk TEXT, text_ru TEXT, text_en TEXT,
  responsible TEXT REFERENCES person (id),
  responsible_text TEXT,
  due TEXT,
  state TEXT NOT NULL DEFAULT 'open',
  done_on TEXT,
  done_note TEXT
) STRICT;
CREATE INDEX decision_session ON decision (session, rank);
CREATE INDEX decision_responsible ON decision (responsible);
CREATE INDEX decision_due ON decision (state, due);

CREATE TABLE attendance (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  session TEXT NOT NULL REFERENCES session (id),
  person TEXT NOT NULL REFERENCES person (id),
  mark TEXT NOT NULL DEFAULT 'present',
  hours INTEGER
) STRICT;
CREATE UNIQUE INDEX attendance_person ON attendance (session, person) WHERE deleted_at IS NULL;
CREATE INDEX attendance_of ON attendance (person);

CREATE TABLE session_material (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  session TEXT NOT NULL REFERENCES session (id),
  title TEXT NOT NULL,
  url TEXT,
  file TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX session_material_session ON session_material (session);

-- mentoring ---------------------------------------------------------------------------------------------------------

CREATE TABLE mentorship (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  mentor TEXT NOT NULL REFERENCES person (id),
  mentee TEXT NOT NULL REFERENCES person (id),
  academic_year TEXT REFERENCES academic_year (id),
  continues TEXT REFERENCES mentorship (id),
  order_number TEXT, order_date TEXT,
  since TEXT, until TEXT,
  discipline TEXT REFERENCES discipline (id),
  need TEXT,
  goal_kk TEXT, goal_ru TEXT, goal_en TEXT,
  plan_approved_on TEXT,
  state TEXT NOT NULL DEFAULT 'proposed',
  achievements_kk TEXT, achievements_ru TEXT, achievements_en TEXT,
  conclusion_kk TEXT, conclusion_ru TEXT, conclusion_en TEXT,
  mentee_report_kk TEXT, mentee_report_ru TEXT, mentee_report_en TEXT,
  mentee_feedback TEXT,
  mentor_reported_on TEXT, mentee_reported_on TEXT,
  proposal TEXT,
  ended_on TEXT, end_reason TEXT
) STRICT;
CREATE INDEX mentorship_mentor ON mentorship (mentor);
CREATE INDEX mentorship_mentee ON mentorship (mentee);
CREATE INDEX mentorship_year ON mentorship (academic_year);

CREATE TABLE mentor_meeting (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  mentorship TEXT NOT NULL REFERENCES mentorship (id),
  date TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'advice',
  content TEXT NOT NULL,
  agreed TEXT,
  minutes INTEGER NOT NULL DEFAULT 45,
  plan_item TEXT REFERENCES plan_item (id),
  state TEXT NOT NULL DEFAULT 'shared'
) STRICT;
CREATE INDEX mentor_meeting_mentorship ON mentor_meeting (mentorship, date);

CREATE TABLE lesson_visit (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  teacher TEXT NOT NULL REFERENCES person (id),
  visitor TEXT NOT NULL REFERENCES person (id),
  mentorship TEXT REFERENCES mentorship (id),
  date TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'mentoring',
  discipline TEXT REFERENCES discipline (id),
  student_group TEXT,
  lesson_number INTEGER,
  topic TEXT,
  strengths TEXT,
  recommendations TEXT,
  state TEXT NOT NULL DEFAULT 'draft'
) STRICT;
CREATE INDEX lesson_visit_mentorship ON lesson_visit (mentorship, date);
CREATE INDEX lesson_visit_teacher ON lesson_visit (teacher, date);
CREATE INDEX lesson_visit_visitor ON lesson_visit (visitor, date);

-- What an observation sheet or a diagnosis looks at, in neutral words; the office changes it.
CREATE TABLE observation_criterion (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER,
  sheet TEXT NOT NULL DEFAULT 'lesson'
) STRICT;
CREATE TABLE visit_score (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  lesson_visit TEXT NOT NULL REFERENCES lesson_visit (id),
  observation_criterion TEXT NOT NULL REFERENCES observation_criterion (id),
  score INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX visit_score_visit ON visit_score (lesson_visit, observation_criterion) WHERE deleted_at IS NULL;
CREATE TABLE diagnosis_score (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  mentorship TEXT NOT NULL REFERENCES mentorship (id),
  point TEXT NOT NULL,
  observation_criterion TEXT NOT NULL REFERENCES observation_criterion (id),
  score INTEGER NOT NULL,
  date TEXT
) STRICT;
CREATE UNIQUE INDEX diagnosis_score_pair ON diagnosis_score (mentorship, point, observation_criterion)
  WHERE deleted_at IS NULL;

-- The young teacher's own account of growth, beside the mentor's paper.
CREATE TABLE growth_note (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  mentorship TEXT NOT NULL REFERENCES mentorship (id),
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft'
) STRICT;
CREATE INDEX growth_note_mentorship ON growth_note (mentorship, date);

-- plans: a plain list of lines until planning makes it a plan ----------------------------------------------------------

CREATE TABLE plan_item (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  group_year TEXT REFERENCES group_year (id),
  school_year TEXT REFERENCES school_year (id),
  mentorship TEXT REFERENCES mentorship (id),
  rank INTEGER NOT NULL DEFAULT 1,
  stage TEXT NOT NULL DEFAULT 'practical',
  activity_kk TEXT, activity_ru TEXT, activity_en TEXT,
  form TEXT,
  term_from TEXT, term_to TEXT,
  responsible TEXT REFERENCES person (id),
  responsible_text TEXT,
  expected_result_kk TEXT, expected_result_ru TEXT, expected_result_en TEXT,
  state TEXT NOT NULL DEFAULT 'planned',
  done_on TEXT,
  mark TEXT,
  reason TEXT,
  carried_from TEXT REFERENCES plan_item (id)
) STRICT;
CREATE INDEX plan_item_group_year ON plan_item (group_year, rank);
CREATE INDEX plan_item_school_year ON plan_item (school_year, rank);
CREATE INDEX plan_item_mentorship ON plan_item (mentorship, rank);

-- Ready individual plans of a mentor, by need.
CREATE TABLE plan_template (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  need TEXT
) STRICT;
CREATE TABLE plan_template_item (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  plan_template TEXT NOT NULL REFERENCES plan_template (id),
  rank INTEGER NOT NULL DEFAULT 1,
  month INTEGER,
  form TEXT,
  activity_kk TEXT, activity_ru TEXT, activity_en TEXT,
  expected_result_kk TEXT, expected_result_ru TEXT, expected_result_en TEXT
) STRICT;
CREATE INDEX plan_template_item_template ON plan_template_item (plan_template, rank);

-- content -----------------------------------------------------------------------------------------------------------

INSERT INTO rule (id, created_at, updated_at, code, value, unit, valid_from, source) VALUES
  ('rule-head-experience-years', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'head_experience_years', 2, 'years', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-head-course-max-months', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'head_course_max_months', 0, 'months', '2000-01-01', 'Бағдарлама ұсынған мән: 0 – мерзімі шектелмеген / Значение, предложенное программой: 0 – давность не ограничена'),
  ('rule-head-max-groups', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'head_max_groups', 1, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-group-min-size', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'group_min_size', 3, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-group-max-per-person', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'group_max_per_person', 3, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-group-ready-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'group_ready_days', 30, 'days', '2000-01-01', 'Оқу жылы басталғаннан бастап / С начала учебного года'),
  ('rule-group-min-sessions', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'group_min_sessions', 4, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-mentor-order-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'mentor_order_days', 5, 'days', '2000-01-01', 'ҚР БҒМ 24.04.2020 № 160 бұйрығының үлгісімен, колледждің жергілікті актісі / По образцу приказа МОН РК от 24.04.2020 № 160, локальный акт колледжа'),
  ('rule-mentor-period-months', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'mentor_period_months', 12, 'months', '2000-01-01', 'ҚР БҒМ 24.04.2020 № 160 бұйрығының үлгісімен, колледждің жергілікті актісі / По образцу приказа МОН РК от 24.04.2020 № 160, локальный акт колледжа'),
  ('rule-mentor-max-mentees', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'mentor_max_mentees', 3, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-mentee-months', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'mentee_months', 36, 'months', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-mentor-silence-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'mentor_silence_days', 45, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой');

-- Criteria of the observation sheet (a lesson) and of the diagnosis (a young teacher), in neutral words.
INSERT INTO observation_criterion (id, created_at, updated_at, name_kk, name_ru, name_en, rank, sheet) VALUES
  ('observation-criterion-goal', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Сабақтың мақсаты мен күтілетін нәтижелері айтылған', 'Цель и ожидаемые результаты занятия названы', 'The goal and the expected results of the lesson are named', 10, 'lesson'),
  ('observation-criterion-structure', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Сабақ кезеңдері мен уақыты үйлескен', 'Этапы занятия и время согласованы', 'The stages of the lesson and the time agree', 20, 'lesson'),
  ('observation-criterion-content', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Мазмұны мамандықпен және тәжірибемен байланысты', 'Содержание связано со специальностью и практикой', 'The content is tied to the speciality and to practice', 30, 'lesson'),
  ('observation-criterion-methods', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Оқыту технологиялары мен әдістері мақсатқа сай', 'Технологии и приёмы обучения отвечают цели', 'Learning technologies and methods serve the goal', 40, 'lesson'),
  ('observation-criterion-learners', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Білім алушылар өзі ойлап, өзі орындайды', 'Обучающиеся думают и действуют сами', 'Learners think and act for themselves', 50, 'lesson'),
  ('observation-criterion-feedback', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Бағалау өлшемдері түсінікті, кері байланыс беріледі', 'Критерии оценивания понятны, обратная связь даётся', 'Assessment criteria are clear and feedback is given', 60, 'lesson'),
  ('observation-criterion-resources', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Жабдық пен цифрлық ресурстар қолданылады', 'Оборудование и цифровые ресурсы используются', 'Equipment and digital resources are used', 70, 'lesson'),
  ('observation-criterion-atmosphere', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Қарым-қатынас сыйластыққа негізделген', 'Общение построено на уважении', 'Communication rests on respect', 80, 'lesson'),
  ('observation-criterion-planning', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Сабақты және оқу құжаттамасын жоспарлау', 'Планирование занятия и учебной документации', 'Planning a lesson and teaching documents', 110, 'diagnosis'),
  ('observation-criterion-subject', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Пәнді және өндірістік тәжірибені білу', 'Знание дисциплины и производственной практики', 'Knowledge of the discipline and of production practice', 120, 'diagnosis'),
  ('observation-criterion-teaching', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Оқыту әдістері мен технологияларын қолдану', 'Применение методов и технологий обучения', 'Use of teaching methods and technologies', 130, 'diagnosis'),
  ('observation-criterion-assessment', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Бағалау және кері байланыс', 'Оценивание и обратная связь', 'Assessment and feedback', 140, 'diagnosis'),
  ('observation-criterion-group-work', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Топпен жұмыс және тәртіп', 'Работа с группой и дисциплина на занятии', 'Work with the student group and order in class', 150, 'diagnosis'),
  ('observation-criterion-digital', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Цифрлық құралдарды қолдану', 'Использование цифровых средств', 'Use of digital tools', 160, 'diagnosis'),
  ('observation-criterion-reflection', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Өз сабағын талдау', 'Анализ собственного занятия', 'Analysis of one''s own lesson', 170, 'diagnosis');
