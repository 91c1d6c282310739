### Evidence of professional development: papers, events, publications of a teacher.

## Evidence

evidence-evidence = Куәландыратын құжат
    .plural = Куәландыратын құжаттар
evidence-evidence-person = { record-person }
evidence-evidence-kind = Түрі
evidence-evidence-title-kk = Тақырыбы (қазақша)
    .help = Іс-шараның, мақаланың немесе құралдың атауы. Кемінде бір тілде толтырыңыз.
evidence-evidence-title-ru = Тақырыбы (орысша)
evidence-evidence-title-en = Тақырыбы (ағылшынша)
evidence-evidence-date = Күні
    .help = Қолдауға оның мерзімінің ішіндегі құжат қана есептеледі, қалғаны портфолиода тұрады.
evidence-evidence-level = Деңгейі
evidence-evidence-role = Педагогтің қызметі
    .help = Мысалы, баяндамашы, автор, ұйымдастырушы.
evidence-evidence-cases = { post-course-post-course-case.plural }
    .help = Бір құжат бірнеше қолдауда есептелуі мүмкін.
evidence-evidence-publisher = Баспа немесе басылым
evidence-evidence-issn = ISSN немесе ISBN
evidence-evidence-pages = Беттері
evidence-evidence-url = Сілтеме
evidence-evidence-result = Нәтижесі
    .help = Мысалы, жүлделі орын немесе мақтау қағазы.
evidence-evidence-hours = Сағат саны
evidence-evidence-technology = Оқыту технологиясы
evidence-evidence-file = Құжаттың көшірмесі
    .help = Сканерленген көшірме, фотосурет немесе мәтін.
evidence-evidence-state = Күйі
    .help = Расталған құжат қана есептеледі.
evidence-evidence-state-draft = дайындалуда
evidence-evidence-state-submitted = тексеруге берілді
evidence-evidence-state-verified = расталды
evidence-evidence-state-returned = толықтыруға қайтарылды
evidence-evidence-verified-by = Тексерген адам
evidence-evidence-verified-on = Тексерілген күні
evidence-evidence-remark = Тексеру ескертпесі
    .help = Құжат қайтарылса, себебін жазыңыз.
evidence-evidence-note = { record-note }

## Evidence: what is computed

evidence-evidence-person-name = { record-person }
evidence-evidence-title = Тақырыбы
evidence-evidence-points = Балы
