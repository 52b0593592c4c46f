-- Every mail has a key and an owner's name; the foreign key is not needed any more.
alter table outbox_mail
    drop foreign key if exists outbox_mail_telling,
    drop column if exists telling_id,
    modify column mail_key varchar(190) character set ascii collate ascii_bin not null;
