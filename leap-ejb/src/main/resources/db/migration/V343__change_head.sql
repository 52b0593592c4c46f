-- One row, locked by the node that follows the audit chain: how far it has come, the number of the
-- last row of the feed, and up to which row the feed was cut off.
create table if not exists change_head (
    id tinyint not null primary key,
    position bigint not null,
    last bigint not null,
    cut_at bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
