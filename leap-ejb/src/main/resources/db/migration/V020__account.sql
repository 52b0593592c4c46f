-- A person LEAP knows. Prepared by the administrator, or made at the first sign-in; subject is Keycloak's id of them.
create table if not exists account (
    id varchar(36) character set ascii collate ascii_bin not null primary key,
    subject varchar(255) character set ascii collate ascii_bin null unique,
    email varchar(254) collate utf8mb4_uca1400_as_cs null unique,
    name varchar(200) not null,
    job_title varchar(200) not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    organisation varchar(255) character set ascii collate ascii_bin not null,
    active boolean not null,
    signed_in_at datetime(6) null,
    version bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
