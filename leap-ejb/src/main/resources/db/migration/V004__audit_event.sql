-- Written once in the transaction that made the event true; never updated, never deleted.
create table if not exists audit_event (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor varchar(36) character set ascii collate ascii_bin not null,
    action varchar(60) character set ascii collate ascii_bin not null,
    subject varchar(60) character set ascii collate ascii_bin not null,
    facts varchar(4000) not null,
    key audit_event_subject (subject, id desc),
    key audit_event_at (at desc, id desc)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
