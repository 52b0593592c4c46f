-- The tombstones: what was erased, when and by what right, and a keyed hash of what was held. No words and no names.
create table if not exists erasure (
    id char(36) character set ascii collate ascii_bin not null primary key,
    kind varchar(20) character set ascii collate ascii_bin not null,
    record_key varchar(40) character set ascii collate ascii_bin not null,
    depth varchar(20) character set ascii collate ascii_bin not null,
    authority varchar(30) character set ascii collate ascii_bin not null,
    proof char(64) character set ascii collate ascii_bin not null,
    passages text character set ascii collate ascii_bin not null,
    because varchar(40) character set ascii collate ascii_bin not null,
    erased_by varchar(36) character set ascii collate ascii_bin not null,
    erased_at datetime(6) not null,
    in_ledger boolean not null,
    key erasure_of (kind, record_key, erased_at desc, id),
    key erasure_ledger (in_ledger, erased_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
