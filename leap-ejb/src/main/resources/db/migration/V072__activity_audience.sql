create table if not exists activity_audience (
    activity bigint not null,
    audience varchar(60) character set ascii collate ascii_bin not null,
    primary key (activity, audience),
    constraint activity_audience_activity foreign key (activity) references activity (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
