-- The placements know it, with their days.
alter table service drop column if exists place;
