-- What was done to the entries of the lists, by whom and with effect from which day.
create table if not exists reference_change (
    id bigint not null auto_increment primary key,
    list varchar(30) character set ascii collate ascii_bin not null,
    code varchar(60) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    what varchar(20) character set ascii collate ascii_bin not null,
    was varchar(200) not null,
    becomes varchar(200) not null,
    on_day date not null,
    key reference_change_entry (list, code, changed_at desc, id desc)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
