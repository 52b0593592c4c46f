-- A record of the register that a person of the trust must not see, because it is about them. Asked with every query.
create table if not exists hidden_record (
    person varchar(36) character set ascii collate ascii_bin not null,
    record char(14) character set ascii collate ascii_bin not null,
    reason varchar(500) not null,
    hidden_by varchar(36) character set ascii collate ascii_bin not null,
    hidden_at datetime(6) not null,
    primary key (person, record),
    key hidden_record_record (record, person)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
