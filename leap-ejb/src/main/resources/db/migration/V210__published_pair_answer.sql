-- An answer has a number that outlives its wordings; each publication belongs to an edition.
alter table published_pair
    add column if not exists number bigint not null default 0,
    add column if not exists edition bigint not null default 0,
    add column if not exists voice varchar(10) character set ascii collate ascii_bin not null default 'OURS',
    add column if not exists kept_because varchar(500) not null default '',
    add column if not exists sent_back varchar(1000) not null default '',
    add column if not exists wrong varchar(500) not null default '',
    add column if not exists before_outcome varchar(20) character set ascii collate ascii_bin null,
    add column if not exists before_at datetime(6) null,
    add column if not exists down_reason varchar(60) character set ascii collate ascii_bin not null default '',
    add column if not exists down_note varchar(1000) not null default '',
    add column if not exists down_by varchar(36) character set ascii collate ascii_bin null,
    add column if not exists stale boolean not null default false,
    add column if not exists easy_read boolean not null default false,
    add key if not exists published_pair_number (number, edition desc),
    add key if not exists published_pair_edition (status, edition desc),
    add key if not exists published_pair_stale (status, stale, drafted_at desc, id desc),
    add key if not exists published_pair_easy_read (status, easy_read, published_at desc, id desc);
