create table if not exists partnership_outcome (
    id bigint not null auto_increment primary key,
    partnership_id bigint not null,
    title varchar(200) not null,
    measure varchar(500) not null,
    unit varchar(40) not null,
    baseline int not null,
    target int not null,
    current_value int not null,
    due date null,
    service varchar(60) character set ascii collate ascii_bin not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    news varchar(1000) not null,
    evidence varchar(1000) not null,
    key partnership_outcome_partnership (partnership_id, id),
    constraint partnership_outcome_of foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
