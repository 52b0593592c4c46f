-- What was written beside an item: by the staff for colleagues, or by the person who said it, later.
alter table feedback_note
    add column if not exists kind varchar(20) character set ascii collate ascii_bin not null default 'STAFF';
