-- An item stands on another account from now on; written in the transaction that made it true, taken into the books soon after.
create table if not exists loop_step (
    id bigint not null auto_increment primary key,
    item char(14) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    account varchar(20) character set ascii collate ascii_bin not null,
    channel varchar(60) character set ascii collate ascii_bin not null,
    service varchar(60) character set ascii collate ascii_bin not null,
    place varchar(60) character set ascii collate ascii_bin not null,
    key loop_step_item (item)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
