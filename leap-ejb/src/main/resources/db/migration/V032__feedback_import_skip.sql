create table if not exists feedback_import_skip (
    import_id bigint not null,
    row_no int not null,
    reason varchar(30) character set ascii collate ascii_bin not null,
    primary key (import_id, row_no),
    constraint feedback_import_skip_import foreign key (import_id) references feedback_import (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
