create table if not exists feedback_note (
    id bigint not null auto_increment primary key,
    item_id bigint not null,
    author varchar(36) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    text varchar(4000) not null,
    key feedback_note_item (item_id, id),
    constraint feedback_note_item foreign key (item_id) references feedback_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
