-- Groups heard through a convenor, the form somebody needs, prepared words and translations, letters that wait for an eye, corrections.
alter table telling
    modify column route varchar(10) character set ascii collate ascii_bin not null,
    modify column needs varchar(500) character set ascii collate ascii_bin not null,
    add column if not exists group_name varchar(200) not null default '',
    add column if not exists group_size int not null default 0,
    add column if not exists language varchar(35) character set ascii collate ascii_bin not null default '',
    add column if not exists form varchar(20) character set ascii collate ascii_bin not null default 'PLAIN',
    add column if not exists contact varchar(40) character set ascii collate ascii_bin not null default '',
    add column if not exists translation text not null default '',
    add column if not exists prepared varchar(500) character set ascii collate ascii_bin not null default '',
    add column if not exists own_words text not null default '',
    add column if not exists check_by datetime(6) null,
    add column if not exists printed boolean not null default false,
    add column if not exists in_form boolean not null default false,
    add column if not exists corrects bigint not null default 0,
    add column if not exists provider varchar(255) generated always as (
        case when route = 'EMAIL' then substring_index(address, '@', -1) else '' end) stored;
