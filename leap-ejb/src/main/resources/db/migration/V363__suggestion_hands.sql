-- Who decided, agreed, did or confirmed anything of a suggestion before it was last looked at again: ids with blanks between.
alter table suggestion
    add column if not exists hands text character set ascii collate ascii_bin not null default '';
