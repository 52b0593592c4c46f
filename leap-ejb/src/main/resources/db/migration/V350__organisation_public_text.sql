-- What an organisation does, in words for everybody. It keeps its public number, also while it says nothing.
alter table organisation
    add column if not exists presented boolean not null default false,
    add column if not exists public_id char(36) character set ascii collate ascii_bin null,
    add column if not exists public_text varchar(1000) not null default '';
