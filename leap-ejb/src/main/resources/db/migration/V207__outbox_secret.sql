-- What a mail says is forgotten once it has left, when it holds a secret.
alter table outbox_mail add column if not exists secret boolean not null default false after body;
