-- What is typical of a channel; its name stands in reference_entry.
create table if not exists channel_trait (
    code varchar(60) character set ascii collate ascii_bin not null primary key,
    direction varchar(10) character set ascii collate ascii_bin not null,
    mode varchar(10) character set ascii collate ascii_bin not null,
    level varchar(20) character set ascii collate ascii_bin not null,
    anonymous boolean not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
