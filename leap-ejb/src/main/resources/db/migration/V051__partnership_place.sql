create table if not exists partnership_place (
    partnership_id bigint not null,
    place varchar(60) character set ascii collate ascii_bin not null,
    primary key (partnership_id, place),
    key partnership_place_place (place, partnership_id),
    constraint partnership_place_partnership foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
