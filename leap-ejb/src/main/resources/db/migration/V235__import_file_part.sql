-- The file itself, until its rows are read: then it is deleted, because it holds people's words.
create table if not exists import_file_part (
    import_id bigint not null,
    part int not null,
    content longblob not null,
    primary key (import_id, part),
    constraint import_file_part_import foreign key (import_id) references feedback_import (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
