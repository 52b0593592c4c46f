create table if not exists promise (
    id bigint not null auto_increment primary key,
    partnership varchar(20) character set ascii collate ascii_bin not null,
    promised_by varchar(10) character set ascii collate ascii_bin not null,
    verb varchar(10) character set ascii collate ascii_bin not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    agreed boolean not null,
    wording varchar(300) not null,
    notice_days int not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_what varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null,
    unique key promise_cell (partnership, promised_by, verb, kind),
    key promise_covering (kind, promised_by, agreed)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
