-- Groups of people whom the trust can reach through an organisation.
create table if not exists organisation_community (
    organisation_id bigint not null,
    community varchar(60) character set ascii collate ascii_bin not null,
    primary key (organisation_id, community),
    key organisation_community_community (community, organisation_id),
    constraint organisation_community_organisation foreign key (organisation_id) references organisation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
