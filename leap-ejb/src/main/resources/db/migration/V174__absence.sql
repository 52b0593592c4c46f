-- Who is away, and who stands in for them.
create table if not exists absence (
    id bigint not null auto_increment primary key,
    person varchar(36) character set ascii collate ascii_bin not null,
    stand_in varchar(36) character set ascii collate ascii_bin not null,
    from_day date not null,
    until_day date not null,
    ended boolean not null default false,
    entered_by varchar(36) character set ascii collate ascii_bin not null,
    entered_at datetime(6) not null,
    key absence_until (ended, until_day, id),
    key absence_person (person, ended, until_day, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
