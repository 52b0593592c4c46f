-- Under which place a place or a service stands, from which day on, until the next row of the same code.
create table if not exists placement (
    list varchar(30) character set ascii collate ascii_bin not null,
    code varchar(60) character set ascii collate ascii_bin not null,
    valid_from date not null,
    parent varchar(60) character set ascii collate ascii_bin not null,
    primary key (list, code, valid_from)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
