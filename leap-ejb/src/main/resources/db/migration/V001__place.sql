create table if not exists place (
    code varchar(60) character set ascii collate ascii_bin not null primary key,
    label varchar(200) not null,
    level varchar(30) character set ascii collate ascii_bin not null,
    parent varchar(60) character set ascii collate ascii_bin null,
    valid_from date not null,
    valid_to date null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
