-- Former names, short names, and names of records that were merged into this one.
create table if not exists organisation_other_name (
    organisation_id bigint not null,
    name varchar(200) not null,
    key organisation_other_name_organisation (organisation_id),
    constraint organisation_other_name_organisation foreign key (organisation_id) references organisation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
