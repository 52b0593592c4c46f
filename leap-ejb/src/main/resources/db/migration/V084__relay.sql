-- What a partner has to pass on to the people it heard something from, and whom it has told.
create table if not exists relay (
    id bigint not null auto_increment primary key,
    telling bigint not null unique,
    organisation varchar(60) character set ascii collate ascii_bin not null,
    item char(14) character set ascii collate ascii_bin not null,
    subject varchar(20) character set ascii collate ascii_bin not null,
    occasion varchar(30) character set ascii collate ascii_bin not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    owed_at datetime(6) not null,
    due_at datetime(6) not null,
    told_whom varchar(300) not null,
    told_people int not null,
    told_on date null,
    told_how varchar(500) not null,
    confirmed_by varchar(36) character set ascii collate ascii_bin null,
    confirmed_at datetime(6) null,
    version bigint not null,
    key relay_owed (organisation, status, owed_at desc, id desc),
    key relay_item (item)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
