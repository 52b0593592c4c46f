-- Services and places a person works for: what a service lead sees and may decide on.
create table if not exists account_membership (
    account_id varchar(36) character set ascii collate ascii_bin not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    code varchar(60) character set ascii collate ascii_bin not null,
    primary key (account_id, kind, code),
    key account_membership_code (kind, code, account_id),
    constraint account_membership_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
