-- The people of the trust by name, those who are here and those who have left.
alter table account
    add index if not exists account_by_kind (kind, active, name, id);
