-- How many answers of a year were told, and how long that took, is read from these alone.
alter table telling
    add index if not exists telling_answer_owed (occasion, owed_at, status),
    add index if not exists telling_answer_settled (occasion, settled_at, status, owed_at);
