-- How long first looks took is read from this alone.
create index if not exists feedback_item_looked_at
    on feedback_item (imported, screened_at, service, received_at, screened_by);
