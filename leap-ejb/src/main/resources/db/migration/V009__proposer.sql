create table if not exists proposer (
    item_id bigint not null primary key,
    route varchar(10) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    address varchar(500) not null,
    needs varchar(400) character set ascii collate ascii_bin not null,
    constraint proposer_item foreign key (item_id) references feedback_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
