-- One of them by its public number.
alter table organisation
    add unique index if not exists organisation_public_id (public_id);
