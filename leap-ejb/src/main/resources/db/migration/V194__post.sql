-- A mail may be an e-mail, a text message or a letter; it belongs to its owner by name, no longer to a telling by key.
alter table outbox_mail
    add column if not exists owner varchar(40) character set ascii collate ascii_bin not null default '',
    add column if not exists channel varchar(10) character set ascii collate ascii_bin not null default 'EMAIL',
    add column if not exists carrier_id varchar(60) character set ascii collate ascii_bin not null default '',
    add column if not exists posted_at datetime(6) not null default utc_timestamp(6),
    add index if not exists outbox_mail_owner (owner, id),
    add index if not exists outbox_mail_posted (owner, status, posted_at desc, id desc);
