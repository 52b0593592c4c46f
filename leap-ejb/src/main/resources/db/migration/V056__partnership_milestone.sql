create table if not exists partnership_milestone (
    id bigint not null auto_increment primary key,
    partnership_id bigint not null,
    what varchar(200) not null,
    who varchar(200) not null,
    channel varchar(60) character set ascii collate ascii_bin not null,
    level varchar(20) character set ascii collate ascii_bin not null,
    starts date null,
    due date null,
    done_on date null,
    key partnership_milestone_partnership (partnership_id, id),
    constraint partnership_milestone_of foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
