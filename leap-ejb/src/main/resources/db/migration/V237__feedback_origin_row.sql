create index if not exists feedback_origin_row on feedback_origin (import_id, row_no);
