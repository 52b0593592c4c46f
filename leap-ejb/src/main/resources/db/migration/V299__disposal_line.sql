-- One record of a disposal, and what became of it.
create table if not exists disposal_line (
    id bigint not null auto_increment primary key,
    disposal_id bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    record_key varchar(40) character set ascii collate ascii_bin not null,
    since datetime(6) not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    key disposal_line_of (disposal_id, status, id),
    key disposal_line_record (kind, record_key),
    constraint disposal_line_disposal foreign key (disposal_id) references disposal (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
