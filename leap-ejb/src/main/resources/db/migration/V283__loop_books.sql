-- One row, locked by the node that keeps the books; how far it has followed the audit chain.
create table if not exists loop_books (
    id tinyint not null primary key,
    position bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
