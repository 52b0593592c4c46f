-- Joining, taking back, what was found on reading again, and what the first look found. standing_suggestions counts the
-- suggestions that were found and not taken back, ended or not.
alter table feedback_item
    add column if not exists merged_into char(14) character set ascii collate ascii_bin null,
    add column if not exists withdrawal_asked boolean not null default false,
    add column if not exists keep_idea boolean not null default true,
    add column if not exists standing_suggestions int not null default 0,
    add column if not exists urgent boolean not null default false,
    add column if not exists hot_words varchar(200) not null default '',
    add column if not exists refusal varchar(40) character set ascii collate ascii_bin not null default '',
    add column if not exists redirected_to varchar(20) character set ascii collate ascii_bin not null default '',
    add column if not exists receipt_number varchar(80) not null default '',
    add column if not exists learning varchar(2000) not null default '',
    add column if not exists complaint_agreed varchar(500) not null default '',
    add column if not exists complaint_agreed_by varchar(36) character set ascii collate ascii_bin null,
    add column if not exists complaint_agreed_at datetime(6) null,
    add index if not exists feedback_item_merged (merged_into, id),
    add index if not exists feedback_item_first_look (screened, status, urgent desc, due_at, id);
