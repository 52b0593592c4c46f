-- Who must do something about a telling now.
alter table telling modify column queue varchar(10) character set ascii collate ascii_bin generated always as (
        case
            when status in ('FAILED', 'UNREACHABLE_PROPOSED') then 'failed'
            when status = 'SENT' and group_name <> '' then 'relay'
            when status = 'SENT' then 'waiting'
            when status = 'APPROVED' and printed then 'print'
            when status = 'APPROVED' then 'waiting'
            when status not in ('DUE', 'DRAFTED') then 'settled'
            when relay <> '' then 'relay'
            when route = 'NONE' and group_name <> '' then 'relay'
            when route = 'NONE' then 'public'
            when route = 'PHONE' then 'call'
            else 'look'
        end) stored;
