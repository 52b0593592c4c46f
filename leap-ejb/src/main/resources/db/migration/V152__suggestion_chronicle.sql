create table if not exists suggestion_chronicle (
    id bigint not null auto_increment primary key,
    item char(14) character set ascii collate ascii_bin not null,
    number int not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    words varchar(4000) not null,
    promised_on date null,
    happened_at datetime(6) not null,
    key suggestion_chronicle_item (item, happened_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
