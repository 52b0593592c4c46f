-- What somebody of the trust works for since a moment, and before: a row for each change, written once. Codes with blanks between.
create table if not exists membership_record (
    id bigint not null auto_increment primary key,
    account_id varchar(36) character set ascii collate ascii_bin not null,
    number bigint not null,
    step varchar(20) character set ascii collate ascii_bin not null,
    job_title varchar(200) not null,
    services text character set ascii collate ascii_bin not null,
    places text character set ascii collate ascii_bin not null,
    job_title_before varchar(200) not null,
    services_before text character set ascii collate ascii_bin not null,
    places_before text character set ascii collate ascii_bin not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    unique key membership_record_number (account_id, number),
    constraint membership_record_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
