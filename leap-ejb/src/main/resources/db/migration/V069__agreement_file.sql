-- Files kept with an agreement: signed copies and pictures. The bytes lie in the folder of LEAP_FILES, by their hash.
create table if not exists agreement_file (
    id bigint not null auto_increment primary key,
    agreement_id bigint not null,
    purpose varchar(20) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    media_type varchar(40) character set ascii collate ascii_bin not null,
    size int not null,
    hash char(64) character set ascii collate ascii_bin not null,
    kept_by varchar(36) character set ascii collate ascii_bin not null,
    kept_at datetime(6) not null,
    key agreement_file_agreement (agreement_id, id),
    constraint agreement_file_agreement foreign key (agreement_id) references agreement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
