-- One row, locked by the node that works on the feed; how far it has followed the audit chain.
create table if not exists insight_feed (
    id tinyint not null primary key,
    position bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
