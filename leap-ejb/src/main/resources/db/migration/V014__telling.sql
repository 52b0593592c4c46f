create table if not exists telling (
    id bigint not null auto_increment primary key,
    item char(14) character set ascii collate ascii_bin not null,
    subject varchar(20) character set ascii collate ascii_bin not null,
    occasion varchar(30) character set ascii collate ascii_bin not null,
    route varchar(10) character set ascii collate ascii_bin not null,
    recipient varchar(200) not null,
    address varchar(500) not null,
    needs varchar(400) character set ascii collate ascii_bin not null,
    subject_line varchar(300) not null,
    body text not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    queue varchar(10) character set ascii collate ascii_bin generated always as (
        case
            when status = 'FAILED' then 'failed'
            when status = 'SENT' or (status = 'DUE' and route = 'EMAIL') then 'waiting'
            when status = 'DUE' then 'todo'
            else 'settled'
        end) stored,
    grade varchar(4) character set ascii collate ascii_bin not null,
    owed_at datetime(6) not null,
    due_at datetime(6) not null,
    sent_at datetime(6) null,
    settled_at datetime(6) null,
    note varchar(1000) not null,
    version bigint not null,
    key telling_item (item, id),
    key telling_subject (subject, status),
    key telling_queue (queue, owed_at desc, id desc),
    key telling_sent (status, sent_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
