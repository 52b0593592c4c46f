-- What the people who run LEAP tell everybody who uses it, and until when nothing new is taken: one row.
create table if not exists maintenance (
    id int not null primary key,
    words varchar(300) not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    read_only boolean not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_what varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
