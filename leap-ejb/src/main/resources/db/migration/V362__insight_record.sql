-- What the outside insight store knows of an item, a suggestion or a published answer: the mark of its content and the receipt.
create table if not exists insight_record (
    id bigint not null auto_increment primary key,
    kind varchar(10) character set ascii collate ascii_bin not null,
    subject varchar(40) character set ascii collate ascii_bin not null,
    item char(14) character set ascii collate ascii_bin not null,
    status varchar(10) character set ascii collate ascii_bin not null,
    withdrawn boolean not null,
    mark char(64) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    due_at datetime(6) not null,
    attempts int not null,
    problem varchar(200) not null,
    receipt varchar(200) not null,
    received_at datetime(6) not null,
    unique key insight_record_subject (kind, subject),
    key insight_record_item (item),
    key insight_record_due (status, due_at, id),
    key insight_record_changed (changed_at, id),
    key insight_record_status_changed (status, changed_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
