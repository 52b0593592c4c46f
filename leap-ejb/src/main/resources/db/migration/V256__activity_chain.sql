-- Who commissioned an activity, from whoever asked first to whoever does it; one organisation a line.
alter table activity
    add column if not exists chain varchar(1100) not null default '';
