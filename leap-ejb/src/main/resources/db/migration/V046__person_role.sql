-- What a person is in an organisation, from one day to another.
create table if not exists person_role (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    organisation_id bigint not null,
    role varchar(60) character set ascii collate ascii_bin not null,
    title varchar(200) not null,
    starts date not null,
    ends date null,
    key person_role_person (person_id, starts),
    key person_role_organisation (organisation_id, starts),
    constraint person_role_person foreign key (person_id) references person (id),
    constraint person_role_organisation foreign key (organisation_id) references organisation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
