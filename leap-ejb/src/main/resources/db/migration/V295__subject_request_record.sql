-- The records that a request is about.
create table if not exists subject_request_record (
    request_id bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    record_key varchar(40) character set ascii collate ascii_bin not null,
    primary key (request_id, kind, record_key),
    constraint subject_request_record_of foreign key (request_id) references subject_request (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
