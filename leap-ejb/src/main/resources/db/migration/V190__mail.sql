-- A mail keeps whom it goes to and what it says, so that it needs no telling, and so that it can be shown later what was sent.
alter table outbox_mail
    modify column telling_id bigint null,
    add column if not exists mail_key varchar(190) character set ascii collate ascii_bin null unique,
    add column if not exists address varchar(500) not null default '',
    add column if not exists subject_line varchar(300) not null default '',
    add column if not exists body text not null default '',
    add column if not exists headers varchar(1000) not null default '';
