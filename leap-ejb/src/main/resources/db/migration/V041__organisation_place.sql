-- The area an organisation serves.
create table if not exists organisation_place (
    organisation_id bigint not null,
    place varchar(60) character set ascii collate ascii_bin not null,
    primary key (organisation_id, place),
    key organisation_place_place (place, organisation_id),
    constraint organisation_place_organisation foreign key (organisation_id) references organisation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
