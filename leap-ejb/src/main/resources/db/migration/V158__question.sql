create table if not exists question (
    id bigint not null auto_increment primary key,
    item char(14) character set ascii collate ascii_bin not null,
    number int not null,
    question varchar(1000) not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    asked_by varchar(36) character set ascii collate ascii_bin not null,
    asked_at datetime(6) not null,
    answer_by date not null,
    answer varchar(2000) not null,
    answered_how varchar(200) not null,
    closed_by varchar(36) character set ascii collate ascii_bin null,
    closed_at datetime(6) null,
    version bigint not null,
    key question_suggestion (item, number, id),
    key question_open (status, answer_by, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
