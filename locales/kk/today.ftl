### Today: who is due, what waits, what was done.

today-overdue = курс мерзімі өткен
today-soon = курс мерзімі жақын
today-questions = { $count ->
    [one] жауап күтетін сұрақ
   *[other] жауап күтетін сұрақ
 }
today-covered = курс мерзімі сақталған
today-covered-of = { $covered } / { $teachers } педагог
today-due = Курстан өтуі керек педагогтер
today-term = Мерзімі
today-who = Педагог
today-last-course = Соңғы курс
today-no-course = курс тіркелмеген
today-nobody-due = Мерзімі өткен немесе жақындаған педагог жоқ.
today-open-questions = Жүктеуден қалған сұрақтар
today-answer = Жауап беру
today-who-is = Кітапта осылай жазылған: «{ $text }». Бұл кім?
today-this-person = Осы педагог
today-new-person = Жаңа педагог
today-leave-out = Алмау
today-recent = Соңғы әрекеттер
today-backup = Сақтық көшірме
today-backup-at = Соңғысы: { $at }
today-backup-none = Сақтық көшірме әлі жасалмаған. Бағдарлама жабылғанда ол өзі жасалады.
today-young = жас мамандар
today-gone = жұмыстан кеткендер
today-cases-overdue = қорытынды мониторинг мерзімі өтті
# $due, $stuck (numbers)
today-cases-more = мерзімі келді: { $due }, қозғалыссыз: { $stuck }
today-all-cases = Барлық қолдау

## Screens of mentoring and technologies

today-pairs = Көптен кездеспеген жұптар
# $count (number)
today-pairs-silent =
    { $count ->
        [one] жұп көптен кездеспеген
       *[other] жұп көптен кездеспеген
    }
# $name (text)
today-mentor = тәлімгері { $name }
# $count (number)
today-days-silent = { $count } күн
today-all-pairs = Барлық жұп
today-groups = Жылға дайын емес топтар
# $count (number)
today-groups-not-ready =
    { $count ->
        [one] топ жылға дайын емес
       *[other] топ жылға дайын емес
    }
today-not-ready = дайын емес
today-all-groups = Барлық топ
today-decisions = Мерзімі өткен шешімдер

## Plans, events, documents

today-items = Мерзімі өткен жоспар тармақтары
# $count (number)
today-items-overdue =
    { $count ->
        [one] жоспар тармағының мерзімі өтті
       *[other] жоспар тармағының мерзімі өтті
    }
today-decisions-more = мерзімі өткен шешімдер: { $count }
today-all-plans = Барлық жоспар
today-plans = Бекітілмеген жоспарлар
today-events = Қорытындысы күтілетін іс-шаралар
today-all-events = Барлық іс-шара
# $count (number)
today-documents-waiting =
    { $count ->
        [one] құжат үйлестіруді күтеді
       *[other] құжат үйлестіруді күтеді
    }
# $recheck, $memoranda (numbers)
today-documents-more = қайта тексеру керек: { $recheck }, мерзімі бітетін меморандумдар: { $memoranda }
today-memoranda = Мерзімі бітетін меморандумдар
today-all-documents = Барлық құжат
today-recheck = қайта тексеру
today-awaiting = үйлестіру керек
today-review = қайта қарау мерзімі
