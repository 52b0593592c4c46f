create table if not exists feedback_theme (
    item_id bigint not null,
    position int not null,
    theme varchar(60) character set ascii collate ascii_bin not null,
    primary key (item_id, theme),
    key feedback_theme_theme (theme, item_id),
    constraint feedback_theme_item foreign key (item_id) references feedback_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
