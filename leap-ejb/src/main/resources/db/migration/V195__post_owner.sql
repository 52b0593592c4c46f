-- Mails of tellings from before mails had owners. The name of the mail stands in its Message-ID.
update outbox_mail
set owner = concat('telling-', telling_id), mail_key = substring_index(substring(message_id, 2), '@', 1), posted_at = due_at
where owner = '' and mail_key is null;
