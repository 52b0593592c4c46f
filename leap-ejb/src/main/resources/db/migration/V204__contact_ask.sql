-- Somebody was asked for something; by the name that their address comes to, never by the address.
create table if not exists contact_ask (
    id bigint not null auto_increment primary key,
    contact varchar(40) character set ascii collate ascii_bin not null,
    asked_at datetime(6) not null,
    what varchar(100) not null,
    key contact_ask_contact (contact, asked_at),
    key contact_ask_at (asked_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
