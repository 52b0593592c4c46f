-- Where items stood when the books were opened; when they came is in the audit chain. Only before the first entry is made.
insert into loop_step (item, at, account, channel, service, place)
select i.reference, i.changed_at,
    case
        when i.status = 'HAS_SUGGESTIONS' then case
            when exists (select 1 from suggestion s where s.item = i.reference
                and s.status in ('IDENTIFIED', 'UNDER_CONSIDERATION', 'ADOPTION_PROPOSED', 'REJECTION_PROPOSED')) then 'OPEN'
            when exists (select 1 from suggestion s where s.item = i.reference and s.status <> 'REJECTED') then 'ADOPTED'
            else 'REJECTED' end
        when i.status in ('NO_SUGGESTION', 'REDIRECTED', 'REFUSED', 'MERGED', 'WITHDRAWN') then i.status
        else 'UNANALYSED' end,
    i.channel, i.service, i.place
from feedback_item i
where not exists (select 1 from loop_entry) and not exists (select 1 from loop_step);
