-- What the columns of a source hold, as JSON, under a name.
create table if not exists import_mapping (
    id bigint not null auto_increment primary key,
    name varchar(100) not null unique,
    reading text not null,
    saved_by varchar(36) character set ascii collate ascii_bin not null,
    saved_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
