-- One card of a session, and the item it became.
create table if not exists card (
    session_id bigint not null,
    number int not null,
    item char(14) character set ascii collate ascii_bin not null,
    entered_by varchar(36) character set ascii collate ascii_bin not null,
    entered_at datetime(6) not null,
    primary key (session_id, number),
    unique key card_item (item),
    constraint card_session_of foreign key (session_id) references card_session (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
