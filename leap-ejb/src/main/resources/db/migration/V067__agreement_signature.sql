-- Who signed which paper for which side; an empty organisation is the trust. The hash is that of the wording signed.
create table if not exists agreement_signature (
    id bigint not null auto_increment primary key,
    agreement_id bigint not null,
    paper varchar(20) character set ascii collate ascii_bin not null,
    number int not null,
    organisation varchar(60) character set ascii collate ascii_bin not null,
    method varchar(20) character set ascii collate ascii_bin not null,
    signed_by varchar(36) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    office varchar(200) not null,
    place varchar(200) not null,
    signed_on date not null,
    recorded_at datetime(6) not null,
    hash char(64) character set ascii collate ascii_bin not null,
    file_id bigint null,
    unique key agreement_signature_side (agreement_id, paper, number, organisation),
    constraint agreement_signature_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
