-- One row, locked by the node that is sealing.
create table if not exists audit_head (
    id tinyint not null primary key,
    position bigint not null,
    event_id bigint not null,
    mac char(64) character set ascii collate ascii_bin not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
