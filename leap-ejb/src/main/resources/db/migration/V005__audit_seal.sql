-- The chain: each seal holds the HMAC over its event and the seal before it.
create table if not exists audit_seal (
    position bigint not null primary key,
    event_id bigint not null unique,
    mac char(64) character set ascii collate ascii_bin not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
