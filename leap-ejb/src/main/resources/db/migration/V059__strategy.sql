create table if not exists strategy (
    id bigint not null auto_increment primary key,
    title varchar(200) not null,
    edition varchar(60) not null,
    draft boolean not null,
    valid_from date not null,
    valid_to date not null,
    approved_by varchar(200) not null,
    approved_on date null,
    minute varchar(60) not null,
    key strategy_valid_from (valid_from desc, id desc)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
