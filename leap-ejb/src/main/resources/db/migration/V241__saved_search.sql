-- A search that somebody keeps; next_at is empty while nobody is mailed.
create table if not exists saved_search (
    id bigint not null auto_increment primary key,
    owner varchar(36) character set ascii collate ascii_bin not null,
    name varchar(100) not null,
    query text not null,
    shared boolean not null,
    alert varchar(20) character set ascii collate ascii_bin not null,
    next_at datetime(6) null,
    learning boolean not null,
    mails int not null,
    floor varchar(100) character set ascii collate ascii_bin not null,
    version bigint not null,
    key saved_search_owner (owner),
    key saved_search_shared (shared),
    key saved_search_due (next_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
