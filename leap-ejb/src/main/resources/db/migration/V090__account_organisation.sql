-- The people of a partner organisation, by name.
create index if not exists account_organisation on account (organisation, active, name, id);
