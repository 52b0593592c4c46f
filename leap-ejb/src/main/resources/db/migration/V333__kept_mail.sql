-- Mails that LEAP could not take in by itself. A person takes them in or forgets them; then nothing of their words is left here.
create table if not exists kept_mail (
    id bigint not null auto_increment primary key,
    mail_hash char(64) character set ascii collate ascii_bin not null unique,
    reason varchar(20) character set ascii collate ascii_bin not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    sender varchar(254) not null,
    sender_name varchar(200) not null,
    subject varchar(1000) not null,
    words mediumtext not null,
    attachments int not null,
    answers char(14) character set ascii collate ascii_bin not null,
    item char(14) character set ascii collate ascii_bin not null,
    note varchar(500) not null,
    kept_at datetime(6) not null,
    changed_by varchar(36) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    changed_what varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null,
    key kept_mail_waiting (status, kept_at, id),
    key kept_mail_sender (sender)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
