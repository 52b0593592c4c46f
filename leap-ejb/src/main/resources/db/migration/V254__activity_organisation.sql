-- What one partner plans, the last planned first.
create index if not exists activity_organisation on activity (organisation, planned_at desc, id desc);
