//! An event and a participation written by hand: what their lists show, each table looked at once a row, rule values as
//! constants (10 days for the results of an event), the day 2026-11-22.

/// An event with everything that its list carries.
pub const EVENT: &str = "
, w AS MATERIALIZED (SELECT t.id, t.title_kk, t.title_ru, t.title_en, t.event_kind,
    coalesce(kind.name_kk, kind.name_ru, kind.name_en), t.level, coalesce(level.name_kk, level.name_ru, level.name_en),
    t.format, t.start_date, t.end_date, t.start_time, t.place, t.organiser, t.host,
    coalesce(host.name_kk, host.name_ru, host.name_en), t.parent, coalesce(parent.title_kk, parent.title_ru, parent.title_en),
    t.previous, coalesce(previous.title_kk, previous.title_ru, previous.title_en), t.own, t.network, t.technology,
    coalesce(technology.name_kk, technology.name_ru, technology.name_en),
    (SELECT json_group_array(l.partner ORDER BY l.id) FROM event_partner l WHERE l.event = t.id AND l.deleted_at IS NULL),
    (SELECT group_concat(coalesce(x.name_kk, x.name_ru, x.name_en), ', ' ORDER BY l.id) FROM event_partner l
      JOIN partner x ON x.id = l.partner WHERE l.event = t.id AND l.deleted_at IS NULL),
    t.plan_item, coalesce(line.activity_kk, line.activity_ru, line.activity_en), t.aim_kk, t.aim_ru, t.aim_en,
    t.participants_total, t.participants_approximate, t.participants_own, t.summary_kk, t.summary_ru, t.summary_en,
    t.state, t.reason, t.document_number, t.file, t.note,
    coalesce(t.end_date, t.start_date) AS last_day,
    CAST(julianday(coalesce(t.end_date, t.start_date)) - julianday(t.start_date) AS INTEGER) + 1,
    substr(t.start_date, 1, 7),
    (SELECT y.id FROM academic_year y WHERE y.deleted_at IS NULL AND y.start_date <= t.start_date
      AND t.start_date < date(y.start_date, '+1 year') ORDER BY y.start_date DESC LIMIT 1),
    (SELECT count(DISTINCT p.person) FROM participation p WHERE p.event = t.id AND p.deleted_at IS NULL),
    (SELECT count(DISTINCT p.person) FROM participation p WHERE p.event = t.id AND p.deleted_at IS NULL
      AND p.result IN ('first', 'second', 'third', 'grand_prix', 'nomination', 'diploma')),
    (SELECT group_concat(role || ':' || number, ' ') FROM (SELECT p.role, count(*) AS number FROM participation p
      WHERE p.event = t.id AND p.deleted_at IS NULL GROUP BY p.role ORDER BY number DESC, p.role)),
    (SELECT group_concat(result || ':' || number, ' ') FROM (SELECT p.result, count(*) AS number FROM participation p
      WHERE p.event = t.id AND p.deleted_at IS NULL AND p.result IS NOT NULL GROUP BY p.result
      ORDER BY number DESC, p.result)),
    (SELECT count(*) FROM event o WHERE o.parent = t.id AND o.deleted_at IS NULL),
    (SELECT count(*) FROM decision d WHERE d.event = t.id AND d.deleted_at IS NULL AND d.state = 'open'),
    t.file IS NOT NULL OR EXISTS (SELECT 1 FROM event_link l WHERE l.event = t.id AND l.deleted_at IS NULL) AS proven,
    date(coalesce(t.end_date, t.start_date), '+10 days') AS due
  FROM page CROSS JOIN event t ON t.id = page.id
  LEFT JOIN event_kind kind ON kind.id = t.event_kind
  LEFT JOIN level ON level.id = t.level
  LEFT JOIN partner host ON host.id = t.host
  LEFT JOIN event parent ON parent.id = t.parent
  LEFT JOIN event previous ON previous.id = t.previous
  LEFT JOIN technology ON technology.id = t.technology
  LEFT JOIN plan_item line ON line.id = t.plan_item)
SELECT w.*, coalesce(summary_kk, summary_ru, summary_en) IS NOT NULL AND participants_total IS NOT NULL AND proven,
  CASE WHEN state IN ('planned', 'announced', 'moved') AND last_day < '2026-11-22' THEN 'day_passed'
    WHEN state IN ('held', 'summed_up') AND own = 1 AND due < '2026-11-22' AND NOT (
      coalesce(summary_kk, summary_ru, summary_en) IS NOT NULL AND participants_total IS NOT NULL AND proven) THEN 'unsummed'
    ELSE state END
FROM w";

/// A participation with everything that its list carries.
pub const PARTICIPATION: &str = "
SELECT t.id, t.event, coalesce(event.title_kk, event.title_ru, event.title_en), t.person,
    concat_ws(' ', person.surname_kk, person.given_name_kk, person.patronymic_kk), t.role, t.topic_kk, t.topic_ru,
    t.topic_en, t.result, t.nomination, t.noted, t.document_number, t.hours, t.file, t.note, event.start_date,
    event.event_kind, coalesce(kind.name_kk, kind.name_ru, kind.name_en), event.level,
    coalesce(level.name_kk, level.name_ru, level.name_en), event.own, event.state, person.department,
    coalesce(department.name_kk, department.name_ru, department.name_en)
  FROM page CROSS JOIN participation t ON t.id = page.id
  LEFT JOIN event ON event.id = t.event
  LEFT JOIN person ON person.id = t.person
  LEFT JOIN event_kind kind ON kind.id = event.event_kind
  LEFT JOIN level ON level.id = event.level
  LEFT JOIN department ON department.id = person.department";
