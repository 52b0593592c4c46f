-- What the trust itself calls the step a suggestion is at, within its state: the code of an entry of SUGGESTION_LABEL that stands
-- under that state; empty for none. Lists by label are read in the order of an index, newest first and by what is due.
alter table suggestion
    add column if not exists label varchar(60) character set ascii collate ascii_bin not null default '',
    add key if not exists suggestion_label (label, identified_at desc, id desc),
    add key if not exists suggestion_label_open_due (label, open_due, id);
