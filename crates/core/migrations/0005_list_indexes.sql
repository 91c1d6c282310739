-- Lists show what is present, in an order that ends with the id: an index that is exactly that gives a page, and all ids
-- in order, without looking at a row.
DROP INDEX person_order_kk;
DROP INDEX person_order_ru;
DROP INDEX person_order_en;
CREATE INDEX person_list_kk ON person (order_kk, id) WHERE deleted_at IS NULL;
CREATE INDEX person_list_ru ON person (order_ru, id) WHERE deleted_at IS NULL;
CREATE INDEX person_list_en ON person (order_en, id) WHERE deleted_at IS NULL;
DROP INDEX training_record_end;
CREATE INDEX training_record_list ON training_record (end_date DESC, id) WHERE deleted_at IS NULL;
