-- What may be read next comes in the order of its own index: the index of the first look finds the same rows, but sorted by
-- their clock, and MariaDB would now and then take it and sort again.
alter table feedback_item add index if not exists feedback_item_to_read (screened, status, received_at desc, id desc);
