-- Alias of the organisation that passes the news on to the people it speaks for; empty when somebody is told directly.
alter table telling
    add column if not exists relay varchar(60) character set ascii collate ascii_bin not null default '';
