-- How often it was changed, so that whoever comes second is told.
alter table place
    add column if not exists version bigint not null default 0;
