-- Who informed or involved whom, in both directions. Written once; a mistake is corrected by another entry.
create table if not exists contact_entry (
    id bigint not null auto_increment primary key,
    organisation_id bigint not null,
    person_id bigint null,
    direction varchar(20) character set ascii collate ascii_bin not null,
    deed varchar(20) character set ascii collate ascii_bin not null,
    field varchar(20) character set ascii collate ascii_bin not null,
    happened_on date not null,
    note varchar(2000) not null,
    source varchar(60) character set ascii collate ascii_bin not null,
    recorded_by varchar(36) character set ascii collate ascii_bin not null,
    recorded_at datetime(6) not null,
    key contact_entry_organisation (organisation_id, happened_on desc, id desc),
    key contact_entry_person (person_id, happened_on desc, id desc),
    constraint contact_entry_organisation foreign key (organisation_id) references organisation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
