-- A hand-written version of a published pair in short lines; one person writes it, another approves it.
create table if not exists easy_read (
    pair_id bigint not null primary key,
    status varchar(20) character set ascii collate ascii_bin not null,
    written_by varchar(36) character set ascii collate ascii_bin not null,
    written_at datetime(6) not null,
    approved_by varchar(36) character set ascii collate ascii_bin null,
    version bigint not null,
    key easy_read_status (status, written_at desc, pair_id desc),
    constraint easy_read_pair foreign key (pair_id) references published_pair (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
