-- Who lost the four words may get others, next to the first ones and at most once a day; only a slow hash is kept of them, too.
alter table feedback_item
    add column if not exists renewed_hash char(64) character set ascii collate ascii_bin not null default '' after phrase_hash,
    add column if not exists renewed_at datetime(6) null after renewed_hash;
