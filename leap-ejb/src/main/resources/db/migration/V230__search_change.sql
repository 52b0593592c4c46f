-- What happened, for the search index of every node; each follows at its own pace. Forgotten after a week.
create table if not exists search_change (
    id bigint not null auto_increment primary key,
    subject varchar(80) not null,
    erased boolean not null,
    changed_at datetime(6) not null,
    key search_change_changed (changed_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_as_cs;
