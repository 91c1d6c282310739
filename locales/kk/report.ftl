### The screen of reports: which form, for what, in which language, as what. Words printed on the forms are in form.ftl.

## Forms: name and what it is for

report-r2 = Топтың жұмыс жоспары
    .help = Бір топтың немесе Мектептің оқу жылына арналған жоспары: жетекшісі, мақсаты, міндеттері, тармақтары кезең бойынша, отырыстары түрі бойынша.
report-r2-a = Топ құрамы
    .help = Мүшелері: санаты, технологиядағы тәжірибесі, курсы, рөлі, кіру негізі; барлық топтағы педагогтер және бірнеше топқа кіретіндер.
report-r2-b = Топтың жылдық есебі
    .help = Отырыстар мен қатысу, жоспардың орындалуы, өнімдер, куәландыратын құжаттар, мүшелердің нәтижелері, қиындықтар, келесі жылдың міндеттері.
report-r2-passport = Топ паспорты
    .help = Топтың бір беттік паспорты: құрылуы, ережесі, жетекшісі, рөлдері, өнімдері, жылдар бойынша салыстыру.
report-r4 = Курстардан өту мониторингі
    .help = Кім, қашан, қай ұйымда оқыды, жоспар қалай орындалды, кімнің мерзімі келді, сертификаттар бар ма.
report-r5 = Курстан кейінгі қолдау туралы есеп
    .help = Кімге қолдау көрсетіліп жатыр, кезеңі, сауалнама балы, куәландыратын құжаттары, деңгейі, мерзімінде жабылғаны.
report-r5-card = Курстан кейінгі қолдау картасы
    .help = Бір педагогтің бір курсы: нәтижелері, көмек, сауалнама, куәландыратын құжаттар, рефлексивті талдау, деңгейдің есебі.
report-r6 = Тәлімгерлік жұмыс туралы есеп
    .help = Тәлімгерлер мен жас мамандар: бұйрығы, кездесулері, қатысқан сабақтары, диагностикасы, қорытындысы, бір жылдан кейін жұмыста қалғаны.
report-r6-a = Тәлімгердің жоспары
    .help = Бір тәлімгердің жас маманмен жұмыс жоспары.
report-r6-b = Сабаққа қатысу парағы
    .help = Бір сабақты бақылау: өлшемдер бойынша белгілер, күшті жақтары, ұсыныстар. Ортақ етілмеген парақ басып шығарылмайды.
report-r6-c = Жас педагог мектебінің жоспары мен қатысуы
    .help = Жас педагог мектебінің оқу жылына арналған жоспары және сабақтарына қатысу кестесі.
report-r9 = Әдістемелік жұмыс туралы жылдық есеп
    .help = Кадр құрамы, біліктілікті арттыру, аттестаттау, курстан кейінгі қолдау: көрсеткіштер өткен жылмен қатар, диаграммалар.
report-r11 = Педагог кадрлар тізімі
    .help = Аттестаттау мен ұлттық дерекқорға арналған тізім: білімі, өтілі, санаты, соңғы курсы.
report-r12 = Отырыс хаттамасы
    .help = Бір отырыстың хаттамасы: қатысқандар, күн тәртібі, тыңдалды, сөйледі, шешім қабылданды.
report-technologies = Технологиялар картасы
    .help = Қай бөлімде қандай технологияны кім меңгеріп жүр, кім қолданады, кім бөліседі; олқылықтар.

## Parameters

report-parameter-year = Оқу жылы
report-parameter-from = Кезең басы
report-parameter-to = Кезең соңы
report-parameter-department = Бөлім
report-parameter-provider = Ұйым
report-parameter-grouping = Топтастыру
report-parameter-kinds = Оқу түрлері
report-parameter-iin = ЖСН басып шығару
report-parameter-birth-date = Туған күнін толық басып шығару
report-parameter-both-spellings = Атауларды екі тілде жазу
report-parameter-template = Толтыруға арналған бос нысан
report-parameter-data-only = Тек «Деректер» парағы (ұзақ тізімдер үшін)
report-document-language = Құжат тілі
report-language-kk = Қазақша
report-language-ru = Орысша
report-language-en = Ағылшынша
report-language-kk-ru = Қазақша және орысша
report-grouping-alphabet = Әліпби бойынша
report-grouping-department = Бөлімдер бойынша
report-grouping-provider = Ұйымдар бойынша
report-grouping-technology = Технологиялар бойынша
report-grouping-direction = Бағыттар бойынша

## The screen of reports

report-period = Кезең
report-period-dates = күндер бойынша
report-all-departments = барлық бөлімдер
report-all-providers = барлық ұйымдар
report-parameters = Есеп не туралы
report-sheets = Есептің парақтары
report-table = Есептің кестесі
report-loading = Есеп дайындалуда…
report-save = Excel-ге сақтау
# $name (text): file
report-saved = Сақталды: { $name }
# $sheets, $rows (numbers)
report-saved-counts = парақ: { $sheets }, жол: { $rows }
report-show-file = Ашу
report-show-folder = Қалтада көрсету
# $figure (text)
report-drill = { $figure }: жолдарын көрсету
# $figure (text)
report-rows-of = { $figure } саны шыққан жолдар
report-rows-of-text = Осыған негіз болған жолдар
# $count (number)
report-more-rows = Тағы жолдар көрсету, қалғаны: { $count }
report-options = Не басып шығарылады
report-all-of-period = Кезеңдегілердің бәрі (50-ге дейін)
report-all-together = Кезеңдегілердің бәрі бірге
report-subject = Не туралы
