-- Rejections whose day of review has come, and all with one reason, are read in the order of an index.
alter table suggestion
    add key if not exists suggestion_review (status, review_on, id),
    add key if not exists suggestion_reason (status, reason_code, review_on, id);
