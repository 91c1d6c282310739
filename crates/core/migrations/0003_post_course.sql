-- Post-course support (domain.md §2.1, 2.3, 2.4 R-PC): the case, surveys, evidence; legal bases; points of levels.

-- R-PC-1: which kinds of training open a case. Points of a level: how much one piece of evidence weighs.
ALTER TABLE training_kind ADD COLUMN opens_case INTEGER NOT NULL DEFAULT 0;
UPDATE training_kind SET opens_case = 1
  WHERE id IN ('training-kind-course', 'training-kind-level-course', 'training-kind-online');
ALTER TABLE level ADD COLUMN evidence_points INTEGER;
UPDATE level SET evidence_points = CASE id
  WHEN 'level-commission' THEN 5 WHEN 'level-college' THEN 5 WHEN 'level-district' THEN 10 WHEN 'level-oblast' THEN 20
  WHEN 'level-interregional' THEN 25 WHEN 'level-republic' THEN 30 WHEN 'level-international' THEN 40 END;

-- college -----------------------------------------------------------------------------------------------------------

CREATE TABLE legal_basis (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER,
  subject TEXT
) STRICT;

-- surveys -----------------------------------------------------------------------------------------------------------

CREATE TABLE survey_template (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE survey_question (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  survey_template TEXT NOT NULL REFERENCES survey_template (id),
  rank INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL DEFAULT 'scale',
  text_kk TEXT, text_ru TEXT, text_en TEXT,
  options_kk TEXT, options_ru TEXT, options_en TEXT,
  competency TEXT
) STRICT;
CREATE INDEX survey_question_template ON survey_question (survey_template, rank);

-- post-course -------------------------------------------------------------------------------------------------------

CREATE TABLE post_course_case (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  training_record TEXT NOT NULL REFERENCES training_record (id),
  curator TEXT REFERENCES person (id),
  state TEXT NOT NULL DEFAULT 'open',
  opened_on TEXT,
  extended_to TEXT,
  extension_reason TEXT,
  ended_on TEXT,
  ground TEXT,
  end_reason TEXT,
  final_date TEXT,
  override_reason TEXT,
  conclusion_kk TEXT,
  conclusion_ru TEXT,
  conclusion_en TEXT,
  recommendations TEXT,
  reference_number TEXT,
  report_sent TEXT,
  hand_level TEXT,
  hand_level_note TEXT,
  final_level TEXT,
  final_score INTEGER,
  calculation TEXT
) STRICT;
-- One case for a training record: opening is repeatable.
CREATE UNIQUE INDEX post_course_case_record ON post_course_case (training_record) WHERE deleted_at IS NULL;
-- Whether a record ever had a case, removed or not.
CREATE INDEX post_course_case_training ON post_course_case (training_record);
CREATE INDEX post_course_case_curator ON post_course_case (curator);
CREATE INDEX post_course_case_state ON post_course_case (state);

CREATE TABLE case_suspension (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  post_course_case TEXT NOT NULL REFERENCES post_course_case (id),
  since TEXT NOT NULL,
  until TEXT,
  ground TEXT NOT NULL DEFAULT 'parental_leave'
) STRICT;
CREATE INDEX case_suspension_case ON case_suspension (post_course_case);

CREATE TABLE support_action (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  post_course_case TEXT NOT NULL REFERENCES post_course_case (id),
  date TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'consultation',
  channel TEXT NOT NULL DEFAULT 'in_person',
  content TEXT,
  helper TEXT REFERENCES person (id),
  minutes INTEGER
) STRICT;
CREATE INDEX support_action_case ON support_action (post_course_case, date);

CREATE TABLE reflection (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  post_course_case TEXT NOT NULL REFERENCES post_course_case (id),
  date TEXT,
  learnt TEXT, used TEXT, effect TEXT, difficulties TEXT, shared TEXT, next_steps TEXT,
  self_score INTEGER,
  comment TEXT,
  state TEXT NOT NULL DEFAULT 'draft'
) STRICT;
CREATE INDEX reflection_case ON reflection (post_course_case);

CREATE TABLE result_rating (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  post_course_case TEXT NOT NULL REFERENCES post_course_case (id),
  expected_result TEXT NOT NULL REFERENCES expected_result (id),
  point TEXT NOT NULL,
  rating INTEGER NOT NULL,
  date TEXT,
  mode TEXT
) STRICT;
CREATE UNIQUE INDEX result_rating_case ON result_rating (post_course_case, expected_result, point) WHERE deleted_at IS NULL;

CREATE TABLE survey_response (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  survey_template TEXT NOT NULL REFERENCES survey_template (id),
  post_course_case TEXT NOT NULL REFERENCES post_course_case (id),
  stage TEXT NOT NULL,
  date TEXT NOT NULL,
  mode TEXT NOT NULL DEFAULT 'paper',
  anonymous INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX survey_response_case ON survey_response (post_course_case, stage, date);
CREATE TABLE survey_answer (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  survey_response TEXT NOT NULL REFERENCES survey_response (id),
  survey_question TEXT NOT NULL REFERENCES survey_question (id),
  scale INTEGER,
  choices TEXT,
  text TEXT
) STRICT;
CREATE INDEX survey_answer_response ON survey_answer (survey_response);

-- evidence ----------------------------------------------------------------------------------------------------------

CREATE TABLE evidence_kind (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT, synonyms TEXT, archived INTEGER NOT NULL DEFAULT 0,
  rank INTEGER
) STRICT;
CREATE TABLE evidence (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  person TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL REFERENCES evidence_kind (id),
  title_kk TEXT, title_ru TEXT, title_en TEXT,
  date TEXT NOT NULL,
  level TEXT NOT NULL REFERENCES level (id),
  role TEXT,
  publisher TEXT, issn TEXT, pages TEXT, url TEXT,
  result TEXT,
  hours INTEGER,
  technology TEXT REFERENCES technology (id),
  file TEXT REFERENCES attachment (id),
  state TEXT NOT NULL DEFAULT 'submitted',
  verified_by TEXT REFERENCES person (id),
  verified_on TEXT,
  remark TEXT
) STRICT;
CREATE INDEX evidence_person ON evidence (person, date);
CREATE TABLE evidence_case (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT,
  evidence TEXT NOT NULL REFERENCES evidence (id),
  post_course_case TEXT NOT NULL REFERENCES post_course_case (id)
) STRICT;
CREATE INDEX evidence_case_evidence ON evidence_case (evidence);
CREATE INDEX evidence_case_case ON evidence_case (post_course_case);

-- content -----------------------------------------------------------------------------------------------------------

INSERT INTO rule (id, created_at, updated_at, code, value, unit, valid_from, source) VALUES
  ('rule-pc-min-hours', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_min_hours', 36, 'hours', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-from-course-end', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_from_course_end', 0, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-window-months', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_window_months', 12, 'months', '2000-01-01', 'ҚР БҒМ 28.01.2016 № 95 бұйрығы / Приказ МОН РК от 28.01.2016 № 95'),
  ('rule-pc-grace-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_grace_days', 60, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-soon-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_soon_days', 30, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-stuck-days', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_stuck_days', 90, 'days', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-min-entry-surveys', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_min_entry_surveys', 1, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-min-final-surveys', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_min_final_surveys', 1, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-min-evidence', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_min_evidence', 1, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-min-reflections', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_min_reflections', 1, 'count', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-weight-survey', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_weight_survey', 30, 'percent', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-weight-results', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_weight_results', 40, 'percent', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-weight-evidence', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_weight_evidence', 20, 'percent', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-weight-reflection', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_weight_reflection', 10, 'percent', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-band-high', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_band_high', 80, 'percent', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой'),
  ('rule-pc-band-medium', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'pc_band_medium', 50, 'percent', '2000-01-01', 'Бағдарлама ұсынған мән / Значение, предложенное программой');

-- The legal basis that the forms cite; the office changes it when an order replaces another.
INSERT INTO legal_basis (id, created_at, updated_at, name_kk, name_ru, name_en, rank, subject) VALUES
  ('legal-basis-order-95', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z',
   'Қазақстан Республикасы Білім және ғылым министрінің 2016 жылғы 28 қаңтардағы № 95 бұйрығы',
   'приказ Министра образования и науки Республики Казахстан от 28 января 2016 года № 95',
   'Order No. 95 of the Minister of Education and Science of the Republic of Kazakhstan of 28 January 2016', 10, 'post_course'),
  ('legal-basis-status-of-teacher', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z',
   '«Педагог мәртебесі туралы» Қазақстан Республикасының 2019 жылғы 27 желтоқсандағы Заңы',
   'Закон Республики Казахстан от 27 декабря 2019 года «О статусе педагога»',
   'Law of the Republic of Kazakhstan of 27 December 2019 On the Status of the Teacher', 20, 'post_course');

-- Kinds of evidence: those of seed 004, in its order, then those that practice adds.
INSERT INTO evidence_kind (id, created_at, updated_at, name_kk, name_ru, name_en, synonyms, rank) VALUES
  ('evidence-kind-master-class', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'шеберлік сыныбы', 'мастер-класс', 'master class', replace('шеберлік-класс | шеберлік класы | мастер класс', ' | ', char(10)), 10),
  ('evidence-kind-seminar', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'семинар', 'семинар', 'seminar', replace('семинар-практикум | практикалық семинар', ' | ', char(10)), 20),
  ('evidence-kind-webinar', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'вебинар', 'вебинар', 'webinar', NULL, 30),
  ('evidence-kind-training', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'тренинг', 'тренинг', 'training', NULL, 40),
  ('evidence-kind-round-table', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'дөңгелек үстел', 'круглый стол', 'round table', NULL, 50),
  ('evidence-kind-conference', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'конференциядағы баяндама', 'доклад на конференции', 'conference talk', replace('конференция | баяндама | выступление на конференции | доклад', ' | ', char(10)), 60),
  ('evidence-kind-article-oblast', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'облыстық басылымдағы мақала', 'статья в областном издании', 'article in an oblast publication', replace('облыстық мақала | статья областная', ' | ', char(10)), 70),
  ('evidence-kind-article-republic', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'республикалық басылымдағы мақала', 'статья в республиканском издании', 'article in a republican publication', replace('республикалық мақала | статья республиканская', ' | ', char(10)), 71),
  ('evidence-kind-article-foreign', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'шетелдік басылымдағы мақала', 'статья в зарубежном издании', 'article in a foreign publication', replace('шетелдік мақала | статья зарубежная', ' | ', char(10)), 72),
  ('evidence-kind-manual', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'әдістемелік құрал', 'методическое пособие', 'methodical manual', replace('оқу-әдістемелік құрал | пособие | учебно-методическое пособие', ' | ', char(10)), 80),
  ('evidence-kind-recommendations', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'әдістемелік ұсынымдар', 'методические рекомендации', 'methodical recommendations', replace('әдістемелік нұсқаулар | рекомендации', ' | ', char(10)), 81),
  ('evidence-kind-programme', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'авторлық бағдарлама', 'авторская программа', 'authored programme', NULL, 82),
  ('evidence-kind-intellectual-contest', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'зияткерлік конкурс', 'интеллектуальный конкурс', 'intellectual contest', replace('зияткерлік байқау | олимпиада', ' | ', char(10)), 90),
  ('evidence-kind-creative-contest', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'шығармашылық конкурс', 'творческий конкурс', 'creative contest', replace('шығармашылық байқау', ' | ', char(10)), 91),
  ('evidence-kind-open-lesson', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'ашық сабақ', 'открытый урок', 'open lesson', replace('открытое занятие', ' | ', char(10)), 100),
  ('evidence-kind-experience', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'тәжірибені тарату', 'трансляция опыта', 'dissemination of experience', replace('іс-тәжірибені жинақтау | обобщение опыта | распространение опыта', ' | ', char(10)), 110),
  ('evidence-kind-students', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'білім алушылардың жетістігі', 'достижение обучающихся', 'achievement of students', replace('студенттердің жетістігі | достижение студентов', ' | ', char(10)), 120),
  ('evidence-kind-digital-resource', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'цифрлық ресурс', 'цифровой ресурс', 'digital resource', replace('цифрлық білім беру ресурсы | ЦБР | ЦОР', ' | ', char(10)), 130),
  ('evidence-kind-mentoring', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'тәлімгерлік', 'наставничество', 'mentoring', NULL, 140);

-- The ready survey (domain.md §3.5): the same questions at entry, intermediate and final, so that the gain can be seen.
INSERT INTO survey_template (id, created_at, updated_at, name_kk, name_ru, name_en) VALUES
  ('survey-template-post-course', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Курстан кейінгі сауалнама', 'Посткурсовая анкета', 'Post-course survey');
INSERT INTO survey_question (id, created_at, updated_at, survey_template, rank, kind, text_kk, text_ru, text_en, options_kk, options_ru, options_en) VALUES
  ('survey-question-01', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 1, 'scale',
   'Курстың мақсаттары маған түсінікті', 'Цели курса мне понятны', 'The goals of the course are clear to me', NULL, NULL, NULL),
  ('survey-question-02', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 2, 'scale',
   'Курстың мазмұны менің пәніме сай келеді', 'Содержание курса подходит к моей дисциплине', 'The content of the course suits my discipline', NULL, NULL, NULL),
  ('survey-question-03', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 3, 'scale',
   'Курста үйренгенімді сабақтарымда қолданамын', 'Освоенное на курсе применяется на моих занятиях', 'I apply in my lessons what I learnt on the course', NULL, NULL, NULL),
  ('survey-question-04', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 4, 'scale',
   'Жаңа тәсілдерді сенімді қолданамын', 'Я уверенно пользуюсь новыми приёмами', 'I use the new methods with confidence', NULL, NULL, NULL),
  ('survey-question-05', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 5, 'scale',
   'Жоспарлау құжаттарыма өзгерістер енгіздім', 'В мою планирующую документацию внесены изменения', 'I changed my planning documents', NULL, NULL, NULL),
  ('survey-question-06', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 6, 'scale',
   'Білім алушылардың сабаққа қызығушылығы артты', 'Вовлечённость обучающихся на занятиях выросла', 'Learners are more engaged in lessons', NULL, NULL, NULL),
  ('survey-question-07', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 7, 'scale',
   'Білім алушылардың нәтижелері жақсарды', 'Результаты обучающихся улучшились', 'The results of learners have improved', NULL, NULL, NULL),
  ('survey-question-08', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 8, 'scale',
   'Әріптестерім менен көмек сұрайды', 'Коллеги обращаются ко мне за помощью', 'Colleagues ask me for help', NULL, NULL, NULL),
  ('survey-question-09', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 9, 'multi',
   'Қолдануға не кедергі болады?', 'Что мешает применять?', 'What stands in the way of applying it?',
   replace('уақыт жетіспейді | жабдық жетіспейді | тілдік қиындықтар | топ тым үлкен', ' | ', char(10)),
   replace('не хватает времени | не хватает оборудования | языковые трудности | слишком большая группа', ' | ', char(10)),
   replace('lack of time | lack of equipment | language difficulties | the group is too large', ' | ', char(10))),
  ('survey-question-10', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 10, 'multi',
   'Қандай көмек керек?', 'Какая помощь нужна?', 'What help is wanted?',
   replace('кеңес | сабаққа қатысып, талдау | әдістемелік материалдар | кәсіби қоғамдастық', ' | ', char(10)),
   replace('консультация | посещение занятия с разбором | методические материалы | профессиональное сообщество', ' | ', char(10)),
   replace('consultation | a lesson visit with analysis | methodical materials | a professional community', ' | ', char(10))),
  ('survey-question-11', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 11, 'scale',
   'Шеберлік сыныбын өткізуге дайынмын', 'Есть готовность провести мастер-класс', 'I am ready to hold a master class', NULL, NULL, NULL),
  ('survey-question-12', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'survey-template-post-course', 12, 'text',
   'Тағы не айтқыңыз келеді?', 'Что ещё вы хотите сказать?', 'What else would you like to say?', NULL, NULL, NULL);
