-- One row. It is locked while what the public reads is changed, so that editions are committed in their order.
create table if not exists publication_edition (
    id int not null primary key,
    number bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
