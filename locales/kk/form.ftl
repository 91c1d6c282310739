### Words printed on the office's forms: official style, another family than the words of the screen (domain.md §5.9).
### In the bilingual document a head stands in Kazakh over Russian; what fills a cell is never doubled.

## Approval, signatures, last lines

form-agreed = КЕЛІСЕМІН
form-approved = БЕКІТЕМІН
form-considered = Әдістемелік кеңестің отырысында қаралды, № ____ хаттама, 20__ ж. «____» __________
form-blank-date = 20__ ж. «____» __________
# The mark behind a year, for the one date of a bilingual form: 20__ ж./г.
form-year-mark = ж.
form-post-director = Директор
form-post-deputy = Директордың орынбасары
form-post-methodist = Әдіскер
form-executor = Орындаған
form-phone = тел.
form-official-use = Қызмет бабында пайдалану үшін

## Days under the title

# $year (text): 2025–2026; $days (text): 01.09.2025 – 30.06.2026
form-academic-year-days = { $year } оқу жылы ({ $days })
form-academic-year = { $year } оқу жылы
form-calendar-year = { $year } жыл
form-period-days = Кезеңі: { $days }
form-as-of = { $date } күнгі жағдай бойынша

## Columns and labels of many forms

form-number = р/с №
form-name-short = Т.А.Ә.
form-name-full = Тегі, аты, әкесінің аты (бар болса)
form-position-discipline = Лауазымы, пәні
form-department = Бөлім (ЦӘК)
form-note = Ескертпе
form-iin = ЖСН
form-birth-year = Туған жылы
form-birth-date = Туған күні
form-total = Барлығы
form-unknown = көрсетілмеген
form-present = бар
form-absent = жоқ
form-no-department = Бөлімі көрсетілмеген
form-no-provider = Ұйымы көрсетілмеген
form-no-technology = Технологиясы көрсетілмеген
form-no-direction = Бағыты көрсетілмеген
form-no-year = Күні көрсетілмеген

## R4, monitoring of PD courses

form-r4-title = Педагогтердің біліктілікті арттыру курстарынан өту мониторингі
form-r4-summary-tab = R4-A Жиынтық кесте
form-r4-summary-title = Жиынтық кесте
form-r4-totals-tab = R4-A Қорытынды
form-r4-totals-title = Қорытынды көрсеткіштер
form-r4-plan-tab = R4-B Жоспардың орындалуы
form-r4-plan-title = Жоспар және оның орындалуы
form-r4-coverage-tab = R4-C Курспен қамтылуы
form-r4-coverage-title = Педагогтердің курстармен қамтылуы
form-r4-certificates-tab = R4-D Сертификаттар
form-r4-certificates-title = Сертификаттар тізілімі
form-r4-topic = Курстың тақырыбы
form-r4-provider = Ұйым
form-r4-period = Кезеңі (бастап–дейін)
form-r4-start = бастап
form-r4-end = дейін
form-r4-hours = Сағат саны
form-r4-format = Нысаны
form-r4-funding = Қаржыландыру
form-r4-certificate = Сертификат №
form-r4-issued = Берілген күні
form-r4-document = Құжат түрі
form-r4-file = Файл
form-r4-same = Қайталануы
# $records, $teachers, $hours (numbers)
form-r4-summary-sentence = Барлығы: курс – { $records }, педагог – { $teachers }, сағат – { $hours }.
form-r4-group-total = Барлығы: курс – { $records }, педагог – { $teachers }
form-r4-year-total = Оқу жылы бойынша барлығы: курс – { $records }, педагог – { $teachers }
form-r4-total-label = Көрсеткіш
form-r4-total-records = Курс саны
form-r4-total-teachers = Педагог саны
form-r4-total-hours = Сағат саны
form-r4-total-mean = Бір педагогке орташа сағат
form-r4-by-provider = Ұйымдар бойынша
form-r4-by-hours = Сағат көлемі бойынша
form-r4-by-format = Нысаны бойынша
form-r4-by-funding = Қаржыландыру көзі бойынша
form-r4-band-1 = 36 сағаттан аз
form-r4-band-2 = 36–71 сағат
form-r4-band-3 = 72–79 сағат
form-r4-band-4 = 80–143 сағат
form-r4-band-5 = 144 сағат және одан көп
# $count (number), $days (text): a period
form-r4-undated = Күні көрсетілмеген, сондықтан кезеңге кірмеген курс: { $count }.
form-r4-summer = Оқу жылынан кейін ({ $days }) аяқталып, осы есепке кірмеген курс: { $count }.
form-r4-plan-year = { $year } жылғы жоспар
form-r4-plan-year-total = { $year } жыл бойынша барлығы
form-r4-planned = Жоспарланды
form-r4-in-time = Мерзімінде өтті
form-r4-late = Кешігіп өтті
form-r4-not-done = Өтпеді
form-r4-plan-share = Жоспардың орындалуы, %
form-r4-unplanned = Жоспардан тыс өтті
# $planned, $done, $unplanned (numbers)
form-r4-plan-sentence = Жоспарланған курс – { $planned }, өтілгені – { $done }, жоспардан тыс өтілгені – { $unplanned }.
form-r4-no-plan = Бұл кезеңге курстар жоспары енгізілмеген.
form-r4-plan-note = Жоспар күнтізбелік жыл бойынша есептеледі: жоспарланған жылы аяқталған курс мерзімінде, одан кейін аяқталғаны кешігіп өтті деп саналады.
form-r4-teachers = Педагог саны
# $months (number)
form-r4-covered = Соңғы { $months } айда курстан өтті
form-r4-coverage-share = Қамтылуы, %
form-r4-soon = { $months } ай ішінде өтуі тиіс
form-r4-overdue = Мерзімі өткен
# $teachers, $covered, $overdue (numbers)
form-r4-coverage-sentence = Педагог – { $teachers }, оның ішінде курстан өткені – { $covered }, мерзімі өткені – { $overdue }.
form-r4-not-yet-due = Алғашқы курсының мерзімі әлі келмеген педагог: { $count }.
# $hours, $months (numbers)
form-r4-coverage-note = Сертификатпен аяқталған, көлемі кемінде { $hours } сағат курстар есепке алынды; мерзімі – { $months } ай.
# $rows (text): 3, 7
form-r4-twice-rows = қайталанады: № { $rows }
form-r4-twice-elsewhere = басқа кезеңде қайталанады
form-r4-without-file = Файлы тіркелмеген құжат: { $count }.
form-r4-without-number = Нөмірі көрсетілмеген құжат: { $count }.
form-r4-twice = Нөмірі мен ұйымы қайталанған құжат: { $count }.

## R5, post-course support and monitoring

form-r5-title = Педагогтердің қызметін курстан кейінгі қолдау және мониторинг туралы есеп
form-r5-list-tab = R5 Есеп
form-r5-list-title = Жиынтық кесте
form-r5-totals-tab = R5 Қорытынды
form-r5-totals-title = Қорытынды көрсеткіштер
form-r5-evidence-tab = R5 Куәландыратын құжаттар
form-r5-evidence-title = Куәландыратын құжаттар түрі мен деңгейі бойынша
form-r5-course = Курс (тақырыбы, ұйым, сағат)
form-r5-certificate = Сертификат (№, күні)
form-r5-window = Қолдау кезеңі (басы – ең ерте аяқталуы)
form-r5-surveys = Сауалнама (балл)
form-r5-entry = кіріс
form-r5-intermediate = аралық
form-r5-final = қорытынды
form-r5-evidence = Куәландыратын құжаттар (саны)
form-r5-evidence-all = барлығы
form-r5-oblast = облыстық
form-r5-republic = республикалық
form-r5-international = халықаралық
form-r5-reflection = Рефлексивті талдау (күні)
form-r5-results = Күтілетін нәтижелердің жүзеге асуы, %
form-r5-level = Деңгейі
form-r5-stage = Кезеңі (күйі)
form-r5-final-date = Қорытынды мониторинг күні
form-r5-curator = Жауапты
# $cases, $teachers (numbers)
form-r5-total = Барлығы: қолдау – { $cases }, педагог – { $teachers }
form-r5-group-total = Ұйым (бөлім) бойынша: қолдау – { $cases }, педагог – { $teachers }
form-r5-method = Деңгейді есептеу тәсілі: жергілікті. Қорытынды мониторингке дейін деңгей алдын ала көрсетіледі.
# $cases, $in_window, $awaiting, $closed, $overdue, $suspended (numbers)
form-r5-sentence = Барлығы: қолдау – { $cases }, оның ішінде қолдау кезеңінде – { $in_window }, қорытынды мониторингті күтуде – { $awaiting }, жабылғаны – { $closed }, мерзімі өткені – { $overdue }, тоқтатыла тұрғаны – { $suspended }.
form-r5-states = Қолдаудың күйі
form-r5-cases = Барлық қолдау
form-r5-in-window = Қолдау кезеңінде
form-r5-awaiting-final = Қорытынды мониторингті күтуде
form-r5-extended = Мерзімі ұзартылды
form-r5-overdue = Мерзімі өткен
form-r5-suspended = Тоқтатыла тұрды
form-r5-closed = Жабылды
form-r5-terminated = Мерзімінен бұрын тоқтатылды
form-r5-declined = Қажет емес деп танылды
form-r5-levels = Деңгейлер бойынша бөлінуі
form-r5-level-closed = Жабылған қолдау
form-r5-level-provisional = Алдын ала
form-r5-level-all = Барлығы
form-r5-share = Үлесі, %
form-r5-gains = Нәтижелері
form-r5-surveyed = Кіріс және қорытынды сауалнамадан өтті
form-r5-entry-mean = Кіріс сауалнаманың орташа балы
form-r5-final-mean = Қорытынды сауалнаманың орташа балы
form-r5-gain = Орташа өсім, балл
form-r5-to-close = Жабылуға тиіс
form-r5-in-time = Мерзімінде жабылды
form-r5-in-time-share = Мерзімінде жабылғаны, %
form-r5-in-time-note = Мерзімінде жабылғандардың үлесі: қорытынды мониторинг мерзімінен кешікпей жабылған қолдау – алымы; жабылған және мерзімі өткен қолдау – бөлімі. Күші тоқтатылғаны, қажет емес деп танылғаны және тоқтатыла тұрғаны есепке алынбайды.
form-r5-evidence-kind = Түрі
form-r5-evidence-note = Қолдау кезеңінде жасалған, расталған құжаттар ғана есепке алынды; бірнеше қолдауға жататын құжат бір рет саналады.
# $acts (text): legal acts
form-legal-basis = Құқықтық негізі: { $acts }
form-level-provisional = алдын ала
form-level-by-hand = қолмен қойылды
form-level-final = қорытынды

## R5-A, individual card of post-course support

form-r5-card-title = Педагогтің курстан кейінгі қолдау картасы
form-r5-card-tab = Бос карта
form-r5-card-teacher = Педагог
form-r5-card-curator = Қолдауға жауапты
form-r5-card-facts = 1. Педагог және курс туралы мәлімет
form-r5-card-results = 2. Күтілетін нәтижелердің жүзеге асуы
form-r5-card-support = 3. Көрсетілген көмек
form-r5-card-surveys = 4. Сауалнамалар
form-r5-card-evidence = 5. Кәсіби даму туралы куәландыратын құжаттар
form-r5-card-reflection = 6. Рефлексивті талдау
form-r5-card-level = 7. Деңгейі және оның есебі
form-r5-card-conclusion = 8. Қорытынды
form-r5-card-recommendations = 9. Ұсыныстар
form-r5-card-fact = Мәлімет
form-r5-card-value = Мазмұны
form-r5-card-name = Тегі, аты, әкесінің аты (бар болса)
form-r5-card-post = Лауазымы, бөлімі
form-r5-card-course = Курстың тақырыбы
form-r5-card-provider = Ұйым
form-r5-card-dates = Курстың кезеңі, көлемі
form-r5-card-certificate = Сертификат (№, күні)
form-r5-card-window = Қолдау кезеңі (басы – ең ерте аяқталуы)
form-r5-card-deadline = Қорытынды мониторинг мерзімі
form-r5-card-stage = Кезеңі (күйі)
form-r5-card-responsible = Қолдауға жауапты
form-r5-card-result = Күтілетін нәтиже
form-r5-card-point-entry = Кіріс бағалау
form-r5-card-point-intermediate = Аралық бағалау
form-r5-card-point-final = Қорытынды бағалау
form-r5-card-date = Күні
form-r5-card-support-kind = Көмек түрі
form-r5-card-channel = Байланыс құралы
form-r5-card-content = Мазмұны
form-r5-card-helper = Кім көмек көрсетті
form-r5-card-survey-stage = Кезең
form-r5-card-survey-mode = Толтыру тәсілі
form-r5-card-mean = Орташа балл
form-r5-card-evidence-kind = Түрі
form-r5-card-evidence-title = Тақырыбы
form-r5-card-evidence-level = Деңгейі
form-r5-card-inside = Қолдау кезеңінде
form-r5-card-verified = Расталуы
form-r5-card-prompt = Сұрақ
form-r5-card-answer = Педагогтің жауабы
form-r5-card-no-reflection = Рефлексивті талдау әлі тапсырылған жоқ.
# $date (text), $state (text), $score (text): 1 to 5 or a dash
form-r5-card-reflection-sentence = Тапсырылған күні: { $date }; күйі: { $state }; өзін-өзі бағалауы (1–5): { $score }.
form-r5-card-component = Құрамдас бөлігі
form-r5-card-points = Балл (0–100)
form-r5-card-weight = Салмағы, %
form-r5-card-weight-share = Есептегі үлесі, %
form-r5-card-product = Үлеске шаққан балл
form-r5-card-score = Жалпы балл
form-r5-card-no-level = Деңгейді есептеуге мәлімет жеткіліксіз.
# $level (text), $score (text)
form-r5-card-level-provisional = Деңгейі: { $level } (алдын ала); есептелген балы: { $score }.
form-r5-card-level-final = Деңгейі: { $level }; есептелген балы: { $score }.
# $note (text): the reason; $level (text): the computed level
form-r5-card-by-hand = Деңгей қолмен қойылды. Негіздемесі: { $note }. Есептелген деңгей: { $level }.
# $high, $medium (numbers)
form-r5-card-method = Деңгейді есептеу тәсілі: жергілікті. Жоғары деңгейдің төменгі шегі – { $high } балл, орта деңгейдің төменгі шегі – { $medium } балл. Мәліметі жоқ құрамдас бөлік есептен шығарылып, оның салмағы қалғандарына бөлінеді.
form-component-survey = Сауалнама балының өсімі
form-component-results = Күтілетін нәтижелер
form-component-evidence = Куәландыратын құжаттар
form-component-reflection = Рефлексивті талдау
form-component-empty = мәлімет жоқ
form-rating-0 = қолданбайды
form-rating-1 = анда-санда қолданады
form-rating-2 = жүйелі қолданады
form-rating-3 = әріптестерімен бөліседі
form-reflection-learnt = Курста не үйрендім
form-reflection-used = Нені қолдандым (сабақтар, топтар, күндер)
form-reflection-effect = Білім алушыларға әсері
form-reflection-difficulties = Қандай қиындықтар болды
form-reflection-shared = Немен және кіммен бөлістім
form-reflection-next-steps = Келесі қадамдар
form-yes = иә
form-no = жоқ

## R9, annual report

# $year (text): 2025–2026
form-r9-title = { $year } оқу жылындағы әдістемелік жұмыс туралы есеп (талдау)
form-r9-title-period = Әдістемелік жұмыс туралы есеп (талдау)
form-r9-text-tab = R9 Есеп
form-r9-text-title = Есеп мәтіні
form-r9-indicators-tab = R9 Көрсеткіштер
form-r9-indicators-title = Көрсеткіштер кестесі
form-r9-charts-tab = R9 Диаграммалар
form-r9-charts-title = Диаграммалар
# $count (number) of teachers
form-r9-education-unknown = I02: білім деңгейі енгізілмеген педагог: { $count }. Олар жалпы санға кіреді, бірақ жоғары білімі барлардың санына кірмейді.
# $count (number), $days (text): a period
form-r9-summer-courses = Оқу жылынан кейін ({ $days }) аяқталып, осы есепке кірмеген курс: { $count }.
# $count (number), $days (text): a period
form-r9-summer-events = Оқу жылынан кейін ({ $days }) өтіп, осы есепке кірмеген іс-шара: { $count }.
form-r9-section-goal = Мақсаты, міндеттері, тақырыбы
form-r9-section-staff = Кадр құрамы
form-r9-section-training = Біліктілікті арттыру
form-r9-section-attestation = Аттестаттау
form-r9-section-post-course = Курстан кейінгі қолдау
form-r9-section-groups = Шеберлік мектебі мен шығармашылық топтар
form-r9-section-mentoring = Тәлімгерлік
form-r9-section-events = Іс-шаралар, тәжірибе тарату, байқаулар
form-r9-section-publications = Жарияланымдар мен әдістемелік өнімдер
form-r9-section-network = Желілік өзара іс-қимыл
form-r9-section-plan = Жоспардың орындалуы
form-r9-nothing = Есепті және өткен оқу жылында бұл бағыт бойынша мәлімет енгізілмеген.
form-r9-section-conclusions = Мәселелер мен қорытынды
form-r9-section-next-year = Келесі оқу жылының міндеттері
form-r9-topic = Әдістемелік жұмыстың тақырыбы
form-r9-goal = Мақсаты
form-r9-tasks = Міндеттері
form-r9-appendices = Қосымшалар
# $label (text), $value (text), $last (text): figures
form-r9-sentence = { $label }: { $value }; өткен жылы – { $last }.
form-r9-sentence-alone = { $label }: { $value }.
form-r9-code = Коды
form-r9-indicator = Көрсеткіш
form-r9-unit = Өлшем бірл.
# $year (text)
form-r9-last-year = Өткен жыл { $year } (есептік)
form-r9-this-year = Есепті жыл { $year }
form-r9-deviation = Ауытқу (+/–)
form-r9-growth = Өсу қарқыны, %
form-r9-plan = Жоспар
form-r9-fulfilment = Орындалу, %
form-r9-explanation = Түсініктеме
# $part, $whole (numbers)
form-r9-part-of = алымы – { $part }, бөлімі – { $whole }
# $count (number)
form-r9-mean-of = есептелген саны – { $count }
# $this, $last (text): days
form-r9-note = Есепті жыл { $this } күнгі, өткен жыл { $last } күнгі жағдай бойынша есептелді. Өткен жыл бекітілген деректерден емес, қазіргі деректерден есептік түрде шығарылды. Үлестердің ауытқуы пайыздық тармақпен берілді. Жоспары жоқ көрсеткіштердің жоспары мен орындалуы бос қалдырылды. Көрсеткіштердің анықтамалары деректер парағында.
form-r9-chart-categories = Педагогтердің біліктілік санаттары
form-r9-chart-coverage = Курстармен қамтылу
form-r9-chart-levels = Курстан кейінгі деңгейлер
form-r9-level = Деңгейі
form-r9-level-none = көрсетілмеген
form-r9-level-own = Колледж өткізген іс-шара
form-r9-level-other = Басқа ұйымдардың іс-шарасы
form-r9-level-prizes = Жүлделі орын
form-r9-level-generalised = Жинақталған іс-тәжірибе
form-r9-chart-events = Деңгей бойынша іс-шаралар
form-measure-people = адам
form-measure-percent = %
form-measure-years = жыл
form-measure-records = бірлік
form-measure-hours = сағат
form-measure-marks = балл
form-indicator-staff = Педагогтердің жалпы саны
form-definition-staff = Есептелген күні жұмыс істейтін, демалыстағыларды қоса алғандағы педагогтер саны.
form-indicator-staff-full = оның ішінде штаттағы педагог
form-definition-staff-full = Негізгі жұмыс орны осы колледж болып табылатын педагогтер.
form-indicator-staff-part = оның ішінде қоса атқаратын және сағаттық педагог
form-definition-staff-part = Қоса атқаратын немесе сағаттық төлеммен жұмыс істейтін педагогтер.
form-indicator-higher = Жоғары білімі бар педагогтердің үлесі
form-definition-higher = Алымы: жоғары немесе жоғары оқу орнынан кейінгі білімі бар педагогтер; бөлімі: барлық педагог.
form-indicator-masters = Магистр немесе философия докторы дәрежесі бар педагогтердің үлесі
form-definition-masters = Алымы: дәрежесі енгізілген немесе жоғары оқу орнынан кейінгі білімі бар педагогтер; бөлімі: барлық педагог.
form-indicator-experience = Орташа педагогикалық өтілі
form-definition-experience = Алымы: педагогикалық өтілдердің қосындысы, жыл; бөлімі: өтілі белгілі педагогтер.
form-indicator-young = Жас мамандардың үлесі
form-definition-young = Алымы: жас мамандар (өтілі ереже мерзімінен аз немесе қолмен белгіленген); бөлімі: барлық педагог.
form-indicator-age-29 = Жасы 30-ға толмаған педагог
form-definition-age-29 = Есептелген күні толық жасы 29-дан аспайтын педагогтер.
form-indicator-age-39 = 30–39 жастағы педагог
form-definition-age-39 = Есептелген күні толық жасы 30 мен 39 аралығындағы педагогтер.
form-indicator-age-49 = 40–49 жастағы педагог
form-definition-age-49 = Есептелген күні толық жасы 40 пен 49 аралығындағы педагогтер.
form-indicator-age-59 = 50–59 жастағы педагог
form-definition-age-59 = Есептелген күні толық жасы 50 мен 59 аралығындағы педагогтер.
form-indicator-age-60 = 60 жастағы және одан үлкен педагог
form-definition-age-60 = Есептелген күні толық жасы 60 немесе одан көп педагогтер.
form-indicator-age-unknown = Туған күні енгізілмеген педагог
form-definition-age-unknown = Туған күні енгізілмеген, сондықтан жас тобына жатқызылмаған педагогтер.
form-indicator-category = Санаты
form-definition-category = Соңғы берілген біліктілік санаты осы санат болатын педагогтер.
form-indicator-category-share = Санатының үлесі
form-definition-category-share = Алымы: осы санаттағы педагогтер; бөлімі: барлық педагог.
form-indicator-uncategorised = Санаты жоқ педагог
form-definition-uncategorised = Есептелген күнге дейін санат берілмеген педагогтер.
form-indicator-uncategorised-share = Санаты жоқ педагогтердің үлесі
form-definition-uncategorised-share = Алымы: санаты жоқ педагогтер; бөлімі: барлық педагог.
form-indicator-category-high = Педагог-сарапшы, педагог-зерттеуші, педагог-шеберлердің үлесі
form-definition-category-high = Алымы: педагог-сарапшы, педагог-зерттеуші, педагог-шебер және оларға теңестірілген бұрынғы санаттар; бөлімі: барлық педагог.
form-indicator-attested = Жыл ішінде аттестатталған педагог
form-definition-attested = Кезең ішінде санат берілген педагогтер; жоспар: санатының мерзімі осы кезеңде бітетін педагогтер; орындалу: солардың ішінде аттестатталғаны.
form-indicator-attested-share = Аттестатталған педагогтердің үлесі
form-definition-attested-share = Алымы: кезең ішінде аттестатталған педагогтер; бөлімі: барлық педагог.
form-indicator-trained = Жыл ішінде курстан өткен педагог
form-definition-trained = Есеп күні жұмыс істейтін педагогтер арасынан курсы кезеңде аяқталғандар, әрқайсысы бір рет.
form-indicator-trained-share = Курстан өткен педагогтердің үлесі
form-definition-trained-share = Алымы: курсы осы кезеңде аяқталған, есептелген күні жұмыс істейтін педагогтер; бөлімі: барлық педагог.
form-indicator-trained-left = Курстан өтіп, есеп күні штатта жоқ педагог
form-definition-trained-left = Курсы кезеңде аяқталған, бірақ есеп күні колледжде жұмыс істемейтін педагогтер; үлесіне кірмейді.
form-indicator-courses = Өтілген курс
form-definition-courses = Осы кезеңде аяқталған курс туралы жазбалар.
form-indicator-hours = Курстардың жалпы сағаты
form-definition-hours = Осы кезеңде аяқталған курстар сағатының қосындысы.
form-indicator-hours-mean = Бір педагогке орташа сағат
form-definition-hours-mean = Алымы: курстардың жалпы сағаты; бөлімі: курстан өткен барлық педагог, есеп күні штатта жоғын қоса.
form-indicator-covered = Белгіленген мерзім ішінде курстан өткен педагогтердің үлесі
form-definition-covered = Алымы: ережеде белгіленген мерзім ішінде есепке алынатын курстан өткен педагогтер; бөлімі: жұмыс істейтін, демалыста емес педагогтер.
form-indicator-interns = Өндірісте тағылымдамадан өткен арнайы пән оқытушысы мен шебер
form-definition-interns = Осы кезеңде тағылымдамасы аяқталған арнайы пәндер оқытушылары мен өндірістік оқыту шеберлері.
form-indicator-provider = Ұйымы бойынша курс
form-definition-provider = Осы ұйымда, осы кезеңде аяқталған курс туралы жазбалар.
form-indicator-provider-unknown = Ұйымы көрсетілмеген курс
form-definition-provider-unknown = Ұйымы енгізілмеген, осы кезеңде аяқталған курс туралы жазбалар.
form-indicator-cases = Курстан кейінгі қолдау, барлығы
form-definition-cases = Қолдау кезеңі есепті кезеңмен қиылысатын қолдаулар.
form-indicator-cases-open = оның ішінде жүріп жатқаны
form-definition-cases-open = Есептелген күні жабылмаған, тоқтатылмаған және қажет емес деп танылмаған қолдаулар.
form-indicator-cases-closed = оның ішінде жабылғаны
form-definition-cases-closed = Кезең ішінде қорытынды мониторингі өткен қолдаулар.
form-indicator-cases-overdue = оның ішінде мерзімі өткені
form-definition-cases-overdue = Есептелген күні қорытынды мониторинг мерзімі өткен, жабылмаған қолдаулар.
form-indicator-in-time = Мерзімінде жабылған қолдаудың үлесі
form-definition-in-time = Алымы: мерзімінен кешікпей жабылған қолдаулар; бөлімі: жабылған және мерзімі өткен қолдаулар.
form-indicator-level-high = Жоғары деңгей
form-definition-level-high = Деңгейі жоғары қолдаулар, алдын ала есептелгендерін қоса; тоқтатылғаны мен қажет емес деп танылғаны есепке алынбайды.
form-indicator-level-medium = Орта деңгей
form-definition-level-medium = Деңгейі орта қолдаулар, алдын ала есептелгендерін қоса; тоқтатылғаны мен қажет емес деп танылғаны есепке алынбайды.
form-indicator-level-low = Төмен деңгей
form-definition-level-low = Деңгейі төмен қолдаулар, алдын ала есептелгендерін қоса; тоқтатылғаны мен қажет емес деп танылғаны есепке алынбайды.
form-indicator-gain = Сауалнама балының орташа өсімі
form-definition-gain = Алымы: қорытынды және кіріс сауалнама балдары айырмасының қосындысы; бөлімі: екі сауалнамасы да бар қолдаулар.
form-indicator-groups = Жұмыс істеген топ
form-definition-groups = Оқу жылының беті ашылған шығармашылық топтар, алаңдар, шағын топтар мен жас педагог мектептері.
form-indicator-group-members = Топ мүшесі болған педагог
form-definition-group-members = Есеп күні жұмыс істейтін педагогтер арасынан жыл ішінде кемінде бір топтың мүшесі болғандар, әрқайсысы бір рет.
form-indicator-group-members-share = Топ мүшесі болған педагогтердің үлесі
form-definition-group-members-share = Алымы: есеп күні жұмыс істейтін топ мүшелері; бөлімі: барлық педагогтер.
form-indicator-group-members-left = Топ мүшесі болып, есеп күні штатта жоқ педагог
form-definition-group-members-left = Жыл ішінде топ мүшесі болған, бірақ есеп күні жұмыс істемейтін педагогтер; үлесіне кірмейді.
form-indicator-sessions = Топтарда өткізілген отырыс
form-definition-sessions = Топтардың өткізілген отырыстары; жоспар: алынып тасталмаған барлық отырыс; орындалу: солардың өткізілгені.
form-indicator-attendance = Топ отырыстарына қатысу
form-definition-attendance = Алымы: «қатысты» белгілері; бөлімі: топтардың өткізілген отырыстарындағы барлық белгі.
form-indicator-school-sessions = Шеберлік мектебінде өткізілген отырыс
form-definition-school-sessions = Шеберлік мектебінің өзі өткізген отырыстар, топтардың отырыстарынсыз.
form-indicator-products = Топтардың өнімі
form-definition-products = Топтардың оқу жылындағы өнімдері: бағдарлама, құрал, тест және басқалар.
form-indicator-heads = Талаптарға сай келетін топ жетекшілерінің үлесі
form-definition-heads = Алымы: есеп күні Мектептегі мүшелігі, технологиядағы өтілі мен курсы талапқа сай жетекшілік; бөлімі: сол күнгі барлық жетекшілік.
form-indicator-pairs = Тәлімгерлік жұбы
form-definition-pairs = Кезеңнің кемінде бір күнінде жұмыс істеген, бұйрығы бар жұптар; ұсынылғаны есепке алынбайды.
form-indicator-mentors = Тәлімгер
form-definition-mentors = Осы жұптардың тәлімгерлері, әрқайсысы бір рет.
form-indicator-mentees = Тәлім алушы жас маман
form-definition-mentees = Осы жұптардың тәлім алушылары, әрқайсысы бір рет.
form-indicator-meetings = Тәлімгермен кездесу
form-definition-meetings = Осы жұптардың кезеңдегі бөліскен кездесулері мен кеңестері; жобасы есепке алынбайды.
form-indicator-mentor-visits = Тәлімгерлік аясында сабаққа қатысу
form-definition-mentor-visits = Тәлімгер мен тәлім алушының кезеңде бір-бірінің сабағына қатысуы; жобасы есепке алынбайды.
form-indicator-retained = Жұмыста қалған жас мамандардың үлесі
form-definition-retained = Алымы: тәлімгерлігі басталғанына бір жыл толған күні жұмыс істегендер; бөлімі: осы жылы (жазын қоса) бір жыл толғандар.
form-indicator-events = Өткізілген және қатысқан іс-шара, барлығы
form-definition-events = Кезеңде басталып, өткізілген барлық іс-шара; жоспарланғаны, кейінге қалдырылғаны мен болмағаны есепке алынбайды.
form-indicator-events-own = Колледж өткізген іс-шара
form-definition-events-own = Өткізілген іс-шаралар ішінен ұйымдастырушысы колледж болғандары.
form-indicator-events-other = Басқа ұйымдардың іс-шарасы
form-definition-events-other = Өткізілген іс-шаралар ішінен ұйымдастырушысы басқа ұйым болғандары.
form-indicator-events-own-level = Колледж өткізген іс-шара
form-definition-events-own-level = Колледж өткізген, деңгейі осындай іс-шаралар.
form-indicator-events-other-level = Басқа ұйымдардың іс-шарасы
form-definition-events-other-level = Басқа ұйымдар өткізген, деңгейі осындай іс-шаралар.
form-indicator-participations = Іс-шараларға қатысу
form-definition-participations = Педагогтердің өткізілген іс-шаралардағы әр рөлі бір рет.
form-indicator-event-teachers = Іс-шараларға қатысқан педагог
form-definition-event-teachers = Есеп күні жұмыс істейтін педагогтер арасынан өткізілген іс-шараларға қатысқандар, әрқайсысы бір рет.
form-indicator-event-teachers-share = Іс-шараларға қатысқан педагогтердің үлесі
form-definition-event-teachers-share = Алымы: есеп күні жұмыс істейтін, іс-шараларға қатысқан педагогтер; бөлімі: барлық педагогтер.
form-indicator-event-teachers-left = Іс-шараларға қатысып, есеп күні штатта жоқ педагог
form-definition-event-teachers-left = Іс-шараларға қатысқан, бірақ есеп күні жұмыс істемейтін педагогтер; үлесіне кірмейді.
form-indicator-prizes = Жүлделі орын
form-definition-prizes = Өткізілген іс-шаралардағы бас жүлде мен бірінші, екінші, үшінші орындар.
form-indicator-prizes-level = Жүлделі орын
form-definition-prizes-level = Деңгейі осындай іс-шаралардағы жүлделі орындар.
form-indicator-open-lessons = Өткізілген ашық сабақ
form-definition-open-lessons = Өткізілген ашық сабақтар; өзара қатысу есепке алынбайды.
form-indicator-mutual-visits = Сабаққа өзара қатысу
form-definition-mutual-visits = Кезеңдегі бөліскен өзара қатысулар; жобасы есепке алынбайды.
form-indicator-generalised = Жинақталған іс-тәжірибе
form-definition-generalised = Тыңдалған, жинақталған немесе таратылған іс-тәжірибелер; тыңдалған күні, ол жоқ болса мерзімі кезеңге түседі.
form-indicator-generalised-level = Жинақталған іс-тәжірибе
form-definition-generalised-level = Деңгейі осындай жинақталған іс-тәжірибелер.
form-indicator-publications = Жарияланым мен әдістемелік әзірлеме, барлығы
form-definition-publications = Кезеңде шыққан жарияланымдар мен әдістемелік әзірлемелер; бірлескен еңбек бір рет.
form-indicator-publications-level = Жарияланым деңгейі
form-definition-publications-level = Басылым деңгейі осындай жарияланымдар мен әдістемелік әзірлемелер.
form-indicator-methodical = оның ішінде әдістемелік өнім
form-definition-methodical = Әдістемелік құрал, ұсынымдар, бағдарлама, электрондық курс және оқулық.
form-indicator-methodical-kind = Әдістемелік өнім
form-definition-methodical-kind = Түрі осындай әдістемелік өнімдер.
form-indicator-approved = Бекітілген құжат
form-definition-approved = Бекітілген күні кезеңге түсетін құжаттар.
form-indicator-coordinated = Жергілікті актілермен үйлестірілген құжаттардың үлесі
form-definition-coordinated = Алымы: үйлестірілгендері; бөлімі: кезеңде бекітілген, жергілікті актілермен үйлестіруді талап ететін құжаттар.
form-indicator-network-events = Желілік іс-шара
form-definition-network-events = Желіге жататын немесе серіктесі көрсетілген өткізілген іс-шаралар.
form-indicator-partners = Серіктес
form-definition-partners = Кезеңде күшіндегі меморандумы, бірлескен іс-шарасы немесе сапары бар серіктестер.
form-indicator-memoranda = Күшіндегі меморандум
form-definition-memoranda = Есеп күні күшінде болған қол қойылған меморандумдар.
form-indicator-network-decisions = Желілік іс-шаралар шешімдерінің орындалған үлесі
form-definition-network-decisions = Алымы: орындалғандары; бөлімі: желілік іс-шаралардың күші жойылмаған шешімдері.
form-indicator-plan-done = Жылдық жоспардың орындалуы
form-definition-plan-done = Алымы: орындалған тармақтар; бөлімі: әдістемелік жұмыс жоспарының алынып тасталмаған барлық тармағы.
form-indicator-plan-in-time = оның ішінде мерзімінде орындалғаны
form-definition-plan-in-time = Алымы: мерзімінен кешікпей орындалған тармақтар; бөлімі: алынып тасталмаған барлық тармақ.

## R11, staff list

form-r11-title = Педагог кадрлар тізімі (мәлімет)
form-r11-tab = R11 Педагог кадрлар
form-r11-education = Білімі
form-r11-institution = Оқу орны
form-r11-speciality = Мамандығы
form-r11-graduated = Бітірген жылы
form-r11-experience = Педагогикалық өтілі, жыл
form-r11-category = Біліктілік санаты
form-r11-category-name = Санаты
form-r11-granted = Берілген күні
form-r11-order = Бұйрық №
form-r11-course = Соңғы біліктілікті арттыру курсы
form-r11-course-topic = Тақырыбы
form-r11-ended = Аяқталған күні
form-r11-hours = Сағат саны
# $number (text): 45-к
form-r11-order-number = № { $number }
form-r11-sentence = Педагогтердің жалпы саны: { $count }.

## Choices of records as forms print them

form-format-in-person = күндізгі
form-format-distance = қашықтықтан
form-format-mixed = аралас
form-funding-state-order = мемлекеттік тапсырыс
form-funding-local-budget = жергілікті бюджет
form-funding-college = колледж қаражаты
form-funding-own = өз қаражаты
form-status-need = қажеттілік бар
form-status-planned = жоспарланды
form-status-applied = өтінім берілді
form-status-enrolled = тыңдаушы болып қабылданды
form-status-certified = сертификат берілді
form-status-completed = аяқталды, сертификаты жоқ
form-status-listened = тыңдалғаны туралы анықтама берілді
form-status-not-completed = аяқталмады
form-status-cancelled = өткізілмеді
form-document-certificate = сертификат
form-document-listening-reference = тыңдалғаны туралы анықтама
form-document-diploma = диплом
form-state-active = жұмыс істейді
form-state-parental-leave = бала күтіміне байланысты демалыс
form-state-long-leave = ұзақ демалыс

## Data sheet

form-sheet-data = Деректер
form-data-number = №
form-data-name = Т.А.Ә.
form-data-department = Бөлім
form-data-post = Лауазымы, пәні
form-data-position = Лауазымы
form-data-disciplines = Пәндері
form-data-topic = Курстың тақырыбы
form-data-provider = Ұйым
form-data-kind = Түрі
form-data-direction = Бағыты
form-data-technologies = Технологиялар
form-data-start = Басталған күні
form-data-end = Аяқталған күні
form-data-year = Оқу жылы
form-data-hours = Сағат
form-data-format = Нысаны
form-data-funding = Қаржыландыру
form-data-status = Күйі
form-data-document = Құжат түрі
form-data-certificate = Сертификат №
form-data-issued = Берілген күні
form-data-file = Файл
form-data-planned-year = Жоспарланған жылы
form-data-state = Күйі
form-data-birth-year = Туған жылы
form-data-birth-date = Туған күні
form-data-iin = ЖСН
form-data-institution = Оқу орны
form-data-speciality = Мамандығы
form-data-graduated = Бітірген жылы
form-data-experience-months = Педагогикалық өтілі, ай
form-data-category = Санаты
form-data-granted = Санат берілген күн
form-data-order-number = Бұйрық №
form-data-order-date = Бұйрық күні

form-data-window-start = Қолдаудың басталған күні
form-data-window-end = Ең ерте аяқталу күні
form-data-deadline = Қорытынды мониторинг мерзімі
form-data-entry-mean = Кіріс сауалнама, балл
form-data-intermediate-mean = Аралық сауалнама, балл
form-data-final-mean = Қорытынды сауалнама, балл
form-data-gain = Өсім, балл
form-data-evidence-all = Куәландыратын құжаттар
form-data-evidence-oblast = Облыстық құжаттар
form-data-evidence-republic = Республикалық құжаттар
form-data-evidence-international = Халықаралық құжаттар
form-data-reflected = Рефлексивті талдау күні
form-data-rating-sum = Нәтижелер бағасының қосындысы
form-data-rating-best = Ең жоғары қосынды
form-data-results-share = Нәтижелердің жүзеге асуы
form-data-score = Деңгей балы
form-data-level = Деңгейі
form-data-level-kind = Деңгей қалай шықты
form-data-stage = Кезеңі
form-data-clock = Мерзімнің жағдайы
form-data-final-date = Қорытынды мониторинг күні
form-data-curator = Жауапты

form-data-code = Коды
form-data-indicator = Көрсеткіш
form-data-definition = Анықтамасы
form-data-unit = Өлшем бірлігі
form-data-last-numerator = Өткен жыл: алымы
form-data-last-denominator = Өткен жыл: бөлімі
form-data-last-value = Өткен жыл (есептік)
form-data-this-numerator = Есепті жыл: алымы
form-data-this-denominator = Есепті жыл: бөлімі
form-data-this-value = Есепті жыл
form-data-deviation = Ауытқу
form-data-growth = Өсу қарқыны, %

## Percentages, to be counted again

form-sheet-shares = Пайыздар
form-share-sheet = Парақ
form-share-group = Топ
form-share-row = Жол
form-share-column = Баған
form-share-numerator = Алымы
form-share-denominator = Бөлімі
form-share-share = Үлесі

## Parameters sheet

form-sheet-parameters = Параметрлер
form-parameter = Параметр
form-value = Мәні
form-parameter-form = Нысан
form-parameter-records = Құжаттар
# $held, $all (numbers): papers in this file, papers of the period
form-parameter-held = { $held } / { $all }
form-parameter-period = Кезеңі
form-parameter-as-of = Есептелген күн
form-parameter-department = Бөлім
form-parameter-provider = Ұйым
form-parameter-kinds = Оқу түрлері
form-parameter-grouping = Топтастыру
form-parameter-language = Құжат тілі
form-parameter-made-by = Шығарған адам
form-parameter-made-at = Шығарылған уақыты
form-parameter-program = Бағдарлама
form-language-kk = қазақ тілі
form-language-ru = орыс тілі
form-language-en = ағылшын тілі
form-language-kk-ru = қазақ және орыс тілдері
form-grouping-alphabet = әліпби бойынша
form-grouping-department = бөлім бойынша
form-grouping-provider = ұйым бойынша
form-grouping-technology = технология бойынша
form-grouping-direction = бағыт бойынша
form-rule-pd-interval-months = Курстар арасындағы ең ұзақ мерзім
form-rule-pd-amber-months = Мерзімі жақындағаны туралы ескерту
form-rule-pd-min-hours = Есепке алынатын курстың ең аз көлемі
form-rule-attestation-interval-months = Аттестаттау арасындағы мерзім
form-rule-young-specialist-months = Жас маман деп саналатын өтіл
form-rule-pc-min-hours = Қолдау ашылатын курстың ең аз көлемі
form-rule-pc-window-months = Қолдау кезеңі
form-rule-pc-grace-days = Қорытынды мониторингке берілетін қосымша мерзім
form-rule-pc-weight-survey = Сауалнама өсімінің салмағы, %
form-rule-pc-weight-results = Күтілетін нәтижелердің салмағы, %
form-rule-pc-weight-evidence = Куәландыратын құжаттардың салмағы, %
form-rule-pc-weight-reflection = Рефлексивті талдаудың салмағы, %
form-rule-pc-band-high = Жоғары деңгейдің төменгі шегі, балл
form-rule-pc-band-medium = Орта деңгейдің төменгі шегі, балл
# $count (number)
form-unit-months = { $count } ай
form-unit-hours = { $count } сағат
form-unit-days = { $count } күн
form-unit-percent = { $count }
# $date (text)
form-rule-since = Күшіне енген күні: { $date }
form-source-proposed = Бағдарлама ұсынған мән
form-source-proposed-unlimited = Бағдарлама ұсынған мән: 0 – мерзімі шектелмеген
form-source-year-begin = Оқу жылы басталғаннан бастап
form-source-status-7 = «Педагог мәртебесі туралы» ҚР Заңы, 7-бап
form-source-status-15 = «Педагог мәртебесі туралы» ҚР Заңы, 15-бап
form-source-order-95 = ҚР БҒМ 28.01.2016 № 95 бұйрығы
form-source-order-160 = ҚР БҒМ 24.04.2020 № 160 бұйрығының үлгісімен, колледждің жергілікті актісі

## Words of the forms of groups and mentoring

form-fact = Мәлімет
form-fact-value = Мазмұны
# $count (number): whole years
form-service = педагогикалық өтілі: { $count } жыл
# $name (text): a name in quotes; a group in the case that a title asks for
form-owner-creative-group = { $name } шығармашылық тобының
form-owner-creative-platform = { $name } шығармашылық алаңының
form-owner-microgroup = { $name } шағын тобының
form-owner-young-teacher-school = { $name } жас педагог мектебінің
# $name (text): a group as the body that meets
form-body-creative-group = { $name } шығармашылық тобы
form-body-creative-platform = { $name } шығармашылық алаңы
form-body-microgroup = { $name } шағын тобы
form-body-young-teacher-school = { $name } жас педагог мектебі
form-post-group-head = Топ жетекшісі
form-post-school-leader = Мектеп жетекшісі
form-group-technology = Технология
form-group-head = Жетекшісі
form-group-leader = Жетекшісі
# $count (number): whole years
form-group-head-practice = технологиядағы тәжірибесі: { $count } жыл
# $course (text): title, year, hours
form-group-head-course = технология бойынша курсы: { $course }
form-group-members = Мүшелерінің саны
form-group-topic = Тақырыбы
form-group-goal = Мақсаты
form-group-tasks = Міндеттері
form-group-expected = Күтілетін нәтиже
form-group-regulation = Ереже (нөмірі, күні)
# $date (text)
form-group-approved-on = бекітілген күні: { $date }
form-group-plan-approved = Жоспардың бекітілуі (хаттама нөмірі, күні)
form-group-founded = Құрылған күні, бұйрық
form-group-roles = Рөлдері
form-group-products = Өнімдері
form-group-summary = Жыл қорытындысы
form-all-year = жыл бойы
form-stage-organising = Ұйымдастыру кезеңі
form-stage-practical = Практикалық кезең
form-stage-closing = Қорытынды кезең
form-plan-activity = Мазмұны
form-plan-form = Түрі (теория, шеберлік сыныбы, кеңес)
form-plan-term = Мерзімі
form-plan-responsible = Жауапты
form-plan-result = Нәтижесі
form-plan-mark = Белгі
form-plan-work = Жұмыс мазмұны
form-plan-work-form = Нысаны
form-plan-expected = Күтілетін нәтиже
form-plan-done = Орындалуы туралы белгі

## R2, work plan of a group or of the School

# $owner (text): form-owner-…; $year (text): 2025–2026
form-r2-title =
    { $owner }
    { $year } оқу жылына арналған жұмыс жоспары
# $name (text): the School; $year (text)
form-r2-title-school =
    { $name }
    { $year } оқу жылына арналған жұмыс жоспары
form-r2-tab = R2 Жоспар
form-r2-cover-tab = R2 Мәлімет
form-r2-kinds = Отырыстар түрлері бойынша
form-r2-kind = Түрі
form-r2-items = Жоспар тармақтары
form-r2-done = Орындалғаны
form-r2-sessions = Белгіленген отырыстар
form-r2-held = Өткізілгені
form-r2-hours = Сағат

## R2-A, members of a group

form-r2-a-form = Топ құрамы
# $owner (text): form-owner-…; $year (text)
form-r2-a-title =
    { $owner } құрамы
    ({ $year } оқу жылы)
# $name (text): the School; $year (text)
form-r2-a-title-school =
    { $name }: құрамы
    ({ $year } оқу жылы)
form-r2-a-tab = R2-A Құрамы
# $name (text)
form-r2-a-head = Жетекшісі: { $name }
form-r2-a-category = Санаты
form-r2-a-practice = Технологиядағы тәжірибесі (жыл)
form-r2-a-course = Курс (атауы, жылы, сағаты)
form-r2-a-role = Топтағы рөлі
form-r2-a-ground = Кіру негізі
# $count (number)
form-r2-a-total = Барлық мүшелері: { $count }
form-r2-a-all = Барлық топтар бойынша
form-r2-a-group = Топ
form-r2-a-members = Мүшелері
form-r2-a-several = Олардың екі және одан көп топтағысы
form-r2-a-unique = Педагогтер (әрқайсысы бір рет саналды)
# $groups, $memberships, $teachers, $several (numbers)
form-r2-a-sentence = Топ саны – { $groups }, топ мүшеліктері – { $memberships }, педагогтер (әрқайсысы бір рет) – { $teachers }, екі және одан көп топта – { $several }.
form-r2-a-matrix = Екі және одан көп топқа кіретін педагогтер
form-r2-a-matrix-title = Педагогтердің топтарға қатысуы
form-r2-a-matrix-tab = R2-A Топтар
form-r2-a-groups = Топ саны
form-r2-a-nobody = Екі және одан көп топқа кіретін педагог жоқ.

## R2-B, report of a group for the year

# $owner (text): form-owner-…; $year (text)
form-r2-b-title =
    { $owner }
    { $year } оқу жылындағы жұмысы туралы есеп
form-r2-b-tab = R2-B Есеп
form-r2-b-facts = 1. Топ туралы мәлімет
form-r2-b-sessions = 2. Отырыстар
form-r2-b-plan = 3. Жоспардың орындалуы
form-r2-b-products = 4. Топ өнімдері
form-r2-b-evidence = 5. Мүшелердің куәландыратын құжаттары
form-r2-b-members = 6. Мүшелердің нәтижелері
form-r2-b-summary = 7. Жыл қорытындысы
form-r2-b-difficulties = 8. Қиындықтар
form-r2-b-next-tasks = 9. Келесі жылға арналған міндеттер
form-r2-b-planned = Жоспарланғаны
form-r2-b-held = Өткізілгені
form-r2-b-marked = Қатысу белгілері
form-r2-b-attendance = Орташа қатысу, %
# $lines, $done, $moved, $cancelled (numbers); $share (text): done of all that were not cancelled
form-r2-b-plan-sentence = Жоспар тармақтары – { $lines }, орындалғаны – { $done } ({ $share } %), кейінге қалдырылғаны – { $moved }, алынып тасталғаны – { $cancelled }.
form-r2-b-product = Атауы
form-r2-b-authors = Авторлары
form-r2-b-date = Күні
form-r2-b-used-in = Қайда қолданылады
# $count (number)
form-r2-b-products-total = Барлық өнім: { $count }
form-r2-b-evidence-kind = Түрі
form-r2-b-evidence-note = Кестеде топ технологиясына қатысты, күні оқу жылына түсетін, расталған құжаттар ғана саналды; әр құжат бір рет саналады.
# $tied, $all (numbers)
form-r2-b-evidence-all = Топ технологиясына қатысты құжаттар – { $tied }; мүшелердің осы жылғы барлық расталған құжаты (кез келген технология бойынша) – { $all }.
form-r2-b-level = Меңгеру деңгейі (жыл басында → соңында)
form-r2-b-analysis = Талдау
# $count (number)
form-r2-b-taught = Оқытылған мүшелер (кемінде бір отырысқа қатысқан) – { $count }.
# $count (number)
form-r2-b-began = Технологияны осы жылы қолдана бастаған мүшелер – { $count }.
# $count (number)
form-r2-b-mastered = Технологияны меңгерген мүшелер – { $count }.
form-r2-b-has-mastered = технологияны меңгерді

## Report of the School for the year

# $name (text); $year (text)
form-r2-b-title-school =
    { $name }
    { $year } оқу жылындағы жұмыс туралы есеп
form-r2-b-school-facts = 1. Мектеп туралы мәлімет
form-r2-b-school-groups = 4. Топтардың жұмысы
form-r2-b-school-mentoring = 5. Тәлімгерлік
form-r2-b-school-evidence = 6. Мүшелердің куәландыратын құжаттары
form-r2-b-school-members = 7. Мүшелердің жұмысы
form-r2-b-school-summary = 8. Жыл қорытындысы
form-r2-b-school-difficulties = 9. Қиындықтар
form-r2-b-school-next-tasks = 10. Келесі жылға арналған міндеттер
form-r2-b-school-group = Топ
form-r2-b-school-figure-members = Мүшелері
form-r2-b-school-figure-planned = Жоспарланған отырыстар
form-r2-b-school-figure-held = Өткізілген отырыстар
form-r2-b-school-figure-attendance = Орташа қатысу, %
form-r2-b-school-figure-plan-done = Жоспардың орындалуы, %
form-r2-b-school-figure-products = Өнімдері
form-r2-b-school-figure-evidence = Куәландыратын құжаттар
form-r2-b-school-figure-taught = Оқытылғаны
form-r2-b-school-figure-began = Қолдана бастағаны
form-r2-b-school-figure-mastered = Меңгергені
form-r2-b-school-once = «Барлығы» жолында әр педагог, әр өнім және әр құжат бір рет саналды.
# $memberships, $teachers (numbers)
form-r2-b-school-memberships = Топтардағы мүшелік – { $memberships }, олардағы педагог – { $teachers } (бір педагог бірнеше топта бола алады).
form-r2-b-school-pairs = Тәлімгерлік жұптар
form-r2-b-school-mentors = Тәлімгерлер
form-r2-b-school-own-mentors = Олардың ішінде мектеп мүшелері
form-r2-b-school-mentees = Жас мамандар
form-r2-b-school-meetings = Өткізілген кездесулер мен кеңестер
form-r2-b-school-visits = Сабаққа қатысу (екі жақты)
form-r2-b-school-evidence-note = Кестеде мектеп топтарының технологияларына қатысты, күні оқу жылына түсетін, расталған құжаттар ғана саналды; әр құжат бір рет саналады.
# $tied, $all (numbers)
form-r2-b-school-evidence-all = Топтардың технологияларына қатысты құжаттар – { $tied }; мүшелердің осы жылғы барлық расталған құжаты (кез келген технология бойынша) – { $all }.
form-r2-b-school-role = Рөлі
form-r2-b-school-headed = Басқарған тобы
form-r2-b-school-mentored = Тәлім алған жас мамандар

## Passport of a group

# $owner (text): form-owner-…; $year (text)
form-passport-title =
    { $owner } паспорты
    ({ $year } оқу жылы)
form-passport-tab = Паспорт
form-passport-years = Топтың жылдар бойынша жұмысы
form-passport-year = Оқу жылы
form-passport-members = Мүшелері
form-passport-held = Өткізілген отырыстар
form-passport-attendance = Қатысу, %
form-passport-products = Өнімдері
form-passport-mastered = Технологияны меңгергені

## R6, mentoring

form-r6-title = Тәлімгерлік жұмыс туралы есеп
form-r6-list-title = Тәлімгерлік жұптары
form-r6-list-tab = R6 Есеп
form-r6-totals-title = Жиынтық көрсеткіштер
form-r6-totals-tab = R6 Жиынтық
form-r6-mentor = Тәлімгер (санаты, өтілі)
form-r6-mentee = Жас маман (лауазымы, пәні, өтілі)
form-r6-order = Бұйрық № мен күні
form-r6-period = Кезеңі
form-r6-meetings = Кездесулер
form-r6-planned = жоспар
form-r6-held = өткізілді
form-r6-visits = Сабаққа қатысу
form-r6-by-mentor = тәлімгер → маман
form-r6-by-mentee = маман → тәлімгер
form-r6-diagnosis = Диагностика
form-r6-entry = басы
form-r6-closing = соңы
form-r6-achievements = Жетістіктері
form-r6-conclusion = Қорытынды, ұсыныс
# $proposal (text)
form-r6-proposal = Ұсыныс: { $proposal }
# $pairs, $mentors, $mentees (numbers)
form-r6-group-total = Бөлім бойынша: жұп – { $pairs }, тәлімгер – { $mentors }, жас маман – { $mentees }
# $pairs, $mentors, $mentees (numbers)
form-r6-total = Барлығы: жұп – { $pairs }, тәлімгер – { $mentors }, жас маман – { $mentees }
form-r6-note = Кездесулер: жоспар – тәлімгер жоспарының алынып тасталмаған тармақтары, өткізілді – тіркелген кездесулер мен кеңестер. Ұсынылған, бұйрығы шықпаған жұптар мен ортақ етілмеген жазбалар саналмайды.
# $pairs, $mentors, $mentees, $meetings, $visits (numbers)
form-r6-sentence = Барлығы: жұп – { $pairs }, тәлімгер – { $mentors }, жас маман – { $mentees }, кездесу – { $meetings }, қатысқан сабақ – { $visits }.
form-r6-pairs = Жұптар
form-r6-mentors = Тәлімгерлер
form-r6-mentees = Жас мамандар
form-r6-hours = сағат
form-r6-with-both = екі диагностикасы бар жұптар
form-r6-gain = орташа өсім, балл
form-r6-retention = Бір жылдан кейін
form-r6-year-passed = бір жыл өткені
form-r6-retained = жұмыста қалғаны
form-r6-retained-share = жұмыста қалғаны, %
form-r6-other-departments = Басқа бөлімдер (биыл жұбы жоқ)
form-r6-retained-note = Бір жылдан кейін жұмыста қалғаны: бөлімі – тәлімгерлігі басталғанына осы кезеңде бір жыл толған жас мамандар, алымы – олардың сол күні колледжде жұмыс істейтіні.
form-r6-gain-note = Орташа өсім: басындағы және соңындағы диагностикасы бар жұптардың орташа балдарының айырмасы (1–5 шкаласы).
form-r6-mentor-post = Тәлімгер
form-r6-mentee-post = Жас маман
form-r6-a-title = Тәлімгердің жас маманмен жұмыс жоспары
form-r6-a-tab = R6-A
form-r6-a-plan = Жұмыс жоспары
form-r6-a-mentor = Тәлімгер
form-r6-a-mentee = Жас маман
form-r6-a-order = Бұйрық № мен күні
form-r6-a-period = Кезеңі
form-r6-a-discipline = Пәні
form-r6-a-need = Қажеттілік
form-r6-a-goal = Мақсаты
form-r6-a-approved = Жоспар бекітілген күн
form-r6-b-title = Сабаққа қатысу (бақылау) парағы
form-r6-b-tab = R6-B
form-r6-b-date = Күні
form-r6-b-lesson = Сабақтың реті
form-r6-b-teacher = Сабақ берген педагог
form-r6-b-visitor = Қатысушы
form-r6-b-kind = Қатысу түрі
form-r6-b-discipline = Пәні
form-r6-b-group = Оқу тобы
form-r6-b-topic = Сабақтың тақырыбы
form-r6-b-criteria = Бақылау өлшемдері
form-r6-b-criterion = Өлшем
form-r6-b-score = Белгі (0–3)
form-r6-b-meaning = Мағынасы
# $sum, $best (numbers)
form-r6-b-total = Белгілердің қосындысы: { $sum }, ең көбі: { $best }
form-r6-b-mean = орташа белгі
form-r6-b-scale = Шкала: 0 – байқалмады, 1 – ішінара байқалды, 2 – байқалды, 3 – айқын байқалды.
form-r6-b-strengths = Күшті жақтары
form-r6-b-recommendations = Ұсыныстар
form-r6-b-teacher-post = Сабақ берген педагог
form-r6-b-visitor-post = Сабаққа қатысушы
form-score-0 = байқалмады
form-score-1 = ішінара байқалды
form-score-2 = байқалды
form-score-3 = айқын байқалды
# $owner (text): form-owner-…; $year (text)
form-r6-c-title =
    { $owner }
    { $year } оқу жылына арналған жұмыс жоспары
# $owner (text): form-owner-…; $year (text)
form-r6-c-grid-title =
    { $owner }
    сабақтарына қатысу есебі ({ $year } оқу жылы)
form-r6-c-cover-tab = R6-C Мәлімет
form-r6-c-plan-tab = R6-C Жоспар
form-r6-c-grid-tab = R6-C Қатысу
form-r6-c-legend = Шартты белгілер: + қатысты, – қатыспады, с себепті қатыспады; бос ұяшық – белгіленбеген.
form-mark-present = +
form-mark-absent = –
form-mark-excused = с
form-r6-c-present = Қатысқаны
form-r6-c-totals = Қатысу қорытындысы
form-r6-c-marked = Белгіленген отырыстар
form-r6-c-was = Қатысқаны
form-r6-c-share = Қатысу, %
# $members, $planned, $held (numbers)
form-r6-c-sentence = Мүшелері – { $members }, белгіленген отырыс – { $planned }, өткізілгені – { $held }.

## R12, minutes

# $body (text): form-body-…; $number (text)
form-r12-title =
    { $body } отырысының
    № { $number } хаттамасы
# $name (text): the School; $number (text)
form-r12-title-school =
    { $name }
    Отырыстың № { $number } хаттамасы
form-r12-tab = R12
form-r12-date = Күні
form-r12-place = Өткен орны
form-r12-kind = Отырыс түрі
form-r12-topic = Тақырыбы
form-r12-chair = Төраға
form-r12-secretary = Хатшы
form-r12-attended = Қатысқандар
form-r12-excused = Себепті қатыспағандар
form-r12-absent = Қатыспағандар
form-r12-invited = Шақырылғандар
# $present, $all (numbers)
form-r12-present = Қатысқаны: { $present }, белгіленгені: { $all }
form-r12-agenda = КҮН ТӘРТІБІ
form-r12-heard = ТЫҢДАЛДЫ
form-r12-spoke = СӨЙЛЕДІ
form-r12-resolved = ШЕШІМ ҚАБЫЛДАНДЫ
form-r12-decision = Шешім

## Map of technologies

form-technologies-map-title = Технологиялардың бөлімдер бойынша картасы
form-technologies-map-tab = Технологиялар
form-technologies-holes-title = Технологиялар бойынша олқылықтар
form-technologies-holes-tab = Олқылықтар
form-technologies-learning = меңгеруде
form-technologies-applies = қолданады
form-technologies-shares = тәжірибесімен бөліседі
form-technologies-teachers = Бөлімдегі педагогтер
form-technologies-note = Әр педагог бір технологияда бір деңгейде саналады. Қызыл нөл – бөлімде технологияны қолданатын да, тәжірибесімен бөлісетін де педагог жоқ.
# $technologies, $departments, $teachers, $holes (numbers)
form-technologies-sentence = Технология – { $technologies }, бөлім – { $departments }, технологияны қолданатын педагог – { $teachers }, олқылық – { $holes }.
form-technologies-holes = Қолданатын педагогі жоқ бөлімдер
form-technologies-learning-there = Осы бөлімдерде меңгеріп жүргені
form-technologies-covered = Қамтылған бөлімдер, %
form-technologies-holes-note = Қамтылған бөлім – технологияны қолданатын немесе тәжірибесімен бөлісетін педагогі бар бөлім.

## Data sheets of groups and mentoring

form-data-owner = Топ, жұп
form-data-group = Топ
form-data-group-head = Топ жетекшісі
form-data-taught = Оқытылғаны
form-data-headed = Басқарған тобы
form-data-mentored = Тәлім алған жас мамандар
form-data-plan-stage = Кезеңі
form-data-activity = Мазмұны
form-data-plan-form = Жұмыс түрі
form-data-responsible = Жауапты
form-data-result = Нәтижесі
form-data-done-on = Орындалған күні
form-data-mark = Белгі
form-data-reason = Себебі
form-data-practice-since = Технологияны қолдана бастаған күні
form-data-practice-years = Технологиядағы тәжірибесі, жыл
form-data-role = Рөлі
form-data-ground = Кіру негізі
form-data-member-since = Мүше болған күні
form-data-present = Қатысқаны
form-data-marked = Белгіленгені
form-data-level-before = Жыл басындағы деңгейі
form-data-level-after = Жыл соңындағы деңгейі
form-data-began = Осы жылы қолдана бастады
form-data-mastered = Технологияны меңгерді
form-data-members = Мүшелері
form-data-plan-lines = Жоспар тармақтары
form-data-plan-done = Орындалған тармақтар
form-data-sessions = Отырыстар
form-data-sessions-held = Өткізілген отырыстар
form-data-products = Өнімдер
form-data-mentor = Тәлімгер
form-data-mentor-category = Тәлімгердің санаты
form-data-mentee = Жас маман
form-data-discipline = Пәні
form-data-meetings = Кездесулер
form-data-minutes = Минут
form-data-by-mentor = Тәлімгер қатысқан сабақтар
form-data-by-mentee = Жас маман қатысқан сабақтар
form-data-diagnosis-entry = Диагностика: басы
form-data-diagnosis-closing = Диагностика: соңы
form-data-proposal = Ұсыныс
form-data-date = Күні
form-data-teacher = Сабақ берген педагог
form-data-visitor = Қатысушы
form-data-lesson-topic = Сабақтың тақырыбы
form-data-criterion = Өлшем
form-data-score-numerator = Белгі
form-data-score-denominator = Ең жоғары белгі
form-data-meaning = Мағынасы
form-data-session-number = Отырыс нөмірі
form-data-session-kind = Отырыс түрі
form-data-mark-of = Қатысуы
form-data-agenda = Мәселе
form-data-decision = Шешім
form-data-due = Мерзімі
form-data-technology = Технология
form-sheet-plan = Жоспар деректері
form-sheet-members = Мүшелер деректері
form-sheet-groups = Топтар деректері
form-sheet-attendance = Қатысу деректері
form-sheet-decisions = Шешімдер деректері
form-rule-group-min-size = Топ мүшелерінің ең аз саны
form-rule-group-min-sessions = Жылдағы отырыстардың ең аз саны
form-rule-head-experience-years = Топ жетекшісінің технологиядағы өтілі
form-rule-head-course-max-months = Топ жетекшісінің курсынан кейінгі ең ұзақ мерзім
form-rule-mentor-order-days = Бұйрық мерзімі (жұмысқа алынғаннан бастап)
form-rule-mentor-period-months = Тәлімгерлік кезеңі
form-rule-mentor-max-mentees = Бір тәлімгерге шаққандағы жас мамандардың ең көп саны
form-rule-mentee-months = Жас маманның педагогикалық өтілі (дейін)
form-rule-mentor-silence-days = Кездесусіз өтуге болатын мерзім
form-unit-count = { $count }
form-unit-years = { $count } жыл

## Heads of the columns of registers, in print and on the data sheets

form-column-date = Күні
form-column-end = Соңғы күні
form-column-event = Іс-шараның атауы
form-column-kind = Түрі
form-column-level = Деңгейі
form-column-format = Нысаны
form-column-place = Өткізу орны, ұйымдастырушы
form-column-site = Өткізу орны
form-column-organiser = Ұйымдастырушы
form-column-own-people = Колледж қатысушылары
form-column-people-count = саны
form-column-people-names = Т.А.Ә.
form-column-role = Рөлі
form-column-heads = Барлық қатысушы
form-column-own-heads = Оның ішінде колледжден
form-column-result = Нәтижесі
form-column-decision = Шешім
form-column-confirming = Растайтын құжат
form-column-note = Ескертпе
form-column-part-of = Қай іс-шараның аясында
form-column-own = Өз іс-шарасы
form-column-network = Желілік
form-column-more-than = Бұдан көп
form-column-paper = Құжат №
form-column-events = Іс-шара
form-column-own-events = оның ішінде колледждің өзінікі
form-column-other-events = оның ішінде сырттағы
form-column-taken = Қатысу
form-column-teachers = Педагог
form-column-figure = Көрсеткіш
form-column-figure-kind = Не саналды
form-column-figure-number = Саны
form-column-person = { form-name-full }
form-column-post = Лауазымы, пәні
form-column-department = Бөлім (ЦӘК)
form-column-topic = Тақырыбы
form-column-nomination = Номинация, орын
form-column-noted = Ерекше аталды
form-column-hours = Сағат
form-column-file = Файл
form-column-taken-by-level = Іс-шараларға қатысу (деңгейі бойынша)
form-column-of-them = Оның ішінде
form-column-talks = баяндама, модерация
form-column-master-classes = шеберлік сыныптары
form-column-contests = байқаулар
form-column-prizes = жүлделі орындар
form-column-publications = Жарияланымдар (деңгейі бойынша)
form-column-time = Уақыты
form-column-lesson-topic = Сабақтың тақырыбы
form-column-lesson-place = Орны, топ, курс
form-column-done-mark = Өткізілуі туралы белгі
form-column-visitor = Сабаққа қатысқан педагог (кім)
form-column-visited = Сабақ берген педагог (кімге)
form-column-discipline = Пән
form-column-course-year = Курс
form-column-student-group = Оқу тобы
form-column-conclusion = Қорытынды, ұсыныстар
form-column-technology = Технология
form-column-partners = Серіктестер
form-column-speaker = Баяндамашы
form-column-form-of-work = Жұмыс нысаны
form-column-result-and-paper = Нәтижесі, құжаты
form-column-guest = Қонақ (Т.А.Ә.)
form-column-guest-from = Лауазымы, ұйымы, елі
form-column-guest-topic = Тақырыбы, нәтижесі
form-column-responsible = Жауапты
form-column-due = Мерзімі
form-column-state = Күйі
form-column-feedback-kind = Түрі
form-column-respondent = Кім айтты
form-column-feedback-text = Мазмұны
form-column-rating = Баға (1–5)
form-column-link-kind = Түрі
form-column-link = Атауы, сілтемесі
form-file = файл
form-noted = ерекше аталды
# $count (number)
form-more-than = { $count } және одан көп
# $name (text)
form-event-part = («{ $name }» аясында)
form-sheet-events = Іс-шаралар деректері
form-sheet-participations = Қатысу деректері (педагог)

## R7, register of events and what goes with it

form-r7-title = Іс-шаралар тізілімі
form-r7-list-tab = R7 Тізілім
form-r7-totals-tab = R7 Жиынтық
form-r7-totals-title = Жиынтық көрсеткіштер
form-r7-figures-tab = R7 Атаусыз сандар
form-r7-figures-title = Аты-жөнсіз көрсеткіштер
# $events (number), $others (number), $own (number), $taken (number), $teachers (number)
form-r7-group-total = Топ бойынша: іс-шара – { $events }, колледждің өзінікі – { $own }, сырттағы – { $others }, қатысу – { $taken }, педагог – { $teachers }
# $events (number), $others (number), $own (number), $taken (number), $teachers (number)
form-r7-total = Барлығы: іс-шара – { $events }, колледждің өзінікі – { $own }, сырттағы – { $others }, қатысу – { $taken }, педагог – { $teachers }
# $count (number)
form-r7-planned = Жоспарланған, әлі өткізілмеген, сондықтан тізілімге кірмеген іс-шара: { $count }.
# $count (number)
form-r7-moved = Кейінге қалдырылған іс-шара: { $count }.
# $count (number)
form-r7-cancelled = Өткізілмейтін болып алынып тасталған іс-шара: { $count }.
# $count (number), $days (text)
form-r7-summer = Оқу жылынан кейін ({ $days }) өтіп, осы тізілімге кірмеген іс-шара: { $count }.
form-r7-by-level = Деңгейлер бойынша
form-r7-by-kind = Іс-шаралардың түрі мен деңгейі бойынша
form-r7-by-role = Рөлдері бойынша
form-r7-by-result = Нәтижелері бойынша
form-r7-note = Тек өткізілген іс-шаралар саналады; үлкен іс-шараның бөлігі де жеке іс-шара болып саналады. Қатысу – бір педагогтің бір іс-шарадағы бір рөлі. Педагог әр жолда бір рет саналады, сондықтан жолдардың қосындысы жалпы саннан көп болуы мүмкін.
form-r7-headcounts = Қатысушылардың жалпы саны
form-r7-other-figures = Басқа көрсеткіштер
form-r7-figures-note = Мұндағы сандар аты-жөнсіз, ұйымдастырушылардың мәліметі бойынша алынған; педагогтердің жеке жазбаларымен қосылмайды.
form-r7-a-title = Педагогтердің іс-шараларға қатысуы
form-r7-a-tab = R7-A Қатысу
# $taken (number), $teachers (number)
form-r7-a-group-total = Бөлім бойынша: қатысу – { $taken }, педагог – { $teachers }
# $taken (number), $teachers (number)
form-r7-a-total = Барлығы: қатысу – { $taken }, педагог – { $teachers }
form-r7-b-title = Педагогтердің іс-шаралары мен жарияланымдарының жиынтық кестесі
form-r7-b-tab = R7-B Жиынтық кесте
form-r7-b-teachers = Педагог (әрқайсысы бір рет)
# $active (number), $all (number)
form-r7-b-sentence = Іс-шараларға қатысқан педагог – { $active }, барлық педагог – { $all }.
form-r7-b-note = Бірлескен жарияланым әр авторда саналады, қорытындыда бір рет. Деңгейі көрсетілмеген жарияланым тек «Барлығы» бағанында тұр.
form-r7-c-title = Іс-шара туралы есеп
form-r7-c-tab = R7-C
form-r7-c-aim = Мақсаты
form-r7-c-programme = Бағдарламасы
form-r7-c-people = Колледжден қатысқандар
form-r7-c-guests = Қонақтар
form-r7-c-figures = Аты-жөнсіз көрсеткіштер
form-r7-c-decisions = Шешімдер
form-r7-c-feedback = Кері байланыс
form-r7-c-summary = Қорытынды
form-r7-c-attachments = Қосымшалар
form-r7-c-own = колледждің өз іс-шарасы
form-r7-c-other = сырттағы іс-шара
# $taken (number), $teachers (number)
form-r7-c-sentence = Колледжден қатысу – { $taken }, педагог – { $teachers }.
form-r7-d-title = Ашық сабақтар мен шеберлік сыныптарының кестесі
form-r7-d-tab = R7-D Кесте
# $all (number), $classes (number), $held (number), $lessons (number)
form-r7-d-total = Барлығы – { $all }, ашық сабақ – { $lessons }, шеберлік сыныбы – { $classes }, өткізілгені – { $held }
form-r7-e-title = Өзара сабаққа қатысу
form-r7-e-tab = R7-E Өзара қатысу
# $visited (number), $visitors (number), $visits (number)
form-r7-e-total = Барлығы: қатысу – { $visits }, қатысқан педагог – { $visitors }, сабағына қатысылған педагог – { $visited }
form-r7-e-counts = Жиынтық көрсеткіштер
form-r7-e-visits = Қатысылған сабақтар
form-r7-e-visitors = Сабаққа қатысқан педагогтер
form-r7-e-visited = Сабағына қатысылған педагогтер
form-grouping-level = деңгей мен ай бойынша
form-grouping-kind = түрі бойынша
form-grouping-state = күйі бойынша
form-column-registered = Тіркеу № мен күні
form-column-document = Атауы
form-column-developer = Әзірлеуші
form-column-group-technology = Топ, технология
form-column-group = Топ
form-column-acts = Қай жергілікті актімен үйлестірілді
form-column-considered = Қаралды (хаттама № мен күні)
form-column-approved-on = Бекітілген күні
form-column-in-force = Күшіне енуі – мерзімі
form-column-force-from = Күшіне енген күні
form-column-force-to = Мерзімінің соңы
form-column-review = Қайта қарау мерзімі
form-column-version = Нұсқа
form-column-basis = Құқықтық негізі
form-column-without = Келісусіз бекітілу себебі
form-column-body-person = Орган, лауазым, Т.А.Ә.
form-column-step = Әрекет
form-column-remark = Ескерту
form-column-minutes = Хаттама №
form-column-signature = Қолы
form-column-act = Жергілікті акт
form-column-verdict = Салыстыру нәтижесі
form-column-compared-by = Салыстырған
form-column-compared-on = Салыстырылған күні
form-column-successor = Орнына келген акт
form-column-recheck-mark = Қайта салыстыру туралы белгі
form-column-authors = Авторлар: тегі, аты, әкесінің аты (бар болса)
form-column-publication-kind = Түрі
form-column-publication = Атауы
form-column-publisher = Баспа, басылым
form-column-city = Шыққан жері
form-column-published = Күні
form-column-pages = Беттері
form-column-edition-level = Басылым деңгейі
form-column-reviewed = Кім қарады (хаттама)
form-column-isbn = ISBN не ISSN
form-column-address = Сілтеме
form-column-experience-topic = Іс-тәжірибе тақырыбы
form-column-stage = Кезеңі
form-column-heard-at = Қай жерде тыңдалады
form-column-heard = Тыңдалды (хаттама № мен күні)
form-column-outcome = Нәтижесі
form-no-level = Деңгейі көрсетілмеген

## R8, documents

form-r8-title = Құжаттар тізілімі (жергілікті актілер мен әдістемелік материалдар)
form-r8-list-tab = R8 Тізілім
form-r8-totals-tab = R8 Жиынтық
form-r8-totals-title = Жиынтық көрсеткіштер
# $awaiting (number), $documents (number), $held (number)
form-r8-group-total = Топ бойынша: құжат – { $documents }, күшінде – { $held }, үйлестіруді күтеді – { $awaiting }
# $awaiting (number), $documents (number), $held (number)
form-r8-total = Барлығы: құжат – { $documents }, күшінде – { $held }, үйлестіруді күтеді – { $awaiting }
form-r8-by-kind = Түрі мен күйі бойынша
form-r8-checks = Үйлестіру және қайта қарау
form-r8-need = Жергілікті актімен үйлестіруді талап ететін құжаттар
form-r8-coordinated = Үйлестірілгені
form-r8-share = Үйлестірілгені, %
form-r8-awaiting = Үйлестіруді күтетіні
form-r8-review-late = Қайта қарау мерзімі өткені
form-r8-again = Акт өзгергендіктен қайта салыстырылатын құжаттар
form-r8-note = Тізілімге кезеңнің соңғы күніне дейін тіркелген, кезеңнің бірінші күнінде күші жойылмаған құжаттар кіреді. Құжат күшіндегі жергілікті актіге сәйкес деп танылса және күшіндегі актілер бойынша ескерту қалмаса, үйлестірілген болып саналады.
form-r8-waiting = Үйлестіруді күтетін құжаттар
form-r8-late = Қайта қарау мерзімі өткен құжаттар
form-r8-a-title = Келісу парағы
form-r8-a-tab = R8-A
form-r8-a-visas = Қарау және келісу
form-r8-a-acts = Жергілікті актілермен салыстыру
form-r8-b-title = Жергілікті акт өзгергендіктен қайта салыстырылатын құжаттар
form-r8-b-tab = R8-B Қайта салыстыру
# $act (text), $state (text)
form-r8-b-act = { $act } ({ $state })
# $acts (number), $documents (number)
form-r8-b-total = Барлығы: құжат – { $documents }, өзгерген акт – { $acts }

## R18, publications; R19, generalisation of experience

form-r18-title = Жарияланымдар мен әдістемелік әзірлемелер тізімі
form-r18-list-tab = R18 Тізім
form-r18-totals-tab = R18 Жиынтық
form-r18-totals-title = Түрі мен деңгейі бойынша
# $authors (number), $number (number)
form-r18-group-total = Түрі бойынша: еңбек – { $number }, автор – { $authors }
# $authors (number), $number (number)
form-r18-total = Барлығы: еңбек – { $number }, автор – { $authors }
form-r18-figures = Жиынтық көрсеткіштер
form-r18-works = Еңбектер
form-r18-authors = Колледж авторлары (әрқайсысы бір рет)
form-r18-joint = Бірлескен еңбектер
form-r18-reviewed = Кеңесте қаралғаны
form-r18-note = Бірлескен еңбек бір рет саналады. Деңгейі көрсетілмеген еңбек тек «Барлығы» бағанында тұр.
form-r19-title = Іс-тәжірибені жинақтау жоспары
form-r19-tab = R19 Жоспар
# $number (number)
form-r19-total = Барлығы: іс-тәжірибе – { $number }
form-r19-by-stage = Кезеңдері бойынша
form-column-partner = Серіктес ұйым
form-column-memorandum = Меморандум
form-column-joint-event = Бірлескен іс-шара
form-column-network-role = Рөлі
form-column-decision-state = Шешімнің орындалуы
form-column-feedback = Кері байланыс
form-column-resources = Алмасқан ресурстар
form-column-community = Желілік қоғамдастық
form-column-leader = Жетекші ұйым
form-column-coordinator = Үйлестіруші
form-column-members = Мүше ұйымдар
form-column-plan-lines = Жоспар тармағы
form-column-plan-done = Орындалғаны
form-column-city-country = Қала, ел
form-column-host = Қабылдаған ұйым
form-column-team-count = Барғаны
form-column-team = Құрамы
form-column-learnt = Не үйренді
form-column-parties = Тараптар
form-column-subject = Мәні
form-column-obligations = Міндеттемелер
form-column-obligations-done = Орындалғаны
form-column-obligations-late = Мерзімі өткені
form-column-share-done = Орындалуы, %
form-column-obligation = Міндеттеме
form-column-side = Кімнің міндеті
form-column-done-on = Орындалған күні
form-column-source = Қайдан (отырыс, іс-шара)
form-column-decision-text = Шешімнің мәтіні
form-column-body = Шешім қабылдаған орган
form-column-decisions = Шешім
form-overdue = мерзімі өтті

## How a decision stands; who decided

form-decision-done = мерзімінде орындалды
form-decision-late = кешігіп орындалды
form-decision-open = орындалуда
form-decision-overdue = мерзімі өтті
form-decision-cancelled = алынып тасталды
form-body-methodical-council = Әдістемелік кеңес
form-body-pedagogical-council = Педагогикалық кеңес
form-body-commission = Циклдік әдістемелік комиссиялар
form-body-school = Шеберлік мектебі
form-body-group = Шығармашылық топтар
form-body-other = Басқа отырыстар
form-body-event = Іс-шаралар

## R13, network; R14, memoranda; R15, decisions

form-r13-title = Желілік өзара іс-қимыл туралы есеп
form-r13-list-tab = R13 Серіктестер
form-r13-totals-tab = R13 Жиынтық
form-r13-totals-title = Жиынтық көрсеткіштер
form-r13-no-partner = Серіктесі көрсетілмеген желілік іс-шаралар
form-r13-above = (жоғарыда көрсетілген)
# $decisions (number), $events (number), $memoranda (number), $partners (number)
form-r13-total = Барлығы: серіктес – { $partners }, күшіндегі меморандум – { $memoranda }, бірлескен іс-шара – { $events }, шешім – { $decisions }
form-r13-host = қабылдаушы ұйым
form-r13-partner = серіктес
form-r13-own = колледж – ұйымдастырушы
form-r13-other = колледж – қатысушы
form-r13-the-college = колледждің өзі
form-r13-figures = Көрсеткіштер
form-r13-communities = Желілік қоғамдастықтар
form-r13-visits = Тәжірибе алмасу сапарлары
form-r13-partners = Серіктес ұйымдар
form-r13-memoranda = Күшіндегі меморандумдар
form-r13-events = Бірлескен іс-шаралар
form-r13-own-events = Оның ішінде колледж ұйымдастырғаны
form-r13-taken = Педагогтердің қатысуы
form-r13-teachers = Қатысқан педагогтер (әрқайсысы бір рет)
form-r13-decisions = Шешімдер (алынып тасталғаны саналмайды)
form-r13-decisions-done = Орындалған шешімдер
form-r13-decisions-share = Шешімдердің орындалуы, %
form-r13-feedback = Кері байланыс жазбалары
form-r13-suggestions = Оның ішінде ұсыныстар
form-r13-followed = Жоспарға енгізілгені
form-r13-resources = Алмасқан ресурстар
form-r13-note = Бірлескен іс-шара – өткізілген, желілік деп белгіленген не серіктесі аталған іс-шара. Бірнеше серіктесі бар іс-шара әрқайсысының жолында тұр, жиынтықта бір рет саналады.
form-r14-title = Меморандумдар тізілімі
form-r14-list-tab = R14 Тізілім
form-r14-obligations-tab = R14 Міндеттемелер
form-r14-obligations-title = Тараптардың міндеттемелері
form-r14-by-state = Күйі бойынша
# $number (number)
form-r14-group-total = Топ бойынша меморандум – { $number }
# $number (number)
form-r14-total = Барлығы: меморандум – { $number }
form-r15-title = Шешімдердің орындалуын бақылау
form-r15-list-tab = R15 Шешімдер
form-r15-totals-tab = R15 Жиынтық
form-r15-totals-title = Жиынтық көрсеткіштер
# $cancelled (number), $decisions (number), $done (number), $open (number), $overdue (number)
form-r15-group-total = Орган бойынша: шешім – { $decisions }, орындалды – { $done }, орындалуда – { $open }, мерзімі өтті – { $overdue }, алынып тасталды – { $cancelled }
# $cancelled (number), $decisions (number), $done (number), $open (number), $overdue (number)
form-r15-total = Барлығы: шешім – { $decisions }, орындалды – { $done }, орындалуда – { $open }, мерзімі өтті – { $overdue }, алынып тасталды – { $cancelled }
form-r15-note = Орындалу үлесі: орындалған шешімдер ÷ (барлық шешім – алынып тасталғаны). Кезеңге дейін қабылданып, оның басында аяқталмаған шешімдер де кіреді.
form-rule-memorandum-alert-days = Меморандум мерзімінің аяқталуы туралы ескерту
form-column-activity = Іс-шаралар
form-column-activity-form = Өткізу нысаны
form-column-responsibles = Жауаптылар
form-column-completion = Аяқталу нысаны (күтілетін нәтиже)
form-column-mark = Орындалуы туралы белгі
form-column-line-number = Тармақ №
form-column-section = Бөлім (бағыт)
form-column-indicator = Индикатор
form-column-items = Барлық тармақ
form-column-by-hand = оның ішінде қолмен белгіленгені
form-column-theme = Бақылау тақырыбы
form-column-aim = Мақсаты
form-column-object = Нысаны (объектісі)
form-column-control-kind = Түрі
form-column-method = Әдісі
form-column-hearing = Қаралатын жері
form-column-control-decision = Басқару шешімі
form-column-second-control = Қайта бақылау
form-by-hand = қолмен белгіленді
# $term (text)
form-moved-from = бастапқы мерзімі: { $term }
form-during-the-year = Жыл бойы
form-no-section = Бөлімі көрсетілмеген
# $date (text), $number (number)
form-considered-on = Әдістемелік кеңестің отырысында қаралды, № { $number } хаттама, { $date }
form-grouping-month = бөлім мен ай бойынша
form-grouping-section = бөлім бойынша

## R1, annual plan; R21, internal control

# $year (text)
form-r1-title = { $year } оқу жылына арналған әдістемелік жұмыс жоспары
form-r1-tab = R1 Жоспар
form-r1-cover-tab = R1 Мәтін
form-r1-topic = Бірыңғай әдістемелік тақырып
form-r1-goal = Мақсаты
form-r1-tasks = Міндеттері
form-r1-analysis = Өткен жылдың қысқаша талдауы
# $date (text), $number (number)
form-r1-version = Бекітілген нұсқа № { $number }, { $date }
# $items (number)
form-r1-total = Барлығы: тармақ – { $items }
form-r1-totals = Бөлімдер бойынша
form-r1-note = Орындалу үлесі: орындалған тармақтар ÷ (барлық тармақ – алынып тасталғаны). Әр тармақ бір рет, жоспар бетінде көрсетілген күйінде саналады.
# $cancelled (number), $done (number), $items (number), $moved (number), $overdue (number)
form-r1-sentence = Барлық тармақ – { $items }, орындалды – { $done }, кейінге қалдырылды – { $moved }, алынып тасталды – { $cancelled }, мерзімі өтті – { $overdue }.
# $year (text)
form-r1-matrix-title = { $year } оқу жылына арналған әдістемелік жұмыс циклограммасы
form-r1-matrix-tab = R1 Циклограмма
form-r1-matrix-total = Айдағы тармақтар
form-r1-matrix-legend = Шартты белгілер: + жоспарланған не орындалуда, ■ орындалды, → кейінге қалдырылды, × алынып тасталды, ○ мерзімі өтті.
# $count (number)
form-r1-matrix-outside = Қыркүйек – маусым айларына жатпайтын тармақ: { $count }.
# $year (text)
form-r21-title = { $year } оқу жылына арналған колледжішілік бақылау жоспары
form-r21-tab = R21 Бақылау
# $done (number), $items (number), $overdue (number)
form-r21-total = Барлығы: тармақ – { $items }, орындалды – { $done }, мерзімі өтті – { $overdue }
form-parameter-version = Нұсқасы
form-version-approved = бекітілген жоспар
form-version-execution = орындалуы
