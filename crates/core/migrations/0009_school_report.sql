-- The School's year says in its report, as a year of a group does, what was difficult and what comes next.
ALTER TABLE school_year ADD COLUMN difficulties_kk TEXT;
ALTER TABLE school_year ADD COLUMN difficulties_ru TEXT;
ALTER TABLE school_year ADD COLUMN difficulties_en TEXT;
ALTER TABLE school_year ADD COLUMN next_tasks_kk TEXT;
ALTER TABLE school_year ADD COLUMN next_tasks_ru TEXT;
ALTER TABLE school_year ADD COLUMN next_tasks_en TEXT;
