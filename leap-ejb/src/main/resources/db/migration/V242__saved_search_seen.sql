-- What the owner knows already, 200 at most for each search.
create table if not exists saved_search_seen (
    search_id bigint not null,
    reference varchar(80) character set ascii collate ascii_bin not null,
    primary key (search_id, reference),
    constraint saved_search_seen_search foreign key (search_id) references saved_search (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
