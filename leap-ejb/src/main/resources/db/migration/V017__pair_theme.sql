create table if not exists pair_theme (
    pair_id bigint not null,
    theme varchar(60) character set ascii collate ascii_bin not null,
    primary key (pair_id, theme),
    key pair_theme_theme (theme, pair_id),
    constraint pair_theme_pair foreign key (pair_id) references published_pair (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
