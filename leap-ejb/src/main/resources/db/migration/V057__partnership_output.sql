create table if not exists partnership_output (
    id bigint not null auto_increment primary key,
    partnership_id bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    title varchar(200) not null,
    made_on date not null,
    source varchar(500) not null,
    key partnership_output_partnership (partnership_id, id),
    constraint partnership_output_of foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
