### Technologies as the spine: the map, merging, levels of a teacher.

## Screens of mentoring and technologies

technologies-merge = Қайталанғандарды біріктіру
technologies-merge-text = Екі жазба бір технология болса, біреуі қалады: курстар, топтар, тәжірибе соған көшеді, екіншісінің атаулары синоним болады.
technologies-keep = Қалатыны
technologies-gone = Қосылатыны
# $keep, $gone (texts)
technologies-merge-what = «{ $gone }» деп жазылғанның бәрі енді «{ $keep }» болады.
technologies-merge-do = Біріктіру
technologies-edit = Анықтамалықты өзгерту
technologies-empty = Карта әлі бос
technologies-empty-text = Карта оқыту технологиялары мен бөлімшелердегі педагогтерден құралады. Технологияларды баптаулардағы анықтамалыққа енгізіңіз.
technologies-empty-teachers = Технологиялар анықтамалықта бар. Педагогтер тізімін бөлімшелерімен бірге жүктеңіз: карта солардан құралады.
technologies-school-only = Тек Мектеп мүшелері
technologies-holes-first = Алдымен олқылығы көптері
technologies-legend = ● бөліседі, ◐ қолданады, ○ меңгеруде, ✕ ешкім жоқ
technologies-nobody = ешкім жоқ
technologies-everybody = Барлығы
technologies-no-department = Бөлімшесі көрсетілмеген
# $count (number)
technologies-teachers = { $count } педагог
# $count (number)
technologies-holes = олқылық: { $count }
technologies-hole = Бұл жерде олқылық бар
technologies-hole-text = Бұл бөлімшеде технологияны ешкім меңгермеген. Деңгейді педагогтің карточкасындағы «Технологиялар» бетінде енгізуге болады.
technologies-no-proof = растайтын құжаты жоқ
technologies-new-level = Жаңа деңгей
technologies-goes-on = қазірге дейін
technologies-level-text = Бұрынғы деңгей тарихта қалады: оның соңғы күні жаңа деңгейдің алдындағы күн болады. Қолдану мен бөлісуге растау керек.
technologies-own-proof = өз жазбаларынан
technologies-none-of-person = Технология әлі енгізілмеген
technologies-none-of-person-text = Жоғарыдағы батырмамен алғашқы деңгейді қосыңыз.
