create table if not exists easy_read_line (
    pair_id bigint not null,
    position int not null,
    part varchar(10) character set ascii collate ascii_bin not null,
    words varchar(100) not null,
    picture varchar(20) character set ascii collate ascii_bin not null,
    primary key (pair_id, position),
    constraint easy_read_line_easy_read foreign key (pair_id) references easy_read (pair_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
