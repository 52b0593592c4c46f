-- People outside the engagement team who may see an item because something in it was given to them.
create table if not exists feedback_assignment (
    item_id bigint not null,
    account_id varchar(36) character set ascii collate ascii_bin not null,
    primary key (item_id, account_id),
    key feedback_assignment_account (account_id, item_id),
    constraint feedback_assignment_item foreign key (item_id) references feedback_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
