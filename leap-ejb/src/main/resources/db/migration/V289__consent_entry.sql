-- The ledger of permissions. An entry is never changed; the newest for a purpose and a partner stands.
create table if not exists consent_entry (
    id bigint not null auto_increment primary key,
    kind varchar(10) character set ascii collate ascii_bin not null,
    subject varchar(40) character set ascii collate ascii_bin not null,
    purpose varchar(30) character set ascii collate ascii_bin not null,
    answer varchar(10) character set ascii collate ascii_bin not null,
    text_version varchar(20) character set ascii collate ascii_bin not null,
    partner varchar(60) not null,
    media varchar(300) not null,
    expires_on date null,
    method varchar(20) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    recorded_by varchar(36) character set ascii collate ascii_bin not null,
    note varchar(500) not null,
    key consent_entry_subject (kind, subject, id desc),
    key consent_entry_at (at desc, id desc),
    key consent_entry_end (answer, expires_on)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
