-- How long decisions took, by service, is read from the first of these alone.
alter table suggestion
    drop index if exists suggestion_decided,
    add index if not exists suggestion_decided_service (decided_at, service, identified_at);
