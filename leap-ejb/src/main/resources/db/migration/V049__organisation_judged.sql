-- The chart of influence and interest reads the most influential first.
create index if not exists organisation_judged on organisation (listed, influence desc, interest desc, id desc);
