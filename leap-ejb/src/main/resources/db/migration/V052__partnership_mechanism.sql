create table if not exists partnership_mechanism (
    partnership_id bigint not null,
    mechanism varchar(60) character set ascii collate ascii_bin not null,
    primary key (partnership_id, mechanism),
    key partnership_mechanism_mechanism (mechanism, partnership_id),
    constraint partnership_mechanism_partnership foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
