-- The strategy an outcome serves (requirement 1.14); null for none.
alter table partnership_outcome
    add column if not exists strategy bigint null;
