-- How an item came where that was not simply its proposer typing it: who wrote it down, for whom they spoke, in which language
-- it was said, and the link, session or mail that it came by.
create table if not exists feedback_circumstances (
    item_id bigint not null primary key,
    origin varchar(60) character set ascii collate ascii_bin not null,
    heard_on date null,
    taken_by varchar(36) character set ascii collate ascii_bin null,
    relation varchar(20) character set ascii collate ascii_bin not null,
    on_behalf_of varchar(200) not null,
    proof varchar(500) not null,
    proof_seen_by varchar(36) character set ascii collate ascii_bin null,
    language varchar(35) character set ascii collate ascii_bin not null,
    translation varchar(4000) not null,
    translated_request varchar(4000) not null,
    translator varchar(200) not null,
    translated_by varchar(36) character set ascii collate ascii_bin null,
    key feedback_circumstances_origin (origin, item_id),
    constraint feedback_circumstances_item foreign key (item_id) references feedback_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
