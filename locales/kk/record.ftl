### Words that every record shares: groups of a form, fields that many records have, the record page.

## Groups of fields on a form

record-group-names = Аты-жөні
record-group-name = Атауы
record-group-identity = Жеке деректері
record-group-work = Жұмысы
record-group-education = Білімі
record-group-contacts = Байланыс деректері
record-group-status = Күйі
record-group-course = Курс
record-group-dates = Мерзімдері
record-group-document = Құжат
record-group-money = Қаржыландыру
record-group-results = Нәтижелері
record-group-content = Мазмұны
record-group-validity = Қолданылу мерзімі
record-group-import = Жүктеу үшін
record-group-other = Қосымша

## Fields that many records have

record-name-kk = Атауы (қазақша)
record-name-ru = Атауы (орысша)
record-name-en = Атауы (ағылшынша)
record-short-name-kk = Қысқаша атауы (қазақша)
record-short-name-ru = Қысқаша атауы (орысша)
record-short-name-en = Қысқаша атауы (ағылшынша)
record-synonyms = Басқаша жазылуы
record-synonyms-help = Жүктелетін кестелерде осылай жазылса да танылады. Әр жолға бір жазылуын енгізіңіз.
record-rank = Реттік нөмірі
record-rank-help = Тізімдер мен есептерде осы ретпен тұрады.
record-archived = Мұрағатта
record-archived-help = Жаңа жазбаларға ұсынылмайды, бұрынғы жазбаларда қалады.
record-note = Ескертпе
record-valid-from = Басталған күні
record-valid-to = Аяқталған күні
record-person = Педагог
record-created-at = Енгізілген уақыты
record-updated-at = Соңғы өзгеріс
