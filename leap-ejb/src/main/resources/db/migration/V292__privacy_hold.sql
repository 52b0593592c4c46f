-- What may not be erased: a legal claim or an inquiry may ask for it. An empty condition is none.
create table if not exists privacy_hold (
    id bigint not null auto_increment primary key,
    kind varchar(10) character set ascii collate ascii_bin not null,
    title varchar(200) not null,
    reason varchar(1000) not null,
    service varchar(60) character set ascii collate ascii_bin not null,
    place varchar(60) character set ascii collate ascii_bin not null,
    reference varchar(40) character set ascii collate ascii_bin not null,
    from_day date null,
    until_day date null,
    placed_by varchar(36) character set ascii collate ascii_bin not null,
    placed_at datetime(6) not null,
    lifted_by varchar(36) character set ascii collate ascii_bin null,
    lifted_at datetime(6) null,
    lift_reason varchar(1000) not null,
    version bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
