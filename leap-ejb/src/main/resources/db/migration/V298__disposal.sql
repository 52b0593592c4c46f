-- Records of one class whose time is over: proposed by LEAP, decided by a person.
create table if not exists disposal (
    id bigint not null auto_increment primary key,
    code varchar(30) character set ascii collate ascii_bin not null,
    months int not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    proposed_at datetime(6) not null,
    decided_by varchar(36) character set ascii collate ascii_bin null,
    decided_at datetime(6) null,
    reason varchar(500) not null,
    version bigint not null,
    key disposal_status (status, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
