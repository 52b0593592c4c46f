-- How much of an item was erased (PERSON or EVERYTHING), and the order in which closed items become due for that.
alter table feedback_item
    add column if not exists erased varchar(12) character set ascii collate ascii_bin not null default '',
    add index if not exists feedback_item_retention (loop_status, erased, changed_at);
