-- The decision that waits for a second person stands beside the one that counts; where a pending step began; how it had ended
-- before somebody looked again; which suggestion it was split from; why the work takes longer; who goes on with it.
alter table suggestion
    add column if not exists parent int not null default 0,
    add column if not exists came_from varchar(30) character set ascii collate ascii_bin null,
    add column if not exists had_ended varchar(30) character set ascii collate ascii_bin null,
    add column if not exists proposed varchar(10) character set ascii collate ascii_bin null,
    add column if not exists proposed_reason_code varchar(60) character set ascii collate ascii_bin null,
    add column if not exists proposed_reason text null,
    add column if not exists proposed_would_change text null,
    add column if not exists proposed_review_on date null,
    add column if not exists proposed_pounds int null,
    add column if not exists proposed_by varchar(36) character set ascii collate ascii_bin null,
    add column if not exists proposed_at datetime(6) null,
    add column if not exists proposed_countersigned_by varchar(36) character set ascii collate ascii_bin null,
    add column if not exists proposed_countersigned_at datetime(6) null,
    add column if not exists delay text not null default '',
    add column if not exists confirmation text not null default '',
    add column if not exists doer varchar(36) character set ascii collate ascii_bin null;
