-- The file itself, until its rows are read: then it is deleted, because it holds people's words.
create table if not exists feedback_import_file (
    import_id bigint not null primary key,
    content longblob not null,
    constraint feedback_import_file_import foreign key (import_id) references feedback_import (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
