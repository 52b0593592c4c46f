-- What was told before the chronicle was kept, as far as it is still known.
insert into suggestion_chronicle (item, number, kind, words, promised_on, happened_at)
select told.item, told.number, told.kind, coalesce(told.words, ''), told.promised_on, told.happened_at from (
    select item, number, 'ADOPTED' as kind, reason as words, action_due as promised_on,
        coalesce(countersigned_at, decided_at) as happened_at from suggestion
        where status in ('ADOPTED', 'IN_PROGRESS', 'COMPLETION_PROPOSED', 'COMPLETED')
    union all select item, number, 'REJECTED', reason, review_on, countersigned_at from suggestion
        where status = 'REJECTED'
    union all select item, number, 'STARTED', news, null, started_at from suggestion where started_at is not null
    union all select item, number, 'COMPLETED', change_made, null, confirmed_at from suggestion
        where status = 'COMPLETED') as told
where told.happened_at is not null and not exists (
    select 1 from suggestion_chronicle known where known.item = told.item and known.number = told.number
        and known.kind = told.kind);
