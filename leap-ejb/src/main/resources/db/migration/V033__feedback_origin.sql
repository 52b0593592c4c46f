-- Where an imported item came from: what its source calls it, and the question it answers.
create table if not exists feedback_origin (
    item_id bigint not null primary key,
    import_id bigint not null,
    row_no int not null,
    source varchar(200) not null,
    comment varchar(200) not null,
    question varchar(1000) not null,
    service varchar(200) not null,
    constraint feedback_origin_item foreign key (item_id) references feedback_item (id),
    constraint feedback_origin_import foreign key (import_id) references feedback_import (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
