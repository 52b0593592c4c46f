-- What is late is read in the order of an index, earliest first. Derived like loop_status: nobody can type it.
alter table suggestion
    add column if not exists open_due date generated always as (
        case when status in ('COMPLETED', 'REJECTED') then null else due end) stored,
    add key if not exists suggestion_open_due (open_due, id),
    add key if not exists suggestion_owner_open_due (owner, open_due, id),
    drop key if exists suggestion_due;
