-- How two organisations belong together: a member of an umbrella body or consortium, or one who works for another.
create table if not exists organisation_link (
    id bigint not null auto_increment primary key,
    member_id bigint not null,
    body_id bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    starts date null,
    ends date null,
    key organisation_link_member (member_id, kind),
    key organisation_link_body (body_id, kind),
    constraint organisation_link_member foreign key (member_id) references organisation (id),
    constraint organisation_link_body foreign key (body_id) references organisation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
