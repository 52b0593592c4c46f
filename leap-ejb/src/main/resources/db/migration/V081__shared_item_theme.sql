create table if not exists shared_item_theme (
    shared_id bigint not null,
    theme varchar(60) character set ascii collate ascii_bin not null,
    primary key (shared_id, theme),
    key shared_item_theme_theme (theme, shared_id),
    constraint shared_item_theme_of foreign key (shared_id) references shared_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
