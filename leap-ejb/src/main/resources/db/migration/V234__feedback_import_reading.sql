-- Any file with any columns: the reading is JSON now. The old columns are kept for one release and get an empty default.
alter table feedback_import
    add column if not exists reading text not null default '',
    add column if not exists notes varchar(1000) not null default '',
    add column if not exists headings text not null default '',
    add column if not exists mapping varchar(100) not null default '',
    add column if not exists undone int not null default 0,
    add column if not exists kept int not null default 0,
    add column if not exists undo_row int not null default 0,
    modify column encoding varchar(20) character set ascii collate ascii_bin not null default '',
    modify column words_column varchar(200) not null default '',
    modify column comment_column varchar(200) not null default '',
    modify column date_column varchar(200) not null default '',
    modify column question_column varchar(200) not null default '',
    modify column source_column varchar(200) not null default '',
    modify column service_column varchar(200) not null default '',
    modify column date_order varchar(20) character set ascii collate ascii_bin not null default 'DAY_FIRST',
    modify column leave_out_nothing boolean not null default true;
