create table if not exists reconsideration (
    id bigint not null auto_increment primary key,
    item char(14) character set ascii collate ascii_bin not null,
    number int not null,
    cause varchar(20) character set ascii collate ascii_bin not null,
    had_ended varchar(30) character set ascii collate ascii_bin not null,
    words varchar(2000) not null,
    due date not null,
    asked_by varchar(36) character set ascii collate ascii_bin not null,
    asked_at datetime(6) not null,
    outcome varchar(30) character set ascii collate ascii_bin null,
    decided_by varchar(36) character set ascii collate ascii_bin null,
    decided_at datetime(6) null,
    key reconsideration_suggestion (item, number, id),
    key reconsideration_outcome (had_ended, outcome)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
