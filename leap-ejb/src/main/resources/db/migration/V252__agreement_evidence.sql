-- What shows that an aim of an agreement is lived; an empty organisation is the trust. Written once.
create table if not exists agreement_evidence (
    id bigint not null auto_increment primary key,
    agreement_id bigint not null,
    aim varchar(60) character set ascii collate ascii_bin not null,
    happened_on date not null,
    words varchar(2000) not null,
    link varchar(500) not null,
    organisation varchar(60) character set ascii collate ascii_bin not null,
    given_by varchar(36) character set ascii collate ascii_bin not null,
    given_at datetime(6) not null,
    key agreement_evidence_newest (agreement_id, happened_on desc, id desc),
    constraint agreement_evidence_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
