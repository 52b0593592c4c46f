-- Files that hang on records, by the reference of the record. The bytes lie in the folder of LEAP_FILES under file_key.
create table if not exists attached_file (
    id bigint not null auto_increment primary key,
    file_key char(32) character set ascii collate ascii_bin not null unique,
    subject varchar(60) character set ascii collate ascii_bin not null,
    name varchar(120) not null,
    type varchar(10) character set ascii collate ascii_bin not null,
    size bigint not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    added_by varchar(36) character set ascii collate ascii_bin not null,
    added_at datetime(6) not null,
    scan_at datetime(6) not null,
    attempts int not null,
    virus varchar(200) not null,
    removed_reason varchar(500) not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_what varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null,
    key attached_file_subject (subject, id),
    key attached_file_scan (status, scan_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
