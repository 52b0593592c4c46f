create table if not exists partnership_priority (
    id bigint not null auto_increment primary key,
    partnership_id bigint not null,
    words varchar(300) not null,
    source varchar(300) not null,
    key partnership_priority_partnership (partnership_id, id),
    constraint partnership_priority_of foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
