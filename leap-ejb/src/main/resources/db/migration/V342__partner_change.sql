-- What partners may learn that it happened: one row for each organisation that an event concerns ('*' for all), in the order in
-- which the events were sealed; the numbers are counted in change_head. References only; whether a row is read is decided when it is asked for.
create table if not exists partner_change (
    id bigint not null primary key,
    place bigint not null,
    organisation varchar(60) character set ascii collate ascii_bin not null,
    type varchar(40) character set ascii collate ascii_bin not null,
    subject varchar(60) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    fed_at datetime(6) not null,
    unique key partner_change_once (place, organisation, type, subject),
    key partner_change_feed (organisation, id),
    key partner_change_fed (fed_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
