-- How often it was changed, so that whoever comes second is told.
alter table service
    add column if not exists version bigint not null default 0;
