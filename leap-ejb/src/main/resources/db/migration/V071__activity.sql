create table if not exists activity (
    id bigint not null auto_increment primary key,
    kind varchar(20) character set ascii collate ascii_bin not null,
    title varchar(200) not null,
    what varchar(2000) not null,
    starts date not null,
    organisation varchar(60) character set ascii collate ascii_bin not null,
    link varchar(500) not null,
    planned_by varchar(36) character set ascii collate ascii_bin not null,
    planned_at datetime(6) not null,
    version bigint not null,
    key activity_planned (planned_at desc, id desc),
    key activity_kind (kind, planned_at desc, id desc),
    key activity_starts (starts)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
