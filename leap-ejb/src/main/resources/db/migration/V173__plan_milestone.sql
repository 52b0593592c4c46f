-- Steps on the way of an item of the plan, numbered within it.
create table if not exists plan_milestone (
    item_id bigint not null,
    number int not null,
    title varchar(200) not null,
    due date not null,
    done_on date null,
    primary key (item_id, number),
    constraint plan_milestone_item foreign key (item_id) references plan_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
