-- What the entries of a day (D) or a month (M) add up to, for each account; the account RECEIVED counts what came in.
create table if not exists loop_sum (
    level char(1) character set ascii collate ascii_bin not null,
    starts date not null,
    account varchar(20) character set ascii collate ascii_bin not null,
    channel varchar(60) character set ascii collate ascii_bin not null,
    service varchar(60) character set ascii collate ascii_bin not null,
    place varchar(60) character set ascii collate ascii_bin not null,
    net bigint not null,
    primary key (level, starts, account, channel, service, place)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
