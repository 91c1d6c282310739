### Dates, months and lengths of service. Days and years come as text, so that they are never grouped or rounded.

## Months as they stand alone

date-month-1 = қаңтар
date-month-2 = ақпан
date-month-3 = наурыз
date-month-4 = сәуір
date-month-5 = мамыр
date-month-6 = маусым
date-month-7 = шілде
date-month-8 = тамыз
date-month-9 = қыркүйек
date-month-10 = қазан
date-month-11 = қараша
date-month-12 = желтоқсан

## Months beside a day

date-month-of-day-1 = қаңтар
date-month-of-day-2 = ақпан
date-month-of-day-3 = наурыз
date-month-of-day-4 = сәуір
date-month-of-day-5 = мамыр
date-month-of-day-6 = маусым
date-month-of-day-7 = шілде
date-month-of-day-8 = тамыз
date-month-of-day-9 = қыркүйек
date-month-of-day-10 = қазан
date-month-of-day-11 = қараша
date-month-of-day-12 = желтоқсан

## Days of the week, from Monday

date-weekday-1 = дүйсенбі
date-weekday-2 = сейсенбі
date-weekday-3 = сәрсенбі
date-weekday-4 = бейсенбі
date-weekday-5 = жұма
date-weekday-6 = сенбі
date-weekday-7 = жексенбі

## Whole dates. $day, $month, $year (text)

date-long = { $year } жылғы { $day } { $month }
# $date, $weekday (text)
date-long-weekday = { $date }, { $weekday }
date-month-and-year = { $year } жылғы { $month }
date-year = { $year } жыл

## Length of service. $count (number)

date-experience-years = { $count } жыл
date-experience-months = { $count } ай

## Terms of plans. $day (text): a date; $month, $from, $to (text): months; $year (text)

date-term-all-year = жыл бойы
date-term-monthly = ай сайын
date-term-quarterly = тоқсан сайын
date-term-half-year-1 = I жартыжылдық
date-term-half-year-2 = II жартыжылдық
date-term-as-needed = қажет болғанда
date-term-until-day = { $day } күніне дейін
date-term-until-month = { $year } жылғы { $month } айына дейін
date-term-until-year = { $year } жылға дейін
date-term-months = { $year } жылғы { $from } – { $to }

## Public holidays

date-holiday-new-year = Жаңа жыл
date-holiday-christmas = Рождество
date-holiday-womens-day = Халықаралық әйелдер күні
date-holiday-nauryz = Наурыз мейрамы
date-holiday-unity-day = Қазақстан халқының бірлігі мерекесі
date-holiday-defender-day = Отан қорғаушы күні
date-holiday-victory-day = Жеңіс күні
date-holiday-capital-day = Астана күні
date-holiday-constitution-day = Конституция күні
date-holiday-republic-day = Республика күні
date-holiday-independence-day = Тәуелсіздік күні
date-holiday-moved = Мереке үшін берілген демалыс
date-holiday-day-off = Демалыс күні
date-holiday-working-day = Жұмыс күні
