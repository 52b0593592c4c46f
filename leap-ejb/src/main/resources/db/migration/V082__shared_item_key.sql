-- The key with which a partner told it, so that the same row of a file is known again.
alter table shared_item
    add column if not exists told_key char(36) character set ascii collate ascii_bin null,
    add unique index if not exists shared_item_told (audience, told_key);
