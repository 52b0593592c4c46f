-- Aims taken from the library, by code.
create table if not exists agreement_aim (
    agreement_id bigint not null,
    aim varchar(60) character set ascii collate ascii_bin not null,
    primary key (agreement_id, aim),
    constraint agreement_aim_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
