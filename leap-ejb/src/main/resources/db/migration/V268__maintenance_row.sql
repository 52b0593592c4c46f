-- The one row: nothing is announced.
insert ignore into maintenance
    (id, words, starts_at, ends_at, read_only, changed_by, changed_at, changed_what, version)
values
    (1, '', timestamp'2000-01-01 00:00:00', timestamp'2000-01-01 00:00:00', false, 'system', utc_timestamp(6), 'maintenance.ended', 0);
