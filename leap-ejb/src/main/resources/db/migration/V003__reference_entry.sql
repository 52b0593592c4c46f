create table if not exists reference_entry (
    list varchar(30) character set ascii collate ascii_bin not null,
    code varchar(60) character set ascii collate ascii_bin not null,
    label varchar(200) not null,
    grouping varchar(200) not null,
    position int not null,
    valid_from date not null,
    valid_to date null,
    primary key (list, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
