create table if not exists partnership_participant (
    id bigint not null auto_increment primary key,
    partnership_id bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    organisation varchar(60) character set ascii collate ascii_bin null,
    person varchar(36) character set ascii collate ascii_bin null,
    name varchar(200) not null,
    role_type varchar(20) character set ascii collate ascii_bin not null,
    role varchar(500) not null,
    takes_part_from date not null,
    takes_part_until date null,
    nameable boolean not null,
    key partnership_participant_partnership (partnership_id, id),
    key partnership_participant_organisation (organisation, partnership_id),
    constraint partnership_participant_of foreign key (partnership_id) references partnership (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
