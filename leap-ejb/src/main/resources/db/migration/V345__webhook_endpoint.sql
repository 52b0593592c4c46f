-- Where a partner's system wants to be told. The secrets are sealed with a key that is not in the database.
create table if not exists webhook_endpoint (
    id bigint not null auto_increment primary key,
    organisation varchar(60) character set ascii collate ascii_bin not null,
    url varchar(500) character set ascii collate ascii_bin not null,
    types varchar(600) character set ascii collate ascii_bin not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    secret varchar(200) character set ascii collate ascii_bin not null,
    old_secret varchar(200) character set ascii collate ascii_bin not null,
    old_until datetime(6) null,
    fed_to bigint not null,
    failing_since datetime(6) null,
    added_by varchar(36) character set ascii collate ascii_bin not null,
    added_at datetime(6) not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_what varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null,
    key webhook_endpoint_list (organisation, status, id),
    key webhook_endpoint_feed (status, fed_to, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
