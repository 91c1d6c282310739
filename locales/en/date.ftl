### Dates, months and lengths of service. Days and years come as text, so that they are never grouped or rounded.

## Months as they stand alone

date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December

## Months beside a day

date-month-of-day-1 = January
date-month-of-day-2 = February
date-month-of-day-3 = March
date-month-of-day-4 = April
date-month-of-day-5 = May
date-month-of-day-6 = June
date-month-of-day-7 = July
date-month-of-day-8 = August
date-month-of-day-9 = September
date-month-of-day-10 = October
date-month-of-day-11 = November
date-month-of-day-12 = December

## Days of the week, from Monday

date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday

## Whole dates. $day, $month, $year (text)

date-long = { $day } { $month } { $year }
# $date, $weekday (text)
date-long-weekday = { $weekday }, { $date }
date-month-and-year = { $month } { $year }
date-year = { $year }

## Length of service. $count (number)

date-experience-years = { $count } y
date-experience-months = { $count } mo

## Terms of plans. $day (text): a date; $month, $from, $to (text): months; $year (text)

date-term-all-year = all year
date-term-monthly = every month
date-term-quarterly = every quarter
date-term-half-year-1 = first half-year
date-term-half-year-2 = second half-year
date-term-as-needed = as needed
date-term-until-day = by { $day }
date-term-until-month = by { $month } { $year }
date-term-until-year = by { $year }
date-term-months = { $from } – { $to } { $year }

## Public holidays

date-holiday-new-year = New Year
date-holiday-christmas = Orthodox Christmas
date-holiday-womens-day = International Women’s Day
date-holiday-nauryz = Nauryz
date-holiday-unity-day = Unity Day
date-holiday-defender-day = Defender of the Fatherland Day
date-holiday-victory-day = Victory Day
date-holiday-capital-day = Capital City Day
date-holiday-constitution-day = Constitution Day
date-holiday-republic-day = Republic Day
date-holiday-independence-day = Independence Day
date-holiday-moved = Day off for a holiday
date-holiday-day-off = Day off
date-holiday-working-day = Working day
