-- What the trust says of itself in media releases and reports: one row.
create table if not exists trust_profile (
    id int not null primary key,
    population int not null,
    staff int not null,
    budget varchar(100) not null,
    mission varchar(500) not null,
    vision varchar(500) not null,
    about varchar(2000) not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_what varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
