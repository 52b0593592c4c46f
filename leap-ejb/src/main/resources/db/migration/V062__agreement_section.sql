-- The working draft, which only the trust's people see.
create table if not exists agreement_section (
    agreement_id bigint not null,
    kind varchar(40) character set ascii collate ascii_bin not null,
    wording text not null,
    primary key (agreement_id, kind),
    constraint agreement_section_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
