-- The organisation an account signs agreements for: LEAP's own mark, never Keycloak's (ADR 0027). Empty for nobody.
alter table account
    add column if not exists signs_for varchar(255) character set ascii collate ascii_bin not null default '';
