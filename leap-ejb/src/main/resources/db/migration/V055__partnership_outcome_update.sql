create table if not exists partnership_outcome_update (
    id bigint not null auto_increment primary key,
    outcome_id bigint not null,
    partnership_id bigint not null,
    reported_at datetime(6) not null,
    reported_by varchar(36) character set ascii collate ascii_bin not null,
    reported_value int not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    news varchar(1000) not null,
    evidence varchar(1000) not null,
    key partnership_outcome_update_partnership (partnership_id, id),
    constraint partnership_outcome_update_of foreign key (outcome_id) references partnership_outcome (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
