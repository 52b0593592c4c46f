-- Where pieces were taken out of the person's words, and why. What stood there is not copied.
create table if not exists pair_redaction (
    pair_id bigint not null,
    start_at int not null,
    length int not null,
    replacement varchar(200) not null,
    reason varchar(60) character set ascii collate ascii_bin not null,
    primary key (pair_id, start_at),
    constraint pair_redaction_pair foreign key (pair_id) references published_pair (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
