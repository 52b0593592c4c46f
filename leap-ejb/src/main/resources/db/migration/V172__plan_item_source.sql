-- Which suggestions an item of the plan comes from: many to many. Says nothing about the decision.
create table if not exists plan_item_source (
    item_id bigint not null,
    suggestion varchar(20) character set ascii collate ascii_bin not null,
    linked_by varchar(36) character set ascii collate ascii_bin not null,
    linked_at datetime(6) not null,
    primary key (item_id, suggestion),
    key plan_item_source_suggestion (suggestion, item_id),
    constraint plan_item_source_item foreign key (item_id) references plan_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
