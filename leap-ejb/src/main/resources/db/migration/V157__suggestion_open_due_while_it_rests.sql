-- While others have to do something first, nothing is late: the clock rests.
alter table suggestion
    modify column open_due date generated always as (
        case when status in ('COMPLETED', 'REJECTED', 'SPLIT', 'WITHDRAWN', 'CLARIFYING', 'REFERRED')
            then null else due end) stored;
