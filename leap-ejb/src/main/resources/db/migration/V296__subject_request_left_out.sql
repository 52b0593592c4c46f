-- Words that stay out of a file because they are about somebody else.
create table if not exists subject_request_left_out (
    id bigint not null auto_increment primary key,
    request_id bigint not null,
    words varchar(300) not null,
    reason varchar(20) character set ascii collate ascii_bin not null,
    key subject_request_left_out_of (request_id, id),
    constraint subject_request_left_out_of foreign key (request_id) references subject_request (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
