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
-- Marks are counted from the index alone.
CREATE INDEX attendance_mark ON attendance (session, mark) WHERE deleted_at IS NULL;

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
CREATE INDEX mentor_meeting_plan_item ON mentor_meeting (plan_item);

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

-- Ready individual plans of a mentor over the school year, one for each need; the office changes them.
INSERT INTO plan_template (id, created_at, updated_at, name_kk, name_ru, name_en, need) VALUES
  ('plan-template-planning', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Сабақты жоспарлау', 'Планирование занятий', 'Lesson planning', 'planning'),
  ('plan-template-methods', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Оқыту әдістері мен технологиялары', 'Методы и технологии обучения', 'Teaching methods and technologies', 'methods'),
  ('plan-template-assessment', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Бағалау және кері байланыс', 'Оценивание и обратная связь', 'Assessment and feedback', 'assessment'),
  ('plan-template-group-work', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Оқу тобымен жұмыс және бейімделу', 'Работа с учебной группой и адаптация', 'Work with the student group and adaptation', 'group_work'),
  ('plan-template-documents', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Оқу құжаттамасын жүргізу', 'Ведение учебной документации', 'Keeping teaching documents', 'documents'),
  ('plan-template-digital', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Цифрлық құралдар', 'Цифровые средства', 'Digital tools', 'digital');
INSERT INTO plan_template_item (id, created_at, updated_at, plan_template, rank, month, form, activity_kk, activity_ru, activity_en, expected_result_kk, expected_result_ru, expected_result_en) VALUES
  ('plan-template-planning-01', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 1, 9, 'consultation', 'Оқу жұмыс бағдарламасымен, күнтізбелік-тақырыптық жоспармен және сабақ жоспарының үлгісімен танысу', 'Знакомство с рабочей учебной программой, календарно-тематическим планом и образцом плана занятия', 'Getting to know the working curriculum, the calendar and thematic plan and the sample lesson plan', 'Құжаттардың өзара байланысы түсінікті', 'Связь документов между собой понятна', 'How the documents depend on each other is clear'),
  ('plan-template-planning-02', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 2, 9, 'workshop', 'Алғашқы екі сабақтың жоспарын тәлімгермен бірге құру', 'Составление планов первых двух занятий вместе с наставником', 'Writing the plans of the first two lessons together with the mentor', 'Екі сабақтың жоспары дайын', 'Планы двух занятий готовы', 'The plans of two lessons are ready'),
  ('plan-template-planning-03', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 3, 10, 'consultation', 'Сабақтың мақсатын оқу нәтижелері мен бағалау өлшемдеріне сүйеніп тұжырымдау', 'Формулирование цели занятия по результатам обучения и критериям оценивания', 'Wording the goal of a lesson from learning outcomes and assessment criteria', 'Сабақтың мақсаты өлшенетін түрде жазылған', 'Цель занятия записана измеримо', 'The goal of the lesson is written so that it can be measured'),
  ('plan-template-planning-04', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 4, 10, 'visit', 'Тәлімгердің сабағына қатысып, жоспарды сабақтың барысымен салыстыру', 'Посещение занятия наставника и сравнение плана с ходом занятия', 'Visiting the mentor''s lesson and comparing the plan with the course of the lesson', 'Бақылау парағы толтырылған', 'Лист наблюдения заполнен', 'An observation sheet is filled in'),
  ('plan-template-planning-05', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 5, 11, 'visit', 'Жас педагогтің сабағына қатысу: сабақ кезеңдері мен уақытты бөлу', 'Посещение занятия молодого педагога: этапы занятия и распределение времени', 'Visiting the young teacher''s lesson: its stages and timing', 'Сабақ бірге талданып, ұсыныстар берілген', 'Занятие разобрано вместе, рекомендации даны', 'The lesson is discussed together and recommendations are given'),
  ('plan-template-planning-06', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 6, 12, 'workshop', 'Теориялық, практикалық және зертханалық сабақтардың жоспарларын салыстыру', 'Сравнение планов теоретического, практического и лабораторного занятий', 'Comparing plans of a theory, a practical and a laboratory lesson', 'Сабақтың әр түріне бір жоспардан дайын', 'Готово по одному плану на каждый вид занятия', 'One plan is ready for each kind of lesson'),
  ('plan-template-planning-07', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 7, 1, 'consultation', 'Екінші жартыжылдықтың күнтізбелік-тақырыптық жоспарын нақтылау', 'Уточнение календарно-тематического плана на второе полугодие', 'Refining the calendar and thematic plan of the second half-year', 'Нақтыланған жоспар бөлімшеге тапсырылған', 'Уточнённый план сдан в отделение', 'The refined plan is handed in to the department'),
  ('plan-template-planning-08', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 8, 3, 'visit', 'Жас педагогтің ашық сабағын бірге дайындап, өткізу', 'Подготовка и проведение открытого занятия молодого педагога', 'Preparing and holding the young teacher''s open lesson', 'Ашық сабақ өткізіліп, талданған', 'Открытое занятие проведено и проанализировано', 'The open lesson is held and analysed'),
  ('plan-template-planning-09', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-planning', 9, 5, 'results', 'Жыл бойы құрылған жоспарларды талдау және қорытынды диагностика', 'Анализ планов, составленных за год, и итоговая диагностика', 'Reviewing the plans of the year and the closing diagnosis', 'Қорытынды мен келесі жылға ұсыныстар жазылған', 'Вывод и предложения на следующий год записаны', 'The conclusion and proposals for the next year are written');
INSERT INTO plan_template_item (id, created_at, updated_at, plan_template, rank, month, form, activity_kk, activity_ru, activity_en, expected_result_kk, expected_result_ru, expected_result_en) VALUES
  ('plan-template-methods-01', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 1, 9, 'consultation', 'Кіріс диагностикасы бойынша меңгерілетін екі әдісті таңдау', 'Выбор двух методов для освоения по результатам входной диагностики', 'Choosing two methods to master from the entry diagnosis', 'Таңдалған әдістер жеке жоспарға енгізілген', 'Выбранные методы внесены в индивидуальный план', 'The chosen methods stand in the individual plan'),
  ('plan-template-methods-02', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 2, 10, 'theory', 'Белсенді оқыту әдістерінің теориясын шығармашылық топтың отырысында оқып-үйрену', 'Изучение теории активных методов обучения на заседании творческой группы', 'Studying the theory of active methods at a session of the creative group', 'Әдістердің қысқаша сипаттамасы жасалған', 'Краткое описание методов составлено', 'A short description of the methods is made'),
  ('plan-template-methods-03', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 3, 10, 'master_class', 'Тәлімгердің шеберлік сыныбы: таңдалған әдісті сабақта көрсету', 'Мастер-класс наставника: показ выбранного метода на занятии', 'The mentor''s master class: the chosen method shown in a lesson', 'Бақылау жазбалары жасалған', 'Записи наблюдения сделаны', 'Notes of the observation are made'),
  ('plan-template-methods-04', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 4, 11, 'workshop', 'Жаңа әдіспен өтетін сабақтың тапсырмаларын бірге құрастыру', 'Совместная разработка заданий к занятию с новым методом', 'Making tasks for a lesson with the new method together', 'Тапсырмалар жинағы дайын', 'Комплект заданий готов', 'A set of tasks is ready'),
  ('plan-template-methods-05', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 5, 11, 'visit', 'Жас педагогтің жаңа әдіспен өткізген сабағына қатысып, талдау', 'Посещение и анализ занятия молодого педагога с новым методом', 'Visiting and analysing the young teacher''s lesson with the new method', 'Сабақ бірге талданып, ұсыныстар берілген', 'Занятие разобрано вместе, рекомендации даны', 'The lesson is discussed together and recommendations are given'),
  ('plan-template-methods-06', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 6, 2, 'visit', 'Басқа педагогтердің сабақтарына өзара қатысу', 'Взаимопосещение занятий других педагогов', 'Mutual visits of other teachers'' lessons', 'Кемінде екі сабаққа қатысып, тиімді тәсілдер жазып алынған', 'Посещено не менее двух занятий, полезные приёмы записаны', 'At least two lessons are visited and useful techniques noted'),
  ('plan-template-methods-07', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 7, 3, 'workshop', 'Екінші әдісті меңгеріп, бір тақырыпты сол әдіспен өткізу', 'Освоение второго метода и проведение одной темы с ним', 'Mastering the second method and teaching one topic with it', 'Сабақ материалдары топтың әдістемелік қорына қосылған', 'Материалы занятия добавлены в методический фонд группы', 'The materials are added to the group''s store of methods'),
  ('plan-template-methods-08', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 8, 4, 'master_class', 'Жас педагогтің шағын шеберлік сыныбы: өз тәжірибесімен бөлісу', 'Небольшой мастер-класс молодого педагога: обмен опытом', 'The young teacher''s short master class: sharing experience', 'Әріптестердің кері байланысы жиналған', 'Отзывы коллег собраны', 'Colleagues'' feedback is gathered'),
  ('plan-template-methods-09', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-methods', 9, 5, 'results', 'Қолданылған әдістердің нәтижесін талдау және қорытынды диагностика', 'Анализ результатов применения методов и итоговая диагностика', 'Reviewing what the methods gave and the closing diagnosis', 'Технология бойынша жеткен деңгейі белгіленген', 'Достигнутый уровень владения технологией отмечен', 'The level reached in the technology is recorded');
INSERT INTO plan_template_item (id, created_at, updated_at, plan_template, rank, month, form, activity_kk, activity_ru, activity_en, expected_result_kk, expected_result_ru, expected_result_en) VALUES
  ('plan-template-assessment-01', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 1, 9, 'consultation', 'Колледждің бағалау ережесімен және критериалды бағалаудың негіздерімен танысу', 'Знакомство с правилами оценивания колледжа и основами критериального оценивания', 'Getting to know the college''s assessment rules and the basics of criteria-based assessment', 'Жас педагог бағалау түрлерін ажыратады', 'Молодой педагог различает виды оценивания', 'The young teacher tells the kinds of assessment apart'),
  ('plan-template-assessment-02', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 2, 10, 'workshop', 'Бір тақырып бойынша бағалау өлшемдері мен дескрипторларын құру', 'Составление критериев и дескрипторов по одной теме', 'Writing criteria and descriptors for one topic', 'Өлшемдер мен дескрипторлар дайын', 'Критерии и дескрипторы готовы', 'Criteria and descriptors are ready'),
  ('plan-template-assessment-03', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 3, 11, 'visit', 'Тәлімгердің сабағында қалыптастырушы бағалау тәсілдерін бақылау', 'Наблюдение приёмов формативного оценивания на занятии наставника', 'Observing techniques of formative assessment in the mentor''s lesson', 'Бақылау парағы толтырылған', 'Лист наблюдения заполнен', 'An observation sheet is filled in'),
  ('plan-template-assessment-04', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 4, 11, 'workshop', 'Қысқа жазбаша жұмыс пен тест тапсырмаларын құрастыру', 'Составление короткой письменной работы и тестовых заданий', 'Making a short written task and test items', 'Тапсырмалар бөлімшеде қаралған', 'Задания рассмотрены в отделении', 'The tasks are reviewed in the department'),
  ('plan-template-assessment-05', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 5, 12, 'consultation', 'Бірінші жартыжылдықтың бағаларын талдап, қиналған білім алушыларға көмек жоспарлау', 'Анализ оценок первого полугодия и планирование помощи обучающимся, испытывающим трудности', 'Analysing the marks of the first half-year and planning help for learners in difficulty', 'Көмек жоспары жазылған', 'План помощи составлен', 'A plan of help is written'),
  ('plan-template-assessment-06', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 6, 2, 'visit', 'Жас педагогтің сабағына қатысу: білім алушыларға кері байланыс беру', 'Посещение занятия молодого педагога: обратная связь обучающимся', 'Visiting the young teacher''s lesson: feedback to learners', 'Сабақ бірге талданып, ұсыныстар берілген', 'Занятие разобрано вместе, рекомендации даны', 'The lesson is discussed together and recommendations are given'),
  ('plan-template-assessment-07', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 7, 3, 'workshop', 'Практикалық жұмысты өлшемдер бойынша бірге бағалап, белгілерді салыстыру', 'Совместное оценивание практической работы по критериям и сверка отметок', 'Assessing a practical work by criteria together and comparing the marks', 'Белгілердегі айырмашылық талқыланған', 'Расхождения в отметках обсуждены', 'Differences between the marks are discussed'),
  ('plan-template-assessment-08', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 8, 4, 'workshop', 'Аралық аттестаттауға арналған бағалау құралдарын дайындау', 'Подготовка оценочных средств к промежуточной аттестации', 'Preparing assessment tools for the interim attestation', 'Бағалау құралдары бекітуге ұсынылған', 'Оценочные средства представлены на утверждение', 'The assessment tools are submitted for approval'),
  ('plan-template-assessment-09', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-assessment', 9, 5, 'results', 'Бағалау тәжірибесін талдау және қорытынды диагностика', 'Анализ опыта оценивания и итоговая диагностика', 'Reviewing the practice of assessment and the closing diagnosis', 'Қорытынды мен келесі жылға ұсыныстар жазылған', 'Вывод и предложения на следующий год записаны', 'The conclusion and proposals for the next year are written');
INSERT INTO plan_template_item (id, created_at, updated_at, plan_template, rank, month, form, activity_kk, activity_ru, activity_en, expected_result_kk, expected_result_ru, expected_result_en) VALUES
  ('plan-template-group-work-01', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 1, 9, 'other', 'Колледжбен, оқу топтарымен және ішкі тәртіп ережелерімен танысу', 'Знакомство с колледжем, учебными группами и правилами внутреннего распорядка', 'Getting to know the college, its student groups and its house rules', 'Жұмыс орны мен міндеттері түсінікті', 'Рабочее место и обязанности понятны', 'The workplace and the duties are clear'),
  ('plan-template-group-work-02', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 2, 9, 'consultation', 'Топпен алғашқы сабақтар: сабақтағы ережелерді бірге жасау', 'Первые занятия с группой: совместная выработка правил', 'First lessons with a group: making the rules together', 'Топтың сабақтағы ережелері жазылған', 'Правила работы группы записаны', 'The group''s rules in class are written down'),
  ('plan-template-group-work-03', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 3, 10, 'visit', 'Тәлімгердің сабағында топты ұйымдастыру тәсілдерін бақылау', 'Наблюдение приёмов организации группы на занятии наставника', 'Observing how the mentor organises the group in a lesson', 'Бақылау парағы толтырылған', 'Лист наблюдения заполнен', 'An observation sheet is filled in'),
  ('plan-template-group-work-04', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 4, 10, 'consultation', 'Педагог-психологпен бірге топтың ерекшеліктерін талдау', 'Анализ особенностей группы вместе с педагогом-психологом', 'Looking at what is particular to the group together with the psychologist', 'Қолдау қажет білім алушылар анықталған', 'Обучающиеся, которым нужна поддержка, определены', 'Learners who need support are known'),
  ('plan-template-group-work-05', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 5, 11, 'visit', 'Жас педагогтің сабағына қатысу: тәртіп пен белсенділік', 'Посещение занятия молодого педагога: порядок и активность', 'Visiting the young teacher''s lesson: order and activity', 'Сабақ бірге талданып, ұсыныстар берілген', 'Занятие разобрано вместе, рекомендации даны', 'The lesson is discussed together and recommendations are given'),
  ('plan-template-group-work-06', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 6, 12, 'workshop', 'Қиын жағдайларды нақты мысалдар арқылы талдау', 'Разбор трудных ситуаций на конкретных примерах', 'Discussing difficult situations by real examples', 'Кемінде үш жағдай талданған', 'Разобрано не менее трёх ситуаций', 'At least three situations are discussed'),
  ('plan-template-group-work-07', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 7, 2, 'workshop', 'Жұптық және топтық жұмысқа арналған тапсырмалар дайындау', 'Подготовка заданий для парной и групповой работы', 'Preparing tasks for work in pairs and groups', 'Тапсырмалар сабақта қолданылған', 'Задания применены на занятии', 'The tasks are used in a lesson'),
  ('plan-template-group-work-08', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 8, 3, 'other', 'Ата-аналармен және топ кураторымен бірлескен іс-шара өткізу', 'Совместное мероприятие с родителями и куратором группы', 'A joint event with parents and the group''s curator', 'Бір бірлескен іс-шара өткізілген', 'Одно совместное мероприятие проведено', 'One joint event is held'),
  ('plan-template-group-work-09', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-group-work', 9, 5, 'results', 'Топпен жұмыстың нәтижесін талдау және қорытынды диагностика', 'Анализ результатов работы с группой и итоговая диагностика', 'Reviewing the work with the group and the closing diagnosis', 'Қорытынды мен келесі жылға ұсыныстар жазылған', 'Вывод и предложения на следующий год записаны', 'The conclusion and proposals for the next year are written');
INSERT INTO plan_template_item (id, created_at, updated_at, plan_template, rank, month, form, activity_kk, activity_ru, activity_en, expected_result_kk, expected_result_ru, expected_result_en) VALUES
  ('plan-template-documents-01', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 1, 9, 'consultation', 'Педагог жүргізетін міндетті құжаттардың тізбесімен танысу', 'Знакомство с перечнем обязательных документов педагога', 'Getting to know the documents that a teacher must keep', 'Құжаттардың тізбесі мен мерзімдері жазылған', 'Перечень документов и сроки записаны', 'The list of documents with their terms is written down'),
  ('plan-template-documents-02', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 2, 9, 'workshop', 'Күнтізбелік-тақырыптық жоспарды рәсімдеу', 'Оформление календарно-тематического плана', 'Drawing up the calendar and thematic plan', 'Жоспар келісіліп, бекітілген', 'План согласован и утверждён', 'The plan is agreed and approved'),
  ('plan-template-documents-03', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 3, 10, 'workshop', 'Электрондық журналды толтыру: тақырыптар, бағалар, сабаққа қатысу', 'Заполнение электронного журнала: темы, оценки, посещаемость', 'Filling in the electronic register: topics, marks, attendance', 'Журнал ескертусіз жүргізіледі', 'Журнал ведётся без замечаний', 'The register is kept without remarks'),
  ('plan-template-documents-04', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 4, 11, 'consultation', 'Пәннің оқу-әдістемелік кешенін жинақтау', 'Формирование учебно-методического комплекса дисциплины', 'Putting together the teaching and methodical kit of the discipline', 'Кешеннің құрамы мен жетіспейтін материалдары анықталған', 'Состав комплекса и недостающие материалы определены', 'What the kit has and what it lacks is known'),
  ('plan-template-documents-05', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 5, 12, 'consultation', 'Бірінші жартыжылдықтың есебін дайындау', 'Подготовка отчёта за первое полугодие', 'Preparing the report of the first half-year', 'Есеп мерзімінде тапсырылған', 'Отчёт сдан в срок', 'The report is handed in on time'),
  ('plan-template-documents-06', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 6, 2, 'workshop', 'Зертханалық және практикалық жұмыстарға әдістемелік нұсқаулар әзірлеу', 'Разработка методических указаний к лабораторным и практическим работам', 'Writing instructions for laboratory and practical work', 'Нұсқаулар бөлімшеде қаралған', 'Указания рассмотрены в отделении', 'The instructions are reviewed in the department'),
  ('plan-template-documents-07', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 7, 3, 'consultation', 'Аттестаттауға арналған портфолионың құрылымымен танысып, материал жинау', 'Знакомство со структурой портфолио для аттестации и сбор материалов', 'Getting to know the portfolio for attestation and gathering material', 'Портфолионың алғашқы бөлімдері толтырылған', 'Первые разделы портфолио заполнены', 'The first parts of the portfolio are filled in'),
  ('plan-template-documents-08', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 8, 4, 'workshop', 'Емтихан материалдарын рәсімдеу', 'Оформление экзаменационных материалов', 'Drawing up examination materials', 'Материалдар бекітуге тапсырылған', 'Материалы сданы на утверждение', 'The materials are handed in for approval'),
  ('plan-template-documents-09', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-documents', 9, 6, 'results', 'Жыл соңында құжаттарды тапсыру және қорытынды диагностика', 'Сдача документов в конце года и итоговая диагностика', 'Handing the documents in at the end of the year and the closing diagnosis', 'Құжаттар ескертусіз қабылданған', 'Документы приняты без замечаний', 'The documents are accepted without remarks');
INSERT INTO plan_template_item (id, created_at, updated_at, plan_template, rank, month, form, activity_kk, activity_ru, activity_en, expected_result_kk, expected_result_ru, expected_result_en) VALUES
  ('plan-template-digital-01', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 1, 9, 'consultation', 'Колледждің цифрлық ортасымен танысу: электрондық журнал, оқыту платформасы, пошта', 'Знакомство с цифровой средой колледжа: электронный журнал, платформа обучения, почта', 'Getting to know the college''s digital environment: electronic register, learning platform, mail', 'Барлық жүйеге кіру реттелген', 'Доступ ко всем системам настроен', 'Access to all systems is set up'),
  ('plan-template-digital-02', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 2, 10, 'workshop', 'Сабаққа презентация мен цифрлық ресурс дайындау', 'Подготовка презентации и цифрового ресурса к занятию', 'Preparing slides and a digital resource for a lesson', 'Ресурс сабақта қолданылған', 'Ресурс применён на занятии', 'The resource is used in a lesson'),
  ('plan-template-digital-03', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 3, 10, 'visit', 'Тәлімгердің цифрлық құралдар қолданылған сабағына қатысу', 'Посещение занятия наставника с применением цифровых средств', 'Visiting the mentor''s lesson with digital tools', 'Бақылау парағы толтырылған', 'Лист наблюдения заполнен', 'An observation sheet is filled in'),
  ('plan-template-digital-04', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 4, 11, 'master_class', 'Ақпараттық технологиялар тобының шеберлік сыныбына қатысу', 'Участие в мастер-классе группы информационных технологий', 'Taking part in a master class of the information technologies group', 'Меңгерілетін бір құрал таңдалған', 'Один инструмент выбран для освоения', 'One tool is chosen to be mastered'),
  ('plan-template-digital-05', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 5, 12, 'workshop', 'Компьютерлік тест құрып, оны топпен өткізу', 'Создание компьютерного теста и проведение его с группой', 'Making a computer test and holding it with a group', 'Тест нәтижесі талданған', 'Результаты теста проанализированы', 'The results of the test are analysed'),
  ('plan-template-digital-06', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 6, 2, 'workshop', 'Қашықтан оқыту сабағын дайындап, өткізу', 'Подготовка и проведение дистанционного занятия', 'Preparing and holding a distance lesson', 'Сабақ жазбасы талқыланған', 'Запись занятия обсуждена', 'The recording of the lesson is discussed'),
  ('plan-template-digital-07', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 7, 3, 'consultation', 'Деректерді қорғау, авторлық құқық және желідегі әдеп туралы кеңес', 'Консультация о защите данных, авторском праве и этике в сети', 'Advice on data protection, copyright and good manners online', 'Қауіпсіздік ережелері сақталады', 'Правила безопасности соблюдаются', 'The safety rules are kept'),
  ('plan-template-digital-08', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 8, 4, 'visit', 'Жас педагогтің сабағына қатысу: цифрлық құралдың сабақ мақсатына сай болуы', 'Посещение занятия молодого педагога: соответствие цифрового средства цели занятия', 'Visiting the young teacher''s lesson: whether the digital tool serves the goal', 'Сабақ бірге талданып, ұсыныстар берілген', 'Занятие разобрано вместе, рекомендации даны', 'The lesson is discussed together and recommendations are given'),
  ('plan-template-digital-09', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'plan-template-digital', 9, 5, 'results', 'Жасалған ресурстарды жинақтау және қорытынды диагностика', 'Сбор созданных ресурсов и итоговая диагностика', 'Gathering the resources that were made and the closing diagnosis', 'Ресурстар әдістемелік қорға қосылған', 'Ресурсы добавлены в методический фонд', 'The resources are added to the store of methods');
