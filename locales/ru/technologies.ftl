### Technologies as the spine: the map, merging, levels of a teacher.

## Screens of mentoring and technologies

technologies-merge = Объединить повторы
technologies-merge-text = Если две записи означают одну технологию, останется одна: курсы, группы и опыт перейдут к ней, названия второй станут синонимами.
technologies-keep = Останется
technologies-gone = Присоединится
# $keep, $gone (texts)
technologies-merge-what = Всё, что записано как «{ $gone }», станет «{ $keep }».
technologies-merge-do = Объединить
technologies-edit = Изменить справочник
technologies-empty = Карта пока пуста
technologies-empty-text = Карта строится по технологиям обучения и педагогам подразделений. Внесите технологии в справочник настроек.
technologies-empty-teachers = Технологии в справочнике есть. Загрузите список педагогов с подразделениями: карта строится по ним.
technologies-school-only = Только члены Школы
technologies-holes-first = Сначала с пробелами
technologies-legend = ● делится, ◐ применяет, ○ осваивает, ✕ никого
technologies-nobody = никого
technologies-everybody = Всего
technologies-no-department = Без подразделения
# $count (number)
technologies-teachers = педагогов: { $count }
# $count (number)
technologies-holes = пробелов: { $count }
technologies-hole = Здесь пробел
technologies-hole-text = В этом подразделении технологией никто не владеет. Уровень вносится в карточке педагога, на вкладке «Технологии».
technologies-no-proof = без подтверждения
technologies-new-level = Новый уровень
technologies-goes-on = по настоящее время
technologies-level-text = Прежний уровень останется в истории: последним его днём станет день перед новым. Применение и передача опыта требуют подтверждения.
technologies-own-proof = из собственных записей
technologies-none-of-person = Технологии пока не внесены
technologies-none-of-person-text = Добавьте первый уровень кнопкой выше.
