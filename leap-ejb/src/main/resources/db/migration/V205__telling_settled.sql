-- How many were told since a day.
create index if not exists telling_settled on telling (settled_at, status);
