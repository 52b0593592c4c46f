-- What stands in the register of the items in place of :items, with the number of events: two equal answers, and nothing has
-- happened between. Letters that leave meanwhile have events of their own.
select concat_ws(' ', item, number, status, version, (select count(*) from audit_event e
    where e.subject = concat(s.item, '/', s.number) and e.action like 'suggestion.%')) as line
from suggestion s where item in (:items)
union all
select concat_ws(' ', reference, status, changed_at, (select count(*) from audit_event e
    where e.subject = i.reference and e.action like 'feedback.%'))
from feedback_item i where reference in (:items)
order by line
