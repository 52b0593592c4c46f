-- Somebody opened very many items on a day.
create table if not exists reading_alarm (
    id bigint not null auto_increment primary key,
    day date not null,
    person varchar(36) character set ascii collate ascii_bin not null,
    opened bigint not null,
    settled_by varchar(36) character set ascii collate ascii_bin null,
    note varchar(500) not null,
    version bigint not null,
    unique key reading_alarm_of (day, person)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
