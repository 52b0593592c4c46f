-- Where an item waits for the first look of a person: NOW when somebody may be in danger, NEXT otherwise, nowhere once it has
-- had it. Derived by the database, so that no item can be missing from the queue.
alter table feedback_item
    add column if not exists first_look varchar(4) character set ascii collate ascii_bin generated always as (
        case
            when status = 'HELD' or (status = 'RECEIVED' and not screened) then if(urgent, 'NOW', 'NEXT')
            else ''
        end) stored,
    drop index if exists feedback_item_first_look,
    add index if not exists feedback_item_to_look_at (first_look, due_at, id);
