-- Days off that no rule gives: Kurban-ait, whose first day the muftiate announces, and days moved by order of the
-- government. The list is the college's own; what is known by now is in it.
CREATE TABLE day_off (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, note TEXT,
  order_kk BLOB, order_ru BLOB, order_en BLOB,
  name_kk TEXT, name_ru TEXT, name_en TEXT,
  date TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'day_off'
) STRICT;
CREATE INDEX day_off_date ON day_off (date);

INSERT INTO day_off (id, created_at, updated_at, name_kk, name_ru, name_en, date) VALUES
  ('day-off-kurban-ait-2023', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Құрбан айт', 'Курбан-айт', 'Kurban Ait', '2023-06-28'),
  ('day-off-kurban-ait-2024', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Құрбан айт', 'Курбан-айт', 'Kurban Ait', '2024-06-16'),
  ('day-off-kurban-ait-2025', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Құрбан айт', 'Курбан-айт', 'Kurban Ait', '2025-06-06'),
  ('day-off-kurban-ait-2026', '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z', 'Құрбан айт', 'Курбан-айт', 'Kurban Ait', '2026-05-27');

-- What a calendar looks for: matters that are not over by a day, lines that begin in its days.
CREATE INDEX event_last_day ON event (coalesce(end_date, start_date));
CREATE INDEX plan_item_term_from ON plan_item (term_from);
