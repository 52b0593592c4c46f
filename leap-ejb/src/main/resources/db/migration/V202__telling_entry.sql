-- The evidence of a telling, line by line: who did what when, where to, and what was said.
create table if not exists telling_entry (
    id bigint not null auto_increment primary key,
    telling_id bigint not null,
    at datetime(6) not null,
    by_whom varchar(36) character set ascii collate ascii_bin not null,
    step varchar(20) character set ascii collate ascii_bin not null,
    way varchar(10) character set ascii collate ascii_bin not null,
    address varchar(500) not null,
    note varchar(1000) not null,
    words text not null,
    key telling_entry_telling (telling_id, id),
    constraint telling_entry_telling foreign key (telling_id) references telling (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
