-- One row. Another value makes every node build its index anew; a new database has a new one.
create table if not exists search_generation (
    generation char(36) character set ascii collate ascii_bin not null primary key
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
