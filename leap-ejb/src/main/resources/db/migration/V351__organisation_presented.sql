-- The ones that present themselves, by name.
alter table organisation
    add index if not exists organisation_presented (listed, presented, sort_name, id);
