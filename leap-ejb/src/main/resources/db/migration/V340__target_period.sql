-- So many days for what the trust promises, from a day on; a target without a row has the time that LEAP begins with.
create table if not exists target_period (
    id bigint not null auto_increment primary key,
    target varchar(30) character set ascii collate ascii_bin not null,
    number bigint not null,
    valid_from date not null,
    days int not null,
    days_before int not null,
    reason varchar(500) not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    unique key target_period_number (target, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
