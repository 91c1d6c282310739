-- The full-text index is kept by the engine itself: a trigger opens a savepoint for every entry, at which FTS5 writes
-- out what it has gathered, and many entries at once then cost several times as much.
DROP TRIGGER search_entry_insert;
DROP TRIGGER search_entry_delete;
DROP TRIGGER search_entry_update;
