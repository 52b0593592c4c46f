-- How far each mailbox was read: the mail server numbers its mails upwards as long as its validity stays the same.
create table if not exists inbound_place (
    mailbox varchar(200) character set ascii collate ascii_bin not null primary key,
    validity bigint not null,
    last_uid bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
