-- What stands in a row that a person can put right; emptied after 30 days.
alter table feedback_import_skip add column if not exists cells mediumtext not null default '';
