create table if not exists outbox_mail (
    id bigint not null auto_increment primary key,
    telling_id bigint not null,
    message_id varchar(100) character set ascii collate ascii_bin not null unique,
    status varchar(10) character set ascii collate ascii_bin not null,
    due_at datetime(6) not null,
    attempts int not null,
    lease_until datetime(6) null,
    last_problem varchar(200) not null,
    key outbox_mail_due (status, due_at),
    constraint outbox_mail_telling foreign key (telling_id) references telling (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
