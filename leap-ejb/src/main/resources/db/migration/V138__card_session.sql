-- A session in which people filled in cards. cards_entered counts what was typed in of what was collected.
create table if not exists card_session (
    id bigint not null auto_increment primary key,
    place varchar(200) not null,
    held_on date not null,
    staff varchar(200) not null,
    host varchar(200) not null,
    channel varchar(60) character set ascii collate ascii_bin not null,
    service varchar(60) character set ascii collate ascii_bin not null,
    cards_collected int not null,
    cards_entered int not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    reason varchar(1000) not null,
    opened_by varchar(36) character set ascii collate ascii_bin not null,
    opened_at datetime(6) not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_what varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null,
    key card_session_status (status, opened_at desc, id desc),
    key card_session_opened (opened_at desc, id desc)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
