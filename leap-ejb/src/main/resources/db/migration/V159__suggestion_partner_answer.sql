-- The partner whose answer the decision follows, in the partner's words.
alter table suggestion
    add column if not exists partner varchar(200) not null default '',
    add column if not exists partner_words text not null default '';
