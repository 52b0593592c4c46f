-- Whether the person agreed to have their item passed on, and to whom; said when it was passed on.
alter table feedback_item
    add column if not exists redirect_consent varchar(500) not null default '',
    add column if not exists returned_at datetime(6) null;
