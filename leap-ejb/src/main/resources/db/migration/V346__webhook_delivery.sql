-- One change on its way to one endpoint: tried until it is taken or the schedule ends.
create table if not exists webhook_delivery (
    id bigint not null auto_increment primary key,
    endpoint bigint not null,
    change_id bigint not null,
    type varchar(40) character set ascii collate ascii_bin not null,
    subject varchar(60) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    attempts int not null,
    due_at datetime(6) not null,
    lease_until datetime(6) null,
    result varchar(30) character set ascii collate ascii_bin not null,
    http_status int not null,
    tried_at datetime(6) null,
    version bigint not null,
    unique key webhook_delivery_once (endpoint, change_id),
    key webhook_delivery_due (status, due_at, id),
    key webhook_delivery_list (endpoint, at desc, id desc),
    key webhook_delivery_status (endpoint, status, at desc, id desc),
    key webhook_delivery_age (at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
