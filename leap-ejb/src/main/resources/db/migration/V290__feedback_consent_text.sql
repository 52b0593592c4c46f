-- In which version of its text the form asked for permissions. A new version of the text is a new default.
alter table feedback_item
    add column if not exists consent_text varchar(20) character set ascii collate ascii_bin not null default 'tell-us-1';
