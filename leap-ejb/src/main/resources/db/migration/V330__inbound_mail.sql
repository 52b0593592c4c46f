-- Mails that were read from the trust's mailbox, so that none is read twice. Nobody's address, subject or words.
create table if not exists inbound_mail (
    id bigint not null auto_increment primary key,
    mail_hash char(64) character set ascii collate ascii_bin not null unique,
    fate varchar(20) character set ascii collate ascii_bin not null,
    item char(14) character set ascii collate ascii_bin not null,
    attachments int not null,
    read_at datetime(6) not null,
    key inbound_mail_read (read_at desc, id desc)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
