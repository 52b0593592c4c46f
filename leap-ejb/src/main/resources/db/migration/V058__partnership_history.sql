create table if not exists partnership_history (
    id bigint not null auto_increment primary key,
    partnership_id bigint not null,
    what varchar(60) character set ascii collate ascii_bin not null,
    words varchar(2000) not null,
    done_by varchar(36) character set ascii collate ascii_bin not null,
    done_at datetime(6) not null,
    key partnership_history_partnership (partnership_id, id),
    constraint partnership_history_of foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
