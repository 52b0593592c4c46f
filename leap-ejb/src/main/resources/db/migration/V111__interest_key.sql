-- One row for each key of a sign-up, inserted first: who comes with the same key at the same time waits here.
create table if not exists interest_key (
    key_hash char(64) character set ascii collate ascii_bin not null primary key
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
