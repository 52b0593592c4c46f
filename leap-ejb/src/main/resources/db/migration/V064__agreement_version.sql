-- A wording that was shown to the partner and never changes.
create table if not exists agreement_version (
    id bigint not null auto_increment primary key,
    agreement_id bigint not null,
    number int not null,
    title varchar(200) not null,
    change_note varchar(500) not null,
    schedule_number int not null,
    hash char(64) character set ascii collate ascii_bin not null,
    shared_by varchar(36) character set ascii collate ascii_bin not null,
    shared_at datetime(6) not null,
    unique key agreement_version_number (agreement_id, number),
    constraint agreement_version_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
