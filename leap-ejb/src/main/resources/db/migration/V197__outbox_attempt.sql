-- Each attempt to send a mail, written before the attempt.
create table if not exists outbox_attempt (
    id bigint not null auto_increment primary key,
    mail_id bigint not null,
    at datetime(6) not null,
    outcome varchar(200) not null,
    key outbox_attempt_mail (mail_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
