### What was done: lines of the history and «Undo: …». Nouns, so that both read well.
### Of one record: $name (text). Of several: $count (number), $name where it is one.

## person

op-create-person = Педагогті қосу: { $name }
op-update-person = Педагогтің деректерін өзгерту: { $name }
op-remove-person =
    { $count ->
        [1] Педагогті жою: { $name }
       *[other] { $count } педагогті жою
    }
op-restore-person =
    { $count ->
        [1] Педагогті қалпына келтіру: { $name }
       *[other] { $count } педагогті қалпына келтіру
    }

## category-record

op-create-category-record = Санат туралы жазбаны қосу: { $name }
op-update-category-record = Санат туралы жазбаны өзгерту: { $name }
op-remove-category-record =
    { $count ->
        [1] Санат туралы жазбаны жою: { $name }
       *[other] { $count } санат туралы жазбаны жою
    }
op-restore-category-record =
    { $count ->
        [1] Санат туралы жазбаны қалпына келтіру: { $name }
       *[other] { $count } санат туралы жазбаны қалпына келтіру
    }

## technology-experience

op-create-technology-experience = Технологияны қолдану тәжірибесін қосу: { $name }
op-update-technology-experience = Технологияны қолдану тәжірибесін өзгерту: { $name }
op-remove-technology-experience =
    { $count ->
        [1] Технологияны қолдану тәжірибесін жою: { $name }
       *[other] { $count } технологияны қолдану тәжірибесін жою
    }
op-restore-technology-experience =
    { $count ->
        [1] Технологияны қолдану тәжірибесін қалпына келтіру: { $name }
       *[other] { $count } технологияны қолдану тәжірибесін қалпына келтіру
    }

## person-distinction

op-create-person-distinction = Бөлек адамдар туралы белгіні қосу: { $name }
op-update-person-distinction = Бөлек адамдар туралы белгіні өзгерту: { $name }
op-remove-person-distinction =
    { $count ->
        [1] Бөлек адамдар туралы белгіні жою: { $name }
       *[other] { $count } бөлек адамдар туралы белгіні жою
    }
op-restore-person-distinction =
    { $count ->
        [1] Бөлек адамдар туралы белгіні қалпына келтіру: { $name }
       *[other] { $count } бөлек адамдар туралы белгіні қалпына келтіру
    }

## person-spelling

op-create-person-spelling = Аты-жөннің жазылу нұсқасын қосу: { $name }
op-update-person-spelling = Аты-жөннің жазылу нұсқасын өзгерту: { $name }
op-remove-person-spelling =
    { $count ->
        [1] Аты-жөннің жазылу нұсқасын жою: { $name }
       *[other] { $count } аты-жөннің жазылу нұсқасын жою
    }
op-restore-person-spelling =
    { $count ->
        [1] Аты-жөннің жазылу нұсқасын қалпына келтіру: { $name }
       *[other] { $count } аты-жөннің жазылу нұсқасын қалпына келтіру
    }

## course-programme

op-create-course-programme = Курс бағдарламасын қосу: { $name }
op-update-course-programme = Курс бағдарламасын өзгерту: { $name }
op-remove-course-programme =
    { $count ->
        [1] Курс бағдарламасын жою: { $name }
       *[other] { $count } курс бағдарламасын жою
    }
op-restore-course-programme =
    { $count ->
        [1] Курс бағдарламасын қалпына келтіру: { $name }
       *[other] { $count } курс бағдарламасын қалпына келтіру
    }

## expected-result

op-create-expected-result = Күтілетін нәтижені қосу: { $name }
op-update-expected-result = Күтілетін нәтижені өзгерту: { $name }
op-remove-expected-result =
    { $count ->
        [1] Күтілетін нәтижені жою: { $name }
       *[other] { $count } күтілетін нәтижені жою
    }
op-restore-expected-result =
    { $count ->
        [1] Күтілетін нәтижені қалпына келтіру: { $name }
       *[other] { $count } күтілетін нәтижені қалпына келтіру
    }

## course-run

op-create-course-run = Курстың өткізілуін қосу: { $name }
op-update-course-run = Курстың өткізілуін өзгерту: { $name }
op-remove-course-run =
    { $count ->
        [1] Курстың өткізілуін жою: { $name }
       *[other] { $count } курстың өткізілуін жою
    }
op-restore-course-run =
    { $count ->
        [1] Курстың өткізілуін қалпына келтіру: { $name }
       *[other] { $count } курстың өткізілуін қалпына келтіру
    }

## training-record

op-create-training-record = Курс туралы жазбаны қосу: { $name }
op-update-training-record = Курс туралы жазбаны өзгерту: { $name }
op-remove-training-record =
    { $count ->
        [1] Курс туралы жазбаны жою: { $name }
       *[other] { $count } курс туралы жазбаны жою
    }
op-restore-training-record =
    { $count ->
        [1] Курс туралы жазбаны қалпына келтіру: { $name }
       *[other] { $count } курс туралы жазбаны қалпына келтіру
    }

## attachment

op-create-attachment = Тіркелген файлды қосу: { $name }
op-update-attachment = Тіркелген файлды өзгерту: { $name }
op-remove-attachment =
    { $count ->
        [1] Тіркелген файлды жою: { $name }
       *[other] { $count } тіркелген файлды жою
    }
op-restore-attachment =
    { $count ->
        [1] Тіркелген файлды қалпына келтіру: { $name }
       *[other] { $count } тіркелген файлды қалпына келтіру
    }

## post-course-case

op-create-post-course-case = Курстан кейінгі қолдауды ашу: { $name }
op-update-post-course-case = Курстан кейінгі қолдау деректерін өзгерту: { $name }
op-remove-post-course-case =
    { $count ->
        [1] Курстан кейінгі қолдауды жою: { $name }
       *[other] Курстан кейінгі қолдау: { $count } жазбаны жою
    }
op-restore-post-course-case =
    { $count ->
        [1] Курстан кейінгі қолдауды қалпына келтіру: { $name }
       *[other] Курстан кейінгі қолдау: { $count } жазбаны қалпына келтіру
    }

## case-suspension

op-create-case-suspension = Қолдауды тоқтата тұру мерзімін қосу: { $name }
op-update-case-suspension = Қолдауды тоқтата тұру мерзімін өзгерту: { $name }
op-remove-case-suspension =
    { $count ->
        [1] Қолдауды тоқтата тұру мерзімін жою: { $name }
       *[other] { $count } тоқтата тұру мерзімін жою
    }
op-restore-case-suspension =
    { $count ->
        [1] Қолдауды тоқтата тұру мерзімін қалпына келтіру: { $name }
       *[other] { $count } тоқтата тұру мерзімін қалпына келтіру
    }

## support-action

op-create-support-action = Көмек туралы жазбаны қосу: { $name }
op-update-support-action = Көмек туралы жазбаны өзгерту: { $name }
op-remove-support-action =
    { $count ->
        [1] Көмек туралы жазбаны жою: { $name }
       *[other] { $count } көмек туралы жазбаны жою
    }
op-restore-support-action =
    { $count ->
        [1] Көмек туралы жазбаны қалпына келтіру: { $name }
       *[other] { $count } көмек туралы жазбаны қалпына келтіру
    }

## reflection

op-create-reflection = Рефлексивті талдауды қосу: { $name }
op-update-reflection = Рефлексивті талдауды өзгерту: { $name }
op-remove-reflection =
    { $count ->
        [1] Рефлексивті талдауды жою: { $name }
       *[other] { $count } рефлексивті талдауды жою
    }
op-restore-reflection =
    { $count ->
        [1] Рефлексивті талдауды қалпына келтіру: { $name }
       *[other] { $count } рефлексивті талдауды қалпына келтіру
    }

## result-rating

op-create-result-rating = Күтілетін нәтиженің бағалануын қосу: { $name }
op-update-result-rating = Күтілетін нәтиженің бағалануын өзгерту: { $name }
op-remove-result-rating =
    { $count ->
        [1] Күтілетін нәтиженің бағалануын жою: { $name }
       *[other] { $count } күтілетін нәтиженің бағалануын жою
    }
op-restore-result-rating =
    { $count ->
        [1] Күтілетін нәтиженің бағалануын қалпына келтіру: { $name }
       *[other] { $count } күтілетін нәтиженің бағалануын қалпына келтіру
    }

## survey-template

op-create-survey-template = Сауалнама үлгісін қосу: { $name }
op-update-survey-template = Сауалнама үлгісін өзгерту: { $name }
op-remove-survey-template =
    { $count ->
        [1] Сауалнама үлгісін жою: { $name }
       *[other] { $count } сауалнама үлгісін жою
    }
op-restore-survey-template =
    { $count ->
        [1] Сауалнама үлгісін қалпына келтіру: { $name }
       *[other] { $count } сауалнама үлгісін қалпына келтіру
    }

## survey-question

op-create-survey-question = Сауалнама сұрағын қосу: { $name }
op-update-survey-question = Сауалнама сұрағын өзгерту: { $name }
op-remove-survey-question =
    { $count ->
        [1] Сауалнама сұрағын жою: { $name }
       *[other] { $count } сауалнама сұрағын жою
    }
op-restore-survey-question =
    { $count ->
        [1] Сауалнама сұрағын қалпына келтіру: { $name }
       *[other] { $count } сауалнама сұрағын қалпына келтіру
    }

## survey-response

op-create-survey-response = Толтырылған сауалнаманы қосу: { $name }
op-update-survey-response = Толтырылған сауалнаманы өзгерту: { $name }
op-remove-survey-response =
    { $count ->
        [1] Толтырылған сауалнаманы жою: { $name }
       *[other] { $count } толтырылған сауалнаманы жою
    }
op-restore-survey-response =
    { $count ->
        [1] Толтырылған сауалнаманы қалпына келтіру: { $name }
       *[other] { $count } толтырылған сауалнаманы қалпына келтіру
    }

## survey-answer

op-create-survey-answer = Сауалнамаға берілген жауапты қосу: { $name }
op-update-survey-answer = Сауалнамаға берілген жауапты өзгерту: { $name }
op-remove-survey-answer =
    { $count ->
        [1] Сауалнамаға берілген жауапты жою: { $name }
       *[other] { $count } сауалнама жауабын жою
    }
op-restore-survey-answer =
    { $count ->
        [1] Сауалнамаға берілген жауапты қалпына келтіру: { $name }
       *[other] { $count } сауалнама жауабын қалпына келтіру
    }

## evidence

op-create-evidence = Куәландыратын құжатты қосу: { $name }
op-update-evidence = Куәландыратын құжатты өзгерту: { $name }
op-remove-evidence =
    { $count ->
        [1] Куәландыратын құжатты жою: { $name }
       *[other] { $count } куәландыратын құжатты жою
    }
op-restore-evidence =
    { $count ->
        [1] Куәландыратын құжатты қалпына келтіру: { $name }
       *[other] { $count } куәландыратын құжатты қалпына келтіру
    }

## college

op-create-college = Колледжді қосу: { $name }
op-update-college = Колледждің деректерін өзгерту: { $name }
op-remove-college =
    { $count ->
        [1] Колледжді жою: { $name }
       *[other] { $count } колледжді жою
    }
op-restore-college =
    { $count ->
        [1] Колледжді қалпына келтіру: { $name }
       *[other] { $count } колледжді қалпына келтіру
    }

## official

op-create-official = Қол қоятын тұлғаны қосу: { $name }
op-update-official = Қол қоятын тұлғаны өзгерту: { $name }
op-remove-official =
    { $count ->
        [1] Қол қоятын тұлғаны жою: { $name }
       *[other] { $count } қол қоятын тұлғаны жою
    }
op-restore-official =
    { $count ->
        [1] Қол қоятын тұлғаны қалпына келтіру: { $name }
       *[other] { $count } қол қоятын тұлғаны қалпына келтіру
    }

## academic-year

op-create-academic-year = Оқу жылын қосу: { $name }
op-update-academic-year = Оқу жылын өзгерту: { $name }
op-remove-academic-year =
    { $count ->
        [1] Оқу жылын жою: { $name }
       *[other] { $count } оқу жылын жою
    }
op-restore-academic-year =
    { $count ->
        [1] Оқу жылын қалпына келтіру: { $name }
       *[other] { $count } оқу жылын қалпына келтіру
    }

## department

op-create-department = Құрылымдық бөлімшені қосу: { $name }
op-update-department = Құрылымдық бөлімшені өзгерту: { $name }
op-remove-department =
    { $count ->
        [1] Құрылымдық бөлімшені жою: { $name }
       *[other] { $count } құрылымдық бөлімшені жою
    }
op-restore-department =
    { $count ->
        [1] Құрылымдық бөлімшені қалпына келтіру: { $name }
       *[other] { $count } құрылымдық бөлімшені қалпына келтіру
    }

## position

op-create-position = Лауазымды қосу: { $name }
op-update-position = Лауазымды өзгерту: { $name }
op-remove-position =
    { $count ->
        [1] Лауазымды жою: { $name }
       *[other] { $count } лауазымды жою
    }
op-restore-position =
    { $count ->
        [1] Лауазымды қалпына келтіру: { $name }
       *[other] { $count } лауазымды қалпына келтіру
    }

## category

op-create-category = Біліктілік санатын қосу: { $name }
op-update-category = Біліктілік санатын өзгерту: { $name }
op-remove-category =
    { $count ->
        [1] Біліктілік санатын жою: { $name }
       *[other] { $count } біліктілік санатын жою
    }
op-restore-category =
    { $count ->
        [1] Біліктілік санатын қалпына келтіру: { $name }
       *[other] { $count } біліктілік санатын қалпына келтіру
    }

## discipline

op-create-discipline = Пәнді қосу: { $name }
op-update-discipline = Пәнді өзгерту: { $name }
op-remove-discipline =
    { $count ->
        [1] Пәнді жою: { $name }
       *[other] { $count } пәнді жою
    }
op-restore-discipline =
    { $count ->
        [1] Пәнді қалпына келтіру: { $name }
       *[other] { $count } пәнді қалпына келтіру
    }

## technology

op-create-technology = Оқыту технологиясын қосу: { $name }
op-update-technology = Оқыту технологиясын өзгерту: { $name }
op-remove-technology =
    { $count ->
        [1] Оқыту технологиясын жою: { $name }
       *[other] { $count } оқыту технологиясын жою
    }
op-restore-technology =
    { $count ->
        [1] Оқыту технологиясын қалпына келтіру: { $name }
       *[other] { $count } оқыту технологиясын қалпына келтіру
    }

## provider

op-create-provider = Курс өткізетін ұйымды қосу: { $name }
op-update-provider = Курс өткізетін ұйымды өзгерту: { $name }
op-remove-provider =
    { $count ->
        [1] Курс өткізетін ұйымды жою: { $name }
       *[other] { $count } курс өткізетін ұйымды жою
    }
op-restore-provider =
    { $count ->
        [1] Курс өткізетін ұйымды қалпына келтіру: { $name }
       *[other] { $count } курс өткізетін ұйымды қалпына келтіру
    }

## provider-name

op-create-provider-name = Ұйымның бұрынғы атауын қосу: { $name }
op-update-provider-name = Ұйымның бұрынғы атауын өзгерту: { $name }
op-remove-provider-name =
    { $count ->
        [1] Ұйымның бұрынғы атауын жою: { $name }
       *[other] { $count } ұйымның бұрынғы атауын жою
    }
op-restore-provider-name =
    { $count ->
        [1] Ұйымның бұрынғы атауын қалпына келтіру: { $name }
       *[other] { $count } ұйымның бұрынғы атауын қалпына келтіру
    }

## training-kind

op-create-training-kind = Оқу түрін қосу: { $name }
op-update-training-kind = Оқу түрін өзгерту: { $name }
op-remove-training-kind =
    { $count ->
        [1] Оқу түрін жою: { $name }
       *[other] { $count } оқу түрін жою
    }
op-restore-training-kind =
    { $count ->
        [1] Оқу түрін қалпына келтіру: { $name }
       *[other] { $count } оқу түрін қалпына келтіру
    }

## level

op-create-level = Деңгейді қосу: { $name }
op-update-level = Деңгейді өзгерту: { $name }
op-remove-level =
    { $count ->
        [1] Деңгейді жою: { $name }
       *[other] { $count } деңгейді жою
    }
op-restore-level =
    { $count ->
        [1] Деңгейді қалпына келтіру: { $name }
       *[other] { $count } деңгейді қалпына келтіру
    }

## legal-basis

op-create-legal-basis = Құқықтық негізді қосу: { $name }
op-update-legal-basis = Құқықтық негізді өзгерту: { $name }
op-remove-legal-basis =
    { $count ->
        [1] Құқықтық негізді жою: { $name }
       *[other] { $count } құқықтық негізді жою
    }
op-restore-legal-basis =
    { $count ->
        [1] Құқықтық негізді қалпына келтіру: { $name }
       *[other] { $count } құқықтық негізді қалпына келтіру
    }

## evidence-kind

op-create-evidence-kind = Куәландыратын құжаттың түрін қосу: { $name }
op-update-evidence-kind = Куәландыратын құжаттың түрін өзгерту: { $name }
op-remove-evidence-kind =
    { $count ->
        [1] Куәландыратын құжаттың түрін жою: { $name }
       *[other] Куәландыратын құжат: { $count } түрін жою
    }
op-restore-evidence-kind =
    { $count ->
        [1] Куәландыратын құжаттың түрін қалпына келтіру: { $name }
       *[other] Куәландыратын құжат: { $count } түрін қалпына келтіру
    }

## hours-preset

op-create-hours-preset = Курстың сағат санын қосу: { $name }
op-update-hours-preset = Курстың сағат санын өзгерту: { $name }
op-remove-hours-preset =
    { $count ->
        [1] Курстың сағат санын жою: { $name }
       *[other] { $count } курстың сағат санын жою
    }
op-restore-hours-preset =
    { $count ->
        [1] Курстың сағат санын қалпына келтіру: { $name }
       *[other] { $count } курстың сағат санын қалпына келтіру
    }

## rule

op-create-rule = Ережені қосу: { $name }
op-update-rule = Ережені өзгерту: { $name }
op-remove-rule =
    { $count ->
        [1] Ережені жою: { $name }
       *[other] { $count } ережені жою
    }
op-restore-rule =
    { $count ->
        [1] Ережені қалпына келтіру: { $name }
       *[other] { $count } ережені қалпына келтіру
    }

## import-run

op-create-import-run = Жүктеу туралы жазбаны қосу: { $name }
op-update-import-run = Жүктеу туралы жазбаны өзгерту: { $name }
op-remove-import-run =
    { $count ->
        [1] Жүктеу туралы жазбаны жою: { $name }
       *[other] { $count } жүктеу туралы жазбаны жою
    }
op-restore-import-run =
    { $count ->
        [1] Жүктеу туралы жазбаны қалпына келтіру: { $name }
       *[other] { $count } жүктеу туралы жазбаны қалпына келтіру
    }

## import-question

op-create-import-question = Жүктеуден қалған сұрақты қосу: { $name }
op-update-import-question = Жүктеуден қалған сұрақты өзгерту: { $name }
op-remove-import-question =
    { $count ->
        [1] Жүктеуден қалған сұрақты жою: { $name }
       *[other] { $count } жүктеуден қалған сұрақты жою
    }
op-restore-import-question =
    { $count ->
        [1] Жүктеуден қалған сұрақты қалпына келтіру: { $name }
       *[other] { $count } жүктеуден қалған сұрақты қалпына келтіру
    }

## import-profile

op-create-import-profile = Баған сәйкестігін қосу: { $name }
op-update-import-profile = Баған сәйкестігін өзгерту: { $name }
op-remove-import-profile =
    { $count ->
        [1] Баған сәйкестігін жою: { $name }
       *[other] { $count } баған сәйкестігін жою
    }
op-restore-import-profile =
    { $count ->
        [1] Баған сәйкестігін қалпына келтіру: { $name }
       *[other] { $count } баған сәйкестігін қалпына келтіру
    }

## Larger acts

# $file (text), $count (number): rows that came in
op-import =
    { $count ->
       *[other] «{ $file }» файлынан { $count } жол жүктеу
    }
# $name (text): who remains
op-merge-people = Бір адамның жазбаларын біріктіру: { $name }
# $name (text)
op-not-same-person = Бөлек адамдар деп белгілеу: { $name }
# $name (text): of the teacher
op-quick-course = Аяқталған курсты қосу: { $name }
op-setup = Колледж деректерін толтыру
op-sample-open = Үлгі колледждің деректерін ашу
op-sample-clear = Үлгі деректерді тазарту
op-seed = Сынақ деректерін толтыру

## Acts of post-course support: $name (text): the teacher and the course; $count (number): cases

op-open-cases = Курстан кейінгі қолдауды ашу: { $count } курс
op-assign-curator =
    { $count ->
        [1] Қолдауға жауаптыны тағайындау: { $name }
       *[other] Қолдауға жауаптыны тағайындау: { $count } жазба
    }
op-decline-cases =
    { $count ->
        [1] Қолдауды қажет емес деп тану: { $name }
       *[other] Қолдауды қажет емес деп тану: { $count } жазба
    }
op-terminate-cases =
    { $count ->
        [1] Қолдауды тоқтату: { $name }
       *[other] Қолдауды тоқтату: { $count } жазба
    }
op-extend-case = Қолдау мерзімін ұзарту: { $name }
op-close-case = Курстан кейінгі қолдауды жабу: { $name }
op-reopen-case = Курстан кейінгі қолдауды қайта ашу: { $name }
op-set-case-level = Курстан кейінгі деңгейді қолмен өзгерту: { $name }
op-rate-results = Күтілетін нәтижелерді бағалау: { $name }
op-enter-survey = Толтырылған сауалнаманы енгізу: { $name }
# $name (text): title of the evidence
op-verify-evidence = Куәландыратын құжатты тексеру: { $name }
op-link-evidence = Құжаттың қолдауға қатысын өзгерту: { $name }

## school

op-create-school = Шеберлік мектебін қосу: { $name }
op-update-school = Шеберлік мектебін өзгерту: { $name }
op-remove-school =
    { $count ->
        [1] Шеберлік мектебін жою: { $name }
       *[other] { $count } Шеберлік мектебін жою
    }
op-restore-school =
    { $count ->
        [1] Шеберлік мектебін қалпына келтіру: { $name }
       *[other] { $count } Шеберлік мектебін қалпына келтіру
    }

## school-membership

op-create-school-membership = Мектеп мүшелігін қосу: { $name }
op-update-school-membership = Мектеп мүшелігін өзгерту: { $name }
op-remove-school-membership =
    { $count ->
        [1] Мектеп мүшелігін жою: { $name }
       *[other] { $count } Мектеп мүшелігін жою
    }
op-restore-school-membership =
    { $count ->
        [1] Мектеп мүшелігін қалпына келтіру: { $name }
       *[other] { $count } Мектеп мүшелігін қалпына келтіру
    }

## school-year

op-create-school-year = Мектептің оқу жылын қосу: { $name }
op-update-school-year = Мектептің оқу жылын өзгерту: { $name }
op-remove-school-year =
    { $count ->
        [1] Мектептің оқу жылын жою: { $name }
       *[other] { $count } Мектептің оқу жылын жою
    }
op-restore-school-year =
    { $count ->
        [1] Мектептің оқу жылын қалпына келтіру: { $name }
       *[other] { $count } Мектептің оқу жылын қалпына келтіру
    }

## creative-group

op-create-creative-group = Шығармашылық топты қосу: { $name }
op-update-creative-group = Шығармашылық топты өзгерту: { $name }
op-remove-creative-group =
    { $count ->
        [1] Шығармашылық топты жою: { $name }
       *[other] { $count } шығармашылық топты жою
    }
op-restore-creative-group =
    { $count ->
        [1] Шығармашылық топты қалпына келтіру: { $name }
       *[other] { $count } шығармашылық топты қалпына келтіру
    }

## group-year

op-create-group-year = Топтың оқу жылын қосу: { $name }
op-update-group-year = Топтың оқу жылын өзгерту: { $name }
op-remove-group-year =
    { $count ->
        [1] Топтың оқу жылын жою: { $name }
       *[other] { $count } топтың оқу жылын жою
    }
op-restore-group-year =
    { $count ->
        [1] Топтың оқу жылын қалпына келтіру: { $name }
       *[other] { $count } топтың оқу жылын қалпына келтіру
    }

## headship

op-create-headship = Топ жетекшілігін қосу: { $name }
op-update-headship = Топ жетекшілігін өзгерту: { $name }
op-remove-headship =
    { $count ->
        [1] Топ жетекшілігін жою: { $name }
       *[other] { $count } топ жетекшілігін жою
    }
op-restore-headship =
    { $count ->
        [1] Топ жетекшілігін қалпына келтіру: { $name }
       *[other] { $count } топ жетекшілігін қалпына келтіру
    }

## group-membership

op-create-group-membership = Топ мүшелігін қосу: { $name }
op-update-group-membership = Топ мүшелігін өзгерту: { $name }
op-remove-group-membership =
    { $count ->
        [1] Топ мүшелігін жою: { $name }
       *[other] { $count } топ мүшелігін жою
    }
op-restore-group-membership =
    { $count ->
        [1] Топ мүшелігін қалпына келтіру: { $name }
       *[other] { $count } топ мүшелігін қалпына келтіру
    }

## group-product

op-create-group-product = Топ өнімін қосу: { $name }
op-update-group-product = Топ өнімін өзгерту: { $name }
op-remove-group-product =
    { $count ->
        [1] Топ өнімін жою: { $name }
       *[other] { $count } топ өнімін жою
    }
op-restore-group-product =
    { $count ->
        [1] Топ өнімін қалпына келтіру: { $name }
       *[other] { $count } топ өнімін қалпына келтіру
    }

## member-result

op-create-member-result = Мүшенің жыл нәтижесін қосу: { $name }
op-update-member-result = Мүшенің жыл нәтижесін өзгерту: { $name }
op-remove-member-result =
    { $count ->
        [1] Мүшенің жыл нәтижесін жою: { $name }
       *[other] { $count } мүшенің жыл нәтижесін жою
    }
op-restore-member-result =
    { $count ->
        [1] Мүшенің жыл нәтижесін қалпына келтіру: { $name }
       *[other] { $count } мүшенің жыл нәтижесін қалпына келтіру
    }

## session

op-create-session = Отырысты қосу: { $name }
op-update-session = Отырысты өзгерту: { $name }
op-remove-session =
    { $count ->
        [1] Отырысты жою: { $name }
       *[other] { $count } отырысты жою
    }
op-restore-session =
    { $count ->
        [1] Отырысты қалпына келтіру: { $name }
       *[other] { $count } отырысты қалпына келтіру
    }

## agenda-item

op-create-agenda-item = Күн тәртібінің мәселесін қосу: { $name }
op-update-agenda-item = Күн тәртібінің мәселесін өзгерту: { $name }
op-remove-agenda-item =
    { $count ->
        [1] Күн тәртібінің мәселесін жою: { $name }
       *[other] { $count } күн тәртібінің мәселесін жою
    }
op-restore-agenda-item =
    { $count ->
        [1] Күн тәртібінің мәселесін қалпына келтіру: { $name }
       *[other] { $count } күн тәртібінің мәселесін қалпына келтіру
    }

## decision

op-create-decision = Шешімді қосу: { $name }
op-update-decision = Шешімді өзгерту: { $name }
op-remove-decision =
    { $count ->
        [1] Шешімді жою: { $name }
       *[other] { $count } шешімді жою
    }
op-restore-decision =
    { $count ->
        [1] Шешімді қалпына келтіру: { $name }
       *[other] { $count } шешімді қалпына келтіру
    }

## attendance

op-create-attendance = Қатысу туралы белгіні қосу: { $name }
op-update-attendance = Қатысу туралы белгіні өзгерту: { $name }
op-remove-attendance =
    { $count ->
        [1] Қатысу туралы белгіні жою: { $name }
       *[other] { $count } қатысу туралы белгіні жою
    }
op-restore-attendance =
    { $count ->
        [1] Қатысу туралы белгіні қалпына келтіру: { $name }
       *[other] { $count } қатысу туралы белгіні қалпына келтіру
    }

## session-material

op-create-session-material = Отырыс материалын қосу: { $name }
op-update-session-material = Отырыс материалын өзгерту: { $name }
op-remove-session-material =
    { $count ->
        [1] Отырыс материалын жою: { $name }
       *[other] { $count } отырыс материалын жою
    }
op-restore-session-material =
    { $count ->
        [1] Отырыс материалын қалпына келтіру: { $name }
       *[other] { $count } отырыс материалын қалпына келтіру
    }

## plan-item

op-create-plan-item = Жоспар тармағын қосу: { $name }
op-update-plan-item = Жоспар тармағын өзгерту: { $name }
op-remove-plan-item =
    { $count ->
        [1] Жоспар тармағын жою: { $name }
       *[other] { $count } жоспар тармағын жою
    }
op-restore-plan-item =
    { $count ->
        [1] Жоспар тармағын қалпына келтіру: { $name }
       *[other] { $count } жоспар тармағын қалпына келтіру
    }

## plan-template

op-create-plan-template = Жоспар үлгісін қосу: { $name }
op-update-plan-template = Жоспар үлгісін өзгерту: { $name }
op-remove-plan-template =
    { $count ->
        [1] Жоспар үлгісін жою: { $name }
       *[other] { $count } жоспар үлгісін жою
    }
op-restore-plan-template =
    { $count ->
        [1] Жоспар үлгісін қалпына келтіру: { $name }
       *[other] { $count } жоспар үлгісін қалпына келтіру
    }

## plan-template-item

op-create-plan-template-item = Үлгінің тармағын қосу: { $name }
op-update-plan-template-item = Үлгінің тармағын өзгерту: { $name }
op-remove-plan-template-item =
    { $count ->
        [1] Үлгінің тармағын жою: { $name }
       *[other] { $count } үлгінің тармағын жою
    }
op-restore-plan-template-item =
    { $count ->
        [1] Үлгінің тармағын қалпына келтіру: { $name }
       *[other] { $count } үлгінің тармағын қалпына келтіру
    }

## mentorship

op-create-mentorship = Тәлімгерлік жұбын қосу: { $name }
op-update-mentorship = Тәлімгерлік жұбын өзгерту: { $name }
op-remove-mentorship =
    { $count ->
        [1] Тәлімгерлік жұбын жою: { $name }
       *[other] { $count } тәлімгерлік жұбын жою
    }
op-restore-mentorship =
    { $count ->
        [1] Тәлімгерлік жұбын қалпына келтіру: { $name }
       *[other] { $count } тәлімгерлік жұбын қалпына келтіру
    }

## mentor-meeting

op-create-mentor-meeting = Тәлімгермен кездесуді қосу: { $name }
op-update-mentor-meeting = Тәлімгермен кездесуді өзгерту: { $name }
op-remove-mentor-meeting =
    { $count ->
        [1] Тәлімгермен кездесуді жою: { $name }
       *[other] { $count } тәлімгермен кездесуді жою
    }
op-restore-mentor-meeting =
    { $count ->
        [1] Тәлімгермен кездесуді қалпына келтіру: { $name }
       *[other] { $count } тәлімгермен кездесуді қалпына келтіру
    }

## lesson-visit

op-create-lesson-visit = Сабаққа қатысу парағын қосу: { $name }
op-update-lesson-visit = Сабаққа қатысу парағын өзгерту: { $name }
op-remove-lesson-visit =
    { $count ->
        [1] Сабаққа қатысу парағын жою: { $name }
       *[other] { $count } сабаққа қатысу парағын жою
    }
op-restore-lesson-visit =
    { $count ->
        [1] Сабаққа қатысу парағын қалпына келтіру: { $name }
       *[other] { $count } сабаққа қатысу парағын қалпына келтіру
    }

## visit-score

op-create-visit-score = Бақылау парағының белгісін қосу: { $name }
op-update-visit-score = Бақылау парағының белгісін өзгерту: { $name }
op-remove-visit-score =
    { $count ->
        [1] Бақылау парағының белгісін жою: { $name }
       *[other] { $count } бақылау парағының белгісін жою
    }
op-restore-visit-score =
    { $count ->
        [1] Бақылау парағының белгісін қалпына келтіру: { $name }
       *[other] { $count } бақылау парағының белгісін қалпына келтіру
    }

## diagnosis-score

op-create-diagnosis-score = Диагностика белгісін қосу: { $name }
op-update-diagnosis-score = Диагностика белгісін өзгерту: { $name }
op-remove-diagnosis-score =
    { $count ->
        [1] Диагностика белгісін жою: { $name }
       *[other] { $count } диагностика белгісін жою
    }
op-restore-diagnosis-score =
    { $count ->
        [1] Диагностика белгісін қалпына келтіру: { $name }
       *[other] { $count } диагностика белгісін қалпына келтіру
    }

## growth-note

op-create-growth-note = Жас педагогтің жазбасын қосу: { $name }
op-update-growth-note = Жас педагогтің жазбасын өзгерту: { $name }
op-remove-growth-note =
    { $count ->
        [1] Жас педагогтің жазбасын жою: { $name }
       *[other] { $count } жас педагогтің жазбасын жою
    }
op-restore-growth-note =
    { $count ->
        [1] Жас педагогтің жазбасын қалпына келтіру: { $name }
       *[other] { $count } жас педагогтің жазбасын қалпына келтіру
    }

## observation-criterion

op-create-observation-criterion = Бақылау өлшемін қосу: { $name }
op-update-observation-criterion = Бақылау өлшемін өзгерту: { $name }
op-remove-observation-criterion =
    { $count ->
        [1] Бақылау өлшемін жою: { $name }
       *[other] { $count } бақылау өлшемін жою
    }
op-restore-observation-criterion =
    { $count ->
        [1] Бақылау өлшемін қалпына келтіру: { $name }
       *[other] { $count } бақылау өлшемін қалпына келтіру
    }

## the School, groups, sessions, technologies

# $name (text): the person and the group
op-appoint-head = Топ жетекшісін тағайындау: { $name }
# $name (text): the group
op-roll-over-group = Топты келесі оқу жылына көшіру: { $name }
# $name (text): the group's year; $count (number): members
op-sum-up-group = Топтың жылын қорытындылау: { $name }
# $name (text): the session; $count (number): how many were present
op-mark-attendance = Қатысуды белгілеу: { $name }, қатысқаны: { $count }
op-hold-session = Отырысты өткізілді деп белгілеу: { $name }
# $name (text): the teacher
op-set-technology-level = Технологиядағы жаңа деңгейді қосу: { $name }
# $name (text): the technology that is put away
op-merge-technologies = Технологияларды біріктіру: { $name }

## mentoring: $name (text) is the pair, the ready plan, or the visit

op-order-mentorship = Тәлімгерлік бұйрығын енгізу: { $name }
op-start-mentorship = Тәлімгерлік жұмысын бастау: { $name }
op-report-mentorship = Тәлімгерлік есебін тапсыру: { $name }
op-close-mentorship = Тәлімгерлікті аяқтау: { $name }
op-stop-mentorship = Тәлімгерлікті мерзімінен бұрын тоқтату: { $name }
op-prolong-mentorship = Тәлімгерлікті жалғастыру: { $name }
op-plan-from-template = Жоспарды үлгіден алу: { $name }
op-save-diagnosis = Диагностика белгілерін енгізу: { $name }
op-save-visit-sheet = Сабақты бақылау парағын толтыру: { $name }
op-join-group = { $count ->
    [one] Топқа { $count } педагог қосу: { $name }
   *[other] Топқа { $count } педагог қосу: { $name }
 }
op-join-school = { $count ->
    [one] Мектепке { $count } мүше қосу
   *[other] Мектепке { $count } мүше қосу
 }

## plan-direction

op-create-plan-direction = Жұмыс бағытын қосу: { $name }
op-update-plan-direction = Жұмыс бағытын өзгерту: { $name }
op-remove-plan-direction =
    { $count ->
        [1] Жұмыс бағытын жою: { $name }
       *[other] { $count } жұмыс бағытын жою
    }
op-restore-plan-direction =
    { $count ->
        [1] Жұмыс бағытын қалпына келтіру: { $name }
       *[other] { $count } жұмыс бағытын қалпына келтіру
    }

## completion-form

op-create-completion-form = Аяқталу нысанын қосу: { $name }
op-update-completion-form = Аяқталу нысанын өзгерту: { $name }
op-remove-completion-form =
    { $count ->
        [1] Аяқталу нысанын жою: { $name }
       *[other] { $count } аяқталу нысанын жою
    }
op-restore-completion-form =
    { $count ->
        [1] Аяқталу нысанын қалпына келтіру: { $name }
       *[other] { $count } аяқталу нысанын қалпына келтіру
    }

## responsible-role

op-create-responsible-role = Жауапты тұлғаны қосу: { $name }
op-update-responsible-role = Жауапты тұлғаны өзгерту: { $name }
op-remove-responsible-role =
    { $count ->
        [1] Жауапты тұлғаны жою: { $name }
       *[other] { $count } жауапты тұлғаны жою
    }
op-restore-responsible-role =
    { $count ->
        [1] Жауапты тұлғаны қалпына келтіру: { $name }
       *[other] { $count } жауапты тұлғаны қалпына келтіру
    }

## event-kind

op-create-event-kind = Іс-шара түрін қосу: { $name }
op-update-event-kind = Іс-шара түрін өзгерту: { $name }
op-remove-event-kind =
    { $count ->
        [1] Іс-шара түрін жою: { $name }
       *[other] { $count } іс-шара түрін жою
    }
op-restore-event-kind =
    { $count ->
        [1] Іс-шара түрін қалпына келтіру: { $name }
       *[other] { $count } іс-шара түрін қалпына келтіру
    }

## document-kind

op-create-document-kind = Құжат түрін қосу: { $name }
op-update-document-kind = Құжат түрін өзгерту: { $name }
op-remove-document-kind =
    { $count ->
        [1] Құжат түрін жою: { $name }
       *[other] { $count } құжат түрін жою
    }
op-restore-document-kind =
    { $count ->
        [1] Құжат түрін қалпына келтіру: { $name }
       *[other] { $count } құжат түрін қалпына келтіру
    }

## plan

op-create-plan = Жоспарды қосу: { $name }
op-update-plan = Жоспарды өзгерту: { $name }
op-remove-plan =
    { $count ->
        [1] Жоспарды жою: { $name }
       *[other] { $count } жоспарды жою
    }
op-restore-plan =
    { $count ->
        [1] Жоспарды қалпына келтіру: { $name }
       *[other] { $count } жоспарды қалпына келтіру
    }

## plan-section

op-create-plan-section = Жоспар бөлімін қосу: { $name }
op-update-plan-section = Жоспар бөлімін өзгерту: { $name }
op-remove-plan-section =
    { $count ->
        [1] Жоспар бөлімін жою: { $name }
       *[other] { $count } жоспар бөлімін жою
    }
op-restore-plan-section =
    { $count ->
        [1] Жоспар бөлімін қалпына келтіру: { $name }
       *[other] { $count } жоспар бөлімін қалпына келтіру
    }

## plan-version

op-create-plan-version = Жоспардың бекітілген нұсқасын қосу: { $name }
op-update-plan-version = Жоспардың бекітілген нұсқасын өзгерту: { $name }
op-remove-plan-version =
    { $count ->
        [1] Жоспардың бекітілген нұсқасын жою: { $name }
       *[other] { $count } жоспардың бекітілген нұсқасын жою
    }
op-restore-plan-version =
    { $count ->
        [1] Жоспардың бекітілген нұсқасын қалпына келтіру: { $name }
       *[other] { $count } жоспардың бекітілген нұсқасын қалпына келтіру
    }

## event

op-create-event = Іс-шараны қосу: { $name }
op-update-event = Іс-шараны өзгерту: { $name }
op-remove-event =
    { $count ->
        [1] Іс-шараны жою: { $name }
       *[other] { $count } іс-шараны жою
    }
op-restore-event =
    { $count ->
        [1] Іс-шараны қалпына келтіру: { $name }
       *[other] { $count } іс-шараны қалпына келтіру
    }

## event-figure

op-create-event-figure = Жиынтық санды қосу: { $name }
op-update-event-figure = Жиынтық санды өзгерту: { $name }
op-remove-event-figure =
    { $count ->
        [1] Жиынтық санды жою: { $name }
       *[other] { $count } жиынтық санды жою
    }
op-restore-event-figure =
    { $count ->
        [1] Жиынтық санды қалпына келтіру: { $name }
       *[other] { $count } жиынтық санды қалпына келтіру
    }

## programme-item

op-create-programme-item = Бағдарлама тармағын қосу: { $name }
op-update-programme-item = Бағдарлама тармағын өзгерту: { $name }
op-remove-programme-item =
    { $count ->
        [1] Бағдарлама тармағын жою: { $name }
       *[other] { $count } бағдарлама тармағын жою
    }
op-restore-programme-item =
    { $count ->
        [1] Бағдарлама тармағын қалпына келтіру: { $name }
       *[other] { $count } бағдарлама тармағын қалпына келтіру
    }

## participation

op-create-participation = Іс-шараға қатысуды қосу: { $name }
op-update-participation = Іс-шараға қатысуды өзгерту: { $name }
op-remove-participation =
    { $count ->
        [1] Іс-шараға қатысуды жою: { $name }
       *[other] { $count } іс-шараға қатысуды жою
    }
op-restore-participation =
    { $count ->
        [1] Іс-шараға қатысуды қалпына келтіру: { $name }
       *[other] { $count } іс-шараға қатысуды қалпына келтіру
    }

## event-guest

op-create-event-guest = Қонақты қосу: { $name }
op-update-event-guest = Қонақты өзгерту: { $name }
op-remove-event-guest =
    { $count ->
        [1] Қонақты жою: { $name }
       *[other] { $count } қонақты жою
    }
op-restore-event-guest =
    { $count ->
        [1] Қонақты қалпына келтіру: { $name }
       *[other] { $count } қонақты қалпына келтіру
    }

## feedback

op-create-feedback = Кері байланысты қосу: { $name }
op-update-feedback = Кері байланысты өзгерту: { $name }
op-remove-feedback =
    { $count ->
        [1] Кері байланысты жою: { $name }
       *[other] { $count } кері байланысты жою
    }
op-restore-feedback =
    { $count ->
        [1] Кері байланысты қалпына келтіру: { $name }
       *[other] { $count } кері байланысты қалпына келтіру
    }

## event-link

op-create-event-link = Сілтемені қосу: { $name }
op-update-event-link = Сілтемені өзгерту: { $name }
op-remove-event-link =
    { $count ->
        [1] Сілтемені жою: { $name }
       *[other] { $count } сілтемені жою
    }
op-restore-event-link =
    { $count ->
        [1] Сілтемені қалпына келтіру: { $name }
       *[other] { $count } сілтемені қалпына келтіру
    }

## partner

op-create-partner = Серіктес ұйымды қосу: { $name }
op-update-partner = Серіктес ұйымды өзгерту: { $name }
op-remove-partner =
    { $count ->
        [1] Серіктес ұйымды жою: { $name }
       *[other] { $count } серіктес ұйымды жою
    }
op-restore-partner =
    { $count ->
        [1] Серіктес ұйымды қалпына келтіру: { $name }
       *[other] { $count } серіктес ұйымды қалпына келтіру
    }

## network-community

op-create-network-community = Желілік қоғамдастықты қосу: { $name }
op-update-network-community = Желілік қоғамдастықты өзгерту: { $name }
op-remove-network-community =
    { $count ->
        [1] Желілік қоғамдастықты жою: { $name }
       *[other] { $count } желілік қоғамдастықты жою
    }
op-restore-network-community =
    { $count ->
        [1] Желілік қоғамдастықты қалпына келтіру: { $name }
       *[other] { $count } желілік қоғамдастықты қалпына келтіру
    }

## network-member

op-create-network-member = Қоғамдастық мүшесін қосу: { $name }
op-update-network-member = Қоғамдастық мүшесін өзгерту: { $name }
op-remove-network-member =
    { $count ->
        [1] Қоғамдастық мүшесін жою: { $name }
       *[other] { $count } қоғамдастық мүшесін жою
    }
op-restore-network-member =
    { $count ->
        [1] Қоғамдастық мүшесін қалпына келтіру: { $name }
       *[other] { $count } қоғамдастық мүшесін қалпына келтіру
    }

## memorandum

op-create-memorandum = Меморандумды қосу: { $name }
op-update-memorandum = Меморандумды өзгерту: { $name }
op-remove-memorandum =
    { $count ->
        [1] Меморандумды жою: { $name }
       *[other] { $count } меморандумды жою
    }
op-restore-memorandum =
    { $count ->
        [1] Меморандумды қалпына келтіру: { $name }
       *[other] { $count } меморандумды қалпына келтіру
    }

## obligation

op-create-obligation = Міндеттемені қосу: { $name }
op-update-obligation = Міндеттемені өзгерту: { $name }
op-remove-obligation =
    { $count ->
        [1] Міндеттемені жою: { $name }
       *[other] { $count } міндеттемені жою
    }
op-restore-obligation =
    { $count ->
        [1] Міндеттемені қалпына келтіру: { $name }
       *[other] { $count } міндеттемені қалпына келтіру
    }

## study-visit

op-create-study-visit = Тәжірибемен танысу сапарын қосу: { $name }
op-update-study-visit = Тәжірибемен танысу сапарын өзгерту: { $name }
op-remove-study-visit =
    { $count ->
        [1] Тәжірибемен танысу сапарын жою: { $name }
       *[other] { $count } тәжірибемен танысу сапарын жою
    }
op-restore-study-visit =
    { $count ->
        [1] Тәжірибемен танысу сапарын қалпына келтіру: { $name }
       *[other] { $count } тәжірибемен танысу сапарын қалпына келтіру
    }

## document

op-create-document = Құжатты қосу: { $name }
op-update-document = Құжатты өзгерту: { $name }
op-remove-document =
    { $count ->
        [1] Құжатты жою: { $name }
       *[other] { $count } құжатты жою
    }
op-restore-document =
    { $count ->
        [1] Құжатты қалпына келтіру: { $name }
       *[other] { $count } құжатты қалпына келтіру
    }

## document-revision

op-create-document-revision = Құжат нұсқасын қосу: { $name }
op-update-document-revision = Құжат нұсқасын өзгерту: { $name }
op-remove-document-revision =
    { $count ->
        [1] Құжат нұсқасын жою: { $name }
       *[other] { $count } құжат нұсқасын жою
    }
op-restore-document-revision =
    { $count ->
        [1] Құжат нұсқасын қалпына келтіру: { $name }
       *[other] { $count } құжат нұсқасын қалпына келтіру
    }

## coordination

op-create-coordination = Жергілікті актімен үйлестіруді қосу: { $name }
op-update-coordination = Жергілікті актімен үйлестіруді өзгерту: { $name }
op-remove-coordination =
    { $count ->
        [1] Жергілікті актімен үйлестіруді жою: { $name }
       *[other] { $count } жергілікті актімен үйлестіруді жою
    }
op-restore-coordination =
    { $count ->
        [1] Жергілікті актімен үйлестіруді қалпына келтіру: { $name }
       *[other] { $count } жергілікті актімен үйлестіруді қалпына келтіру
    }

## approval

op-create-approval = Визаны қосу: { $name }
op-update-approval = Визаны өзгерту: { $name }
op-remove-approval =
    { $count ->
        [1] Визаны жою: { $name }
       *[other] { $count } визаны жою
    }
op-restore-approval =
    { $count ->
        [1] Визаны қалпына келтіру: { $name }
       *[other] { $count } визаны қалпына келтіру
    }

## documents and the bank: $name (text) is the document, the session or the resource

op-submit-document = Құжатты үйлестіруге беру: { $name }
# $count (number): acts
op-coordinate-document = Құжатты жергілікті актілермен салыстыру: { $name }, акт саны: { $count }
op-return-document = Құжатты пысықтауға қайтару: { $name }
op-consider-document = Құжаттың қаралуы: { $name }
op-agree-document = Құжаттың келісілуі: { $name }
op-approve-document = Құжатты бекіту: { $name }
# $reason (text)
op-approve-document-override = Құжатты үйлестірусіз бекіту: { $name }. Себебі: { $reason }
op-enforce-document = Құжатты күшіне енгізу: { $name }
op-review-document = Құжаттың қайта қаралуы: { $name }
# $version (text)
op-revise-document = Құжаттың жаңа нұсқасы: { $name }, нұсқасы: { $version }
op-supersede-document = Құжатты жаңасымен ауыстыру: { $name }
op-withdraw-document = Құжаттың күшін жою: { $name }
op-register-minutes = Отырыс хаттамасын тіркеу: { $name }
op-use-resource = Ресурстың пайдаланылуы: { $name }

## resource

op-create-resource = Әдістемелік ресурсты қосу: { $name }
op-update-resource = Әдістемелік ресурсты өзгерту: { $name }
op-remove-resource =
    { $count ->
        [1] Әдістемелік ресурсты жою: { $name }
       *[other] { $count } әдістемелік ресурсты жою
    }
op-restore-resource =
    { $count ->
        [1] Әдістемелік ресурсты қалпына келтіру: { $name }
       *[other] { $count } әдістемелік ресурсты қалпына келтіру
    }

## resource-use

op-create-resource-use = Ресурсты пайдалануды қосу: { $name }
op-update-resource-use = Ресурсты пайдалануды өзгерту: { $name }
op-remove-resource-use =
    { $count ->
        [1] Ресурсты пайдалануды жою: { $name }
       *[other] { $count } ресурсты пайдалануды жою
    }
op-restore-resource-use =
    { $count ->
        [1] Ресурсты пайдалануды қалпына келтіру: { $name }
       *[other] { $count } ресурсты пайдалануды қалпына келтіру
    }

## publication

op-create-publication = Жарияланымды қосу: { $name }
op-update-publication = Жарияланымды өзгерту: { $name }
op-remove-publication =
    { $count ->
        [1] Жарияланымды жою: { $name }
       *[other] { $count } жарияланымды жою
    }
op-restore-publication =
    { $count ->
        [1] Жарияланымды қалпына келтіру: { $name }
       *[other] { $count } жарияланымды қалпына келтіру
    }

## experience-generalisation

op-create-experience-generalisation = Іс-тәжірибені жинақтауды қосу: { $name }
op-update-experience-generalisation = Іс-тәжірибені жинақтауды өзгерту: { $name }
op-remove-experience-generalisation =
    { $count ->
        [1] Іс-тәжірибені жинақтауды жою: { $name }
       *[other] { $count } іс-тәжірибені жинақтауды жою
    }
op-restore-experience-generalisation =
    { $count ->
        [1] Іс-тәжірибені жинақтауды қалпына келтіру: { $name }
       *[other] { $count } іс-тәжірибені жинақтауды қалпына келтіру
    }

## events: $name (text) is the event, or the plan

op-hold-event = Іс-шараны өткізілді деп белгілеу: { $name }
op-sum-up-event = Іс-шараны қорытындылау: { $name }
# $date (date): the new first day
op-move-event = Іс-шараны басқа күнге ауыстыру: { $name }
op-cancel-event = Іс-шараны болмады деп белгілеу: { $name }
# $name (text): the memorandum
op-prolong-memorandum = Меморандумды ұзарту: { $name }
# $count (number): rows that were changed
op-save-participation = Іс-шараға қатысушылар тізімін сақтау: { $name }
op-feedback-to-plan = Ұсынысты жоспарға енгізу: { $name }
op-decision-to-plan = Шешімді жоспарға енгізу: { $name }
# $count (number)
op-done-decision = { $count } шешімді орындалды деп белгілеу

## plans: $name (text) is the plan, $count (number) of its items

op-submit-plan = Жоспарды қарауға беру: { $name }
op-return-plan = Жоспарды пысықтауға қайтару: { $name }
op-agree-plan = Жоспарды келісу: { $name }
op-approve-plan = Жоспарды бекіту: { $name }
op-finish-plan = Жоспарды жабу: { $name }
op-start-plan = Жаңа жоспар: { $name }
op-carry-over-plan = Тармақтарды келесі жоспарға көшіру: { $count }
op-plan-items-done = Орындалған тармақтарды белгілеу: { $count }
op-plan-items-moved = Тармақтардың мерзімін ауыстыру: { $count }
op-plan-items-cancelled = Тармақтарды алып тастау: { $count }
op-plan-items-reopened = Тармақтарды қайта ашу: { $count }

## day-off

op-create-day-off = Күнді тізімге қосу: { $name }
op-update-day-off = Тізімдегі күнді өзгерту: { $name }
op-remove-day-off =
    { $count ->
        [1] Күнді тізімнен алып тастау: { $name }
       *[other] { $count } күнді тізімнен алып тастау
    }
op-restore-day-off =
    { $count ->
        [1] Күнді тізімге қайтару: { $name }
       *[other] { $count } күнді тізімге қайтару
    }
