-- From a day on a letter has these words of the trust; empty words are LEAP's own again.
create table if not exists own_wording (
    id bigint not null auto_increment primary key,
    occasion varchar(40) character set ascii collate ascii_bin not null,
    number bigint not null,
    valid_from date not null,
    subject_line varchar(120) not null,
    body text not null,
    reason varchar(500) not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    unique key own_wording_number (occasion, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
