-- The journal: the first entry of an item is its receipt, each further one a move. left_at is far away while it still stands there.
create table if not exists loop_entry (
    id bigint not null auto_increment primary key,
    item char(14) character set ascii collate ascii_bin not null,
    number int not null,
    at datetime(6) not null,
    left_at datetime(6) not null,
    account varchar(20) character set ascii collate ascii_bin not null,
    channel varchar(60) character set ascii collate ascii_bin not null,
    service varchar(60) character set ascii collate ascii_bin not null,
    place varchar(60) character set ascii collate ascii_bin not null,
    unique key loop_entry_of (item, number),
    key loop_entry_at (at),
    key loop_entry_account (account, at desc, id desc, left_at),
    key loop_entry_channel (account, channel, at desc, id desc, left_at),
    key loop_entry_service (account, service, at desc, id desc, left_at),
    key loop_entry_place (account, place, at desc, id desc, left_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
