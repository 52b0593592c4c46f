-- A link that leads to the form with the service and the way already known, on a poster or a card. Ended, never deleted.
create table if not exists way_in (
    id bigint not null auto_increment primary key,
    code char(8) character set ascii collate ascii_bin not null unique,
    title varchar(200) not null,
    service varchar(60) character set ascii collate ascii_bin not null,
    channel varchar(60) character set ascii collate ascii_bin not null,
    opened_by varchar(36) character set ascii collate ascii_bin not null,
    opened_at datetime(6) not null,
    ended_at datetime(6) null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_what varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null,
    key way_in_opened (opened_at desc, id desc)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
