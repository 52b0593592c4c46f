-- The organisations on the other side; the trust is always a party and has no row.
create table if not exists agreement_party (
    agreement_id bigint not null,
    organisation varchar(60) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    primary key (agreement_id, organisation),
    key agreement_party_organisation (organisation, agreement_id),
    constraint agreement_party_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
