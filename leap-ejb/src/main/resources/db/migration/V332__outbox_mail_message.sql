alter table outbox_mail add index if not exists outbox_mail_message (message_id);
