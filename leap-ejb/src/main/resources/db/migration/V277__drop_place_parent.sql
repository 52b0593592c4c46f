-- The placements know it, with their days.
alter table place drop column if exists parent;
