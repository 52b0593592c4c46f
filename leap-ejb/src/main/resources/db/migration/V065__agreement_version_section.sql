create table if not exists agreement_version_section (
    version_id bigint not null,
    position int not null,
    kind varchar(40) character set ascii collate ascii_bin not null,
    heading varchar(200) not null,
    wording mediumtext not null,
    primary key (version_id, position),
    constraint agreement_version_section_version foreign key (version_id) references agreement_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
