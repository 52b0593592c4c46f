-- Roles seen at the last sign-in, or expected by the administrator before the first. Keycloak decides; this remembers.
create table if not exists account_role (
    account_id varchar(36) character set ascii collate ascii_bin not null,
    role varchar(30) character set ascii collate ascii_bin not null,
    primary key (account_id, role),
    key account_role_role (role, account_id),
    constraint account_role_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
