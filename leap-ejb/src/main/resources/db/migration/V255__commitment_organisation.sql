-- The organisation of the partner's side that a commitment is between; empty while nobody leads that side.
alter table commitment
    add column if not exists organisation varchar(60) character set ascii collate ascii_bin not null default '';
