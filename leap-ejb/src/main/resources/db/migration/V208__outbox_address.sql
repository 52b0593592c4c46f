-- Mails that belong to nobody's telling are found by where they went, when somebody is erased.
alter table outbox_mail
    add index if not exists outbox_mail_address (owner, address);
