-- Everybody who worded a pair; none of them may approve it.
create table if not exists pair_author (
    pair_id bigint not null,
    author varchar(36) character set ascii collate ascii_bin not null,
    primary key (pair_id, author),
    constraint pair_author_pair foreign key (pair_id) references published_pair (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
