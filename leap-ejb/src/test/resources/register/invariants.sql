-- What must never be in the register (register.md 4.5), as one question that has no answer: each row of an answer names what is
-- broken, and where. In place of :items stand the items that a test made itself; only the books are everybody's.

-- 1. What is decided or done has an owner, ...
select concat('DECIDED_WITHOUT_OWNER ', item, '/', number, ' ', status) from suggestion
where status not in ('IDENTIFIED', 'RECONSIDERING', 'SPLIT', 'WITHDRAWN') and owner is null and item in (:items)
union all
-- ... what nobody has yet is not late, ...
select concat('LATE_AND_NOBODYS ', item, '/', number, ' ', status) from suggestion
where status in ('IDENTIFIED', 'RECONSIDERING') and owner is null and (due is null or due < current_date) and item in (:items)
union all
-- ... and what waits for somebody has a day.
select concat('WAITS_WITHOUT_A_DAY ', item, '/', number, ' ', status) from suggestion
where status in ('UNDER_CONSIDERATION', 'RECONSIDERING', 'ADOPTED', 'IN_PROGRESS', 'ON_HOLD')
and due is null and action_due is null and item in (:items)
union all
select concat('WAITS_TO_BE_READ_WITHOUT_A_DAY ', reference, ' ', status) from feedback_item
where status in ('RECEIVED', 'IN_ANALYSIS') and due_at is null and reference in (:items)
union all
-- 2. What was read was read by somebody, and what was not has no analysis.
select concat('NOT_ONE_ANALYSIS ', reference, ' ', status) from feedback_item
where reference in (:items) and (
    status in ('NO_SUGGESTION', 'HAS_SUGGESTIONS') and (analyst is null or analysed_at is null)
    or status = 'RECEIVED' and analysed_at is not null)
union all
-- 3. Suggestions are found where the item says so, ...
select concat('FOUND_IS_NOT_FOUND ', reference, ' ', status) from feedback_item
where (status = 'HAS_SUGGESTIONS' and standing_suggestions = 0 or status = 'NO_SUGGESTION' and standing_suggestions > 0)
and reference in (:items)
union all
-- ... and the counters are the rows.
select concat('COUNTED_WRONG ', reference) from feedback_item i
where open_suggestions <> (select count(*) from suggestion s
    where s.item = i.reference and s.status not in ('COMPLETED', 'REJECTED', 'SPLIT', 'WITHDRAWN')) and reference in (:items)
union all
-- 4. A rejection has words, ...
select concat('REJECTED_WITHOUT_WORDS ', item, '/', number) from suggestion
where status = 'REJECTED' and (char_length(reason) < 20 or would_change = '') and item in (:items)
union all
-- ... a second person, who countersigned it or had no hand in it and came to the same answer, ...
select concat('REJECTED_BY_ONE ', item, '/', number) from suggestion s
where status = 'REJECTED' and (countersigned_by is null or countersigned_by = decided_by) and item in (:items)
and not exists (select 1 from audit_event e where e.subject = concat(s.item, '/', s.number)
    and e.action = 'suggestion.rejectionUpheld' and e.actor = s.decided_by and e.at = s.decided_at)
union all
-- ... and is told.
select concat('REJECTED_AND_NOT_TOLD ', item, '/', number) from suggestion s
where status = 'REJECTED' and item in (:items) and not exists (select 1 from telling t where t.item = s.item
    and (t.occasion like '%REJECT%' or t.occasion like '%UPHELD%' or t.occasion like '%WITHDRAWN%'))
union all
-- 5. What is completed was shown, and seen by another.
select concat('COMPLETED_UNSEEN ', item, '/', number) from suggestion
where status = 'COMPLETED' and (coalesce(evidence, '') = '' or confirmed_by is null or confirmed_by = completed_by)
and item in (:items)
union all
-- 6. Every step has an event: of a suggestion at the same instant, of an item as soon as it was taken; an erasure has one for all.
select concat('NO_EVENT ', item, '/', number, ' ', changed_what) from suggestion s
where item in (:items) and not exists (select 1 from audit_event e
    where e.subject = concat(s.item, '/', s.number) and e.action = s.changed_what and e.at = s.changed_at
    or e.subject = s.item and e.action = s.changed_what and s.changed_what = 'privacy.erased')
union all
select concat('NO_EVENT ', reference, ' ', changed_what) from feedback_item i
where reference in (:items) and not exists (select 1 from audit_event e
    where e.subject = i.reference and e.action like 'feedback.%' and e.action <> 'feedback.tracked'
        and e.at between i.changed_at and i.changed_at + interval 10 second
    or e.subject = i.reference and e.action = i.changed_what and i.changed_what = 'privacy.erased')
union all
-- 7. The balance sheet adds up: what came in stands somewhere.
select concat('UNBALANCED ', sum(if(account = 'RECEIVED', net, -net))) from loop_sum
where level = 'M' having sum(if(account = 'RECEIVED', net, -net)) <> 0
union all
-- 8. A label belongs to the state that it shows beside.
select concat('LABEL_OF_ANOTHER_STATE ', item, '/', number, ' ', label) from suggestion s
where label <> '' and item in (:items) and (select count(*) from reference_entry e
    where e.list = 'SUGGESTION_LABEL' and e.code = s.label and e.grouping = s.status) <> 1
union all
-- 9. Whoever was joined with others is told with them what becomes of it, ...
select concat('NOT_TOLD_WITH_THE_OTHERS ', j.reference, ' ', t.occasion, ' ', t.subject) from feedback_item j
join telling t on t.item = j.merged_into and t.subject like concat(j.merged_into, '/%')
where j.status = 'MERGED' and j.reference in (:items)
and t.id > (select min(m.id) from telling m where m.item = j.reference and m.occasion = 'MERGED')
and not exists (select 1 from telling o where o.item = j.reference and o.occasion = t.occasion and o.subject = t.subject)
union all
-- ... and what they were joined with goes on.
select concat('JOINED_WITH_WHAT_IS_GONE ', j.reference, ' ', h.status) from feedback_item j
left join feedback_item h on h.reference = j.merged_into
where j.status = 'MERGED' and j.reference in (:items) and (h.reference is null or h.status in ('MERGED', 'WITHDRAWN'))
