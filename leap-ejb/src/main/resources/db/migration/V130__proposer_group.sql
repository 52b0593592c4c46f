-- A group that was heard through its convenor, how many people it has, and the language in which they want to be answered.
alter table proposer
    add column if not exists group_name varchar(200) not null default '',
    add column if not exists group_size int not null default 0,
    add column if not exists language varchar(35) character set ascii collate ascii_bin not null default '';
