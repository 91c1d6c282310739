### Dates, months and lengths of service. Days and years come as text, so that they are never grouped or rounded.

## Months as they stand alone

date-month-1 = январь
date-month-2 = февраль
date-month-3 = март
date-month-4 = апрель
date-month-5 = май
date-month-6 = июнь
date-month-7 = июль
date-month-8 = август
date-month-9 = сентябрь
date-month-10 = октябрь
date-month-11 = ноябрь
date-month-12 = декабрь

## Months beside a day

date-month-of-day-1 = января
date-month-of-day-2 = февраля
date-month-of-day-3 = марта
date-month-of-day-4 = апреля
date-month-of-day-5 = мая
date-month-of-day-6 = июня
date-month-of-day-7 = июля
date-month-of-day-8 = августа
date-month-of-day-9 = сентября
date-month-of-day-10 = октября
date-month-of-day-11 = ноября
date-month-of-day-12 = декабря

## Days of the week, from Monday

date-weekday-1 = понедельник
date-weekday-2 = вторник
date-weekday-3 = среда
date-weekday-4 = четверг
date-weekday-5 = пятница
date-weekday-6 = суббота
date-weekday-7 = воскресенье

## Whole dates. $day, $month, $year (text)

date-long = { $day } { $month } { $year } года
# $date, $weekday (text)
date-long-weekday = { $date }, { $weekday }
date-month-and-year = { $month } { $year } года
date-year = { $year } год

## Length of service. $count (number)

date-experience-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
date-experience-months = { $count } мес.

## Terms of plans. $day (text): a date; $month, $from, $to (text): months; $year (text)

date-term-all-year = в течение года
date-term-monthly = ежемесячно
date-term-quarterly = ежеквартально
date-term-half-year-1 = I полугодие
date-term-half-year-2 = II полугодие
date-term-as-needed = по мере необходимости
date-term-until-day = до { $day }
date-term-until-month = до { $month } { $year } года
date-term-until-year = до { $year } года
date-term-months = { $from } – { $to } { $year } года

## Public holidays

date-holiday-new-year = Новый год
date-holiday-christmas = Рождество
date-holiday-womens-day = Международный женский день
date-holiday-nauryz = Наурыз мейрамы
date-holiday-unity-day = Праздник единства народа Казахстана
date-holiday-defender-day = День защитника Отечества
date-holiday-victory-day = День Победы
date-holiday-capital-day = День столицы
date-holiday-constitution-day = День Конституции
date-holiday-republic-day = День Республики
date-holiday-independence-day = День Независимости
date-holiday-moved = Выходной за праздник
date-holiday-day-off = Выходной день
date-holiday-working-day = Рабочий день
