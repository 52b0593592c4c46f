-- Who wants to hear of new answers by e-mail. A row is deleted when it ends: the address is kept nowhere else.
create table if not exists subscription (
    id bigint not null auto_increment primary key,
    email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    frequency varchar(10) character set ascii collate ascii_bin not null,
    service varchar(60) character set ascii collate ascii_bin not null,
    place varchar(60) character set ascii collate ascii_bin not null,
    theme varchar(60) character set ascii collate ascii_bin not null,
    seen_edition bigint not null,
    confirmed boolean not null,
    asked_at datetime(6) not null,
    mailed_at datetime(6) not null,
    due_at datetime(6) not null,
    keep_until datetime(6) not null,
    reminded boolean not null,
    unique key subscription_topic (email, service, place, theme),
    key subscription_behind (confirmed, frequency, seen_edition),
    key subscription_due (confirmed, frequency, due_at),
    key subscription_keep (keep_until)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
