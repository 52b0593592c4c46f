-- Nothing is due about what was split or taken back either.
alter table suggestion
    modify column open_due date generated always as (
        case when status in ('COMPLETED', 'REJECTED', 'SPLIT', 'WITHDRAWN') then null else due end) stored;
