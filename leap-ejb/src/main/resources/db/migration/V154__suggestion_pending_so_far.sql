-- What waits for a second person moves beside the decision that counts.
update suggestion set
    came_from = if(status = 'COMPLETION_PROPOSED', 'IN_PROGRESS', 'UNDER_CONSIDERATION'),
    proposed = if(status = 'COMPLETION_PROPOSED', null, decision),
    proposed_reason_code = if(status = 'COMPLETION_PROPOSED', null, reason_code),
    proposed_reason = if(status = 'COMPLETION_PROPOSED', null, reason),
    proposed_would_change = if(status = 'COMPLETION_PROPOSED', null, would_change),
    proposed_review_on = if(status = 'COMPLETION_PROPOSED', null, review_on),
    proposed_pounds = if(status = 'COMPLETION_PROPOSED', null, pounds),
    proposed_by = if(status = 'COMPLETION_PROPOSED', null, decided_by),
    proposed_at = if(status = 'COMPLETION_PROPOSED', null, decided_at),
    decision = if(status = 'COMPLETION_PROPOSED', decision, null),
    decided_by = if(status = 'COMPLETION_PROPOSED', decided_by, null),
    decided_at = if(status = 'COMPLETION_PROPOSED', decided_at, null)
where status in ('ADOPTION_PROPOSED', 'REJECTION_PROPOSED', 'COMPLETION_PROPOSED') and came_from is null;
