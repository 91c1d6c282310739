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
