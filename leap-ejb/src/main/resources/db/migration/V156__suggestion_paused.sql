-- Since when the clock rests, because others have to do something first.
alter table suggestion add column if not exists paused_on date null;
