-- Who read what: one line for each person, item and day.
create table if not exists reading (
    day date not null,
    person varchar(36) character set ascii collate ascii_bin not null,
    item char(14) character set ascii collate ascii_bin not null,
    opened boolean not null,
    first_at datetime(6) not null,
    primary key (day, person, item),
    key reading_item (item, day desc, person)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
