-- Each time the books were held against the register, item by item.
create table if not exists loop_check (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    items bigint not null,
    wrong bigint not null,
    difference bigint not null,
    examples varchar(400) character set ascii collate ascii_bin not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
